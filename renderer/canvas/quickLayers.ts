/** Layers of a large graph in one pass, for graphs on which an exact layout would take a minute. */
import type { LayoutRequest, LayoutUnit } from './boardLayout.ts';

/** Each unit is one layer below its last predecessor, with cycles broken at their closing edge; within a layer near its predecessors. */
export function quickLayers(group: readonly LayoutUnit[], edges: LayoutRequest['edges']): LayoutUnit[][] {
  const inside = new Set(group.map((u) => u.id));
  const [out, into] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const note = (map: Map<string, string[]>, key: string, value: string) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const back = backEdges(group, edges);
  for (const [i, [a, b]] of edges.entries()) {
    if (!inside.has(a) || !inside.has(b)) continue;
    const [from, to] = back.has(i) ? [b, a] : [a, b];
    note(out, from, to);
    note(into, to, from);
  }
  const rank = new Map<string, number>();
  const waiting = new Map(group.map((u) => [u.id, into.get(u.id)?.length ?? 0]));
  const ready = group.filter((u) => waiting.get(u.id) === 0).map((u) => u.id);
  for (const id of ready) {
    rank.set(id, Math.max(0, ...(into.get(id) ?? []).map((above) => (rank.get(above) ?? 0) + 1)));
    for (const below of out.get(id) ?? []) {
      const left = (waiting.get(below) ?? 0) - 1;
      waiting.set(below, left);
      if (left === 0) ready.push(below);
    }
  }
  const layers: LayoutUnit[][] = [];
  for (const u of group) {
    const at = rank.get(u.id) ?? 0;
    while (layers.length <= at) layers.push([]);
    layers[at]?.push(u);
  }
  const place = new Map<string, number>();
  return layers.map((layer) => {
    const wish = (u: LayoutUnit) => {
      const above = into.get(u.id) ?? [];
      return above.length === 0 ? 0 : above.reduce((sum, id) => sum + (place.get(id) ?? 0), 0) / above.length;
    };
    const wishes = new Map(layer.map((u) => [u.id, wish(u)]));
    const sorted = [...layer].sort((a, b) => (wishes.get(a.id) ?? 0) - (wishes.get(b.id) ?? 0));
    for (const [i, u] of sorted.entries()) place.set(u.id, i / sorted.length);
    return sorted;
  });
}

/** The edges (by index) that close a cycle, found by a depth-first search from each unit in order. */
function backEdges(group: readonly LayoutUnit[], edges: LayoutRequest['edges']): ReadonlySet<number> {
  const out = new Map<string, (readonly [number, string])[]>();
  for (const [i, [a, b]] of edges.entries()) {
    const list = out.get(a);
    if (list) list.push([i, b]);
    else out.set(a, [[i, b]]);
  }
  const [open, done, back] = [new Set<string>(), new Set<string>(), new Set<number>()];
  for (const { id } of group) {
    if (done.has(id)) continue;
    const path = [{ id, next: 0 }];
    open.add(id);
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const step = out.get(at.id)?.[at.next++];
      if (!step) {
        open.delete(at.id);
        done.add(at.id);
        path.pop();
      } else if (open.has(step[1])) back.add(step[0]);
      else if (!done.has(step[1])) {
        open.add(step[1]);
        path.push({ id: step[1], next: 0 });
      }
    }
  }
  return back;
}
