/** The content of one board, as it is written to and read from board files (JSON Canvas, OPML). These schemas parse the values of a file. */
import { z } from 'zod';
import type { PlanReader } from '../../doc/planStore.ts';
import {
  ENTITY_SCHEMAS,
  isCombinationType,
  linkKey,
  RELATION_SCHEMAS,
  relationKey,
  splitKey,
} from '../../doc/schema.ts';
import { cardKind, PART_KINDS } from '../../domain/canvas/kinds.ts';
import { judgeLink } from '../../domain/canvas/linkRules.ts';
import { COMBINATION_TYPES } from '../../domain/combination/combination.ts';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';

const id = z.string().min(1).max(200);

/** The fields of a card that the formats cannot express themselves. */
export const CARD_DATA = z.object({
  fields: ENTITY_SCHEMAS.nodes,
  pos: RELATION_SCHEMAS.positions,
  /** Absent if the card has the default size of its kind. */
  size: RELATION_SCHEMAS.sizes.optional().catch(undefined),
  /** The id of the frame that holds it. */
  parent: id.optional().catch(undefined),
  /** For a combination: what is new about it and why, and its assumptions. */
  types: z
    .array(z.tuple([z.enum(COMBINATION_TYPES), z.string().max(1_000)]))
    .max(20)
    .optional()
    .catch(undefined),
  assumptions: z
    .array(ENTITY_SCHEMAS.assumptions.omit({ combination: true }))
    .max(500)
    .optional()
    .catch(undefined),
});
export const LINK_DATA = z.object({
  type: RELATION_SCHEMAS.links.shape.type,
  label: z.string().max(200).optional().catch(undefined),
  bends: RELATION_SCHEMAS.bends.optional().catch(undefined),
});
export const PART_DATA = z.object({ part: z.literal(true), order: z.number().finite() });

export type BoardCard = { readonly id: string } & z.infer<typeof CARD_DATA>;
export type BoardLink = { readonly from: string; readonly to: string } & z.infer<typeof LINK_DATA>;
/** `combination` has `node` as a part. */
export type BoardPart = { readonly combination: string; readonly node: string; readonly order: number };
export type BoardContent = {
  readonly title: string;
  readonly cards: readonly BoardCard[];
  readonly links: readonly BoardLink[];
  readonly parts: readonly BoardPart[];
};

/** The maximum number of cards in an imported file. */
export const MOST_CARDS = IMPORT_LIMITS.board.rows;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/**
 * The content of a board for export; `leaves` decides which cards are included. `undefined` if there is no such board. The order is stable for the
 * same plan.
 */
export function boardContentOf(
  plan: PlanReader,
  canvas: string,
  leaves: (card: string) => boolean,
): BoardContent | undefined {
  const board = plan.entity('canvases', canvas);
  if (!board) return undefined;
  const cards = [...plan.relations('positions')].flatMap(([key, pos]): BoardCard[] => {
    const [on, card] = splitKey(key);
    const node = on === canvas && leaves(card) ? plan.entity('nodes', card) : undefined;
    if (!node) return [];
    const { id: _, ...fields } = node;
    const size = plan.relation('sizes', key);
    const parent = plan.relation('parents', key);
    return [
      {
        id: card,
        fields,
        pos,
        ...(size ? { size } : {}),
        ...(parent && leaves(parent) && plan.relation('positions', relationKey(canvas, parent)) ? { parent } : {}),
        ...(node.kind === 'combination' ? ofCombination(plan, card) : {}),
      },
    ];
  });
  const ids = new Set(cards.map((c) => c.id));
  return {
    title: board.title,
    cards: cards.sort(byId),
    links: [...plan.relations('links')]
      .filter(([, l]) => ids.has(l.from) && ids.has(l.to))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { from, to, type, label }]) => {
        const bends = plan.relation('bends', `${canvas}|${linkKey(from, to, type)}`);
        return { from, to, type, ...(label ? { label } : {}), ...(bends ? { bends } : {}) };
      }),
    parts: [...plan.relations('parts')]
      .flatMap(([key, { order }]): BoardPart[] => {
        const [combination, node] = splitKey(key);
        return ids.has(combination) && ids.has(node) ? [{ combination, node, order }] : [];
      })
      .sort((a, b) => (a.combination < b.combination ? -1 : a.combination > b.combination ? 1 : a.order - b.order)),
  };
}

function ofCombination(plan: PlanReader, card: string): Pick<BoardCard, 'types' | 'assumptions'> {
  const types = [...plan.relations('combinationTypes')].flatMap(
    ([key, why]): [(typeof COMBINATION_TYPES)[number], string][] => {
      const [of, type] = splitKey(key);
      return of === card && isCombinationType(type) ? [[type, why]] : [];
    },
  );
  const assumptions = [...plan.entities('assumptions').values()]
    .filter((a) => a.combination === card)
    .sort((a, b) => a.order - b.order || byId(a, b))
    .map(({ id: _, combination: __, ...rest }) => rest);
  return {
    ...(types.length > 0 ? { types: types.sort(([a], [b]) => (a < b ? -1 : 1)) } : {}),
    ...(assumptions.length > 0 ? { assumptions } : {}),
  };
}

/** Removes links and parts that the board rules refuse or whose ends are missing. They are counted and reported; everything else is kept. */
export function allowedContent(content: BoardContent): { readonly content: BoardContent; readonly refused: number } {
  const kinds = new Map(content.cards.map((c) => [c.id, c.fields.kind]));
  const cards = content.cards.map(({ parent, ...card }) =>
    parent !== undefined && parent !== card.id && kinds.get(parent) === 'frame' ? { ...card, parent } : card,
  );
  const seen = new Set<string>();
  const links = content.links.filter(({ from, to, type }) => {
    const [a, b] = [kinds.get(from), kinds.get(to)];
    const key = linkKey(from, to, type);
    if (!a || !b || from === to || seen.has(key) || judgeLink(type, a, b).verdict === 'refused') return false;
    seen.add(key);
    return true;
  });
  const parts = content.parts.filter(
    ({ combination, node }) =>
      kinds.get(combination) === 'combination' &&
      PART_KINDS.includes(kinds.get(node) ?? 'note') &&
      combination !== node,
  );
  const refused = content.links.length - links.length + content.parts.length - parts.length;
  return { content: { ...content, cards, links, parts }, refused };
}

export const sizeOfCard = ({ fields, size }: Pick<BoardCard, 'fields' | 'size'>): readonly [number, number] =>
  size ?? cardKind(fields.kind).size;

/** The text of a card as Markdown: its title, then claim and note. */
export const cardText = ({ title, claim, note }: BoardCard['fields']): string =>
  [title, claim, note].filter((s) => s.trim() !== '').join('\n\n');
