/** Every write into a contest answers: what was done is in the log, what is refused changes neither the contest nor its log. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { done } from '../../../tests/done.ts';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import type { Entry } from '../../doc/contest/contestSchema.ts';
import { translate } from '../../i18n/words.ts';
import { refusalText } from '../plan/refusalText.ts';
import { assignReads } from './assignment.ts';
import { beginTalkEarly, writeAgreement } from './calibration.ts';
import { searchConflicts } from './conflicts.ts';
import { addEntity, addJudges, changeEntity, changeMeta, dropEntity, swapCriteria } from './contestCommands.ts';
import { ContestModel } from './contestModel.ts';
import { takeSubmission } from './intake.ts';
import { writeLetter } from './letters.ts';

const CRITERION = {
  ...{ round: 'round00000000000', group: '', help: '', max: 5, step: 1, weight: 1, bonus: false, levels: [] },
};
const notFound = { ok: false, error: { code: 'notFound' } };
const invalid = (detail: string) => ({ ok: false, error: { code: 'invalid', detail } });
const files = {
  makeCopy: (() => Promise.reject(new Error('no files here'))) as never,
  readFile: (() => ({ ok: false, error: [] })) as never,
};
let place: ReturnType<typeof libraryHost>;
let model: ContestModel;
const open = async (name: string) => {
  model = await ContestModel.open(testCore(place.host), 'contest000000000', name, files);
};
beforeEach(async () => {
  place = libraryHost();
  await open('事務局');
});
afterEach(() => {
  model.dispose();
  place.close();
});
const acts = () => model.store.audit.map((line) => line.act);
const entry = { id: 'entry00000000000', number: 1, title: '干物', applicant: {}, advisors: [] } as unknown as Entry;

describe('a refused write changes neither the contest nor its log', () => {
  it.each([
    ['title', 'あ'.repeat(201)],
    ['graceMinutes', -1],
    ['graceMinutes', 43_201],
    ['mostAttachments', 1.5],
    ['categories', Array.from({ length: 51 }, (_, i) => `${i}`)],
    ['terms', 'secret'],
  ])('of the call: %s out of bounds', (field, value) => {
    expect(changeMeta(model, { [field]: value })).toEqual(invalid(field));
    expect(acts()).toEqual(['create']);
  });
  it.each([
    ['title', 'あ'.repeat(200)],
    ['graceMinutes', 0],
    ['graceMinutes', 43_200],
    ['boxes', [{ required: true, maxChars: 400, help: '', label: '要約', id: 'a' }]],
  ])('of the call: %s at its bound is written', (field, value) => {
    expect(changeMeta(model, { [field]: value })).toEqual({ ok: true, value: undefined });
    expect(model.store.meta).toMatchObject({ [field]: value });
    expect(acts()).toEqual(['create', 'changeCall']);
  });
  it('of an entity that was removed, or beyond its bounds', () => {
    const round = done(addEntity(model, 'rounds', { title: '一次' }));
    expect(changeEntity(model, 'rounds', round, { reads: 51 })).toEqual(invalid('reads'));
    expect(addEntity(model, 'rounds', { title: 'あ'.repeat(201) })).toEqual(invalid('title'));
    expect(changeEntity(model, 'rounds', round, { carryFrom: undefined }).ok).toBe(true);
    expect(dropEntity(model, 'rounds', round).ok).toBe(true);
    expect(dropEntity(model, 'rounds', round)).toEqual(notFound);
    expect(changeEntity(model, 'rounds', round, { title: '二次' })).toEqual(notFound);
    expect(model.store.list('rounds')).toEqual([]);
    expect(acts()).toEqual(['create', 'add', 'change', 'remove']);
  });
  it('of a criterion whose neighbour is gone', () => {
    const criterion = (label: string) => done(addEntity(model, 'criteria', { ...CRITERION, label }));
    expect(addEntity(model, 'criteria', { label: 'だけ' })).toEqual(invalid('help'));
    const [a, b] = [criterion('新しさ'), criterion('実現性')];
    expect(swapCriteria(model, b, a).ok).toBe(true);
    expect(model.store.list('criteria').map((c) => c.label)).toEqual(['実現性', '新しさ']);
    done(dropEntity(model, 'criteria', a));
    expect(swapCriteria(model, b, a)).toEqual(notFound);
    expect(writeAgreement(model, { id: 'round00000000000', title: '一次' }, { id: a, label: '新しさ' }, '…')).toEqual(
      notFound,
    );
    expect(acts()).toEqual(['create', 'add', 'add', 'change', 'remove']);
  });
  it('of a sign-off without a name, and of a hidden word that is blank', async () => {
    expect(model.hideWord(entry, ' 　')).toEqual(invalid('word'));
    model.dispose();
    await open(' ');
    expect(model.sign(entry)).toEqual({ ok: false, error: { code: 'noName' } });
    expect(acts()).toEqual(['create']);
  });
});

it('once the contest is closed every write is refused, and no file is handed out that it could not record', async () => {
  const judge = done(addEntity(model, 'judges', { name: '審査員' }));
  const round = done(addEntity(model, 'rounds', { title: '一次' }));
  const before = acts();
  model.dispose();
  const answers = [
    changeMeta(model, { title: '題' }),
    changeEntity(model, 'judges', judge, { org: '銀行' }),
    addEntity(model, 'rounds', { title: '一次' }),
    addJudges(model, [{ name: '鈴木', org: '', email: '', categories: [] }]),
    dropEntity(model, 'judges', judge),
    assignReads(model, round, { pairs: [] } as never, ''),
    searchConflicts(model),
    beginTalkEarly(model, ['審査員']),
    writeLetter(model, round, entry, '拝啓', true),
    model.sign(entry),
    model.hideWord(entry, '清水'),
    model.keepFind(entry, '清水', true),
    model.keepPicture(entry, 'a'.repeat(64), true),
    model.giveAttachments(entry, [], true),
  ];
  for (const answer of answers) expect(answer).toEqual({ ok: false, error: { code: 'notOpen' } });
  await expect(model.call()).rejects.toThrow('notOpen');
  await expect(model.archive()).rejects.toThrow('notOpen');
  expect(await takeSubmission(model, new Uint8Array())).toMatchObject({ ok: false });
  expect(acts()).toEqual(before);
});

it('says why, and what to do', () => {
  for (const code of ['notOpen', 'noReason', 'noName'] as const) {
    expect(refusalText({ code }, translate('ja'))).toMatch(/お試しください。$/u);
    expect(refusalText({ code }, translate('en'))).toMatch(/(?:try again|retry)\.$/u);
  }
});
