/** A board out of an outline in OPML: ours as it was, with titles and notes that were changed since; of another program a frame for every heading. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { z } from 'zod';
import { ENTITY_SCHEMAS } from '../../../doc/schema.ts';
import { IMPORT_LIMITS } from '../../../kernel/importLimits.ts';
import { parseJson } from '../../../kernel/json.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
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

/** Where the cards of another program stand: frames beside each other, two cards a row. */
const FRAME = { width: 520, gap: 60, head: 70, card: [200, 120] as const, row: 150 };

type Reading = { readonly cards: BoardCard[]; readonly links: BoardLink[]; readonly parts: BoardPart[]; count: number };

export function readOpml(bytes: Uint8Array, title: string): Result<ReadBoard, BoardRefusal> {
  if (bytes.length > LIMITS.bytes) return err('tooLarge');
  const text = new TextDecoder().decode(bytes);
  // No outline declares entities; a file that does is made to grow.
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text) || deeperThan(text, LIMITS.depth * 4)) return err('unreadable');
  let root: Element | null;
  try {
    root = new DOMParser({
      onError: (level) => {
        if (level !== 'warning') throw new Error(level);
      },
    }).parseFromString(text, 'text/xml').documentElement;
  } catch {
    // No XML.
    return err('unreadable');
  }
  const body = root?.nodeName === 'opml' ? childrenOf(root, 'body')[0] : undefined;
  if (!root || !body) return err('unreadable');
  const reading: Reading = { cards: [], links: [], parts: [], count: 0 };
  const top = childrenOf(body, 'outline');
  let column = 0;
  for (const outline of top) {
    if (outline.getAttributeNS(OPML_NAMESPACE, 'card')) ourOutline(outline, reading);
    else foreignTop(outline, column++, reading);
    if (reading.count > MOST_CARDS * 5) return err('tooMany');
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

/** Before anything walks it: a deep file makes a parser run out of stack. */
function deeperThan(text: string, most: number): boolean {
  let depth = 0;
  for (const [tag] of text.matchAll(/<\/?[a-zA-Z][^<>]*>/gu)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>') && ++depth > most) return true;
  }
  return false;
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
  reading.count++;
  const card = dataOf(outline, 'card', OUR_CARD);
  if (!card) {
    // A line that was added to our outline in another program.
    const added = foreignCard(outline, reading, [reading.cards.length * 20, -200]);
    if (parent && reading.cards.some((c) => c.id === parent && c.fields.kind === 'frame'))
      reading.cards.push({ ...added, parent });
    else reading.cards.push(added);
    return;
  }
  if (reading.cards.some((c) => c.id === card.id)) return;
  const { fields } = card;
  const note = noteOf(outline);
  const isNote = note === noteOfCard(fields).trim();
  const rest = fields.claim !== '' && note.startsWith(fields.claim) ? note.slice(fields.claim.length).trim() : note;
  const title = titleOf(outline);
  const isTitle = title === fields.title.trim() || fields.title === '';
  reading.cards.push({
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
  reading.count++;
  if (children.length === 0) return void reading.cards.push(first);
  const at = reading.cards.push(first) - 1;
  let n = 0;
  const walk = (list: readonly Element[]): void => {
    for (const child of list) {
      if (++reading.count > MOST_CARDS * 5) return;
      const place = [x + 30 + (n % 2) * 240, FRAME.head + Math.floor(n / 2) * FRAME.row] as const;
      reading.cards.push({ ...foreignCard(child, reading, place), parent: first.id });
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
