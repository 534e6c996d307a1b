import { beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  APPLICANT,
  actor,
  CONTEST,
  contest,
  give,
  id,
  ROUND,
  seatOf,
  signer,
  submission,
} from '../../../tests/contestFixture.ts';
import { simulateContest } from '../../../tests/contestSimulation.ts';
import {
  act,
  auditLines,
  ContestStore,
  contestKey,
  putEntity,
  returnKeysOf,
  setMeta,
  setRelation,
} from './contestDoc.ts';
import { encryptFor } from './judgeBundle.ts';
import { remarksOn, resultsOf } from './results.ts';
import {
  findConflicts,
  openReturnedSheet,
  placesByEntry,
  planReads,
  receiveSheet,
  receiveSubmission,
  writeReads,
} from './secretariat.ts';
import { EMPTY_SHEET, type EntrySheet, type Sheet, type SheetFile, sheetBytes, signSheet } from './sheet.ts';
import { openSubmission, type SubmissionInput } from './submission.ts';

const FILE = 'f'.repeat(64);
const receive = async (
  store: ContestStore,
  n: number,
  at?: string,
  change: Partial<SubmissionInput> = {},
  device = n,
) => {
  const { bytes } = await submission(n, change, device);
  return receiveSubmission(store, openSubmission(bytes), { contest: CONTEST, file: FILE }, actor(at));
};
const CRITERIA = [id('market', 0), id('region', 0)];
const scored = (...values: number[]): EntrySheet => ({
  ...EMPTY_SHEET,
  scores: Object.fromEntries(values.map((v, i) => [CRITERIA[i] ?? '', v])),
  toEntrant: '良い計画です',
});
const signedSheet = (
  judge: number,
  entries: Readonly<Record<string, EntrySheet>>,
  change: Partial<Sheet> = {},
  device = 100 + judge,
): Promise<SheetFile> =>
  signSheet(
    {
      format: 'musubi-scores',
      version: 1,
      contest: CONTEST,
      round: ROUND,
      judge: id('judge', judge),
      seat: seatOf(id('judge', judge)),
      bundle: 'b'.repeat(64),
      revision: 1,
      signedAt: '2026-12-22T10:00:00.000Z',
      changedBecause: '',
      entries,
      ...change,
    },
    signer(device),
  );
const sheet = async (store: ContestStore, ...rest: Parameters<typeof signedSheet>): Promise<Uint8Array> =>
  encryptFor(returnKeysOf(store.doc)?.recipient ?? '', sheetBytes(await signedSheet(...rest)));
const take = async (store: ContestStore, bytes: Uint8Array) =>
  receiveSheet(
    store,
    await openReturnedSheet(bytes, returnKeysOf(store.doc)?.identity),
    CONTEST,
    actor('2026-12-23T00:00:00.000Z'),
  );

describe('incoming submissions', () => {
  it('get a number and a log entry', async () => {
    const store = await contest(3);
    expect(await receive(store, 1)).toMatchObject({ ok: true, value: { number: 1, timeliness: 'inTime' } });
    expect(await receive(store, 2)).toMatchObject({ ok: true, value: { number: 2 } });
    expect(store.entriesIn.map((e) => [e.number, e.title])).toEqual([
      [1, '計画1'],
      [2, '計画2'],
    ]);
    expect(store.audit.map((l) => l.act)).toEqual(['create', 'receiveEntry', 'receiveEntry']);
  });
  it('are replaced by a second one signed by the same key; both stay in the log', async () => {
    const store = await contest(3);
    await receive(store, 1);
    expect(await receive(store, 1)).toEqual({ ok: false, error: { code: 'alreadyHere' } });
    expect(await receive(store, 1, undefined, { title: '直した計画' })).toMatchObject({
      ok: true,
      value: { number: 1 },
    });
    expect(await receive(store, 1, undefined, { title: '乗っ取り' }, 9)).toEqual({
      ok: false,
      error: { code: 'otherKey' },
    });
    expect(store.entriesIn.map((e) => e.title)).toEqual(['直した計画']);
    expect(store.audit.at(-1)?.about).toContain('←');
    act(store.doc, actor(), { act: 'edit' }, () => setMeta(store.doc, { replaceAllowed: false }));
    expect(await receive(store, 1, undefined, { title: 'もう一度' })).toEqual({
      ok: false,
      error: { code: 'noReplacing' },
    });
  });
  it('are refused without changes if late, for another contest, damaged, or after the freeze', async () => {
    const store = await contest(3);
    expect(await receive(store, 1, '2026-12-20T09:00:00.000Z')).toEqual({ ok: false, error: { code: 'tooLate' } });
    expect(await receive(store, 1, undefined, { contest: 'other00000000000' })).toEqual({
      ok: false,
      error: { code: 'otherContest' },
    });
    expect(
      receiveSubmission(store, openSubmission(new Uint8Array(9)), { contest: CONTEST, file: FILE }, actor()),
    ).toMatchObject({
      ok: false,
      error: { code: 'damaged' },
    });
    act(store.doc, actor(), { act: 'freeze' }, () => setMeta(store.doc, { entriesFrozenAt: actor().at }));
    expect(await receive(store, 1)).toEqual({ ok: false, error: { code: 'frozen' } });
    expect(store.list('entries')).toEqual([]);
  });
  it('have a place of origin as a clue if it is unique', async () => {
    const store = await contest(1);
    await receive(store, 1);
    const other = { ...APPLICANT, place: '静岡県静岡市葵区' };
    await receive(store, 2, undefined, { applicant: other });
    expect(placesByEntry(store).get(id('entry', 1))).toEqual(['静岡県静岡市清水区三保', '清水区', '三保']);
  });
});

describe('conflicts and the assignment of reads', () => {
  it('finds the adviser of an entrant, bars them, and lets a person dismiss the conflict', async () => {
    const store = await contest(3);
    await receive(store, 1);
    act(store.doc, actor(), { act: 'edit' }, () =>
      putEntity(store.doc, 'judges', id('judge', 0), { name: '山本一郎' }),
    );
    expect(findConflicts(store, actor())).toBe(1);
    expect(findConflicts(store, actor())).toBe(0);
    expect(planReads(store, ROUND)).toMatchObject({
      ok: false,
      problems: [{ code: 'fewJudges', have: 2, need: 3, why: 'conflicts' }],
    });
    const key = contestKey(id('judge', 0), id('entry', 1));
    act(store.doc, actor(), { act: 'dismiss', reason: '同姓同名の別人' }, () =>
      setRelation(store.doc, 'conflicts', key, {
        by: 'detected',
        reasons: ['advises'],
        state: 'dismissed',
        note: '同姓同名の別人',
      }),
    );
    expect(planReads(store, ROUND).ok).toBe(true);
  });
});

describe('returned sheets', () => {
  let store: ContestStore;
  beforeAll(async () => {
    store = await contest(3);
    for (const n of [1, 2, 3]) await receive(store, n);
    const plan = planReads(store, ROUND);
    if (plan.ok) writeReads(store, ROUND, plan.value.pairs, actor());
    for (const j of [0, 1, 2]) give(store, id('judge', j), 'b'.repeat(64));
  });
  const all = (f: (n: number) => EntrySheet) => Object.fromEntries([1, 2, 3].map((n) => [id('entry', n), f(n)]));

  it('give the same result in any order and twice', async () => {
    const sheets = await Promise.all([
      sheet(
        store,
        0,
        all((n) => scored(n, n)),
      ),
      sheet(
        store,
        1,
        all((n) => scored(9 - n, 2)),
      ),
      sheet(
        store,
        1,
        all((n) => scored(n + 1, n)),
        { revision: 2 },
      ),
      sheet(
        store,
        2,
        all((n) => scored(n, 5)),
      ),
    ]);
    const run = async (order: readonly number[]) => {
      const copy = new Y.Doc();
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(store.doc));
      const own = new ContestStore(copy);
      for (const i of order) await take(own, sheets[i] ?? new Uint8Array());
      return resultsOf(own, ROUND)?.rankings;
    };
    const first = await run([0, 1, 2, 3]);
    expect(first?.none.entries).toHaveLength(3);
    // Judge 1's second sheet counts: entry 3 is first for everybody.
    expect(first?.none.entries.map((e) => e.entry)).toEqual([3, 2, 1].map((n) => id('entry', n)));
    for (const order of [
      [3, 2, 1, 0],
      [2, 1, 0, 3, 2, 1],
      [1, 0, 3, 2, 2],
    ])
      expect(await run(order)).toEqual(first);
  });
  it('are refused for another contest, judge or device, for an open file, and in a closed round', async () => {
    const other = await contest(3);
    expect(await take(store, await sheet(other, 0, {}))).toEqual({ ok: false, error: { code: 'otherContest' } });
    expect(await take(store, await sheet(store, 7, {}))).toEqual({ ok: false, error: { code: 'unknownJudge' } });
    expect(await take(store, new TextEncoder().encode('{}'))).toEqual({ ok: false, error: { code: 'notEncrypted' } });
    expect(await take(store, await sheet(store, 0, {}, { round: 'round99999999999' }))).toEqual({
      ok: false,
      error: { code: 'unknownRound' },
    });
    await take(
      store,
      await sheet(
        store,
        0,
        all((n) => scored(n, n)),
      ),
    );
    expect(
      await take(
        store,
        await sheet(
          store,
          0,
          all(() => scored(1, 1)),
          { revision: 5 },
          55,
        ),
      ),
    ).toEqual({ ok: false, error: { code: 'otherKey' } });
    const raw = await sheet(
      store,
      2,
      all(() => scored(5, 5)),
    );
    act(store.doc, actor(), { act: 'close' }, () => putEntity(store.doc, 'rounds', ROUND, { state: 'closed' }));
    expect(await take(store, raw)).toEqual({ ok: false, error: { code: 'closed' } });
    act(store.doc, actor(), { act: 'open' }, () => putEntity(store.doc, 'rounds', ROUND, { state: 'open' }));
  });
  it.each([
    [15, 'above the maximum'],
    [10.5, 'one step above the maximum'],
    [-1, 'below 0'],
    [7.36, 'between two steps'],
  ])('a sheet with a score of %d (%s) is refused, says which, and changes nothing', async (value) => {
    const before = store.audit.length;
    const bad = await sheet(
      store,
      2,
      { [id('entry', 1)]: scored(5, 5), [id('entry', 3)]: scored(value, 5) },
      { revision: 9 },
    );
    expect(await take(store, bad)).toEqual({
      ok: false,
      error: { code: 'offScale', scores: [{ number: 3, criterion: 'market', value, max: 10, step: 0.5 }] },
    });
    expect(store.audit.length).toBe(before);
  });
  it.each([15, -1, 7.36])(
    'a score of %d that an earlier version took in counts nowhere, and its read is missing',
    async (value) => {
      const copy = new Y.Doc();
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(store.doc));
      const own = new ContestStore(copy);
      const file = await signedSheet(2, { [id('entry', 3)]: scored(value, 5) }, { revision: 9 });
      act(copy, actor(), { act: 'receiveSheet' }, () =>
        setRelation(copy, 'sheets', contestKey(ROUND, id('judge', 2), file.hash), file),
      );
      const results = resultsOf(own, ROUND);
      for (const ranking of Object.values(results?.rankings ?? {}))
        expect(ranking.entries.find((e) => e.entry === id('entry', 3))?.reads ?? 0).toBe(1);
      expect(results?.missing).toContainEqual({ judge: id('judge', 2), entry: id('entry', 3) });
      expect([...(results?.strictness.keys() ?? [])]).not.toContain(id('judge', 2));
    },
  );
  it('a conflict confirmed after the reading removes all its scores, requests no more reads, and frees the read for another judge', async () => {
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(store.doc));
    const own = new ContestStore(copy);
    expect(
      (
        await take(
          own,
          await sheet(
            own,
            2,
            all((n) => scored(n, n)),
          ),
        )
      ).ok,
    ).toBe(true);
    const readsOf = (entry: string) => resultsOf(own, ROUND)?.chosen.find((e) => e.entry === entry)?.reads;
    expect(readsOf(id('entry', 1))).toBe(2);
    const key = contestKey(id('judge', 2), id('entry', 1));
    const conflict = { by: 'declared' as const, reasons: [], note: '' };
    act(copy, actor(), { act: 'declare' }, () => setRelation(copy, 'conflicts', key, { ...conflict, state: 'open' }));
    expect(readsOf(id('entry', 1))).toBe(2);
    act(copy, actor(), { act: 'confirm' }, () =>
      setRelation(copy, 'conflicts', key, { ...conflict, state: 'confirmed' }),
    );
    const results = resultsOf(own, ROUND);
    expect(readsOf(id('entry', 1))).toBe(1);
    expect(remarksOn(own, ROUND, id('entry', 1)).map((r) => r.judge)).toEqual([id('judge', 0)]);
    expect(results?.missing).not.toContainEqual({ judge: id('judge', 2), entry: id('entry', 1) });
    // Judge 0 has read it and judge 2 is barred: two more reads are needed, and there is one judge left.
    expect(planReads(own, ROUND)).toMatchObject({
      ok: false,
      problems: [{ code: 'fewJudges', have: 1, need: 2, entry: id('entry', 1) }],
    });
  });
  it('abstained, conflict and missing are distinct', async () => {
    await take(
      store,
      await sheet(
        store,
        2,
        {
          [id('entry', 1)]: { ...scored(9, 9), mark: 'abstained', reason: '専門外' },
          [id('entry', 2)]: { ...EMPTY_SHEET, mark: 'conflict', reason: '取引先' },
          [id('entry', 3)]: scored(9, 5),
        },
        { revision: 3 },
      ),
    );
    const results = resultsOf(store, ROUND);
    expect(results?.rankings.none.entries.map((e) => [e.entry, e.reads])).toEqual([
      [id('entry', 3), 2],
      [id('entry', 2), 1],
      [id('entry', 1), 1],
    ]);
    expect(results?.missing.map((m) => m.judge)).not.toContain(id('judge', 2));
    expect(remarksOn(store, ROUND, id('entry', 2)).map((r) => r.sheet.mark)).toContain('conflict');
    // The entry that judge 2 may not read needs another judge; there is none left.
    expect(planReads(store, ROUND)).toMatchObject({ ok: false });
  });

  it('rounds that an invalid document carries into each other have their own results, and terminate', () => {
    const other = id('round', 9);
    putEntity(store.doc, 'rounds', other, {
      title: '決勝',
      order: 5,
      state: 'open',
      carryFrom: ROUND,
      carryPercent: 30,
    });
    putEntity(store.doc, 'rounds', ROUND, { carryFrom: other, carryPercent: 30 });
    expect(resultsOf(store, ROUND)?.chosen.every((e) => e.carried === undefined)).toBe(true);
    expect(resultsOf(store, other)?.chosen).toBeDefined();
  });
});

describe('the log', () => {
  it('is a chain: a changed, missing or inserted line is detected', async () => {
    const store = await contest(2);
    await receive(store, 1);
    await receive(store, 2);
    expect(auditLines(store.doc).every((l) => l.sound)).toBe(true);
    const map = store.doc.getMap('audit');
    const line = map.get('00000002') as object;
    map.set('00000002', { ...line, by: '別の人' });
    expect(auditLines(store.doc).map((l) => l.sound)).toEqual([true, false, true]);
    map.delete('00000002');
    expect(auditLines(store.doc).map((l) => l.sound)).toEqual([true, false]);
  });
  it('a change and its line are atomic: if it throws, neither is written', async () => {
    const store = await contest(1);
    const before = store.audit.length;
    expect(() =>
      act(store.doc, actor(), { act: 'edit' }, () => {
        throw new Error('no');
      }),
    ).toThrow();
    expect(store.audit.length).toBe(before);
  });
});

describe('a whole contest by files', () => {
  it('60 entries and 7 judges: plan, sheets, result, with pins and remarks for every entrant', async () => {
    const store = await contest(7);
    const simulated = simulateContest(11, { ids: Array.from({ length: 60 }, (_, i) => id('entry', i)) });
    act(store.doc, actor(), { act: 'receive' }, () => {
      for (let n = 0; n < 60; n++)
        putEntity(store.doc, 'entries', id('entry', n), {
          number: n + 1,
          title: `計画${n}`,
          state: 'received',
          submission: 'a'.repeat(64),
        });
    });
    const plan = planReads(store, ROUND);
    if (!plan.ok) throw new Error('no plan');
    writeReads(store, ROUND, plan.value.pairs, actor());
    const of = (judge: string, entry: string, criterion: string) =>
      simulated.scores.find((s) => s.entry === entry && s.judge === judge && s.criterion === criterion)?.value ?? 5;
    for (let j = 0; j < 7; j++) {
      give(store, id('judge', j), 'b'.repeat(64));
      const own = store.readsOf(ROUND).filter((r) => r.judge === id('judge', j));
      const entries = Object.fromEntries(
        own.map(({ entry }) => [entry, scored(of(`j${j}`, entry, 'market'), of(`j${j}`, entry, 'region'))]),
      );
      expect((await take(store, await sheet(store, j, entries))).ok).toBe(true);
    }
    const results = resultsOf(store, ROUND);
    expect(results?.missing).toEqual([]);
    expect(results?.chosen).toHaveLength(60);
    expect(results?.chosen[0]?.points).toBeGreaterThan(results?.chosen[59]?.points ?? 0);
    for (const e of store.entriesIn) expect(remarksOn(store, ROUND, e.id)).toHaveLength(3);
    expect(store.audit.every((l) => l.sound)).toBe(true);
  }, 60_000);
});
