/** Four ideas that are in no sample, from five answers to a plan with a cash answer, through the core alone. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import type { LexiconData } from '../../data/lexicon/schema.ts';
import { GENERAL_OFFERS, TRADES, tradeOf } from '../../data/start/trades.ts';
import { readBody } from '../../doc/body.ts';
import { CARD_KIND_OF_ENTRY } from '../../domain/canvas/kinds.ts';
import { Proposer } from '../../domain/combination/proposer.ts';
import { Lexicon } from '../../domain/lexicon/lexicon.ts';
import { startChoices } from '../../domain/start/choices.ts';
import { nextStep } from '../../domain/start/nextStep.ts';
import { wordsFor } from '../../i18n/words.ts';
import { canvasesOf, linksOf, placedCards, tieEntry } from '../board/boardCommands.ts';
import { checkOf } from '../board/combinationView.ts';
import { declineCandidate } from '../board/declined.ts';
import { snapshotOf } from '../board/entrySnapshot.ts';
import { partnersOf, seekingOf } from '../board/seeking.ts';
import { rankedFundingOf } from '../funding/fundingRank.ts';
import { createPlan } from '../plan/createPlan.ts';
import { makePlan } from '../plan/makePlan.ts';
import { PlanSession } from '../plan/planSession.ts';
import { questionOf } from '../proposals/question.ts';
import { writeClaim } from './claim.ts';
import { isUntouched, readDraft, type StartDraft, startDraftSchema, writeDraft } from './draft.ts';
import { writeFirstMoney } from './firstMoney.ts';
import { onePage } from './onePage.ts';
import { planFacts } from './planFacts.ts';
import { answersOf, contentFromStart, layAnswers } from './startPlan.ts';

const read = <T>(path: string) => JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')) as T;
const ENTRIES = read<CatalogueEntry[]>('catalogue/catalogue.json');
const entryOf = (id: string) => ENTRIES.find((e) => e.id === id || e.mergedIds.includes(id));
const LEXICON = new Lexicon(read<LexiconData>('lexicon/lexicon.json'));
const PROPOSER = new Proposer(LEXICON, ENTRIES);
const TODAY = '2026-11-29';
const MAKER = { author: '山田', today: TODAY };
const words = wordsFor('ja');

const place = libraryHost();
const opened: PlanSession[] = [];
afterEach(() => {
  for (const session of opened.splice(0)) session.dispose();
});

async function begun(draft: StartDraft): Promise<PlanSession> {
  const core = testCore(place.host);
  // The ids of the test's core are counted from one in every core: each plan is made with real ones.
  const made = await createPlan(
    { ...core, newId: <T extends string>() => crypto.randomUUID().replaceAll('-', '').slice(0, 16) as T },
    contentFromStart(core, words, draft, TODAY),
    MAKER,
  );
  if (!made.ok) throw new Error(made.error.problem);
  const session = await PlanSession.open(core, made.value);
  opened.push(session);
  return session;
}
const canvasOf = ({ store }: PlanSession): string => canvasesOf(store)[0]?.id ?? '';
const draftOf = (draft: Partial<Omit<StartDraft, 'answers'>> & { readonly answers?: object }): StartDraft =>
  startDraftSchema.parse(draft);

const IDEAS = [
  {
    name: '酒粕 × 長岡',
    draft: draftOf({
      prefecture: '新潟県',
      municipalityCode: '152021',
      trade: 'foodProcessing',
      stage: 'preparing',
      answers: { hand: [{ text: '空いた厨房' }], leftover: [{ text: '酒粕' }], wish: [{ text: '酒粕の菓子を作る' }] },
    }),
  },
  {
    name: '廃校 × 徳島',
    draft: draftOf({
      prefecture: '徳島県',
      trade: 'education',
      stage: 'firstYear',
      answers: { hand: [{ text: '廃校' }], people: [{ text: '元教員' }], trouble: [{ text: '若い人が出ていく' }] },
    }),
  },
  {
    name: '竹 × 京都',
    draft: draftOf({
      prefecture: '京都府',
      trade: 'craft',
      stage: 'toThree',
      answers: { hand: [{ text: '竹林' }], wish: [{ text: '竹の器を宿に納める' }] },
    }),
  },
  {
    name: '雪 × 上越',
    draft: draftOf({
      prefecture: '新潟県',
      municipalityCode: '152226',
      trade: 'tours',
      stage: 'overThree',
      answers: { hand: [{ text: '雪' }], leftover: [{ text: '冬の空いた人手' }], people: [{ text: '酒蔵の杜氏' }] },
    }),
  },
] as const;

describe.each(IDEAS)('$name', ({ draft }) => {
  it('comes from answers to a valid combination, a plan of eight sections, a cash answer and one page', async () => {
    const session = await begun(draft);
    const canvas = canvasOf(session);
    const laid = layAnswers(session, words, answersOf(draft), entryOf, canvas);
    expect(laid.ok).toBe(true);

    const seeking = seekingOf(session.store, [], canvas);
    if (!seeking) throw new Error('nothing to seek for');
    const question = questionOf(session.store, seeking, entryOf);
    const found = PROPOSER.propose(
      question.cards.map((c) => ({ ...c, entry: undefined })),
      { limit: 10, dial: 0, declined: [], without: new Set(), like: undefined },
    );
    expect(found.length).toBeGreaterThanOrEqual(3);

    const kinds = new Map([...session.store.entities('nodes').values()].map((n) => [n.id, n.kind]));
    const good = found.find((f) => {
      const kind = f.entry && CARD_KIND_OF_ENTRY[f.entry.kind];
      return partnersOf(seeking, f).every((p) => kinds.get(p.id) !== kind);
    });
    const entry = good?.entry && entryOf(good.entry.id);
    const other = found.find((f) => f !== good)?.entry;
    if (!good || !entry || !other) throw new Error('no candidate');
    expect(declineCandidate(session, seeking.key, other.id, { reason: '遠い', by: '山田', on: TODAY }).ok).toBe(true);
    const onto = { nodes: partnersOf(seeking, good).map((c) => c.id), combination: undefined };
    const tied = tieEntry(session, canvas, onto, snapshotOf(entry), entry.title.ja);
    if (!tied.ok) throw new Error('not tied');
    expect(
      writeClaim(session, tied.value, { claim: '町で余るものを、町の人に届ける', assumption: '週に30人が買う' }).ok,
    ).toBe(true);
    const node = session.store.entity('nodes', tied.value);
    expect(node && checkOf(session.store, node).check.gaps).toEqual([]);
    expect(nextStep(planFacts(session, TODAY, false))?.step).toBe('plan');

    expect((await makePlan(session, canvas, 'newCombination', words)).ok).toBe(true);
    const sections = readBody(session.doc).flatMap((b) => (b.level === 2 ? [b.text] : []));
    expect(sections.length).toBeGreaterThanOrEqual(8);
    expect(new Set(sections).size).toBe(sections.length);
    expect(nextStep(planFacts(session, TODAY, false))?.step).toBe('money');

    const cash = writeFirstMoney(
      session,
      { needYen: 1_000_000, ownYen: 300_000, priceYen: 500, count: 100, costYen: 80_000 },
      words,
      { name: '山田', today: TODAY },
    );
    expect(cash.ok && cash.value.gapYen).toBe(700_000);
    expect(cash.ok && cash.value.lowestYen).toBeLessThan(0);
    expect(nextStep(planFacts(session, TODAY, false))?.step).toBe('onePage');
    expect(nextStep(planFacts(session, TODAY, true))).toBeUndefined();

    const page = onePage(session, TODAY);
    expect(page.combination?.claim).toBe('町で余るものを、町の人に届ける');
    expect(page.combination?.assumption).toBe('週に30人が買う');
    expect(page.money?.usesYen).toBe(1_000_000);
    expect(page.money?.sourcesYen).toBe(300_000);
  });
});

describe('answers', () => {
  it('become cards of the right kind in frames, linked where the words say so, in one step of undo', async () => {
    const [{ draft }] = IDEAS;
    const session = await begun(draft);
    const canvas = canvasOf(session);
    const entry =
      entryOf('miraie-nagaoka') ?? ENTRIES.find((e) => e.prefecture === '新潟県' && e.kind === 'organisation');
    const answers = answersOf({
      answers: { ...draft.answers, people: [{ text: 'x', entry: entry?.id }] },
      typed: { trouble: '若い人が出ていく' },
    });
    expect(layAnswers(session, words, answers, entryOf, canvas).ok).toBe(true);
    const placed = placedCards(session.store, canvas);
    expect(placed.map((c) => [c.node.kind, c.node.title, c.parent !== undefined])).toEqual(
      expect.arrayContaining([
        ['frame', '手もとにあるもの', false],
        ['resource', '空いた厨房', true],
        ['resource', '酒粕', true],
        [entry?.kind, entry?.title.ja, true],
        ['challenge', '若い人が出ていく', true],
        ['activity', '酒粕の菓子を作る', true],
      ]),
    );
    expect(placed).toHaveLength(10);
    const wish = placed.find((c) => c.node.kind === 'activity');
    const lees = placed.find((c) => c.node.title === '酒粕');
    expect(linksOf(session.store, wish?.node.id ?? '').map(([, l]) => [l.from, l.to, l.type])).toEqual([
      [wish?.node.id, lees?.node.id, 'uses'],
    ]);
    session.undo.undo();
    expect(placedCards(session.store, canvas)).toEqual([]);
    session.undo.redo();
    expect(placedCards(session.store, canvas)).toHaveLength(10);
  });

  it('set the clock that funding is ranked by: the same business in another stage has other money', async () => {
    const base = draftOf({ prefecture: '新潟県', trade: 'eating', stage: 'overThree' });
    const marukei = async (draft: StartDraft) => {
      const { store } = await begun(draft);
      return rankedFundingOf(store, TODAY, []).find((l) => l.id === 'marukei')?.state;
    };
    const old = await begun(base);
    expect(old.store.meta.openedOn).toBe('2021-11-01');
    expect(old.store.meta.trade).toBe('飲食');
    expect(old.store.relation('fundingSettings', 'sector')).toBe('commerce');
    expect(old.store.relation('fundingSettings', 'startMonth')).toBe('2026-11');
    const named = await begun({ ...base, opening: '2019-04' });
    expect(named.store.meta.openedOn).toBe('2019-04-01');
    const preparing = await begun({ ...base, stage: 'preparing' });
    expect(preparing.store.meta.openedOn).toBe('2027-05-01');
    expect(await marukei(base)).not.toEqual(await marukei({ ...base, stage: 'preparing' }));
    const none = await begun(draftOf({ prefecture: '新潟県' }));
    expect(none.store.meta.openedOn).toBe('');
    expect(none.store.relation('fundingSettings', 'startMonth')).toBeUndefined();
  });
});

describe('the draft', () => {
  it('is restored as stored, and starts empty if it cannot be read', () => {
    const draft = draftOf({ trade: 'craft', answers: { hand: [{ text: '竹' }] }, typed: { wish: 'かごを' }, at: 2 });
    expect(readDraft(writeDraft(draft))).toEqual(draft);
    for (const broken of ['', '{', '[]', '{"at":9}', '{"answers":{"hand":[{"text":""}]}}', 'null', '['.repeat(5_000)])
      expect(readDraft(broken).answers.hand).toEqual([]);
    expect(isUntouched(readDraft(''))).toBe(true);
    expect(isUntouched(draft)).toBe(false);
  });
});

describe('the trades', () => {
  it('are fifteen, each with words that the lexicon knows and choices at every question', () => {
    expect(TRADES).toHaveLength(15);
    expect(new Set(TRADES.map((t) => t.id)).size).toBe(15);
    for (const trade of TRADES) {
      expect(trade.words.filter((w) => LEXICON.nodeOf(w) === undefined)).toEqual([]);
      const place = { prefecture: '', municipalityCode: '' };
      const choices = startChoices(LEXICON, ENTRIES, place, tradeOf(trade.id), GENERAL_OFFERS);
      for (const [question, offered] of Object.entries(choices))
        expect([trade.id, question, offered.length >= 3]).toEqual([trade.id, question, true]);
    }
  });
  it('offer nothing that somebody who reads English only could not choose, in any prefecture', () => {
    const bare: string[] = [];
    for (const [i, prefecture] of [...new Set(ENTRIES.flatMap((e) => e.prefecture ?? []))].entries()) {
      const trade = tradeOf(TRADES[i % TRADES.length]?.id ?? '');
      const choices = startChoices(LEXICON, ENTRIES, { prefecture, municipalityCode: '' }, trade, GENERAL_OFFERS);
      for (const { text, gloss } of Object.values(choices).flat())
        if (text.en === undefined && !/^[A-Z][^ぁ-ヿ一-鿿]+$/u.test(gloss ?? '')) bare.push(`${text.ja}: ${gloss}`);
    }
    expect(bare).toEqual([]);
  });
});
