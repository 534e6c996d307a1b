/** Stored merge reviews: bounded, ordered, observable, and removed when necessary. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { AT, GUEST, LATER, OWNER, PRICE } from '../../../tests/twoPeople.ts';
import {
  forgetRecords,
  type KeptItem,
  type KeptText,
  type KeptValue,
  noteSettled,
  onDidChangeRecords,
  putRecords,
  readRecords,
} from './records.ts';
import { needsDecision } from './review.ts';

const value = (mine = '1111'): KeptValue => ({
  kind: 'value',
  level: 'decide',
  address: { on: 'entity', collection: 'figures', id: PRICE, fields: ['value'] },
  was: ['1000'],
  mine: { by: GUEST, value: [mine] },
  theirs: { by: OWNER, value: ['2222'] },
  stands: 'mine',
});
const text = (more: Partial<KeptText> = {}): KeptText => ({
  kind: 'text',
  level: 'kept',
  block: '1.1',
  section: '売上',
  near: [],
  was: '前',
  now: '今',
  standing: true,
  mine: { by: GUEST, words: '私', node: null },
  theirs: { by: OWNER, words: null, node: null },
  lost: [],
  ...more,
});
const put = (doc: Y.Doc, key: string, item: KeptItem, at = AT): void =>
  putRecords(doc, GUEST, at, new Map([[key, item]]));

describe('records of merges', () => {
  it('are read with author and time, newest first, then by key', () => {
    const doc = new Y.Doc();
    put(doc, 'b', value());
    put(doc, 'a', value());
    put(doc, 'c', value(), LATER);
    expect(readRecords(doc).map((r) => [r.key, r.at, r.by, r.settled])).toEqual([
      ['c', LATER, GUEST, undefined],
      ['a', AT, GUEST, undefined],
      ['b', AT, GUEST, undefined],
    ]);
    expect(readRecords(doc)[1]?.item).toEqual(value());
  });
  it('writes nothing if nothing was found', () => {
    const doc = new Y.Doc();
    let updates = 0;
    doc.on('update', () => updates++);
    putRecords(doc, GUEST, AT, new Map());
    expect(updates).toBe(0);
  });
  it('an open one is not rewritten; a settled one is, and is open again', () => {
    const doc = new Y.Doc();
    put(doc, 'a', value());
    put(doc, 'a', value('3333'), LATER);
    expect(readRecords(doc)).toMatchObject([{ at: AT, item: { mine: { value: ['1111'] } } }]);
    noteSettled(doc, 'a', { at: LATER, by: OWNER, how: 'mine' });
    expect(readRecords(doc)[0]?.settled).toEqual({ at: LATER, by: OWNER, how: 'mine' });
    put(doc, 'a', value('4444'), '2026-11-22T00:00:00.000Z');
    expect(readRecords(doc)).toMatchObject([{ settled: undefined, item: { mine: { value: ['4444'] } } }]);
  });
  it('is settled if settled at the time of the merge, but not if before it', () => {
    for (const [at, isSettled] of [
      [AT, true],
      ['2026-11-21T00:59:59.999Z', false],
    ] as const) {
      const doc = new Y.Doc();
      put(doc, 'a', value());
      noteSettled(doc, 'a', { at, by: OWNER, how: 'seen' });
      expect(readRecords(doc)[0]?.settled !== undefined, at).toBe(isSettled);
    }
  });
  it('an invalid settlement from a peer is ignored', () => {
    const doc = new Y.Doc();
    put(doc, 'a', value());
    doc.getMap('mergesSettled').set('a', { at: LATER, by: OWNER, how: 'gone' });
    expect(readRecords(doc)[0]?.settled).toBeUndefined();
  });
  it('are truncated to what can be read again', () => {
    const doc = new Y.Doc();
    const long = 'あ'.repeat(20_001);
    const lost = { by: OWNER, removedBy: GUEST, words: long, pieces: [], at: '1.2' };
    put(
      doc,
      'a',
      text({
        section: '節'.repeat(401),
        was: long,
        now: long,
        mine: { by: GUEST, words: long, node: null },
        lost: Array.from({ length: 501 }, () => lost),
      }),
    );
    const [record] = readRecords(doc);
    const item = record?.item as KeptText;
    expect([
      item.section.length,
      item.was.length,
      item.now.length,
      item.mine.words?.length,
      item.lost.length,
      item.lost[0]?.words.length,
    ]).toEqual([400, 20_000, 20_000, 20_000, 500, 20_000]);
    expect(item.theirs.words).toBeNull();
  });
  it('keeps all open ones, and the newest four hundred settled ones', () => {
    const doc = new Y.Doc();
    const at = (n: number) => new Date(Date.parse(AT) + n * 1_000).toISOString();
    for (let n = 0; n < 402; n++) {
      put(doc, `s${n}`, value(), at(n));
      noteSettled(doc, `s${n}`, { at: LATER, by: OWNER, how: 'seen' });
    }
    put(doc, 'open', value(), at(0));
    const keys = readRecords(doc).map((r) => r.key);
    expect(keys).toHaveLength(401);
    expect(keys).toContain('open');
    expect(keys).toContain('s401');
    expect(keys).toContain('s2');
    expect(keys).not.toContain('s1');
    expect(doc.getMap('mergesSettled').size).toBe(400);
  });
  it('notify listeners of new and settled ones, until unsubscribed', () => {
    const doc = new Y.Doc();
    let told = 0;
    const stop = onDidChangeRecords(doc, () => told++);
    put(doc, 'a', value());
    noteSettled(doc, 'a', { at: LATER, by: OWNER, how: 'seen' });
    expect(told).toBe(2);
    stop();
    put(doc, 'b', value());
    noteSettled(doc, 'b', { at: LATER, by: OWNER, how: 'seen' });
    expect(told).toBe(2);
  });
  it('are removed with their settlements from a copy for strangers', () => {
    const doc = new Y.Doc();
    put(doc, 'a', value());
    noteSettled(doc, 'a', { at: LATER, by: OWNER, how: 'seen' });
    forgetRecords(doc);
    expect([doc.getMap('merges').size, doc.getMap('mergesSettled').size]).toEqual([0, 0]);
  });
  it('need a decision if any of them does', () => {
    expect(needsDecision(new Map())).toBe(false);
    expect(needsDecision(new Map<string, KeptItem>([['a', text()]]))).toBe(false);
    expect(
      needsDecision(
        new Map<string, KeptItem>([
          ['a', text()],
          ['b', value()],
        ]),
      ),
    ).toBe(true);
  });
});
