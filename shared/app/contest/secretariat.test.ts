/** The secretariat's work besides files: intake, conflicts, assignment, decisions; each with a result, and each logged. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { submission } from '../../../tests/contestFixture.ts';
import { done } from '../../../tests/done.ts';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import { openCall } from '../../doc/contest/call.ts';
import { CONTEST_READERS, type ContestFileKind, type ReadContestFile } from '../../doc/contest/readers.ts';
import { resultsOf } from '../../doc/contest/results.ts';
import { summary } from '../../domain/contest/assign.ts';
import { translate } from '../../i18n/words.ts';
import { assignedReads, assignReads } from './assignment.ts';
import { conflictRows, decideConflict, declareConflict } from './conflicts.ts';
import { addEntity, changeEntity, changeMeta } from './contestCommands.ts';
import { ContestModel } from './contestModel.ts';
import { canDecide, decide, decisionOf } from './decisions.ts';
import { freezeEntries, receiptsArchive, setEntryState, takeSheet, takeSubmission, thawEntries } from './intake.ts';
import { rankRangeText, resultsCsv, shownMethods } from './resultCsv.ts';

const CONTEST = 'contest000000000';
const NOT_FOUND = { ok: false, error: { code: 'notFound' } };
const NO_REASON = { ok: false, error: { code: 'noReason' } };
const readFile: ReadContestFile = (async (kind: ContestFileKind, bytes: Uint8Array, options = {}) =>
  CONTEST_READERS[kind].read(bytes, (options as { secret?: string }).secret)) as never;
const noCopies = async () => {
  throw new Error('no file is cleaned here');
};

let place: ReturnType<typeof libraryHost>;
let model: ContestModel;
let callHash: string;
beforeEach(async () => {
  place = libraryHost();
  const core = testCore(place.host);
  model = await ContestModel.open(core, CONTEST, '事務局', { makeCopy: noCopies as never, readFile });
  changeMeta(model, { title: '清水', organiser: '会議所', deadline: '2026-12-20T17:00', blind: false });
  const call = openCall(await model.call());
  callHash = call.ok ? call.value.hash : '';
});
afterEach(() => {
  model.dispose();
  place.close();
});

const entryBytes = async (n: number) =>
  (await submission(n, { contest: CONTEST, call: callHash, attachments: [] })).bytes;
const receive = async (n: number) => {
  await takeSubmission(model, await entryBytes(n));
  const entry = model.store.list('entries').find((e) => e.title === `計画${n}`);
  if (!entry) throw new Error('not received');
  return entry;
};
const lastAct = () => {
  const line = model.store.audit.at(-1);
  return [line?.act, line?.reason];
};

describe('the intake', () => {
  it('answers a submission with its receipt, and a refused one with why', async () => {
    const bytes = await entryBytes(1);
    expect(await takeSubmission(model, bytes)).toMatchObject({
      ok: true,
      value: { of: { number: 1, title: '計画1' }, receipt: expect.any(Uint8Array) },
    });
    expect(await takeSubmission(model, bytes)).toEqual({ ok: false, error: { code: 'alreadyHere' } });
    expect(await takeSubmission(model, new Uint8Array([1]))).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(await takeSheet(model, new Uint8Array([1]))).toMatchObject({ ok: false });
  });

  it('reports if the disk refuses, and lists no entry without its bytes', async () => {
    const bytes = await entryBytes(1);
    const call = place.host.call.bind(place.host);
    Object.assign(place.host, {
      call: (channel: string, input: never) =>
        channel === 'media.put' ? Promise.reject(new Error('full')) : call(channel as never, input),
    });
    expect(await takeSubmission(model, bytes)).toEqual({ ok: false, error: { code: 'notStored' } });
    expect(model.store.list('entries')).toEqual([]);
  });

  it('closes once there are entries, then takes none, and opens again with a reason', async () => {
    expect(freezeEntries(model)).toEqual(NOT_FOUND);
    await receive(1);
    expect(freezeEntries(model).ok).toBe(true);
    expect(model.store.meta.entriesFrozenAt).toBe('2026-11-21T00:00:00.000Z');
    expect(await takeSubmission(model, await entryBytes(2))).toEqual({ ok: false, error: { code: 'frozen' } });
    expect(thawEntries(model, ' ')).toEqual(NO_REASON);
    expect(thawEntries(model, '一件を忘れた').ok).toBe(true);
    expect(lastAct()).toEqual(['thawEntries', '一件を忘れた']);
    expect((await takeSubmission(model, await entryBytes(2))).ok).toBe(true);
  });

  it('takes an entry out only with a reason, and back in', async () => {
    const { id } = await receive(1);
    expect(setEntryState(model, id, 'excluded', '')).toEqual(NO_REASON);
    expect(setEntryState(model, 'gone000000000000', 'excluded', '重複')).toEqual(NOT_FOUND);
    expect(setEntryState(model, id, 'excluded', '重複').ok).toBe(true);
    expect(model.store.get('entries', id)).toMatchObject({ state: 'excluded', reason: '重複' });
    expect(setEntryState(model, id, 'received', '').ok).toBe(true);
    expect(model.store.get('entries', id)?.state).toBe('received');
  });

  it('packs a receipt of every entry', async () => {
    await receive(1);
    await receive(2);
    const archive = await receiptsArchive(model, ({ number }) => `${number}.musubi-receipt`);
    const names = new TextDecoder('latin1').decode(archive).match(/\d\.musubi-receipt/gu);
    expect(new Set(names)).toEqual(new Set(['1.musubi-receipt', '2.musubi-receipt']));
  });
});

describe('conflicts', () => {
  it('are declared between a judge and an entry that exist, and shown with both', async () => {
    const entry = await receive(1);
    const judge = done(addEntity(model, 'judges', { name: '審査員' }));
    expect(declareConflict(model, judge, 'gone000000000000')).toEqual(NOT_FOUND);
    expect(declareConflict(model, 'gone000000000000', entry.id)).toEqual(NOT_FOUND);
    expect(declareConflict(model, judge, entry.id).ok).toBe(true);
    expect(conflictRows(model)).toMatchObject([
      {
        key: `${judge}|${entry.id}`,
        by: 'declared',
        state: 'confirmed',
        judge: { name: '審査員' },
        entry: { number: 1 },
      },
    ]);
  });

  it('are dismissed only with a reason, which the log keeps', async () => {
    const entry = await receive(1);
    const judge = done(addEntity(model, 'judges', { name: '審査員' }));
    declareConflict(model, judge, entry.id);
    const key = `${judge}|${entry.id}`;
    expect(decideConflict(model, 'x|y', 'confirmed', '')).toEqual(NOT_FOUND);
    expect(decideConflict(model, key, 'dismissed', '')).toEqual(NO_REASON);
    expect(decideConflict(model, key, 'dismissed', '別の会社').ok).toBe(true);
    expect(lastAct()).toEqual(['conflict.dismissed', '別の会社']);
    expect(conflictRows(model)).toMatchObject([{ state: 'dismissed', note: '別の会社', by: 'declared' }]);
    expect(decideConflict(model, key, 'confirmed', '').ok).toBe(true);
    expect(conflictRows(model)).toMatchObject([{ state: 'confirmed', note: '' }]);
  });
});

describe('assignment', () => {
  it('is written for a round that exists; once judges may know of it, a change needs a reason', async () => {
    const entry = await receive(1);
    const [a, b] = [done(addEntity(model, 'judges', { name: 'A' })), done(addEntity(model, 'judges', { name: 'B' }))];
    const round = done(addEntity(model, 'rounds', { title: '一次' }));
    const plan = (judge: string) => summary({ judges: [{ id: a }, { id: b }] }, [{ judge, entry: entry.id }]);
    expect(assignedReads(model, round)).toBeUndefined();
    expect(assignReads(model, 'gone000000000000', plan(a), '')).toEqual(NOT_FOUND);
    expect(assignReads(model, round, plan(a), '').ok).toBe(true);
    expect(assignReads(model, round, plan(b), '').ok).toBe(true);
    expect(assignedReads(model, round)?.pairs).toEqual([{ judge: b, entry: entry.id }]);
    changeEntity(model, 'rounds', round, { state: 'open' });
    expect(assignReads(model, round, plan(a), '')).toEqual(NO_REASON);
    expect(assignReads(model, round, plan(a), '病気').ok).toBe(true);
    expect(lastAct()).toEqual(['assignReads', '病気']);
    expect(assignedReads(model, round)?.pairs).toEqual([{ judge: a, entry: entry.id }]);
  });
});

describe('decisions', () => {
  it('need a reason unless they are open, and carry who decided when', async () => {
    const entry = await receive(1);
    const round = done(addEntity(model, 'rounds', { title: '一次' }));
    expect([canDecide('undecided', ''), canDecide('award', ' '), canDecide('award', '全員一致')]).toEqual([
      true,
      false,
      true,
    ]);
    const award = { outcome: 'award', reason: ' 全員一致 ' } as const;
    expect(decide(model, 'gone000000000000', entry.id, award)).toEqual(NOT_FOUND);
    expect(decide(model, round, 'gone000000000000', award)).toEqual(NOT_FOUND);
    expect(decide(model, round, entry.id, { outcome: 'award', reason: '' })).toEqual(NO_REASON);
    expect(decisionOf(model, round, entry.id)).toBeUndefined();
    expect(decide(model, round, entry.id, award).ok).toBe(true);
    expect(decisionOf(model, round, entry.id)).toEqual({
      outcome: 'award',
      reason: '全員一致',
      by: '事務局',
      at: '2026-11-21T00:00:00.000Z',
    });
    expect(lastAct()).toEqual(['decide', '全員一致']);
  });
});

describe('the result as a table', () => {
  it('shows the round’s own way of evening out among the three', () => {
    expect(shownMethods('none')).toEqual(['none', 'z-population', 'additive']);
    expect(shownMethods('z-sample')).toEqual(['none', 'z-sample', 'additive']);
    expect([rankRangeText([3, 3]), rankRangeText([2, 5])]).toEqual(['3', '2〜5']);
  });

  it('has a line for each entry with a whole sheet, in the order of ranks', async () => {
    const round = done(addEntity(model, 'rounds', { title: '一次' }));
    await receive(1);
    const results = resultsOf(model.store, round);
    if (!results) throw new Error('no results');
    const chosen = [
      {
        entry: model.store.list('entries')[0]?.id,
        rank: 1,
        points: 72.5,
        rankRange: [1, 2],
        reads: 3,
        carried: undefined,
      },
    ] as never;
    const text = new TextDecoder().decode(resultsCsv(model.store, { ...results, chosen }, translate('ja')));
    const [, line] = text.trim().split('\r\n');
    expect(line).toBe('1,1,計画1,72.50,—,—,—,—,—,—,1〜2,3,未決定');
  });
});
