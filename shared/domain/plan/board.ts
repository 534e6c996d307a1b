/** The input for composing a plan: the cards of a canvas, their links and parts, the assumptions, and the available financial figures. */
import type { EvidenceStatus, LinkType, NodeKind } from '../canvas/kinds.ts';

export type BoardCard = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly note: string;
  /** Only for combinations. */
  readonly claim: string;
  readonly status: EvidenceStatus;
  /** It came from the catalogue, with a source to cite. */
  readonly hasSource: boolean;
};

export type Board = {
  readonly canvasId: string;
  /** In reading order. */
  readonly cards: readonly BoardCard[];
  /** Frames that represent a section of the plan, in reading order, with their cards. */
  readonly frames: readonly {
    readonly id: string;
    readonly title: string;
    readonly section: string;
    readonly cards: readonly string[];
  }[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly type: LinkType }[];
  /** Combination → its parts in order. */
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
  readonly assumptions: readonly {
    readonly id: string;
    readonly combination: string;
    readonly text: string;
    readonly status: EvidenceStatus;
    readonly evidence: string;
  }[];
  /** Figures based on cards. */
  readonly figures: readonly { readonly id: string; readonly label: string; readonly nodes: readonly string[] }[];
  /** The location of the business; empty if unknown. */
  readonly place: string;
  /** Open tasks in order; `due` is a day in words, empty if not set. */
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    readonly owner: string;
    readonly due: string;
  }[];
  readonly money: {
    /** Lines of sales with a price. */
    readonly prices: readonly { readonly id: string; readonly title: string }[];
    /** Funding cards with an amount. */
    readonly sources: readonly { readonly id: string; readonly title: string }[];
    readonly hasNeed: boolean;
    readonly hasOpening: boolean;
    readonly hasForecast: boolean;
  };
};

/** Links that do not mean that something is used: contradictions and precedents. */
const LOOSE: readonly LinkType[] = ['contradicts', 'precedent'];

/**
 * The cards that the plan is made of: combinations, their parts, and everything linked to them, over any number of links. A card that was
 * only looked at does not count. A case counts if it is linked as a precedent; nothing is reached through it.
 */
export function usedCards(board: Board): ReadonlySet<string> {
  const used = new Set<string>();
  const queue = board.cards.filter((c) => c.kind === 'combination').map((c) => c.id);
  for (const id of [...queue]) queue.push(...(board.partsOf.get(id) ?? []));
  const links = board.links.filter((l) => !LOOSE.includes(l.type));
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (used.has(id)) continue;
    used.add(id);
    for (const { from, to } of links) {
      if (from === id) queue.push(to);
      if (to === id) queue.push(from);
    }
  }
  for (const { from, to, type } of board.links) if (type === 'precedent' && used.has(to)) used.add(from);
  return used;
}

/** Cards that no combination reaches, and that their founder put into a frame of a section: their text belongs there. */
export function framedCards(board: Board, frame: Board['frames'][number]): readonly BoardCard[] {
  const used = usedCards(board);
  const held = new Set(frame.cards);
  return board.cards.filter((c) => held.has(c.id) && c.kind !== 'frame' && c.title.trim() !== '' && !used.has(c.id));
}

/** Cards with text that a plan of these sections does not use yet, in reading order: offered beside the text, never in it. */
export function unusedCards(board: Board, sections: readonly string[]): readonly BoardCard[] {
  const used = usedCards(board);
  const framed = new Set(board.frames.filter((f) => sections.includes(f.section)).flatMap((f) => f.cards));
  return board.cards.filter((c) => c.kind !== 'frame' && c.title.trim() !== '' && !used.has(c.id) && !framed.has(c.id));
}
