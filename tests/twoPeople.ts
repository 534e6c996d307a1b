/** Two people with copies of one plan: each edits separately, and then the copies merge. */
import * as Y from 'yjs';
import { signCopy } from '../shared/doc/authors.ts';
import { insertBlocks, readBody } from '../shared/doc/body.ts';
import { execute, type PlanCommand } from '../shared/doc/commands.ts';
import { type MergeRecord, type Person, putRecords, readRecords } from '../shared/doc/merge/records.ts';
import { reviewOf } from '../shared/doc/merge/review.ts';
import { bodyElement, metaMap } from '../shared/doc/schema.ts';
import { SeedOrigin, transact } from '../shared/doc/transact.ts';

export const OWNER: Person = { id: 'owner', name: '佐藤' };
export const GUEST: Person = { id: 'guest', name: '山田' };
export const AT = '2026-11-21T01:00:00.000Z';
export const LATER = '2026-11-21T02:00:00.000Z';
export const PRICE = '000000000000000b';
export const CARD = '000000000000000a';

export const state = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc);
export const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, state(doc));
  return copy;
};
export const run = (doc: Y.Doc, command: PlanCommand): void => {
  const done = execute(doc, command);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
};

/** A plan that the owner wrote, and the guest's copy of it. */
export function together(): { owner: Y.Doc; guest: Y.Doc; base: Y.Doc } {
  const owner = new Y.Doc();
  signCopy(owner, { ...OWNER, at: AT });
  transact(owner, new SeedOrigin(), () => {
    metaMap(owner).set('schemaVersion', 1);
    insertBlocks(owner, 0, [
      { kind: 'heading', level: 2, text: '売上' },
      { kind: 'paragraph', inlines: [{ text: '単価は' }, { type: 'figure-chip', target: PRICE }, { text: 'です。' }] },
      { kind: 'paragraph', inlines: [{ text: '仕入れは近くから。' }] },
    ]);
  });
  run(owner, { type: 'putFigure', figure: PRICE, patch: { label: '価格', value: '1000', unit: '円' } });
  run(owner, { type: 'addNode', node: CARD, fields: { kind: 'seed', title: '酒粕', note: 'メモ' } });
  const guest = copyOf(owner);
  signCopy(guest, { ...GUEST, at: AT });
  Y.applyUpdate(owner, state(guest));
  return { owner, guest, base: copyOf(owner) };
}

/** The guest reconnects: everything merges on the guest's device, and is then sent to the owner. */
export function meet({ owner, guest, base }: { owner: Y.Doc; guest: Y.Doc; base: Y.Doc }): readonly MergeRecord[] {
  const mine = copyOf(guest);
  const theirs = copyOf(owner);
  Y.applyUpdate(guest, state(owner));
  putRecords(guest, GUEST, AT, reviewOf({ base, mine, theirs }, guest, GUEST));
  Y.applyUpdate(owner, state(guest));
  return readRecords(owner);
}
export const paragraph = (doc: Y.Doc, at: number): Y.XmlElement => bodyElement(doc).get(at) as Y.XmlElement;
export const lines = (doc: Y.Doc): string[] => readBody(doc).map((b) => b.text);
export const only = (records: readonly MergeRecord[]): MergeRecord => {
  const [record] = records;
  if (!record || records.length > 1) throw new Error(`${records.length} records`);
  return record;
};
