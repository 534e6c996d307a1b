/** The state that a device knows it shares with its server, and how the reviewer handles incoming edits. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { AT, CARD, copyOf, GUEST, PRICE, paragraph, run, state, together } from '../../../tests/twoPeople.ts';
import { bodyElement } from '../schema.ts';
import { docOf, MergeLedger } from './ledger.ts';
import { readRecords } from './records.ts';
import { MergeReviewer, watchLosses } from './reviewer.ts';

/** Updates of a text that grows by one letter each. */
function letters(count: number): { base: Uint8Array; edits: Uint8Array[]; doc: Y.Doc } {
  const doc = new Y.Doc();
  doc.getText('t').insert(0, '始');
  const base = state(doc);
  const edits: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => edits.push(update));
  for (let i = 1; i <= count; i++) doc.getText('t').insert(i, String(i));
  return { base, edits, doc };
}
const textOf = (updates: readonly Uint8Array[]): string => docOf(updates).getText('t').toString();

describe('the ledger', () => {
  it('counts own edits as common once acknowledged, up to the acknowledged one', () => {
    const { base, edits } = letters(3);
    const ledger = new MergeLedger([base]);
    expect([ledger.hasOwn, ledger.loose]).toEqual([false, 0]);
    for (const [i, update] of edits.entries()) ledger.edit(i + 1, update);
    expect([ledger.hasOwn, ledger.loose]).toEqual([true, 0]);
    expect(textOf([ledger.common])).toBe('始');
    ledger.acknowledge(2);
    expect(textOf([ledger.common])).toBe('始12');
    expect(ledger.loose).toBe((edits[0]?.length ?? 0) + (edits[1]?.length ?? 0));
    expect(ledger.hasOwn).toBe(true);
    ledger.acknowledge(3);
    expect(textOf([ledger.common])).toBe('始123');
    expect(ledger.hasOwn).toBe(false);
  });
  it('distinguishes the three sides', () => {
    const { base, edits } = letters(2);
    const ledger = new MergeLedger([base]);
    for (const [i, update] of edits.entries()) ledger.edit(i + 1, update);
    const other = docOf([base]);
    other.getText('t').insert(0, '他');
    const sides = ledger.sides(Y.encodeStateAsUpdate(other, Y.encodeStateVectorFromUpdate(base)));
    expect([sides.base, sides.mine, sides.theirs].map((d) => d.getText('t').toString())).toEqual([
      '始',
      '始12',
      '他始',
    ]);
    sides.destroy();
    expect([sides.base, sides.mine, sides.theirs].map((d) => d.isDestroyed)).toEqual([true, true, true]);
  });
  it('counts an edit that arrived unacknowledged to the other side, and as common once that was reviewed', () => {
    const { base, edits, doc } = letters(3);
    const ledger = new MergeLedger([base]);
    for (const [i, update] of edits.entries()) ledger.edit(i + 1, update);
    const { clientID } = doc;
    // The base and two letters.
    ledger.serverHas(new Map([[clientID, 3]]));
    const theirs = docOf([base, edits[0] as Uint8Array, edits[1] as Uint8Array]);
    theirs.getText('t').insert(0, '他');
    const update = state(theirs);
    const sides = ledger.sides(update);
    expect(sides.theirs.getText('t').toString()).toBe('他始12');
    expect(sides.mine.getText('t').toString()).toBe('始123');
    sides.destroy();
    ledger.receive(update);
    expect(textOf([ledger.common])).toBe('他始12');
    expect(ledger.hasOwn).toBe(true);
    // A state vector from the server is valid for one answer only.
    ledger.receive(new Uint8Array([0, 0]));
    expect(ledger.hasOwn).toBe(true);
  });
  it('makes nothing common if the server has none of them', () => {
    const { base, edits } = letters(2);
    const ledger = new MergeLedger([base]);
    for (const [i, update] of edits.entries()) ledger.edit(i + 1, update);
    ledger.serverHas(new Map());
    ledger.receive(new Uint8Array([0, 0]));
    expect(textOf([ledger.common])).toBe('始');
  });
  it('is compacted into one state only while no own edit is unacknowledged', () => {
    const { base, edits, doc } = letters(2);
    const ledger = new MergeLedger([base]);
    ledger.edit(1, edits[0] as Uint8Array);
    ledger.compact(doc);
    expect(textOf([ledger.common])).toBe('始');
    ledger.acknowledge(1);
    ledger.edit(2, edits[1] as Uint8Array);
    ledger.acknowledge(2);
    expect(ledger.loose).toBeGreaterThan(0);
    ledger.compact(doc);
    expect(ledger.loose).toBe(0);
    expect(textOf([ledger.common])).toBe('始12');
  });
});

describe('unintended losses of an update', () => {
  /** Applies the edits of the other copy to mine. */
  const loses = (mine: Y.Doc, theirs: Y.Doc): boolean => {
    const update = Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(mine));
    return watchLosses(mine, update, () => Y.applyUpdate(mine, update));
  };
  it('a deleted word is intended', () => {
    const { owner, guest } = together();
    (paragraph(owner, 2).get(0) as Y.XmlText).delete(0, 3);
    expect(loses(guest, owner)).toBe(false);
  });
  it('text written into a paragraph that it deletes is lost', () => {
    const { owner, guest } = together();
    (paragraph(guest, 2).get(0) as Y.XmlText).insert(0, '新しい');
    bodyElement(owner).delete(2, 1);
    expect(loses(guest, owner)).toBe(true);
  });
  it('text inserted at a place that was deleted here is lost', () => {
    const { owner, guest } = together();
    bodyElement(guest).delete(2, 1);
    (paragraph(owner, 2).get(0) as Y.XmlText).insert(0, '新しい');
    expect(loses(guest, owner)).toBe(true);
  });
  it('a value overwritten concurrently is lost, whichever side wrote it', () => {
    for (const ids of [
      [1, 2],
      [2, 1],
    ] as const) {
      const { owner, guest } = together();
      [owner.clientID, guest.clientID] = ids;
      run(owner, { type: 'putFigure', figure: PRICE, patch: { value: '2222' } });
      run(guest, { type: 'putFigure', figure: PRICE, patch: { value: '1111' } });
      expect(loses(guest, owner), ids.join()).toBe(true);
    }
  });
  it('a known update loses nothing', () => {
    const { owner, guest } = together();
    run(owner, { type: 'putFigure', figure: PRICE, patch: { value: '2222' } });
    Y.applyUpdate(guest, state(owner));
    const update = state(owner);
    expect(watchLosses(guest, update, () => Y.applyUpdate(guest, update))).toBe(false);
  });
  it('stops listening even if applying fails', () => {
    const { guest } = together();
    expect(() =>
      watchLosses(guest, new Uint8Array([0, 0]), () => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(guest._observers.get('afterTransaction')?.size ?? 0).toBe(0);
  });
});

describe('the reviewer', () => {
  const come = (isReturn: boolean, act: (owner: Y.Doc, guest: Y.Doc) => void) => {
    const { owner, guest } = together();
    const reviewer = new MergeReviewer(guest, [state(guest)]);
    guest.on('update', (update: Uint8Array, origin: unknown) => origin !== 'server' && reviewer.ledger.edit(1, update));
    const before = Y.encodeStateVector(owner);
    act(owner, guest);
    const update = Y.encodeStateAsUpdate(owner, before);
    const merged = reviewer.receive(
      update,
      () => Y.applyUpdate(guest, update, 'server'),
      isReturn,
      GUEST,
      () => AT,
    );
    return { merged, guest, reviewer };
  };
  it('writes nothing while both are online and nothing is lost', () => {
    const { merged, guest, reviewer } = come(false, (owner) =>
      run(owner, { type: 'updateNode', node: CARD, patch: { note: '別' } }),
    );
    expect(merged).toBeUndefined();
    expect(readRecords(guest)).toEqual([]);
    expect((docOf([reviewer.ledger.common]).getMap('nodes').get(CARD) as Y.Map<unknown>).get('note')).toBe('別');
  });
  it('records a review after reconnecting, even if nothing was found', () => {
    const { merged } = come(true, (owner) =>
      run(owner, { type: 'addNode', node: '000000000000000c', fields: { kind: 'seed', title: '酵母' } }),
    );
    expect(merged?.items.size).toBe(0);
  });
  it('keeps what was lost while online, with the given time', () => {
    const { merged, guest } = come(false, (owner, here) => {
      run(owner, { type: 'putFigure', figure: PRICE, patch: { value: '2222' } });
      run(here, { type: 'putFigure', figure: PRICE, patch: { value: '1111' } });
    });
    expect(merged?.items.size).toBe(1);
    expect(readRecords(guest)).toMatchObject([{ at: AT, by: GUEST, item: { level: 'decide' } }]);
  });
});

it('a copy of a state equals that state', () => {
  const { owner } = together();
  expect(state(docOf([state(owner)]))).toEqual(state(copyOf(owner)));
});
