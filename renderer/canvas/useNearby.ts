/**
 * On a large board React Flow is given only what is near the window. It visits every card and line it has on every
 * frame of a pan, which at 5,000 cards costs half the frame. The selection is always included, so that a drag moves
 * all of it; so are the ends of nearby lines.
 */
import { useStore } from '@xyflow/react';
import { useMemo } from 'react';
import type { CardFlowNode } from './CardNode.tsx';
import type { Scene } from './scene.ts';
import type { BoardEdge } from './useBoardFlow.ts';

/** Below this all cards are given. */
const LARGE = 300;

/** The window moves in steps of half its size, so that a pan requests new cards a few times and not on every frame. */
const useWindow = (on: boolean): string =>
  useStore(({ transform: [x, y, scale], width, height }) => {
    if (!on || width === 0) return '';
    // The scale is stepped too: wheel zooming changes it on every frame.
    const step = 2 ** Math.floor(Math.log2(scale));
    const [w, h] = [width / step, height / step];
    return [Math.floor(-x / scale / (w / 2)), Math.floor(-y / scale / (h / 2)), w, h].join();
  });

export function useNearby(
  scene: Scene,
  selected: ReadonlySet<string>,
  nodes: readonly CardFlowNode[],
  edges: readonly BoardEdge[],
): { readonly nodes: readonly CardFlowNode[]; readonly edges: readonly BoardEdge[] } {
  const window = useWindow(nodes.length > LARGE);
  const near = useMemo(() => {
    if (window === '') return undefined;
    const [column, row, w, h] = window.split(',').map(Number) as [number, number, number, number];
    const [left, top, right, bottom] = [
      (column - 1) * (w / 2),
      (row - 1) * (h / 2),
      (column + 4) * (w / 2),
      (row + 4) * (h / 2),
    ];
    return new Set(
      scene.cards.filter((c) => c.x < right && c.x + c.w > left && c.y < bottom && c.y + c.h > top).map((c) => c.id),
    );
  }, [scene, window]);
  return useMemo(() => {
    if (!near) return { nodes, edges };
    const given = new Set([...near, ...selected]);
    const lines = edges.filter((e) => near.has(e.source) || near.has(e.target));
    for (const e of lines) given.add(e.source).add(e.target);
    // React Flow requires the frame of every card it is given.
    for (const n of nodes) if (n.parentId && given.has(n.id)) given.add(n.parentId);
    return { nodes: nodes.filter((n) => given.has(n.id)), edges: lines };
  }, [near, selected, nodes, edges]);
}
