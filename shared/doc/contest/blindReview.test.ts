import { describe, expect, it, vi } from 'vitest';
import { APPLICANT, actor, CONTEST, contest, id, submission } from '../../../tests/contestFixture.ts';
import { lookedFor } from '../../domain/contest/clues/lookedFor.ts';
import { blindCopy, identityOf } from './blind.ts';
import { hiddenWords, hideWord, letStay, placesOf, showWord, signOff, signOffOf, stays } from './blindReview.ts';
import type { ContestStore } from './contestDoc.ts';
import { contestKey, putEntity, setRelation } from './contestDoc.ts';
import type { Entry } from './contestSchema.ts';
import { passagesOf, type Reading, readingSchema } from './freeze.ts';
import { receiveSubmission } from './secretariat.ts';
import { openSubmission, tracesOf } from './submission.ts';

const SOMEBODY = { name: '事務局 田中', at: '2026-12-21T01:00:00.000Z' };
const received = async (): Promise<{ store: ContestStore; entry: () => Entry }> => {
  const store = await contest(2);
  const { bytes } = await submission(1);
  receiveSubmission(
    store,
    openSubmission(bytes),
    { contest: CONTEST, file: 'f'.repeat(64) },
    actor('2026-12-01T08:00:00.000Z'),
  );
  return { store, entry: () => store.get('entries', id('entry', 1)) as Entry };
};
const identity = (store: ContestStore, entry: Entry) =>
  identityOf(
    entry.applicant,
    entry.advisors,
    [],
    hiddenWords(store, entry).map((h) => h.word),
  );

/** A reading with a given word in each of its texts. */
const everywhere = (word: string): Reading =>
  readingSchema.parse({
    format: 'musubi-reading',
    version: 1,
    title: word,
    answers: [{ id: 'a', label: word, text: word }],
    blocks: [{ id: 'b0', kind: 'paragraph', text: word }],
    boards: [{ id: 'c', title: word, cards: [{ card: 'n', x: 0, y: 0 }] }],
    cards: [{ id: 'n', kind: 'resource', title: word, note: word, status: 'have', source: word }],
    links: [{ id: 'l', from: 'n', to: 'n', type: 'uses', label: word }],
    combinations: [
      {
        id: 'k',
        title: word,
        claim: word,
        parts: ['n'],
        types: [{ type: 'newGood', why: word }],
        assumptions: [{ text: word, status: 'open' }],
      },
    ],
    figures: [{ id: 'f', label: word, value: word, unit: word, basis: word }],
    citations: [{ id: 'z', text: word }],
    money: {
      uses: [{ id: 'u', title: word, yen: 1 }],
      sources: [{ id: 's', title: word, kind: 'loan', month: '2027-04', yen: 1, costYen: 0 }],
      years: [],
      lowestCash: { month: '2027-04', yen: 1 },
    },
    images: [],
  });

describe('what an applicant says could give them away', () => {
  const TOLD = {
    site: 'miho-suisan.example',
    account: '@miho_suisan、miho.sea',
    teacher: '増田 一成',
    family: '斎藤 ハル； 斎藤 茂',
    award: '令和6年度 しみずビジコン 準優勝',
    registration: 'T9876543210987',
  };
  const TEXTS = [
    '予約はmiho-suisan.exampleから',
    '写真は＠miho_suisanとmiho.seaに',
    '増田一成先生に習いました',
    '祖母のハルと父の茂が手伝います',
    '令和6年度のしみずビジコンで準優勝',
    '登録番号はT9876543210987',
  ];
  const TELLS = ['miho-suisan', 'miho_suisan', 'miho.sea', '増田', 'ハル', '茂', 'しみずビジコン', '9876543210987'];

  it('is searched for and hidden in every text, and reaches no judge', async () => {
    const store = await contest(2);
    const { bytes } = await submission(1, { applicant: { ...APPLICANT, traces: TOLD } });
    receiveSubmission(
      store,
      openSubmission(bytes),
      { contest: CONTEST, file: 'f'.repeat(64) },
      actor('2026-12-01T08:00:00.000Z'),
    );
    const entry = store.get('entries', id('entry', 1)) as Entry;
    expect(entry.applicant.traces).toEqual(TOLD);
    for (const [nth, text] of TEXTS.entries()) {
      const copy = blindCopy(
        everywhere(text),
        identity(store, entry),
        () => '〔伏せ字〕',
        () => false,
        () => false,
      );
      for (const tell of TELLS) expect(JSON.stringify(copy), `${tell} in text ${nth}`).not.toContain(tell);
    }
    // The reading copy is what judges get; it does not contain what was given for the search.
    const opened = openSubmission(bytes);
    const reading = JSON.stringify(opened.ok && opened.value.reading);
    expect(reading).toContain('計画1');
    for (const tell of TELLS) expect(reading).not.toContain(tell);
    expect(lookedFor(identity(store, entry)).map((l) => l.fact)).toEqual(
      expect.arrayContaining(['増田 一成', '斎藤 ハル', '斎藤 茂', '@miho_suisan', 'miho.sea', 'T9876543210987']),
    );
  });
  it('is optional: an entry without it is unchanged', async () => {
    const { store, entry } = await received();
    expect(entry().applicant.traces).toBeUndefined();
    expect(identity(store, entry()).accounts).toEqual([]);
    const copy = blindCopy(
      everywhere(TEXTS[2] ?? ''),
      identity(store, entry()),
      () => '〔伏せ字〕',
      () => false,
      () => false,
    );
    expect(JSON.stringify(copy)).toContain('増田一成');
  });
  it.each([
    ['', []],
    [' ', []],
    ['、、', []],
    ['辻 茂', ['辻 茂']],
    ['@a, @b，@c;@d；@e\n@f、', ['@a', '@b', '@c', '@d', '@e', '@f']],
  ])('%j is taken apart as people part it', (written, parts) => {
    expect(tracesOf(written)).toEqual(parts);
  });
});

describe('words hidden by hand', () => {
  it('are removed from every text that reaches a judge, and from file names', async () => {
    const { store, entry } = await received();
    expect(hideWord(store, entry(), ' 銀鮭まつり ', SOMEBODY)).toBe(true);
    const who = identity(store, entry());
    const copy = blindCopy(
      everywhere('銀鮭まつり'),
      who,
      () => '■',
      () => false,
      () => false,
    );
    expect(JSON.stringify(copy)).not.toContain('銀鮭まつり');
    expect(passagesOf(copy)).toHaveLength(20);
  });
  it('are listed with their places, by whom and when, and can be restored', async () => {
    const { store, entry } = await received();
    expect(placesOf(passagesOf(everywhere('銀鮭まつり')), '銀鮭')).toHaveLength(20);
    hideWord(store, entry(), '銀鮭', SOMEBODY);
    expect(hiddenWords(store, entry()).map(({ word, by, at }) => [word, by, at])).toEqual([
      ['銀鮭', '事務局 田中', '2026-12-21T01:00:00.000Z'],
    ]);
    for (const hidden of hiddenWords(store, entry())) showWord(store, entry(), hidden, SOMEBODY);
    expect(hiddenWords(store, entry())).toEqual([]);
    expect(store.audit.slice(-2).map(({ act, by, about }) => [act, by, about])).toEqual([
      ['hideWord', '事務局 田中', '1 銀鮭'],
      ['showWord', '事務局 田中', '1 銀鮭'],
    ]);
  });
  it('are not hidden for white space, nor in another entry', async () => {
    const { store, entry } = await received();
    expect(hideWord(store, entry(), ' 　', SOMEBODY)).toBe(false);
    expect(placesOf([{ where: 'x', text: 'a b' }], ' ')).toEqual([]);
    hideWord(store, entry(), '銀鮭', SOMEBODY);
    expect(hiddenWords(store, { id: id('entry', 2) })).toEqual([]);
  });
  it('an overruled finding is shown again, in every place', async () => {
    const { store, entry } = await received();
    letStay(store, entry(), '三保水産', true, SOMEBODY);
    expect(stays(store, entry(), '三保水産')).toBe(true);
    expect(stays(store, entry(), '三保 水産')).toBe(true);
    letStay(store, entry(), '三保水産', false, SOMEBODY);
    expect(stays(store, entry(), '三保水産')).toBe(false);
  });
});

describe('the sign-off of an entry', () => {
  const signed = async () => {
    const made = await received();
    const of = () => signOffOf(made.store, made.entry(), identity(made.store, made.entry()));
    expect(of()).toBeUndefined();
    expect(signOff(made.store, made.entry(), identity(made.store, made.entry()), SOMEBODY)).toBe(true);
    expect(of()).toEqual({ by: '事務局 田中', at: '2026-12-21T01:00:00.000Z', isCurrent: true });
    return { ...made, of };
  };
  it('needs a name', async () => {
    const { store, entry } = await received();
    expect(signOff(store, entry(), identity(store, entry()), { ...SOMEBODY, name: ' ' })).toBe(false);
    expect(store.relation('signOffs').size).toBe(0);
  });
  it.each<[string, (store: ContestStore, entry: Entry) => void]>([
    ['a word is hidden', (store, entry) => void hideWord(store, entry, '銀鮭', SOMEBODY)],
    ['a find is let stand', (store, entry) => letStay(store, entry, '三保水産', true, SOMEBODY)],
    [
      'the text is replaced',
      (store, entry) => putEntity(store.doc, 'entries', entry.id, { submission: '0'.repeat(64) }),
    ],
    [
      'a fact changes',
      (store, entry) =>
        putEntity(store.doc, 'entries', entry.id, { applicant: { ...APPLICANT, reading: 'さいとう かこ' } }),
    ],
    [
      'a picture is shown',
      (store, entry) =>
        setRelation(store.doc, 'clues', contestKey(entry.id, 'image', 'a'.repeat(64)), { keep: true, by: '田中' }),
    ],
  ])('no longer holds when %s', async (_, change) => {
    const { store, entry, of } = await signed();
    change(store, entry());
    expect(of()?.isCurrent).toBe(false);
  });
  it('is invalid for a version that cleans files differently', async () => {
    const { store, entry } = await signed();
    vi.resetModules();
    vi.doMock('./cleaning/job.ts', async (original) => ({ ...(await original<object>()), CLEANING: 999 }));
    const other = await import('./blindReview.ts');
    expect(other.signOffOf(store, entry(), identity(store, entry()))?.isCurrent).toBe(false);
    vi.doUnmock('./cleaning/job.ts');
    vi.resetModules();
    const same = await import('./blindReview.ts');
    expect(same.signOffOf(store, entry(), identity(store, entry()))?.isCurrent).toBe(true);
  });
  it('is valid again when a change is undone, and is unaffected by another entry', async () => {
    const { store, entry, of } = await signed();
    hideWord(store, entry(), '銀鮭', SOMEBODY);
    for (const hidden of hiddenWords(store, entry())) showWord(store, entry(), hidden, SOMEBODY);
    expect(of()?.isCurrent).toBe(true);
    hideWord(store, { id: id('entry', 2), number: 2 }, '銀鮭', SOMEBODY);
    expect(of()?.isCurrent).toBe(true);
  });
});

it('lists what was searched for: each fact with its spellings', () => {
  const list = lookedFor(identityOf({ ...APPLICANT, name: '斎藤花子', reading: 'さいとう はなこ' }, [], [], ['銀鮭']));
  expect(list.find((l) => l.fact === '斎藤花子')?.writings).toEqual(
    expect.arrayContaining(['斎藤花子', '斎藤', '花子', 'さいとう', 'サイトウ', 'はなこ', 'ハナコ']),
  );
  expect(list.find((l) => l.kind === 'word')).toEqual({ kind: 'word', fact: '銀鮭', writings: ['銀鮭'] });
});
