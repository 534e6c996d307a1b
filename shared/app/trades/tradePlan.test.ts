import { afterAll, describe, expect, it } from 'vitest';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import catalogue from '../../data/catalogue/catalogue.json' with { type: 'json' };
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { STARTERS } from '../../data/starters/starters.ts';
import { templateOf } from '../../data/templates/templates.ts';
import { TRADE_GUIDES } from '../../data/trades/guides.ts';
import { LAWS, type LawId, lawPage, TRADE_IDS, TRADE_NAMES, type TradeId } from '../../data/trades/schema.ts';
import { readBody } from '../../doc/body.ts';
import { rowsOf } from '../../doc/fundingView.ts';
import { wordsFor } from '../../i18n/words.ts';
import { partsOf, placedCards } from '../board/boardCommands.ts';
import { detailsOf } from '../board/combinationView.ts';
import { createPlan, type PlanContent } from '../plan/createPlan.ts';
import { PlanSession } from '../plan/planSession.ts';
import { contentFromExample, contentFromTrade, lawWords } from './tradePlan.ts';

const entries = catalogue as unknown as readonly CatalogueEntry[];
const entryOf = (id: string): CatalogueEntry | undefined => entries.find((e) => e.id === id);
const place = libraryHost();
const core = testCore(place.host);
afterAll(() => place.close());

async function opened(content: PlanContent): Promise<PlanSession> {
  const made = await createPlan(core, content, { author: '山田', today: '2026-11-29' });
  return PlanSession.open(core, made.ok ? made.value : '');
}
const boardOf = (session: PlanSession) =>
  placedCards(session.store, [...session.store.entities('canvases').keys()][0] ?? '');

describe('guides', () => {
  it('are of fifteen trades, each with its own lines of sales and costs', () => {
    expect(TRADE_IDS).toHaveLength(15);
    const starters = TRADE_IDS.map((id) => TRADE_GUIDES[id].starter);
    expect(new Set(starters).size).toBe(15);
    expect(starters.filter((id) => !STARTERS.some((s) => s.id === id))).toEqual([]);
  });
  it.each(TRADE_IDS)('%s asks, warns and names where to ask, in both languages', (id) => {
    const { questions, risks, permits } = TRADE_GUIDES[id];
    const name = TRADE_NAMES[id];
    expect([questions.length >= 4, risks.length >= 3, permits.length >= 2]).toEqual([true, true, true]);
    const sections = templateOf('newCombination').sections.map((s) => s.key);
    expect(questions.filter((q) => !sections.includes(q.section))).toEqual([]);
    expect([name.ja.length > 1, name.en.length > 1]).toEqual([true, true]);
    const said = [
      ...questions.map((q) => q.text),
      ...risks.flatMap((r) => [r.text, r.check]),
      ...permits.flatMap((p) => [p.what, p.when, p.ask]),
    ];
    for (const { ja, en } of said) {
      expect(ja).toMatch(/[ぁ-ん一-龯]/u);
      expect(en).toMatch(/^[A-Z“]/u);
      expect(en).not.toMatch(/[ぁ-ん一-龯]/u);
    }
    // Questions ask; what to do is a sentence.
    for (const { text } of questions) expect(text.ja).toMatch(/か。$/u);
  });
  it('cite laws by number, and link to e-Gov only', () => {
    for (const law of Object.keys(LAWS) as LawId[]) {
      expect(LAWS[law].number).toMatch(/^(昭和|平成|令和)(元|\d+)年法律第\d+号$/u);
      expect(lawPage(law) ?? 'https://laws.e-gov.go.jp/law/').toMatch(/^https:\/\/laws\.e-gov\.go\.jp\/law\//u);
    }
    const [permit] = TRADE_GUIDES.lodging.permits;
    expect(permit && lawWords(permit)).toBe('旅館業法（昭和23年法律第138号）');
    expect(lawPage('inns')).toBe('https://laws.e-gov.go.jp/law/323AC0000000138');
  });
  it('links a law to the page of its own number', () => {
    // 昭和23年法律第138号 is 3 (昭和), 23, AC, 0, and nine digits: laws of the Diet's members have 1 after AC.
    const era: Readonly<Record<string, string>> = { 昭和: '3', 平成: '4', 令和: '5' };
    for (const { number, page } of Object.values(LAWS)) {
      const [, name = '', year = '', n = ''] = /^(..)(元|\d+)年法律第(\d+)号$/u.exec(number) ?? [];
      const expected = `${era[name]}${(year === '元' ? '1' : year).padStart(2, '0')}AC`;
      if (page !== null) expect([page.slice(0, 5), page.slice(6)], number).toEqual([expected, n.padStart(9, '0')]);
    }
  });
  it('are called unverified until somebody has read the article', () => {
    expect(
      Object.values(TRADE_GUIDES)
        .flatMap((g) => g.permits.map((p) => p.confidence))
        .filter((c) => c !== 'unverified'),
    ).toEqual([]);
  });
});

describe('a plan that begins with a trade', () => {
  it('has its questions, its checks and its lines, and claims nothing', async () => {
    const region = { prefecture: '長野県', municipalityCode: '' };
    const session = await opened(contentFromTrade(core, wordsFor('ja'), 'eating', { title: '朝の店', ...region }));
    const body = readBody(session.doc);
    expect(body.filter((b) => b.level === 2).map((b) => b.text)).toEqual([
      'ひとことで言うと',
      '地域と客の困りごと',
      '使う地域資源',
      '使う技術・シーズ',
      '事業のしくみ',
      '確かめること',
      '資金',
      'これから3か月',
      '出典',
    ]);
    const texts = body.map((b) => b.text);
    expect(texts).toContain('雨の平日、何席が何回まわれば家賃が出ますか。');
    expect(texts.indexOf('雨の平日、何席が何回まわれば家賃が出ますか。')).toBeGreaterThan(
      texts.indexOf('事業のしくみ'),
    );
    expect(body.filter((b) => b.text.trim() !== '' && b.level === undefined && !b.question)).toEqual([]);
    const tasks = [...session.store.entities('tasks').values()].sort((a, b) => a.order - b.order);
    expect(tasks.map((t) => t.title)).toEqual([
      '保健所（内装を決める前に）に聞く: 飲食店営業の許可と食品衛生責任者',
      '消防署に聞く: 防火管理者の選任など',
      '警察署に聞く: 深夜における酒類提供飲食店の届出',
      '間借りで4回店を開き、4回目に来た人を数える。',
      '一番出る3品を、量って原価を出す。',
      '仕込みから閉店までの一日を、一度通しでやってみる。',
    ]);
    expect(tasks[0]?.about).toBe(
      '調理して出すすべての店。キッチンカーも要ります。（食品衛生法（昭和22年法律第233号）。一般知識、未確認）',
    );
    expect(rowsOf(session.store, 'salesLines').map((r) => [r.title, r.driver, 'price' in r])).toEqual([
      ['昼の売上', 'seats', false],
      ['夜の売上', 'seats', false],
    ]);
    expect(boardOf(session)).toEqual([]);
    expect(session.store.meta).toMatchObject({ title: '朝の店', prefecture: '長野県', template: 'newCombination' });
    session.dispose();
  });
});

describe('the example of a trade', () => {
  it.each(TRADE_IDS)('%s ties entries of its prefecture into a valid combination', async (id: TradeId) => {
    const { example } = TRADE_GUIDES[id];
    const found = example.entries.map(entryOf);
    expect(found.map((e) => e?.prefecture)).toEqual(example.entries.map(() => example.prefecture));
    const session = await opened(contentFromExample(core, wordsFor('ja'), id, entryOf));
    const cards = boardOf(session);
    const combination = cards.find((c) => c.node.kind === 'combination')?.node;
    expect(
      combination &&
        partsOf(session.store, combination.id)
          .map((p) => p.entry?.id)
          .sort(),
    ).toEqual([...example.entries].sort());
    expect(combination && detailsOf(session.store, combination.id).check.gaps).toEqual([]);
    for (const a of cards)
      for (const b of cards)
        if (a !== b) expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
    expect(example.title.ja).toMatch(/（見本）$/u);
    expect(readBody(session.doc).map((b) => b.text)).toContain(
      'これは記入例です。カードの資料は実在しますが、主張、客、思い込みは作り話です。',
    );
    session.dispose();
  });
  it('leaves out a card whose entry is gone', async () => {
    const session = await opened(
      contentFromExample(core, wordsFor('en'), 'energy', (id) => (id === 'oi-onsen' ? undefined : entryOf(id))),
    );
    expect(
      boardOf(session)
        .filter((c) => c.node.entry)
        .map((c) => c.node.entry?.id),
    ).toEqual(['oita-shiitake-jiku', 'oi-openlab']);
    session.dispose();
  });
});
