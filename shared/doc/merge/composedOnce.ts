/**
 * Two people who compose the plan from the board while offline create two sets of headings, questions and sentences. The one who reconnects
 * second removes theirs if it says the same, section by section. Only generated text is removed: a section is kept as a whole if one of its
 * blocks was written or changed by a person, or differs from the other set. And only blocks that nobody else has seen are removed: somebody may be
 * editing a block that is on another screen.
 */
import * as Y from 'yjs';
import { sameJson } from '../../kernel/json.ts';
import { BODY_REFERENCES } from '../body.ts';
import { readMade } from '../made.ts';
import { bodyElement } from '../schema.ts';
import { blockId, textOfNode, toJson } from '../suggestions/blocks.ts';
import { SeedOrigin, transact } from '../transact.ts';

type Clocks = ReadonlyMap<number, number>;
/** A generated heading, and the blocks below it up to the next heading of its rank. */
type Section = { readonly key: string; readonly rank: number; readonly blocks: Y.XmlElement[] };

/**
 * Removes what was composed twice. `server` is how much of each copy's edits the server has, before this device sends its own; `before` how much of
 * them this device had before the server's arrived. Returns the number of removed blocks.
 */
export function keepComposedOnce(doc: Y.Doc, server: Clocks, before: Clocks): number {
  const cameNow = ({ client, clock }: Y.ID): boolean => clock >= (before.get(client) ?? 0);
  const isUnsent = (id: Y.ID): boolean => !cameNow(id) && id.clock >= (server.get(id.client) ?? 0);
  const body = bodyElement(doc);
  const sections = sectionsOf(body);
  const own = sections.filter(({ blocks }) => blocks.every((block) => isWhollyOwn(block, isUnsent)));
  // A person's copy of existing blocks is not a second set.
  const others = sections.filter(({ blocks: [heading] }) => heading?._item && cameNow(heading._item.id));
  const gone = new Set<string>();
  for (const section of own) {
    const there = others.find(({ key, blocks }) => key === section.key && contains(blocks, section.blocks));
    if (there) for (const block of section.blocks) gone.add(blockId(block));
  }
  if (gone.size > 0)
    transact(doc, new SeedOrigin(), () => {
      for (let at = body.length - 1; at >= 0; at--) {
        const block = body.get(at);
        if (block instanceof Y.XmlElement && gone.has(blockId(block))) body.delete(at, 1);
      }
    });
  return gone.size;
}

/**
 * Ids of the blocks of every section that repeats an earlier one word for word: this is left if two people reconnected at the same moment, and each
 * set was on the other's screen before either could be removed. Every device finds the same blocks, so it does not matter which one removes them.
 */
export function composedTwice(doc: Y.Doc): readonly string[] {
  const kept: Section[] = [];
  const twice: string[] = [];
  for (const section of sectionsOf(bodyElement(doc))) {
    const { key, blocks } = section;
    const earlier = kept.filter((k) => k.key === key);
    // Called after each pause in typing: the text of a section is compared only if its heading occurs twice.
    const isTwice = earlier.some((k) => contains(k.blocks, blocks)) && blocks.every(isComposed);
    if (isTwice) twice.push(...blocks.map(blockId));
    else kept.push(section);
  }
  return twice;
}

function sectionsOf(body: Y.XmlElement): readonly Section[] {
  const out: Section[] = [];
  let current: Section | undefined;
  for (const child of body.toArray()) {
    if (!(child instanceof Y.XmlElement)) {
      // Text outside blocks is not generated.
      current = undefined;
      continue;
    }
    const rank = rankOf(child);
    const key = keyOf(child);
    if (key !== undefined || rank <= (current?.rank ?? 0)) {
      current = key === undefined ? undefined : { key, rank, blocks: [] };
      if (current) out.push(current);
    }
    current?.blocks.push(child);
  }
  return out;
}

/** 1 to 6 for a heading; more for anything else. */
const rankOf = (block: Y.XmlElement): number =>
  block.nodeName === 'heading' ? Number(String(block.getAttribute('__tag')).slice(1)) || 1 : 7;
/** The section that a generated heading begins. */
function keyOf(block: Y.XmlElement): string | undefined {
  const key: unknown = block.nodeName === 'heading' ? block.getAttribute('s_section') : undefined;
  return typeof key === 'string' && key !== '' ? key : undefined;
}

/** Whether this app created it here, nobody else has seen it, and nothing was deleted from it. */
function isWhollyOwn(block: Y.XmlElement, isUnsent: (id: Y.ID) => boolean): boolean {
  const isOwn = (type: Y.AbstractType<unknown>): boolean => {
    if (!type._item || !isUnsent(type._item.id)) return false;
    for (let item = type._start; item; item = item.right) {
      if (!isUnsent(item.id)) return false;
      if (item.content instanceof Y.ContentType && !item.deleted && !isOwn(item.content.type)) return false;
    }
    return [...type._map.values()].every((item) => isUnsent(item.id));
  };
  return isComposed(block) && isOwn(block as unknown as Y.AbstractType<unknown>);
}

/** Headings, questions and sentences bound to cards, embeds without text of their own, and empty lines. */
function isComposed(block: Y.XmlElement): boolean {
  if (block.nodeName in BODY_REFERENCES || block.nodeName === 'source-list') return true;
  if (keyOf(block) !== undefined || block.getAttribute('s_question') !== undefined) return true;
  if (readMade(block.getAttribute('s_made'))) return true;
  return textOfNode(toJson(block)).trim() === '';
}

/** Whether the others contain each of the blocks, as often. */
function contains(others: readonly Y.XmlElement[], blocks: readonly Y.XmlElement[]): boolean {
  const left = others.map(comparable);
  return blocks.map(comparable).every((block) => {
    const at = left.findIndex((other) => sameJson(other, block));
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}
/** The editor that shows a block sets its direction; attributes have no order. */
const comparable = (block: Y.XmlElement): unknown => inKeyOrder(toJson(block));
function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([key]) => key !== '__dir')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, inKeyOrder(inner)]);
}
