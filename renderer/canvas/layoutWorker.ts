/** Automatic layout off the page's thread, by dagre: what is tied flows from its parts down to the combination. */
import dagre from '@dagrejs/dagre';

export type LayoutRequest = {
  readonly cards: readonly { readonly id: string; readonly w: number; readonly h: number }[];
  readonly edges: readonly (readonly [string, string])[];
};
export type LayoutReply = {
  readonly places: readonly { readonly id: string; readonly x: number; readonly y: number }[];
};

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 80, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const c of data.cards) graph.setNode(c.id, { width: c.w, height: c.h });
  for (const [from, to] of data.edges) graph.setEdge(from, to);
  dagre.layout(graph);
  const reply: LayoutReply = {
    places: data.cards.map((c) => {
      const node = graph.node(c.id);
      return { id: c.id, x: Math.round(node.x - c.w / 2), y: Math.round(node.y - c.h / 2) };
    }),
  };
  self.postMessage(reply);
};
