/** A contest from call to sheet on one machine: real keys, archives and encryption, over the real library. */

import { unzipSync as unpackArchive } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APPLICANT, submission } from '../../../tests/contestFixture.ts';
import { done } from '../../../tests/done.ts';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import { CONTEST_RUBRICS } from '../../data/contestRubrics/rubrics.ts';
import { openCall } from '../../doc/contest/call.ts';
import { setRelation } from '../../doc/contest/contestDoc.ts';
import { CONTEST_READERS, type ContestFileKind, type ReadContestFile } from '../../doc/contest/readers.ts';
import { remarksOn } from '../../doc/contest/results.ts';
import { typeScore } from '../../doc/contest/seatDoc.ts';
import { shelfItems } from '../../doc/contest/shelf.ts';
import { wordsFor } from '../../i18n/words.ts';
import { DocSession } from '../plan/docSession.ts';
import { addEntity, changeEntity, changeMeta, dropEntity } from './contestCommands.ts';
import { ContestModel, NotSignedOff } from './contestModel.ts';
import { letterDraft, letterName, lettersArchive, writeLetter } from './letters.ts';
import { addRubric } from './rubrics.ts';
import { SeatModel } from './seatModel.ts';

const CONTEST = 'contest000000000';
const PASSPHRASE = '朝霧の港に灯る青い提灯';
let place: ReturnType<typeof libraryHost>;
let core: ReturnType<typeof testCore>;
let model: ContestModel;
const noCopies = async () => {
  throw new Error('no file is cleaned here');
};
beforeEach(async () => {
  place = libraryHost();
  core = testCore(place.host);
  model = await ContestModel.open(core, CONTEST, '事務局', { makeCopy: noCopies as never, readFile });
});
afterEach(() => {
  model.dispose();
  place.close();
});
/** As the screens' worker reads, in this process. */
const readFile: ReadContestFile = (async (kind: ContestFileKind, bytes: Uint8Array, options = {}) =>
  CONTEST_READERS[kind].read(bytes, (options as { secret?: string }).secret)) as never;
const mask = (kind: string) => `〔${kind}〕`;
const nameOf = (nth: number, ending: string) => `添付${nth}.${ending}`;

describe('a contest', () => {
  it('logs each change with its name and reason, and keeps the list of contests up to date', async () => {
    changeMeta(model, { title: '清水まちの新結合コンテスト', organiser: '清水商工会議所' }, '題を直した');
    await model.updateShelf();
    const shelf = await DocSession.open(core, 'contest:contestshelf0000');
    expect(shelfItems(shelf.doc)).toMatchObject([
      { id: CONTEST, kind: 'contest', title: '清水まちの新結合コンテスト' },
    ]);
    shelf.dispose();
    const round = done(addEntity(model, 'rounds', { title: '一次' }));
    const second = done(addEntity(model, 'rounds', { title: '二次' }));
    expect(model.store.list('rounds').map((r) => [r.title, r.order])).toEqual([
      ['一次', 1],
      ['二次', 2],
    ]);
    changeEntity(model, 'rounds', round, { title: '書類審査' });
    dropEntity(model, 'rounds', second, '一回にした');
    expect(model.store.list('rounds').map((r) => r.title)).toEqual(['書類審査']);
    const acts = model.store.audit.map((line) => line.act);
    expect(acts).toEqual(['create', 'changeCall', 'add', 'add', 'change', 'remove']);
  });

  it('runs from a signed call to an encrypted returned sheet', async () => {
    changeMeta(model, {
      title: '清水',
      organiser: '清水商工会議所',
      deadline: '2026-12-20T17:00',
      blind: false,
      mostAttachments: 0,
    });
    const call = openCall(await model.call());
    expect(call).toMatchObject({ ok: true });
    const hash = call.ok ? call.value.hash : '';
    expect(model.store.meta.callHash).toBe(hash);
    const entry = await submission(1, { contest: CONTEST, call: hash, attachments: [] });
    const taken = await model.receive(entry.bytes);
    expect(taken).toMatchObject({ ok: true, value: { of: { number: 1, title: '計画1' } } });
    // The same file again does not create a second entry.
    expect((await model.receive(entry.bytes)).ok).toBe(false);
    expect((await model.receive(new Uint8Array([1, 2, 3]))).ok).toBe(false);
    expect(model.store.list('entries')).toHaveLength(1);

    const round = done(addEntity(model, 'rounds', { title: '一次' }));
    const criterion = done(
      addEntity(model, 'criteria', {
        ...{ round, group: '', label: '新しさ', help: '', max: 5, step: 1, weight: 1, bonus: false, levels: [] },
      }),
    );
    const judge = done(addEntity(model, 'judges', { name: '審査員' }));
    const [received] = model.store.list('entries');
    setRelation(model.doc, 'reads', `${round}|${judge}|${received?.id}`, true);
    expect(model.store.readsOf(round)).toHaveLength(1);
    const bytes = await model.bundle(round, judge, PASSPHRASE, mask, nameOf);
    expect(await SeatModel.take(core, readFile, bytes, { passphrase: '別の合言葉です間違い' })).toMatchObject({
      ok: false,
    });
    const seat = await SeatModel.take(core, readFile, bytes, { passphrase: PASSPHRASE });
    const opened = await SeatModel.open(core, seat.ok ? seat.value : '');
    expect(opened.store.bundle?.entries.map((e) => e.title)).toEqual(['計画1']);
    expect(opened.store.bundle?.criteria.map((c) => c.id)).toEqual([criterion]);
    const [paper] = opened.store.bundle?.entries ?? [];
    const [scale] = opened.store.bundle?.criteria ?? [];
    if (!paper || !scale) throw new Error('an empty bundle');
    typeScore(opened.docs.doc, paper.id, scale, '4');
    // Without a network the sheet is sent as a file, and only if the judge keeps one.
    expect(await opened.send('')).toBe('noBundle');
    expect(await opened.handIn('', async () => false)).toBe(false);
    let sheet = new Uint8Array();
    const keep = async (file: Uint8Array) => {
      sheet = new Uint8Array(file);
      return true;
    };
    expect(await opened.handIn('', keep)).toBe(true);
    expect(opened.store.revision).toBe(1);
    expect(new TextDecoder().decode(sheet)).not.toContain(paper.id);
    expect((await model.takeSheet(sheet)).ok).toBe(true);
    const [remark] = remarksOn(model.store, round, paper.id);
    expect(remark).toMatchObject({ judge, sheet: { scores: { [criterion]: 4 } } });
    expect((await model.takeSheet(new Uint8Array([9, 9]))).ok).toBe(false);
    await opened.erase();
    opened.dispose();
  });

  it('starts a round from a published rubric, with its order for ties', () => {
    const round = done(addEntity(model, 'rounds', { title: '一次' }));
    for (const rubric of CONTEST_RUBRICS) {
      const ids = done(addRubric(model, round, rubric, wordsFor('ja')));
      const criteria = model.store.criteriaOf(round).filter((c) => ids.includes(c.id));
      expect(criteria.map((c) => [c.label, c.max, c.weight])).toEqual(
        rubric.criteria.map((c) => [c.label.ja, c.max, 1]),
      );
      if (rubric.tieByOrder) expect(model.store.get('rounds', round)?.tieBreak).toEqual(ids);
    }
  });

  it('writes a letter to each entrant, which a named person approves', async () => {
    changeMeta(model, { title: '清水', organiser: '清水商工会議所', deadline: '2026-12-20T17:00', blind: false });
    const call = openCall(await model.call());
    const entry = await submission(1, { contest: CONTEST, call: call.ok ? call.value.hash : '', attachments: [] });
    await model.receive(entry.bytes);
    const [received] = model.store.list('entries');
    const round = model.store.get('rounds', done(addEntity(model, 'rounds', { title: '一次' })));
    if (!received || !round) throw new Error('no entry');
    const draft = letterDraft(model, received, round, wordsFor('ja').t);
    expect(draft).toContain(APPLICANT.name);
    expect(draft).toContain('計画1');
    writeLetter(model, round.id, received, draft, false);
    expect(await model.letter(round.id, received)).toBeUndefined();
    writeLetter(model, round.id, received, draft, true);
    expect(model.store.relation('letters').get(`${round.id}|${received.id}`)).toEqual({
      text: draft,
      approvedBy: '事務局',
      approvedAt: '2026-11-21T00:00:00.000Z',
    });
    expect(letterName(received)).toBe('1_計画1.musubi-letter');
    const archive = unpackArchive(await lettersArchive(model, round.id, [received]));
    expect(Object.keys(archive)).toEqual(['1_計画1.musubi-letter']);
  });

  it('gives judges of a blind contest nothing unchecked', async () => {
    changeMeta(model, { title: '清水', deadline: '2026-12-20T17:00', blind: true });
    const call = openCall(await model.call());
    const entry = await submission(1, { contest: CONTEST, call: call.ok ? call.value.hash : '', attachments: [] });
    await model.receive(entry.bytes);
    const [received] = model.store.list('entries');
    if (!received) throw new Error('not received');
    const round = done(addEntity(model, 'rounds', { title: '一次' }));
    const judge = done(addEntity(model, 'judges', { name: '審査員' }));
    setRelation(model.doc, 'reads', `${round}|${judge}|${received.id}`, true);
    await expect(model.bundle(round, judge, PASSPHRASE, mask, nameOf)).rejects.toBeInstanceOf(NotSignedOff);
    expect(model.notSignedOff(round).map((e) => e.id)).toEqual([received.id]);
    const clues = await model.clues(received);
    const found = model.cluesIn(received, clues?.passages ?? []);
    expect(found.some((leak) => leak.found.includes('斎藤'))).toBe(true);
    expect(JSON.stringify(await model.readingFor(received, mask))).not.toContain(APPLICANT.name.replace(' ', ''));
  });
});
