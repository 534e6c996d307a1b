/**
 * Reads a board from an OPML outline: ours as it was, with titles and notes that were changed since; of another program with a frame for every
 * heading.
 */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { z } from 'zod';
import { ENTITY_SCHEMAS } from '../../../doc/schema.ts';
import { IMPORT_LIMITS } from '../../../kernel/importLimits.ts';
import { parseJson } from '../../../kernel/json.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { xmlShape } from '../../../text/xmlShape.ts';
import {
  allowedContent,
  type BoardCard,
  type BoardLink,
  type BoardPart,
  CARD_DATA,
  LINK_DATA,
  MOST_CARDS,
} from '../../board/boardContent.ts';
import { noteOfCard, OPML_NAMESPACE } from '../../writers/opml/writeOpml.ts';
import type { BoardRefusal, ReadBoard } from '../canvas/readCanvas.ts';

const LIMITS = IMPORT_LIMITS.document;
const id = z.string().min(1).max(200);
const OUR_CARD = CARD_DATA.extend({ id });
const OUR_LINK = LINK_DATA.extend({ to: id });
const OUR_PART = z.object({ node: id, order: z.number().finite() });

/** The layout of cards of another program: frames beside each other, two cards a row. */
const FRAME = { width: 520, gap: 60, head: 70, card: [200, 120] as const, row: 150 };

/** Links and parts are outlines too: a dense board has several of them for each card. */
const MOST_OUTLINES = MOST_CARDS * 20;

type Reading = {
  readonly cards: BoardCard[];
  readonly byId: Map<string, BoardCard>;
  readonly links: BoardLink[];
  readonly parts: BoardPart[];
};
const add = ({ cards, byId }: Reading, card: BoardCard): void => {
  cards.push(card);
  byId.set(card.id, card);
};

export function readOpml(bytes: Uint8Array, title: string): Result<ReadBoard, BoardRefusal> {
  if (bytes.length > LIMITS.bytes) return err('tooLarge');
  const text = new TextDecoder().decode(bytes);
  // Checked before a tree is built. Outlines do not declare entities; a file that does is an entity bomb.
  const { depth, elements } = xmlShape(text);
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text) || depth > LIMITS.depth * 4) return err('unreadable');
  if (elements > MOST_OUTLINES) return err('tooMany');
  let root: Element | null;
  try {
    root = new DOMParser({
      onError: (level) => {
        if (level !== 'warning') throw new Error(level);
      },
    }).parseFromString(text, 'text/xml').documentElement;
  } catch {
    // Not XML.
    return err('unreadable');
  }
  const body = root?.nodeName === 'opml' ? childrenOf(root, 'body')[0] : undefined;
  if (!root || !body) return err('unreadable');
  const reading: Reading = { cards: [], byId: new Map(), links: [], parts: [] };
  const top = childrenOf(body, 'outline');
  let column = 0;
  for (const outline of top) {
    if (outline.getAttributeNS(OPML_NAMESPACE, 'card')) ourOutline(outline, reading);
    else foreignTop(outline, column++, reading);
  }
  if (reading.cards.length > MOST_CARDS) return err('tooMany');
  if (reading.cards.length === 0) return err('empty');
  const head = childrenOf(root, 'head')[0];
  const own = (head && childrenOf(head, 'title')[0]?.textContent?.trim()) || title;
  const { content, refused } = allowedContent({
    title: own.slice(0, 200),
    cards: reading.cards,
    links: reading.links,
    parts: reading.parts,
  });
  return ok({ content, leftOut: refused });
}

const childrenOf = (element: Element, name: string): Element[] =>
  [...element.childNodes].filter((n): n is Element => n.nodeType === 1 && n.nodeName === name);

const dataOf = <T>(outline: Element, name: string, schema: z.ZodType<T>): T | undefined => {
  const parsed = schema.safeParse(parseJson(outline.getAttributeNS(OPML_NAMESPACE, name) ?? '', LIMITS.depth));
  return parsed.success ? parsed.data : undefined;
};

const titleOf = (outline: Element): string =>
  (outline.getAttribute('text') || outline.getAttribute('title') || '').trim();
const noteOf = (outline: Element): string => (outline.getAttribute('_note') ?? '').trim();

function ourOutline(outline: Element, reading: Reading, parent?: string): void {
  const card = dataOf(outline, 'card', OUR_CARD);
  if (!card) {
    // A line that was added to our outline in another program.
    const added = foreignCard(outline, reading, [reading.cards.length * 20, -200]);
    const isInFrame = parent !== undefined && reading.byId.get(parent)?.fields.kind === 'frame';
    add(reading, isInFrame ? { ...added, parent } : added);
    return;
  }
  if (reading.byId.has(card.id)) return;
  const { fields } = card;
  const note = noteOf(outline);
  const isNote = note === noteOfCard(fields).trim();
  const rest = fields.claim !== '' && note.startsWith(fields.claim) ? note.slice(fields.claim.length).trim() : note;
  const title = titleOf(outline);
  const isTitle = title === fields.title.trim() || fields.title === '';
  add(reading, {
    ...card,
    fields: {
      ...fields,
      ...(isTitle ? {} : { title: title.slice(0, 400) }),
      ...(isNote ? {} : { note: rest.slice(0, 20_000) }),
    },
  });
  for (const child of childrenOf(outline, 'outline')) {
    const link = dataOf(child, 'link', OUR_LINK);
    const part = dataOf(child, 'part', OUR_PART);
    if (link) reading.links.push({ from: card.id, ...link });
    else if (part) reading.parts.push({ combination: card.id, ...part });
    else ourOutline(child, reading, card.id);
  }
}

function foreignCard(outline: Element, reading: Reading, pos: readonly [number, number]): BoardCard {
  const text = titleOf(outline);
  const fields = {
    kind: 'note',
    title: text.slice(0, 400),
    note: [text.slice(400), noteOf(outline)].filter(Boolean).join('\n').slice(0, 20_000),
  };
  return { id: `outline-${reading.cards.length}`, fields: ENTITY_SCHEMAS.nodes.parse(fields), pos: [...pos] };
}

function foreignTop(outline: Element, column: number, reading: Reading): void {
  const x = column * (FRAME.width + FRAME.gap);
  const children = childrenOf(outline, 'outline');
  const first = foreignCard(outline, reading, [x, 0]);
  const at = reading.cards.length;
  add(reading, first);
  if (children.length === 0) return;
  let n = 0;
  const walk = (list: readonly Element[]): void => {
    for (const child of list) {
      const place = [x + 30 + (n % 2) * 240, FRAME.head + Math.floor(n / 2) * FRAME.row] as const;
      add(reading, { ...foreignCard(child, reading, place), parent: first.id });
      n++;
      walk(childrenOf(child, 'outline'));
    }
  };
  walk(children);
  const height = FRAME.head + Math.ceil(n / 2) * FRAME.row + 20;
  reading.cards[at] = {
    ...first,
    fields: { ...first.fields, kind: 'frame' },
    size: [FRAME.width, Math.min(20_000, height)],
  };
}
