/** Invariants of every form of any plan: both sides agree or the difference is reported, columns add up, and no words are lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../data/forms/forms.ts';
import { ACTUAL_LINES, type ActualLine } from '../funding/forecast/cashLines.ts';
import { monthName } from '../funding/forecast/drivers.ts';
import { forecast } from '../funding/forecast/forecast.ts';
import { BASE, DEFAULT_SALES, type FundingModel } from '../funding/forecast/model.ts';
import { fundingStack } from '../funding/stack.ts';
import type { MoneyRow } from './amounts.ts';
import type { FormFacts } from './facts.ts';
import { asRows, asText, fillForm, keptMade } from './fill.ts';
import { linesOf, overOf } from './fit.ts';
import { outlookOf, spansOf } from './outlook.ts';
import { onPaper } from './paper.ts';
import { PAPER } from './paperWords.ts';
import { boxesOf } from './records.ts';

const settings: FundingModel['settings'] = {
  startMonth: '2026-12',
  months: 60,
  openingMonth: 0,
  fiscalStartMonth: 4,
  legalForm: 'company',
  consumptionTax: 'exempt',
  deemedPpm: 0,
  profitTaxPpm: 0,
  salesTaxPpm: 100_000,
  openingCashYen: 0,
  drawingsYen: 0,
};
const use = (n: number, amountYen: number, kind: 'equipment' | 'deposit' | 'opening' | 'working', month = 0) => ({
  ...{ id: `use${n}`, title: `品目${n}`, kind, amountYen, taxPpm: 100_000, month, lifeYears: 5 },
  ...{ node: undefined, quoted: false },
});
const own = (n: number, amountYen: number, month = 0) => ({
  ...{ id: `own${n}`, title: `資金${n}`, kind: 'own' as const, amountYen, month },
});
const model = (over: Partial<FundingModel>): FundingModel => ({
  ...{ settings, sales: [], costs: [], staff: [], uses: [], sources: [] },
  ...over,
});
function facts(of: FundingModel, over: Partial<FormFacts> = {}): FormFacts {
  const f = forecast(of, BASE);
  const money = { forecast: f, stack: fundingStack(f), details: new Map(), actuals: new Map(), convertibles: [] };
  return { fields: {}, sections: [], cards: () => new Map(), customers: [], partners: [], money, ...over };
}
const [JFC] = FORMS;
if (!JFC) throw new Error('no form');
const fill = (f: FormFacts, form = JFC) => fillForm(form, f, () => undefined);
const amounts = (rows: readonly MoneyRow[], is: MoneyRow['is'], at = 0): number =>
  rows.filter((r) => r.is === is).reduce((sum, r) => sum + Number(r.cells[at] ?? 0), 0);

const yen = fc.integer({ min: 0, max: 30_000_000 });
const anyModel = fc
  .record({
    uses: fc.array(fc.tuple(yen, fc.constantFrom('equipment', 'deposit', 'opening', 'working'), fc.nat(20)), {
      maxLength: 30,
    }),
    sources: fc.array(fc.tuple(yen, fc.nat(20)), { maxLength: 20 }),
    price: yen,
    openingCashYen: yen,
  })
  .map(({ uses, sources, price, openingCashYen }) =>
    model({
      settings: { ...settings, openingCashYen },
      uses: uses.map(([amount, kind, month], n) => use(n, amount, kind as 'equipment', month)),
      sources: sources.map(([amount, month], n) => own(n, amount, month)),
      sales: [{ ...DEFAULT_SALES, id: 's', title: '品', driver: 'amount', priceYen: price, costPpm: 333_333 }],
    }),
  );

describe('amounts on a form', () => {
  it('are equal on both sides, or the form reports the difference', () => {
    fc.assert(
      fc.property(anyModel, (of) => {
        const filled = fill(facts(of));
        const totalOf = (id: string) => filled.boxes.find((b) => b.box.id === id)?.money;
        const [left, right] = [totalOf('uses'), totalOf('sources')];
        const differs = filled.problems.find((p) => p.code === 'differs');
        const yenApart = (left?.totalYen ?? 0) - (right?.totalYen ?? 0);
        expect(differs?.code === 'differs' ? differs.yen : 0).toBe(yenApart);
        if (left && right && yenApart === 0) expect(amounts(left.rows, 'total')).toBe(amounts(right.rows, 'total'));
      }),
    );
  });

  it('add up as printed, and are off by less than a unit', () => {
    fc.assert(
      fc.property(anyModel, (of) => {
        const paper = onPaper(fill(facts(of)));
        for (const id of ['uses', 'sources']) {
          const rows = paper.boxes.get(id)?.money?.rows ?? [];
          expect(amounts(rows, 'item'), id).toBe(amounts(rows, 'total'));
          expect(amounts(rows, 'group'), id).toBe(amounts(rows, 'total'));
        }
        const outlook = paper.boxes.get('outlook')?.money?.rows ?? [];
        for (const at of outlook.length > 0 ? [0, 1] : []) {
          const [sales = 0, cost = 0, pay = 0, rent = 0, interest = 0, other = 0, all = 0, profit = 0] = outlook.map(
            (r) => Number(r.cells[at]),
          );
          expect([all, profit]).toEqual([pay + rent + interest + other, sales - cost - all]);
        }
      }),
    );
  });

  it('of the cash table carry over the balance, and add up in every month', () => {
    fc.assert(
      fc.property(anyModel, (of) => {
        const form = FORMS.find((f) => f.id === 'cashYear');
        const rows = form ? (onPaper(fill(facts(of), form)).boxes.get('cash')?.money?.rows ?? []) : [];
        const total = rows.filter((r) => r.is === 'total');
        const [opening, closing] = total.map((r) => r.cells.map(Number));
        for (const [month, left] of (closing ?? []).entries()) {
          expect((opening?.[month] ?? 0) + amounts(rows, 'item', month)).toBe(left);
          if (month < 11) expect(opening?.[month + 1]).toBe(left);
        }
        expect(rows.length === 0 || opening?.length === 12).toBe(true);
      }),
    );
  });

  it('of actual months add up in every column, and the difference is that of the columns', () => {
    const form = FORMS.find((f) => f.id === 'cashYear');
    const said = fc.dictionary(fc.constantFrom(...ACTUAL_LINES), fc.integer({ min: -9_999_999, max: 99_999_999 }));
    fc.assert(
      fc.property(anyModel, fc.array(said, { minLength: 1, maxLength: 12 }), (of, months) => {
        const f = facts(of);
        const actuals = new Map(
          months.map((lines, m) => [monthName('2026-12', m), new Map(Object.entries(lines) as [ActualLine, number][])]),
        );
        const money = f.money && { ...f.money, actuals };
        const { boxes } = onPaper(fill({ ...f, money }, form));
        for (const id of ['actuals1', 'actuals2', 'actuals3']) {
          const rows = boxes.get(id)?.money?.rows ?? [];
          const [opening, closing] = rows.filter((r) => r.is === 'total').map((r) => r.cells.map(Number));
          for (const [at, left] of (closing ?? []).entries())
            expect((opening?.[at] ?? 0) + amounts(rows, 'item', at)).toBe(left);
          for (const { cells } of rows)
            for (let at = 0; at < cells.length; at += 3)
              expect(cells[at + 2]).toBe(Number(cells[at + 1]) - Number(cells[at]));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of more items than the form has rows are combined, and all of them are on the continuation sheet', () => {
    const uses = Array.from({ length: 30 }, (_, n) => use(n, 10_000 * (n + 1), 'deposit'));
    const filled = fill(facts(model({ uses })));
    expect(filled.boxes.find((b) => b.box.id === 'uses')?.over).toEqual({ of: 'rows', by: 19 });
    const { boxes, rest } = onPaper(filled);
    const rows = boxes.get('uses')?.money?.rows ?? [];
    expect(rows).toHaveLength(14);
    // 1 to 30 sum to 465; ten items have their own rows (1 to 10 sum to 55), twenty are combined.
    expect(rows.at(-3)).toMatchObject({ label: 'ほか20件（別紙）', cells: [410] });
    expect(rows.at(-1)).toMatchObject({ is: 'total', cells: [465] });
    const whole = rest.find((r) => r.box.id === 'uses')?.lines.join('\n') ?? '';
    for (const { title } of uses) expect(whole).toContain(title);
  });

  it('are those of the ledger if nothing happens only once', () => {
    const of = model({
      sales: [{ ...DEFAULT_SALES, id: 's', title: '品', driver: 'amount', priceYen: 700_000, costPpm: 400_000 }],
      costs: [
        {
          ...{
            id: 'c',
            title: '家賃',
            category: 'rent',
            kind: 'fixed',
            amountYen: 90_000,
            salesPpm: 0,
            everyMonths: 1,
          },
          ...{ fromMonth: 0, toMonth: undefined, growthPpm: 0, taxPpm: 100_000, payMonths: 1 },
        },
      ],
      uses: [use(1, 1_200_000, 'equipment')],
    });
    const f = forecast(of, BASE);
    const span = spansOf(f)?.later ?? { from: 0, to: 0 };
    expect(span).toEqual({ from: 12, to: 23 });
    const o = outlookOf(f, span);
    expect(o.salesYen).toBe(-f.ledger.sum('sales', 12, 23));
    expect(o.costOfSalesYen).toBe(f.ledger.sum('costOfSales', 12, 23));
    expect(o.rentYen).toBe(f.ledger.sum('rent', 12, 23));
    expect(o.otherYen).toBe(f.ledger.sum('expenses', 12, 23) + f.ledger.sum('depreciation', 12, 23));
  });
});

describe('words on a form', () => {
  const text = fc.string({ unit: fc.constantFrom(...'酒粕を捨てる。、（）abc 12,300\n'), maxLength: 900 });
  const plain = (words: string) => words.replace(/\s/gu, '');

  it.each(FORMS.map((f) => [f.id, f] as const))('are all on the paper or the continuation sheet: %s', (_id, form) => {
    fc.assert(
      fc.property(text, (words) => {
        const own = { text: words, made: '', by: '', on: '' };
        const filled = fillForm(form, facts(model({})), () => own);
        const { boxes, rest } = onPaper(filled);
        for (const { box, over, rows } of filled.boxes) {
          if (box.kind === 'money' || box.kind === 'check') continue;
          const whole = rest.find((r) => r.box.id === box.id);
          const shown = boxes.get(box.id);
          const there = plain(
            whole ? whole.lines.join('') : [...(shown?.lines ?? []), ...(shown?.rows ?? []).flat()].join(''),
          );
          expect(there).toBe(plain(box.kind === 'table' ? rows.flat().join('') : words));
          // The excess is reported, and the box keeps its size.
          if (whole) expect(over).toBeDefined();
          if ('limit' in box && box.limit && 'lines' in box.limit)
            expect(shown?.lines.length).toBeLessThanOrEqual(box.limit.lines);
          if (box.kind === 'table') expect(shown?.rows.length).toBeLessThanOrEqual(box.rows);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['', undefined],
    ['あ'.repeat(10), undefined],
    ['あ'.repeat(20), undefined],
    ['あ'.repeat(21), { of: 'lines', by: 1 }],
    ['あ\nあ\nあ', { of: 'lines', by: 1 }],
    ['あ'.repeat(45), { of: 'lines', by: 3 }],
  ] as const)('of two lines of ten: %j', (words, over) => {
    expect(overOf(words, { lines: 2, perLine: 10 })).toEqual(over);
  });
  it('are counted in characters as a reader sees them', () => {
    expect(overOf('葛\u{E0100}𠮷あ', { characters: 3 })).toBeUndefined();
    expect(overOf('葛\u{E0100}𠮷あ字', { characters: 3 })).toEqual({ of: 'characters', by: 1 });
    expect(linesOf('  ', 10)).toEqual([]);
  });
  it('of a table keep their cells: a tab within one becomes a space', () => {
    expect(
      asRows(
        asText([
          ['a\tb', 'c'],
          ['', 'd\ne'],
        ]),
      ),
    ).toEqual([
      ['a b', 'c'],
      ['', 'd e'],
    ]);
    expect(asRows('')).toEqual([]);
  });
  it('are distinguished however long they are', () => {
    const long = 'あ'.repeat(5_000);
    expect(keptMade('短い')).toBe('短い');
    expect(keptMade(long).length).toBeLessThan(40);
    expect(keptMade(long)).not.toBe(keptMade(`${long.slice(0, -1)}い`));
  });
});

describe('the records of the forms', () => {
  it.each(FORMS.map((f) => [f.id, f] as const))('%s is whole', (_id, form) => {
    const boxes = boxesOf(form);
    const ids = boxes.map((b) => b.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(form.papers.map((p) => p.id)).size).toBe(form.papers.length);
    for (const name of [form.id, ...ids, ...form.papers.map((p) => p.id)]) expect(name).toMatch(/^[0-9A-Za-z.]{1,60}$/);
    for (const { left, right } of form.ties ?? []) expect(ids).toEqual(expect.arrayContaining([left, right]));
    for (const { label, question } of boxes)
      for (const words of [label, question]) expect([words.ja, words.en].every((w) => w && w.length > 0)).toBe(true);
    expect(form.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(PAPER.total).toBe('合計');
  });
});
