/** The forms of a real plan: the sample, whose boxes 7 and 8 were computed by hand. */
import { afterEach, describe, expect, it } from 'vitest';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import catalogue from '../../data/catalogue/catalogue.json' with { type: 'json' };
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { formOf } from '../../data/forms/forms.ts';
import type { FilledBox } from '../../domain/forms/fill.ts';
import { onPaper, pagesOf } from '../../domain/forms/paper.ts';
import { wordsFor } from '../../i18n/words.ts';
import { fundingBook } from '../exports/fundingSheets.ts';
import { putRow } from '../funding/fundingCommands.ts';
import { createPlan } from '../plan/createPlan.ts';
import { PlanSession } from '../plan/planSession.ts';
import { sampleContent } from '../plan/samplePlan.ts';
import { filledForm, followPlan, keepWords, paperStateOf, setActual, setPaper, writeBox } from './forms.ts';

const MAKER = { author: '山田', today: '2026-11-29' };
const DOER = { name: '山田', today: '2026-11-29' };
const JFC = formOf('jfcStartup');
const entryOf = (id: string) =>
  (catalogue as unknown as CatalogueEntry[]).find((e) => e.id === id || e.mergedIds.includes(id));

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});
async function sample(): Promise<PlanSession> {
  const place = libraryHost();
  const core = testCore(place.host);
  const made = await createPlan(core, sampleContent(core, wordsFor('ja'), MAKER, entryOf), MAKER);
  const session = await PlanSession.open(core, made.ok ? made.value : '');
  closing.push(() => {
    session.dispose();
    place.close();
  });
  return session;
}
const formIn = (session: PlanSession) => filledForm(session.store, session.doc, JFC, MAKER.today);
const boxIn = (session: PlanSession, id: string): FilledBox => {
  const found = formIn(session).boxes.find((b) => b.box.id === id);
  if (!found) throw new Error(`no box ${id}`);
  return found;
};
const tableIn = (session: PlanSession, id: string) =>
  boxIn(session, id).money?.rows.map((r) => [r.label, ...(r.note ? [r.note] : []), ...r.cells]);

describe('創業計画書 of the sample', () => {
  it('has in box 7 what is needed to begin and where it comes from, in 万円, the same on both sides', async () => {
    const session = await sample();
    // 6,600,000 + 300,000 | 330,000 + 3,096,000 = 10,326,000. The second tank (month 14) is another application’s.
    expect(tableIn(session, 'uses')).toEqual([
      ['設備資金', 690],
      ['水槽とろ過設備', 660],
      ['建物の保証金', 30],
      ['運転資金', 342],
      ['開業の費用', 33],
      ['育つまでの運転資金', 309],
      ['合計', 1032],
    ]);
    // 3,000,000 | 5,700,000 in 78 payments after 6 of grace | 1,626,000 net of the campaign = 10,326,000.
    expect(tableIn(session, 'sources')).toEqual([
      ['自己資金', 300],
      ['自己資金', 300],
      ['親、兄弟、知人、友人等からの借入', undefined],
      ['日本政策金融公庫 国民生活事業からの借入', 570],
      ['日本公庫の開業資金', '元金73,076円×78回（年2.5%）', 570],
      ['他の金融機関等からの借入', undefined],
      ['その他（クラウドファンディング、補助金、出資など）', 162],
      ['クラウドファンディング', 162],
      ['合計', 1032],
    ]);
    const problems = formIn(session).problems;
    expect(problems.map((p) => p.code)).not.toContain('differs');
    expect(problems).toContainEqual({ code: 'leftOut', titles: ['二つ目の水槽', 'マル経融資'] });
  });

  it('has in box 8 the average month at first and a year later, which add up as printed', async () => {
    const session = await sample();
    expect(boxIn(session, 'outlook').money?.heads).toEqual([
      '創業当初\n2027年2月〜2027年4月の月平均',
      '1年後又は軌道に乗った後\n2028年2月〜2029年1月の月平均',
    ]);
    expect(tableIn(session, 'outlook')).toEqual([
      ['売上高①', 32, 111],
      ['売上原価②（仕入高）', 12, 42],
      ['人件費', 17, 25],
      ['家賃', 9, 9],
      ['支払利息', 1, 1],
      ['その他', 19, 27],
      ['合計③', 46, 62],
      ['利益 ①－②－③', -26, 7],
    ]);
  });
});

describe('a box of 創業計画書', () => {
  it('follows a price that is changed once: sales, their computation and the profit', async () => {
    const session = await sample();
    const [line = ''] = session.store.entities('salesLines').keys();
    expect(boxIn(session, 'basis').text).toContain('活カワハギ（料理店へ） 1,800円×600＝月1,080,000円');
    expect(boxIn(session, 'products').rows).toEqual([['活カワハギ（料理店へ） 1,800円', '100']]);
    expect(putRow(session, 'salesLines', line, { priceYen: 2_000 }, DOER).ok).toBe(true);
    // 2,000 × 600 × 1.03 = 1,236,000; at first (20 + 30 + 40)% ÷ 3 of 1,200,000 = 360,000.
    expect(tableIn(session, 'outlook')?.[0]).toEqual(['売上高①', 36, 123]);
    expect(boxIn(session, 'basis').text).toContain('活カワハギ（料理店へ） 2,000円×600＝月1,200,000円');
    expect(boxIn(session, 'products').rows).toEqual([['活カワハギ（料理店へ） 2,000円', '100']]);
  });

  it('says by how much the two sides differ when one of them is changed', async () => {
    const session = await sample();
    const deposit = [...session.store.entities('uses').values()].find((u) => u.kind === 'deposit')?.id ?? '';
    expect(putRow(session, 'uses', deposit, { amountYen: 305_000 }, DOER).ok).toBe(true);
    expect(formIn(session).problems).toContainEqual(expect.objectContaining({ code: 'differs', yen: 5_000 }));
  });

  it('names its origin, asks for what is missing, and uses the text of the plan', async () => {
    const session = await sample();
    expect(boxIn(session, 'motive').origins.length).toBeGreaterThan(0);
    expect(boxIn(session, 'uses').origins.map((o) => o.says)).toContain('水槽とろ過設備');
    expect(boxIn(session, 'career')).toMatchObject({ isMissing: true, text: '' });
    const [canvas] = [...session.store.entities('canvases').keys()];
    expect(canvas).toBeDefined();
    const written = session.writeText({
      type: 'writeText',
      at: 0,
      blocks: [
        { kind: 'heading', level: 1, text: '代表の略歴' },
        { kind: 'paragraph', inlines: [{ text: '2014年4月 三保酒造に入社、製造を担当' }] },
        { kind: 'paragraph', inlines: [{ text: '令和2年から主任' }] },
      ],
    });
    expect(written.ok).toBe(true);
    expect(boxIn(session, 'career')).toMatchObject({
      isMissing: false,
      rows: [
        ['2014年4月', '三保酒造に入社、製造を担当'],
        ['令和2年', 'から主任'],
      ],
      origins: [
        { at: 'text', block: 1, says: '代表の略歴' },
        { at: 'text', block: 2, says: '代表の略歴' },
      ],
    });
  });

  it('reads a person’s own heading beside those of the template as what a box asks for, and any other as part of the section', async () => {
    const session = await sample();
    const written = session.writeText({
      type: 'writeText',
      at: 'all',
      blocks: [
        { kind: 'heading', level: 2, text: '略歴', section: 'career' },
        { kind: 'paragraph', inlines: [{ text: '2012年4月 森林組合に入る' }] },
        { kind: 'heading', level: 3, text: '林業に移ってから' },
        { kind: 'paragraph', inlines: [{ text: '2019年7月 架線の班長になる' }] },
        { kind: 'heading', level: 2, text: 'そのあと' },
        { kind: 'paragraph', inlines: [{ text: '2024年4月 薪を焼き始める' }] },
        { kind: 'heading', level: 2, text: '競合' },
        { kind: 'paragraph', inlines: [{ text: '輸入の薪が1束600円で売られています。' }] },
        { kind: 'heading', level: 3, text: '炭' },
        { kind: 'paragraph', inlines: [{ text: '店には置かれていません。' }] },
      ],
    });
    expect(written.ok).toBe(true);
    expect(boxIn(session, 'career').rows).toEqual([
      ['2012年4月', '森林組合に入る'],
      ['2019年7月', '架線の班長になる'],
      ['2024年4月', '薪を焼き始める'],
    ]);
    expect(boxIn(session, 'rivals')).toMatchObject({
      isMissing: false,
      text: '輸入の薪が1束600円で売られています。店には置かれていません。',
      origins: [
        { at: 'text', block: 7, says: '競合' },
        { at: 'text', block: 9, says: '競合' },
      ],
    });
  });

  it('keeps a person’s own words, says when the plan has changed since, and offers the plan’s present text', async () => {
    const session = await sample();
    const own = '蔵で10年働き、捨てる酒粕を見てきました。';
    const made = boxIn(session, 'motive').made;
    expect(writeBox(session, JFC, boxIn(session, 'motive'), own, DOER).ok).toBe(true);
    expect(boxIn(session, 'motive')).toMatchObject({ text: own, made, isStale: false });
    const changed = session.writeText({
      type: 'writeText',
      at: 0,
      blocks: [
        { kind: 'heading', level: 1, text: '動機', section: 'motive' },
        { kind: 'paragraph', inlines: [{ text: '三保の海水で育てた魚を、宿へ届けたい。' }] },
      ],
    });
    expect(changed.ok).toBe(true);
    const stale = boxIn(session, 'motive');
    expect(stale).toMatchObject({ text: own, isStale: true });
    expect(stale.made).toContain('宿へ届けたい。');
    expect(keepWords(session, JFC, stale, DOER).ok).toBe(true);
    expect(boxIn(session, 'motive')).toMatchObject({ text: own, isStale: false });
    expect(followPlan(session, JFC, boxIn(session, 'motive')).ok).toBe(true);
    expect(boxIn(session, 'motive')).toMatchObject({ text: stale.made, own: undefined });
    // One step of undo each.
    session.undo.undo();
    expect(boxIn(session, 'motive').text).toBe(own);
  });

  it('rejects text in place of amounts, and stores no text equal to the plan’s', async () => {
    const session = await sample();
    expect(writeBox(session, JFC, boxIn(session, 'motive'), boxIn(session, 'motive').made, DOER).ok).toBe(true);
    expect(session.store.relations('formBoxes').size).toBe(0);
    const words = { text: '1000', made: '', by: '', on: '' };
    expect(session.execute({ type: 'setFormBox', form: 'jfcStartup', box: 'uses', words }).ok).toBe(true);
    expect(boxIn(session, 'uses').own).toBeUndefined();
  });

  it('stores which papers are ready', async () => {
    const session = await sample();
    expect(paperStateOf(session.store, JFC, 'lease')).toBeUndefined();
    expect(setPaper(session, JFC, 'lease', 'have', DOER).ok).toBe(true);
    expect(paperStateOf(session.store, JFC, 'lease')).toBe('have');
    expect(setPaper(session, JFC, 'lease', undefined, DOER).ok).toBe(true);
    expect(paperStateOf(session.store, JFC, 'lease')).toBeUndefined();
  });
});

describe('資金繰り表 of the sample', () => {
  it('begins with what comes at the opening, in 千円', async () => {
    const session = await sample();
    const filled = filledForm(session.store, session.doc, formOf('cashYear'), MAKER.today);
    const table = filled.boxes.find((b) => b.box.id === 'cash')?.money;
    const first = Object.fromEntries((table?.rows ?? []).map((r) => [r.label, r.cells[0]]));
    expect(table?.heads[0]).toBe('2026年\n12月');
    // 5,700,000 + 3,000,000 − 6,600,000 − 300,000 − (330,000 + 88,000 + 99,000) = 1,283,000.
    expect(first).toMatchObject({
      ...{ '前月繰越金 A': 0, 借入金: 5_700, 自己資金: 3_000, 設備の支払: -6_600, 保証金: -300, 諸経費: -517 },
      '翌月繰越金（A＋D＋E＋G）': 1_283,
    });
  });
});

describe('the actuals of the sample', () => {
  const CASH = formOf('cashYear');
  const filled = (session: PlanSession) => filledForm(session.store, session.doc, CASH, MAKER.today);
  const tableOf = (session: PlanSession, box: string) => filled(session).boxes.find((b) => b.box.id === box)?.money;
  const say = (session: PlanSession, month: string, lines: Readonly<Record<string, number>>) => {
    for (const [line, yen] of Object.entries(lines))
      expect(setActual(session, month, line as 'opening', yen, DOER).ok, line).toBe(true);
  };
  const DECEMBER = { loanIn: 5_700_000, ownIn: 3_000_000, equipment: 6_712_400, depositsPaid: 300_000 };

  it('are shown beside the plan with the difference, on a sheet that exists only with actuals', async () => {
    const session = await sample();
    expect(pagesOf(CASH, onPaper(filled(session)))).toHaveLength(1);
    expect(tableOf(session, 'actuals1')).toBeUndefined();
    say(session, '2026-12', { ...DECEMBER, expensesPaid: 498_300 });
    const table = tableOf(session, 'actuals1');
    expect(table?.heads).toEqual(['2026年\n12月\n計画', '2026年\n12月\n実績', '2026年\n12月\n差']);
    const rows = Object.fromEntries((table?.rows ?? []).map((r) => [r.label, r.cells]));
    // 8,700,000 − 6,712,400 − 300,000 − 498,300 = 1,189,300. Cut, −6,713 and −499 lack 1 of −7,511 + 8,700 = 1,189: it goes to the expenses.
    expect(rows).toMatchObject({
      '前月繰越金 A': [0, 0, 0],
      借入金: [5_700, 5_700, 0],
      設備の支払: [-6_600, -6_713, -113],
      保証金: [-300, -300, 0],
      諸経費: [-517, -498, 19],
      '経常収支 D（B＋C）': [-517, -498, 19],
      '翌月繰越金（A＋D＋E＋G）': [1_283, 1_189, -94],
    });
    expect(pagesOf(CASH, onPaper(filled(session)))).toHaveLength(2);
    expect(filled(session).problems).toEqual([]);
  });

  it('start with the balance of the previous month, and a different opening balance is reported', async () => {
    const session = await sample();
    say(session, '2026-12', { ...DECEMBER, expensesPaid: 498_300 });
    say(session, '2027-01', { expensesPaid: 337_000 });
    const opening = () => tableOf(session, 'actuals1')?.rows[0]?.cells;
    expect(opening()).toEqual([0, 0, 0, 1_283, 1_189, -94]);
    say(session, '2027-01', { opening: 1_190_300 });
    expect(filled(session).problems).toEqual([{ code: 'brokenCarry', month: '2027-01', yen: 1_000 }]);
    expect(opening()).toEqual([0, 0, 0, 1_283, 1_190, -93]);
    // When an actual is removed, the month continues from the previous one; without any line it is not on the sheet.
    for (const line of ['opening', 'expensesPaid'] as const)
      expect(setActual(session, '2027-01', line, undefined, DOER).ok).toBe(true);
    expect(opening()).toEqual([0, 0, 0]);
  });

  it('have four months on a sheet, and none beyond the twelve of the table', async () => {
    const session = await sample();
    // Months 4, 5, 12 and 13 of a plan that begins in December.
    for (const month of ['2027-03', '2027-04', '2027-11', '2027-12']) say(session, month, { cashSales: 1_000 });
    const heads = ['actuals1', 'actuals2', 'actuals3'].map((box) => tableOf(session, box)?.heads.length);
    expect(heads).toEqual([3, 3, 3]);
    expect(tableOf(session, 'actuals3')?.heads[1]).toBe('2027年\n11月\n実績');
  });

  it('are in the workbook, where payments below the ordinary lines are negative', async () => {
    const session = await sample();
    say(session, '2026-12', { opening: 12_000, expensesPaid: 498_300, equipment: 6_712_400, taxesPaid: -5_000 });
    const book = fundingBook(session.store, MAKER.today, wordsFor('ja'));
    const bank = book.sheets.find((sheet) => sheet.name === '資金繰り表');
    const entries = (bank?.rows ?? []).flatMap((row) => [...(row?.values() ?? [])].filter((c) => c.role === 'entry'));
    expect(entries.flatMap(({ value }) => (value === undefined ? [] : [value]))).toEqual([
      ...[12_000, 498_300, -5_000, -6_712_400],
    ]);
  });
});
