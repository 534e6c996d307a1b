/**
 * Makes the first draft of a plan from a canvas: the founder's own words, moved to where they belong, and questions where there are none.
 * Nothing is invented: every sentence is a title, a note, a claim, an assumption or the summary of a cited source.
 */
import type { EvidenceStatus, NodeKind } from '../canvas/kinds.ts';

export type DraftCard = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly note: string;
  readonly claim: string;
  readonly summary: string;
  readonly hasSource: boolean;
};
export type DraftBoard = {
  readonly canvasId: string;
  readonly cards: readonly DraftCard[];
  readonly assumptions: readonly {
    readonly combination: string;
    readonly text: string;
    readonly status: EvidenceStatus;
    readonly evidence: string;
  }[];
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
};
export type DraftSection = {
  readonly key: string;
  readonly title: string;
  readonly question: string;
  readonly fills: readonly string[];
};

export type DraftInline = { readonly text: string } | { readonly type: 'combination-mention'; readonly target: string };
export type DraftBlock =
  | { readonly kind: 'heading'; readonly level: 2; readonly text: string; readonly section: string }
  | {
      readonly kind: 'paragraph';
      readonly inlines: readonly DraftInline[];
      readonly trace?: readonly string[];
      readonly question?: boolean;
    }
  | {
      readonly kind: 'embed';
      readonly reference: {
        readonly type: 'canvas-embed' | 'combination-embed' | 'entry-embed';
        readonly target: string;
      };
    }
  | { readonly kind: 'sources' };

export type DraftWords = { readonly status: Record<EvidenceStatus, string>; readonly parts: string };

const KIND_OF_FILL: Readonly<Record<string, NodeKind>> = {
  resources: 'resource',
  seeds: 'seed',
  customers: 'customer',
  challenges: 'challenge',
  people: 'person',
  activities: 'activity',
  funding: 'funding',
  cases: 'case',
};

const closed = (text: string): string =>
  /[。！？.!?」]$/u.test(text.trim()) || text.trim() === '' ? text.trim() : `${text.trim()}。`;

export function planFromCanvas(board: DraftBoard, sections: readonly DraftSection[], words: DraftWords): DraftBlock[] {
  const out: DraftBlock[] = [];
  const byId = new Map(board.cards.map((c) => [c.id, c]));
  const ofKind = (kind: NodeKind) => board.cards.filter((c) => c.kind === kind);
  const cardBlocks = (card: DraftCard): DraftBlock[] => {
    const paragraph: DraftBlock = {
      kind: 'paragraph',
      inlines: [{ text: [closed(card.title), closed(card.note)].filter(Boolean).join('') }],
      trace: [card.id],
    };
    return card.hasSource
      ? [paragraph, { kind: 'embed', reference: { type: 'entry-embed', target: card.id } }]
      : [paragraph];
  };
  for (const section of sections) {
    out.push({ kind: 'heading', level: 2, text: section.title, section: section.key });
    const blocks: DraftBlock[] = [];
    for (const fill of section.fills) {
      if (fill === 'combination') {
        for (const c of ofKind('combination')) {
          blocks.push({ kind: 'embed', reference: { type: 'combination-embed', target: c.id } });
          if (c.claim.trim()) blocks.push({ kind: 'paragraph', inlines: [{ text: closed(c.claim) }], trace: [c.id] });
        }
      } else if (fill === 'assumptions') {
        for (const a of board.assumptions) {
          if (!a.text.trim()) continue;
          const evidence = a.evidence.trim() ? closed(a.evidence) : '';
          blocks.push({
            kind: 'paragraph',
            inlines: [
              { text: `${closed(a.text)}（${words.status[a.status]}）${evidence}` },
              ...(byId.has(a.combination) ? [{ type: 'combination-mention' as const, target: a.combination }] : []),
            ],
            trace: [a.combination],
          });
        }
      } else if (fill === 'canvas')
        blocks.push({ kind: 'embed', reference: { type: 'canvas-embed', target: board.canvasId } });
      else if (fill === 'sources') blocks.push({ kind: 'sources' });
      else if (fill === 'people')
        for (const c of [...ofKind('person'), ...ofKind('organisation')]) blocks.push(...cardBlocks(c));
      else {
        const kind = KIND_OF_FILL[fill];
        if (kind) for (const c of ofKind(kind)) blocks.push(...cardBlocks(c));
      }
    }
    const written = blocks.some(
      (b) =>
        b.kind === 'paragraph' || (b.kind === 'embed' && b.reference.type !== 'canvas-embed') || b.kind === 'sources',
    );
    if (!written && section.question)
      out.push({ kind: 'paragraph', inlines: [{ text: section.question }], question: true });
    out.push(...blocks, { kind: 'paragraph', inlines: [] });
  }
  return out;
}
