/**
 * Merge reviews, stored in the plan: everybody sees the same ones, including people who open the plan later or on another device. The device on
 * which a merge happened writes them, and one person's decision settles them for all.
 *
 * Two maps of plain values, outside the plan's schema: undo, restored versions and suggestions do not affect them, and an older app
 * preserves them unread. An item's key is derived from the conflict, so that two devices that notice the same one write one item.
 * Everything is parsed on read: the values come from peers and files.
 */
import type * as Y from 'yjs';
import { z } from 'zod';
import { ENTITY_NAMES, RELATION_NAMES } from '../schema.ts';
import { nodeSchema, runSchema } from '../suggestions/blocks.ts';
import { SeedOrigin, transact } from '../transact.ts';

const MAX_WORDS = 20_000;
/** The maximum number of settled items; the oldest are dropped. */
const MAX_SETTLED = 400;

const person = z.object({ id: z.string().max(40), name: z.string().max(120) });
export type Person = z.infer<typeof person>;

const blockKey = z.string().regex(/^\d{1,20}\.\d{1,12}$/);
const pieceId = z.object({ client: z.number().int().min(0), clock: z.number().int().min(0) });
const words = z.string().max(MAX_WORDS);
const pieces = z.array(z.union([runSchema, nodeSchema])).max(5_000);

const lostWords = z.object({
  /** Their author. */
  by: person,
  removedBy: person,
  words,
  pieces,
  /** Id of the first character, as `client.clock`. */
  at: blockKey,
  /** The last preceding character that still existed. */
  left: pieceId.optional(),
});
export type LostWords = z.infer<typeof lostWords>;

const level = z.enum([
  /** Needs a person's decision. */
  'decide',
  /** Needs no decision: kept so that it can be restored. */
  'kept',
]);

const textSide = z.object({ by: person, words: words.nullable(), node: nodeSchema.nullable() });
const keptText = z.object({
  kind: z.literal('text'),
  level,
  block: blockKey,
  section: z.string().max(400),
  /** Preceding blocks, nearest first. */
  near: z.array(blockKey).max(10),
  was: words,
  /** The result of the merge. */
  now: words,
  /** Whether the block exists after the merge. */
  standing: z.boolean(),
  mine: textSide,
  theirs: textSide,
  lost: z.array(lostWords).max(500),
  /** The original passage. Older records lack its content and have only its form, a heading or a list. */
  wasNode: nodeSchema.optional(),
  /** Both replaced the passage (with another form, or elsewhere), so it now exists twice. */
  twins: z.object({ mine: blockKey, theirs: blockKey }).optional(),
});
export type KeptText = z.infer<typeof keptText>;

const address = z.union([
  z.object({ on: z.literal('meta'), fields: z.array(z.string().max(80)).max(40) }),
  z.object({
    on: z.literal('entity'),
    collection: z.enum(ENTITY_NAMES),
    id: z.string().max(40),
    fields: z.array(z.string().max(80)).max(80).optional(),
  }),
  z.object({
    on: z.literal('relation'),
    relation: z.enum(RELATION_NAMES),
    keys: z.array(z.string().min(1).max(240)).max(5_000),
  }),
]);
export type KeptAddress = z.infer<typeof address>;

/** For fields and relations, a list in the order of the address; for a row, its fields or `null`. */
const valueSide = z.object({ by: person, value: z.unknown() });
const keptValue = z.object({
  kind: z.literal('value'),
  level,
  address,
  was: z.unknown(),
  mine: valueSide,
  theirs: valueSide,
  /** Whose value is in effect after the merge. */
  stands: z.enum(['mine', 'theirs', 'other']),
});
export type KeptValue = z.infer<typeof keptValue>;
export type KeptItem = KeptText | KeptValue;

const record = z.object({
  /** When the merge happened, as an ISO time. */
  at: z.string().max(40),
  /** The person on whose device it happened: `mine` in the item. */
  by: person,
  item: z.discriminatedUnion('kind', [keptText, keptValue]),
});
const settlement = z.object({
  at: z.string().max(40),
  by: person,
  how: z.enum(['mine', 'theirs', 'both', 'asked', 'seen']),
  /** For `asked`, the comment thread with the question. */
  thread: z.string().max(40).optional(),
});
export type Choice = z.infer<typeof settlement>['how'];
export type Settlement = z.infer<typeof settlement>;
export type MergeRecord = z.infer<typeof record> & { readonly key: string; readonly settled: Settlement | undefined };

const recordsMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('merges');
const settledMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('mergesSettled');

/** Writes what a merge kept. Items already known from another device are not rewritten. */
export function putRecords(doc: Y.Doc, by: Person, at: string, items: ReadonlyMap<string, KeptItem>): void {
  if (items.size === 0) return;
  transact(doc, new SeedOrigin(), () => {
    const map = recordsMap(doc);
    for (const [key, item] of items) if (isOpen(doc, key) !== true) map.set(key, { at, by, item: bounded(item) });
    dropOldest(doc);
  });
}

/** `undefined` if there is no such item. */
function isOpen(doc: Y.Doc, key: string): boolean | undefined {
  const value = recordsMap(doc).get(key);
  if (value === undefined) return undefined;
  const parsed = record.safeParse(value);
  return parsed.success && settledOf(doc, key, parsed.data.at) === undefined;
}

function settledOf(doc: Y.Doc, key: string, at: string): Settlement | undefined {
  const parsed = settlement.safeParse(settledMap(doc).get(key));
  // The same conflict may occur again: the earlier decision does not apply to it.
  return parsed.success && parsed.data.at >= at ? parsed.data : undefined;
}

/** All valid items, newest first. */
export function readRecords(doc: Y.Doc): MergeRecord[] {
  const out: MergeRecord[] = [];
  for (const [key, value] of recordsMap(doc)) {
    const parsed = record.safeParse(value);
    if (parsed.success) out.push({ ...parsed.data, key, settled: settledOf(doc, key, parsed.data.at) });
  }
  return out.sort((a, b) => b.at.localeCompare(a.at) || a.key.localeCompare(b.key));
}

/** Records that an item is settled. Call inside the transaction that carries the decision out. */
export function noteSettled(doc: Y.Doc, key: string, decided: Settlement): void {
  settledMap(doc).set(key, decided);
}

/** The maximum delay between an item and the comment thread that settles it, in milliseconds. */
export const THREAD_MS = 5_000;

/**
 * Whether an item still needs attention. One settled by asking is open again once the comment is deleted; `soon` if it may
 * merely not have arrived yet. Without comments available (`hasThread` is `undefined`) the settlement holds.
 */
export function isOpenRecord(
  { settled }: Pick<MergeRecord, 'settled'>,
  hasThread: ((thread: string) => boolean) | undefined,
  now: number,
): boolean | 'soon' {
  if (!settled) return true;
  if (settled.how !== 'asked' || settled.thread === undefined || !hasThread || hasThread(settled.thread)) return false;
  // A clock ahead of ours must not hide it for long.
  const age = Math.abs(now - Date.parse(settled.at));
  return age < THREAD_MS ? 'soon' : true;
}

export function onDidChangeRecords(doc: Y.Doc, listener: () => void): () => void {
  recordsMap(doc).observe(listener);
  settledMap(doc).observe(listener);
  return () => {
    recordsMap(doc).unobserve(listener);
    settledMap(doc).unobserve(listener);
  };
}

/** Removes the records: a copy of a plan for strangers must not contain deleted text. */
export function forgetRecords(doc: Y.Doc): void {
  transact(doc, new SeedOrigin(), () => {
    for (const map of [recordsMap(doc), settledMap(doc)]) for (const key of [...map.keys()]) map.delete(key);
  });
}

const cut = (text: string): string => text.slice(0, MAX_WORDS);
function bounded(item: KeptItem): KeptItem {
  if (item.kind === 'value') return item;
  const side = (s: KeptText['mine']) => ({ ...s, words: s.words === null ? null : cut(s.words) });
  return {
    ...item,
    section: item.section.slice(0, 400),
    was: cut(item.was),
    now: cut(item.now),
    mine: side(item.mine),
    theirs: side(item.theirs),
    lost: item.lost.slice(0, 500).map((l) => ({ ...l, words: cut(l.words) })),
  };
}

function dropOldest(doc: Y.Doc): void {
  const settled = readRecords(doc).filter((r) => r.settled);
  for (const { key } of settled.slice(MAX_SETTLED)) {
    recordsMap(doc).delete(key);
    settledMap(doc).delete(key);
  }
}
