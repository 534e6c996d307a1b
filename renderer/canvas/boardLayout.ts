/**
 * Where cards are placed by an automatic layout. Linked cards flow downwards in layers (by dagre); a layer that is
 * too wide is broken into rows and a flow that is too long into columns, so that the whole fits the window. Cards
 * without links form a grid below. The layout is deterministic.
 */
import dagre from '@dagrejs/dagre';
import { quickLayers } from './quickLayers.ts';

export type LayoutUnit = { readonly id: string; readonly w: number; readonly h: number };
export type LayoutRequest = {
  /** In reading order; cards without links keep it. */
  readonly units: readonly LayoutUnit[];
  /** From predecessor to successor. An edge to a unit that does not exist is ignored. */
  readonly edges: readonly (readonly [string, string])[];
  /** The window's width divided by its height. */
  readonly aspect: number;
};
export type Place = { readonly id: string; readonly x: number; readonly y: number };

const GAP = 40;
/** Leaves room for link labels between layers. */
const LAYER_GAP = 88;
/** Between columns of one flow, and between separate groups. */
const GROUP_GAP = 120;
/** A flow whose aspect (width by height) is in this range is left as it is, whatever the window's shape. */
const READABLE = { least: 0.5, most: 2.2 };
/** Above this dagre takes from seconds to a minute: layers are then made in one pass, with more crossings. */
const MANY = 500;

type Block = { readonly w: number; readonly h: number; readonly places: readonly Place[] };

export function layoutBoard({ units, edges, aspect }: LayoutRequest): Place[] {
  const target = Math.min(2, Math.max(0.6, aspect));
  const known = new Set(units.map((u) => u.id));
  const tied = edges.filter(([a, b]) => a !== b && known.has(a) && known.has(b));
  const groups = componentsOf(units, tied);
  const blocks = groups
    .filter((g) => g.length > 1)
    .map((group) => flowBlock(group, tied, target))
    .sort((a, b) => b.w * b.h - a.w * a.h);
  const loose = groups.flatMap((g) => (g.length === 1 ? g : []));
  return pack(blocks, loose, target).places.map((p) => ({ id: p.id, x: Math.round(p.x), y: Math.round(p.y) }));
}

/** Connected components, in the order of their first unit. */
function componentsOf(units: readonly LayoutUnit[], edges: LayoutRequest['edges']): LayoutUnit[][] {
  const leader = new Map(units.map((u) => [u.id, u.id]));
  const find = (id: string): string => {
    let at = id;
    for (let up = leader.get(at); up !== undefined && up !== at; up = leader.get(at)) at = up;
    leader.set(id, at);
    return at;
  };
  for (const [a, b] of edges) leader.set(find(b), find(a));
  const groups = new Map<string, LayoutUnit[]>();
  for (const u of units) {
    const group = groups.get(find(u.id));
    if (group) group.push(u);
    else groups.set(find(u.id), [u]);
  }
  return [...groups.values()];
}

/** One connected group: as dagre lays it out, or with its layers broken if that would be a long strip. */
function flowBlock(group: readonly LayoutUnit[], edges: LayoutRequest['edges'], target: number): Block {
  if (group.length > MANY) return brokenFlow(quickLayers(group, edges), target);
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: GAP, ranksep: LAYER_GAP, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const u of group) graph.setNode(u.id, { width: u.w, height: u.h });
  for (const [from, to] of edges) if (graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to);
  dagre.layout(graph);
  const drawn = group.map((unit) => ({ unit, x: graph.node(unit.id).x, y: graph.node(unit.id).y }));
  const straight = blockOf(
    drawn.map(({ unit, x, y }) => ({ id: unit.id, x: x - unit.w / 2, y: y - unit.h / 2 })),
    group,
  );
  const shape = straight.w / Math.max(1, straight.h);
  if (shape >= READABLE.least && shape <= READABLE.most) return straight;
  const layers = new Map<number, typeof drawn>();
  for (const d of drawn) layers.set(Math.round(d.y), [...(layers.get(Math.round(d.y)) ?? []), d]);
  const ordered = [...layers].sort(([a], [b]) => a - b).map(([, l]) => l.sort((a, b) => a.x - b.x).map((d) => d.unit));
  const broken = brokenFlow(ordered, target);
  return offBy(broken, target) < offBy(straight, target) ? broken : straight;
}

/** The best row length for layers and column height for the flow, by how close the shape is to the target. */
function brokenFlow(layers: readonly (readonly LayoutUnit[])[], target: number): Block {
  const widest = Math.max(...layers.map((l) => l.length));
  let best: { readonly block: Block; readonly score: number } | undefined;
  for (const perRow of steps(widest)) {
    const stacked = layers.map((layer) => rowsBlock(layer, perRow));
    for (const columns of steps(Math.min(layers.length, 12))) {
      const block = inColumns(stacked, columns);
      // An extra column breaks the flow once more: it has to be worth it.
      const score = offBy(block, target) * (1 + 0.05 * (columns - 1));
      if (!best || score < best.score) best = { block, score };
    }
  }
  return best?.block ?? { w: 0, h: 0, places: [] };
}

/** 1 to `most`, in growing steps if that is large. */
function steps(most: number): number[] {
  const out: number[] = [];
  for (let n = 1; n <= most; n = Math.max(n + 1, Math.floor(n * 1.1))) out.push(n);
  return out;
}

/** Centred rows of at most `perRow`. */
function rowsBlock(units: readonly LayoutUnit[], perRow: number): Block {
  const rows: Block[] = [];
  for (let i = 0; i < units.length; i += perRow) {
    let x = 0;
    const row = units.slice(i, i + perRow);
    const h = Math.max(...row.map((u) => u.h));
    const places = row.map((u) => {
      const place = { id: u.id, x, y: (h - u.h) / 2 };
      x += u.w + GAP;
      return place;
    });
    rows.push({ w: x - GAP, h, places });
  }
  return stack(rows, GAP, 'middle');
}

/** A flow in columns of about the same height, from left to right. */
function inColumns(layers: readonly Block[], columns: number): Block {
  const height = layers.reduce((sum, l) => sum + l.h + LAYER_GAP, 0) / columns;
  const out: Block[][] = [[]];
  let used = 0;
  for (const [i, layer] of layers.entries()) {
    const current = out[out.length - 1];
    const leftOver = layers.length - i;
    const isFull = used + layer.h / 2 > height;
    if (current && current.length > 0 && out.length < columns && (isFull || leftOver <= columns - out.length)) {
      out.push([layer]);
      used = layer.h + LAYER_GAP;
    } else {
      current?.push(layer);
      used += layer.h + LAYER_GAP;
    }
  }
  return beside(out.map((column) => stack(column, LAYER_GAP, 'middle')));
}

/** Groups on shelves, cards without links in a grid below them, at the width that fits the window best. */
function pack(blocks: readonly Block[], loose: readonly LayoutUnit[], target: number): Block {
  const cell = { w: Math.max(0, ...loose.map((u) => u.w)) + GAP, h: Math.max(0, ...loose.map((u) => u.h)) + GAP };
  const least = Math.max(cell.w, ...blocks.map((b) => b.w));
  const most = blocks.reduce((sum, b) => sum + b.w + GROUP_GAP, 0) + loose.length * cell.w;
  let best: Block | undefined;
  for (let width = least; width <= Math.max(least, most); width += Math.max(cell.w, 100, (most - least) / 100)) {
    const shelves: Block[][] = [];
    let used = Number.POSITIVE_INFINITY;
    for (const block of blocks) {
      const shelf = shelves[shelves.length - 1];
      if (shelf && used + GROUP_GAP + block.w <= width) {
        shelf.push(block);
        used += GROUP_GAP + block.w;
      } else {
        shelves.push([block]);
        used = block.w;
      }
    }
    const grid = loose.length > 0 ? [gridBlock(loose, Math.max(1, Math.floor((width + GAP) / cell.w)), cell)] : [];
    const whole = stack([...shelves.map(beside), ...grid], GROUP_GAP, 'start');
    if (!best || offBy(whole, target) < offBy(best, target)) best = whole;
  }
  return best ?? { w: 0, h: 0, places: [] };
}

function gridBlock(
  units: readonly LayoutUnit[],
  columns: number,
  cell: { readonly w: number; readonly h: number },
): Block {
  const places = units.map((u, i) => ({ id: u.id, x: (i % columns) * cell.w, y: Math.floor(i / columns) * cell.h }));
  return blockOf(places, units);
}

const moved = (block: Block, dx: number, dy: number): Place[] =>
  block.places.map((p) => ({ id: p.id, x: p.x + dx, y: p.y + dy }));

function stack(blocks: readonly Block[], gap: number, align: 'start' | 'middle'): Block {
  const w = Math.max(0, ...blocks.map((b) => b.w));
  let y = 0;
  const places: Place[] = [];
  for (const block of blocks) {
    places.push(...moved(block, align === 'start' ? 0 : (w - block.w) / 2, y));
    y += block.h + gap;
  }
  return { w, h: Math.max(0, y - gap), places };
}

function beside(blocks: readonly Block[]): Block {
  let x = 0;
  const places: Place[] = [];
  for (const block of blocks) {
    places.push(...moved(block, x, 0));
    x += block.w + GROUP_GAP;
  }
  return { w: Math.max(0, x - GROUP_GAP), h: Math.max(0, ...blocks.map((b) => b.h)), places };
}

/** Places moved so that they begin at 0, 0, with the size of the whole. */
function blockOf(places: readonly Place[], units: readonly LayoutUnit[]): Block {
  const sizes = new Map(units.map((u) => [u.id, u]));
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const p of places) [x0, y0] = [Math.min(x0, p.x), Math.min(y0, p.y)];
  const at = places.map((p) => ({ id: p.id, x: p.x - x0, y: p.y - y0 }));
  for (const p of at) {
    const u = sizes.get(p.id);
    [x1, y1] = [Math.max(x1, p.x + (u?.w ?? 0)), Math.max(y1, p.y + (u?.h ?? 0))];
  }
  return { w: x1, h: y1, places: at };
}

/** The factor by which a shape is wider or taller than the target: 1 is exact. */
function offBy({ w, h }: Block, target: number): number {
  const ratio = Math.max(w, 1) / Math.max(h, 1) / target;
  return Math.max(ratio, 1 / ratio);
}
