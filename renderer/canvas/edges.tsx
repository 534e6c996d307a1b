/** Lines between cards: cords from a combination to its parts, and typed links. Both run from border to border, wherever the cards stand. */
import {
  BaseEdge,
  type Edge,
  EdgeLabelRenderer,
  type EdgeProps,
  type InternalNode,
  useInternalNode,
} from '@xyflow/react';
import { memo } from 'react';
import { LINK_TYPES, type LinkType, type NodeKind } from '../../shared/domain/canvas/kinds.ts';
import { useWords } from '../app/i18n.tsx';
import type { CardFlowNode } from './CardNode.tsx';

export type LinkData = { readonly linkType: LinkType; readonly label: string | undefined };
export type CordData = { readonly kind: NodeKind };
type Rect = { x: number; y: number; w: number; h: number };

const rectOf = (node: InternalNode<CardFlowNode>): Rect => ({
  x: node.internals.positionAbsolute.x,
  y: node.internals.positionAbsolute.y,
  w: node.measured.width ?? node.width ?? 0,
  h: node.measured.height ?? node.height ?? 0,
});

/** Where the line from the middle of `a` towards the middle of `b` leaves `a`. */
function borderPoint(a: Rect, b: Rect): [number, number] {
  const [cx, cy] = [a.x + a.w / 2, a.y + a.h / 2];
  const dx = b.x + b.w / 2 - cx;
  const dy = b.y + b.h / 2 - cy;
  if (dx === 0 && dy === 0) return [cx, cy];
  const scale = Math.min(a.w / 2 / Math.max(Math.abs(dx), 0.001), a.h / 2 / Math.max(Math.abs(dy), 0.001));
  return [cx + dx * scale, cy + dy * scale];
}

const useEnds = (source: string, target: string): [Rect, Rect] | undefined => {
  const a = useInternalNode<CardFlowNode>(source);
  const b = useInternalNode<CardFlowNode>(target);
  return a && b ? [rectOf(a), rectOf(b)] : undefined;
};

/** Beyond this a dashed line costs more to draw than the rest of the board; its label says its type. */
const LONG = 1_200;

export const CordEdge = memo(function CordEdge({ id, source, target, data }: EdgeProps<Edge<CordData>>) {
  const ends = useEnds(source, target);
  if (!ends) return null;
  const [x0, y0] = borderPoint(ends[0], ends[1]);
  const [x1, y1] = borderPoint(ends[1], ends[0]);
  const middle = (y0 + y1) / 2;
  const path = `M${x0} ${y0}C${x0} ${middle} ${x1} ${middle} ${x1} ${y1}`;
  return (
    <g className="cord" style={{ ['--kind' as string]: `var(--kind-${data?.kind ?? 'note'})` }}>
      <BaseEdge id={id} path={path} className="cord-line" interactionWidth={12} />
      <path d={path} className="cord-light" />
    </g>
  );
});

export const LinkEdge = memo(function LinkEdge({ id, source, target, data, selected }: EdgeProps<Edge<LinkData>>) {
  const { t } = useWords();
  const ends = useEnds(source, target);
  if (!ends || !data) return null;
  const [x0, y0] = borderPoint(ends[0], ends[1]);
  const [x1, y1] = borderPoint(ends[1], ends[0]);
  // Parallel links between the same cards bend apart by their type.
  const bend = (LINK_TYPES.indexOf(data.linkType) - 3.5) * 10;
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const mx = (x0 + x1) / 2 + (-(y1 - y0) / length) * bend;
  const my = (y0 + y1) / 2 + ((x1 - x0) / length) * bend;
  return (
    <g className={`link link-${data.linkType} ${selected ? 'selected' : ''} ${length > LONG ? 'long' : ''}`}>
      <BaseEdge
        id={id}
        path={`M${x0} ${y0}Q${mx} ${my} ${x1} ${y1}`}
        className="link-line"
        markerEnd="url(#musubi-arrow)"
        interactionWidth={16}
      />
      <EdgeLabelRenderer>
        <span
          className={`link-label ${selected ? 'selected' : ''}`}
          style={{
            transform: `translate(-50%, -50%) translate(${(x0 + x1 + 2 * mx) / 4}px, ${(y0 + y1 + 2 * my) / 4}px)`,
          }}
        >
          {data.label || t(`link.${data.linkType}`)}
        </span>
      </EdgeLabelRenderer>
    </g>
  );
});

export const EDGE_TYPES = { cord: CordEdge, link: LinkEdge };
