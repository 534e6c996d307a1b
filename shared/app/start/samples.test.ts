/** The samples to break: made once, put back by making them again, and nothing else is touched. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { ContestStore } from '../../doc/contest/contestDoc.ts';
import { CONTEST_SHELF, shelfItems } from '../../doc/contest/shelf.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { StartRole } from '../../ipc/contract.ts';
import { SeatModel } from '../contest/seatModel.ts';
import { contentFromTemplate, createPlan } from '../plan/createPlan.ts';
import { DocSession } from '../plan/docSession.ts';
import { PlanSession } from '../plan/planSession.ts';
import { isThere, sampleOf } from './samples.ts';

const ENTRIES = JSON.parse(
  readFileSync(new URL('../../data/catalogue/catalogue.json', import.meta.url), 'utf8'),
) as CatalogueEntry[];
const entryOf = (id: string) => ENTRIES.find((e) => e.id === id || e.mergedIds.includes(id));
const place = libraryHost();
const core = testCore(place.host);
afterAll(() => place.close());
const words = wordsFor('ja');
const maker = { author: '山田', today: '2026-11-21' };
const open = (role: StartRole, fresh: boolean, kept: Partial<Record<StartRole, string>>) =>
  sampleOf(core, words, { role, fresh, kept, maker, entryOf });
const plans = async () => (await core.host.call('library.list', {})).plans;
const shelf = async () => {
  const docs = await DocSession.open(core, CONTEST_SHELF);
  const items = shelfItems(docs.doc).filter((i) => !i.hidden);
  docs.dispose();
  return items;
};

describe('the sample of a founder', () => {
  it('is gone on with, and put back to how it was without touching another plan', async () => {
    const own = await createPlan(
      core,
      contentFromTemplate(core, words, {
        title: '自分の計画',
        template: 'blank',
        prefecture: '',
        municipalityCode: '',
      }),
      maker,
    );
    const first = await open('founder', false, {});
    const session = await PlanSession.open(core, first);
    session.execute({ type: 'setMeta', patch: { title: '壊した' } });
    await session.docs.flush();
    session.dispose();
    expect(await open('founder', false, { founder: first })).toBe(first);
    const second = await open('founder', true, { founder: first });
    expect(second).not.toBe(first);
    expect((await plans()).map((p) => p.title).sort()).toEqual([
      '【見本】三保の地下海水で育てるカワハギ',
      '自分の計画',
    ]);
    expect(own.ok && (await plans()).some((p) => p.id === own.value)).toBe(true);
    // In the trash it is gone: asked for again, there is another one.
    await core.host.call('library.setTrashed', { id: second, trashed: true });
    expect(await isThere(core, 'founder', second)).toBe(false);
    expect(await open('founder', false, { founder: second })).not.toBe(second);
  });
  it('is somebody else’s plan for an advisor', async () => {
    const session = await PlanSession.open(core, await open('advisor', false, {}));
    expect(session.store.meta).toMatchObject({ author: '見本の相談者', title: '【見本】相談に来た人の計画' });
    session.dispose();
  });
  it('is refused where the disk is full, and the old one stays', async () => {
    const kept = await open('founder', false, {});
    place.failing.add('library.create');
    await expect(open('founder', true, { founder: kept })).rejects.toThrow();
    place.failing.clear();
    expect(await isThere(core, 'founder', kept)).toBe(true);
  });
});

describe('the sample of a judge', () => {
  it('is a seat with three plans to score, and a fresh one when it is put back', async () => {
    const id = await open('judge', false, {});
    const seat = await SeatModel.open(core, id);
    expect(seat.store.bundle?.entries.map((e) => [e.number, e.title])).toEqual([
      [1, '【見本】三保の地下海水で育てるカワハギ'],
      [2, '【見本】酒粕の焼き菓子'],
      [3, '【見本】廃校に泊まる星の宿'],
    ]);
    expect(seat.store.bundle?.criteria).toHaveLength(3);
    seat.dispose();
    expect((await shelf()).map((i) => i.kind)).toEqual(['seat']);
    const again = await open('judge', true, { judge: id });
    expect((await shelf()).map((i) => i.id)).toEqual([again]);
  });
});

describe('the sample of a secretariat', () => {
  it('is a contest with a round, judges and signed entries', async () => {
    const id = await open('secretariat', false, {});
    const docs = await DocSession.open(core, `contest:${id}`);
    const store = new ContestStore(docs.doc);
    expect(store.meta.title).toBe('【見本】まちの新結合コンテスト');
    expect(store.list('rounds').map((r) => [r.title, r.state])).toEqual([['書類審査', 'open']]);
    expect(store.list('judges')).toHaveLength(3);
    expect(store.list('entries').map((e) => [e.number, e.applicant.name, e.timeliness])).toEqual([
      [1, '見本 応募者1', 'inTime'],
      [2, '見本 応募者2', 'inTime'],
      [3, '見本 応募者3', 'inTime'],
    ]);
    store.dispose();
    docs.dispose();
    const again = await open('secretariat', true, { secretariat: id });
    expect((await shelf()).filter((i) => i.kind === 'contest').map((i) => i.id)).toEqual([again]);
  });
});
