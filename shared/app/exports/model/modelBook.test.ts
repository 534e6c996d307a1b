import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAFE, randomModel } from '../../../../tests/fundingModel.ts';
import { bookOf, differences, ruledModel, setDriver, TAX_RULES } from '../../../../tests/workbookFigures.ts';
import { capTable } from '../../../domain/funding/equity/capTable.ts';
import type { FundingModel, SourceOf } from '../../../domain/funding/forecast/model.ts';
import { SCENARIO_NAMES, SCENARIOS } from '../../../domain/funding/forecast/whatIf.ts';
import type { LoanTerms } from '../../../domain/funding/loan/schedule.ts';
import { Evaluator } from '../../../export/book/evaluate.ts';
import type { Book } from '../../../export/book/grid.ts';
import { type Node, parseFormula } from '../../../export/book/parse.ts';
import { randomFrom } from '../../../kernel/random.ts';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const random = (seed: number) => randomModel(randomFrom(seed), 9, 8);

describe('every cell equals the app to the yen', () => {
  it('a café', () => {
    expect(differences(bookOf(CAFE), CAFE)).toEqual([]);
  });
  it('random plans', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const model = random(seed);
        expect(differences(bookOf(model), model)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 60_000);
  it('random plans under the rules of taxation: exemption that ends, interim payments, 均等割', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const model = ruledModel(seed);
        expect(differences(bookOf(model), model)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});

describe('another scenario, another driver', () => {
  it.each(SCENARIO_NAMES.map((name, i) => [name, i + 1] as const))(
    'the whole workbook follows the scenario that is chosen: %s',
    (name, no) => {
      const model = ruledModel(7);
      const book = bookOf(model);
      setDriver(book, '今_使う筋書きの番号', no);
      expect(differences(book, model, SCENARIOS[name])).toEqual([]);
    },
  );
  const changes: readonly (readonly [name: string, value: number, (m: FundingModel) => FundingModel])[] = [
    ['売上1_単価', 1_234, (m) => ({ ...m, sales: m.sales.map((l) => ({ ...l, priceYen: 1_234 })) })],
    ['売上1_季節1', 0.5, (m) => ({ ...m, sales: m.sales.map((l) => ({ ...l, seasonPpm: halfJanuary })) })],
    ['売上1_回収までの月', 2, (m) => ({ ...m, sales: m.sales.map((l) => ({ ...l, collectMonths: 2 })) })],
    ['売上1_原価率', 0.29, (m) => ({ ...m, sales: m.sales.map((l) => ({ ...l, costPpm: 290_000 })) })],
    ['売上1_在庫の月', 2, (m) => ({ ...m, sales: m.sales.map((l) => ({ ...l, stockMonths: 2 })) })],
    [
      '費用1_金額',
      77_777,
      (m) => ({ ...m, costs: m.costs.map((l) => (l.kind === 'fixed' ? { ...l, amountYen: 77_777 } : l)) }),
    ],
    ['人1_月給', 199_999, (m) => ({ ...m, staff: m.staff.map((l) => ({ ...l, monthlyPayYen: 199_999 })) })],
    ['設定_消費税の区分', 2, (m) => ({ ...m, settings: { ...m.settings, consumptionTax: 'simplified' } })],
    ['設定_初めの現金', 500_000, (m) => ({ ...m, settings: { ...m.settings, openingCashYen: 500_000 } })],
    ['必要1_耐用年数', 7, (m) => ({ ...m, uses: m.uses.map((u) => ({ ...u, lifeYears: 7 })) })],
    ['借入1_年利', 0.0255, (m) => withTerms(m, { annualRatePercent: '2.55' })],
    ['借入1_回数', 84, (m) => withTerms(m, { instalments: 84 })],
    ['借入1_据置回数', 6, (m) => withTerms(m, { graceInstalments: 6 })],
    ['借入1_元金', 4_000_001, (m) => withTerms(m, { principalYen: 4_000_001 })],
  ];
  const halfJanuary = [500_000, ...new Array<number>(11).fill(1_000_000)];
  it.each(changes)('%s = %d', (name, value, change) => {
    const book = bookOf(CAFE);
    setDriver(book, name, value);
    expect(differences(book, change(CAFE))).toEqual([]);
  });
  it('a change is seen at all', () => {
    const book = bookOf(CAFE);
    setDriver(book, '売上1_単価', 1_001);
    expect(differences(book, CAFE)).not.toEqual([]);
  });
});

const withTerms = (model: FundingModel, terms: Partial<LoanTerms>): FundingModel => ({
  ...model,
  sources: model.sources.map((s) => (s.kind === 'loan' ? { ...s, terms: { ...s.terms, ...terms } } : s)),
});

describe('loans', () => {
  const cases: readonly (readonly [string, Partial<LoanTerms>])[] = [
    ['元利均等', { method: 'annuity', principalYen: 60_000_000, annualRatePercent: '1.0', instalments: 120 }],
    ['元利均等, odd part at first', { method: 'annuity', rounding: { remainder: 'first', principalUnitYen: 1_000 } }],
    ['元利均等, rate 0', { method: 'annuity', annualRatePercent: '0' }],
    [
      'a new rate within the term',
      { method: 'annuity', rateSteps: [{ fromInstalment: 25, annualRatePercent: '2.3' }], graceInstalments: 3 },
    ],
    ['元金均等, odd part at first, in thousands', { rounding: { remainder: 'first', principalUnitYen: 1_000 } }],
    ['half a yen up, a first period of days', { rounding: { interest: 'halfUp' }, firstPeriodDays: 41 }],
    ['期限一括', { method: 'bullet', instalments: 600, annualRatePercent: '3.125' }],
  ];
  it.each(cases)('%s', (_, terms) => {
    const model = withTerms(CAFE, terms);
    expect(differences(bookOf(model), model)).toEqual([]);
  });
  it('利子補給 with caps, and a guarantee fee', () => {
    const model: FundingModel = {
      ...CAFE,
      sources: CAFE.sources.map((s) =>
        s.kind === 'loan'
          ? {
              ...s,
              guaranteeFeePercent: '0.8',
              subsidy: { ratePercent: '50', months: 30, yearlyCapYen: 20_000, totalCapYen: 35_000, unitYen: 100 },
            }
          : s,
      ),
    };
    expect(differences(bookOf(model), model)).toEqual([]);
  });
  it('a loan that counts days is exported as values, and says so', () => {
    const loan = CAFE.sources.find((s): s is SourceOf<'loan'> => s.kind === 'loan');
    const days = { dayBasis: 'actual365', drawnOn: '2026-10-05', firstPaymentOn: '2026-11-10' } as const;
    expect(loan).toBeDefined();
    const model = withTerms(CAFE, days);
    const book = bookOf(model);
    expect(differences(book, model)).toEqual([]);
    const table = book.sheets.find((s) => s.name === '借入表1');
    expect(table?.cell(5, 5)?.role).toBe('made');
    expect(table?.cell(2, 1)?.value).toContain('Musubiが計算');
  });
});

it('counts what Musubi computed: scenarios’ results, the odd part of an annuity, the cash at the export', () => {
  const made = (book: Book) =>
    book.sheets.flatMap((s) =>
      s.rows.flatMap((cells) => [...(cells?.values() ?? [])].filter((c) => c.role === 'made').map(() => s.name)),
    );
  const names = made(bookOf(CAFE));
  expect(names.filter((n) => n === 'シナリオ')).toHaveLength(12);
  expect(names.filter((n) => n !== 'シナリオ')).toEqual(['前提', '検算']);
});

describe('the cap table', () => {
  const events = [
    { type: 'founding', on: '2026-10-01', holdings: [{ holder: '山田', shares: 9_000, paidYen: 900_000 }] },
    { type: 'founding', on: '2026-10-01', holdings: [{ holder: '=cmd()', shares: 1_000, paidYen: 100_000 }] },
    { type: 'pool', on: '2026-11-01', shares: 1_000 },
    { type: 'grant', on: '2026-12-01', holder: '佐藤', shares: 300 },
    { type: 'transfer', on: '2027-01-05', from: '山田', to: '佐藤', shares: 500 },
    {
      type: 'round',
      on: '2027-04-01',
      name: 'A',
      investors: [{ holder: '基金', amountYen: 10_000_001 }],
      preMoneyYen: 100_000_000,
    },
    { type: 'convertible', on: '2027-10-01', holder: '天使', amountYen: 5_000_000, version: '2', capYen: 200_000_000 },
    {
      type: 'round',
      on: '2028-04-01',
      name: 'B',
      investors: [{ holder: '基金', amountYen: 50_000_000 }],
      preMoneyYen: 300_000_000,
      poolPercentAfter: '10',
    },
  ] as const;
  it('lists what each person holds, with a plain round as a formula and a solved one as values', () => {
    const table = capTable(events);
    if (!table.ok) throw new Error(JSON.stringify(table.error));
    const book = bookOf(CAFE, { events, table: table.value });
    const sheet = book.sheets.find((s) => s.name === '資本政策');
    if (!sheet) throw new Error('no sheet');
    const evaluator = new Evaluator(book);
    // The holders are below the events.
    const first = sheet.rows.findLastIndex((cells) => cells?.get(5)?.value === '株の増減') + 1;
    const rows = table.value.rows.map((_, i) => {
      const at = (column: number) => evaluator.valueAt(sheet, first + i, column);
      return {
        holder: sheet.cell(first + i, 3)?.value,
        shares: at(5),
        options: at(6),
        outstanding: at(7),
        diluted: at(8),
        paid: at(9),
      };
    });
    expect(rows).toEqual(
      table.value.rows.map((r) => ({
        holder: r.holder,
        shares: r.shares,
        options: r.options,
        outstanding: r.outstandingPpm / 1_000_000,
        diluted: r.dilutedPpm / 1_000_000,
        paid: r.paidYen,
      })),
    );
    // 100,000,000 ÷ 11,000 shares, up to a yen; 10,000,001 ÷ 9,091 shares, down.
    const head = sheet.rows.findIndex((cells) => cells?.get(2)?.value === '増資');
    expect([sheet.cell(head, 9)?.formula, evaluator.valueAt(sheet, head, 9)]).toEqual([
      `ROUNDUP(J${head}/K${head - 1},0)`,
      9_091,
    ]);
    expect(evaluator.valueAt(sheet, head + 1, 5)).toBe(1_099);
  });
});

describe('formulas that hold in any spreadsheet', () => {
  const cellsOf = (book: Book) =>
    book.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((cells, row) =>
        [...(cells ?? [])].map(([column, cell]) => ({ sheet, row, column, cell, at: sheet.ref(row, column) })),
      ),
    );
  const refsIn = (node: Node): Node[] =>
    node.type === 'call'
      ? node.args.flatMap(refsIn)
      : node.type === 'two'
        ? [...refsIn(node.left), ...refsIn(node.right)]
        : node.type === 'minus'
          ? refsIn(node.of)
          : node.type === 'range' || node.type === 'name'
            ? [node]
            : [];
  const book = bookOf({ ...CAFE, sources: [...CAFE.sources, ...random(5).sources] });

  it('every formula computes: no empty cell, no text as a number, no unknown name or function, nothing volatile', () => {
    const evaluator = new Evaluator(book);
    const wrong = cellsOf(book).flatMap(({ sheet, row, column, cell, at }) => {
      if (cell.formula === undefined) return [];
      const value = evaluator.valueAt(sheet, row, column);
      return typeof value === 'number' || value === '' || value === '一致' || value === '不一致'
        ? []
        : [`${at} ${value}`];
    });
    expect(wrong).toEqual([]);
  });
  it('stays within what Excel takes: 8,192 characters, names without spaces', () => {
    expect(Math.max(...cellsOf(book).map(({ cell }) => cell.formula?.length ?? 0))).toBeLessThan(8_192);
    expect([...book.names.keys()].filter((n) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(n))).toEqual([]);
    expect(book.names.size).toBeGreaterThan(60);
  });
  it('goes in no circle, whole ranges counted: a spreadsheet does not look which cell of a range is read', () => {
    const list = cellsOf(book).filter(({ cell }) => cell.formula !== undefined);
    const index = new Map(list.map(({ sheet, row, column }, i) => [`${sheet.name} ${row} ${column}`, i]));
    const below = list.map(({ sheet, cell }) =>
      refsIn(parseFormula(cell.formula ?? '')).flatMap((node): number[] => {
        if (node.type === 'name') {
          const at = book.names.get(node.name);
          return [index.get(`${at?.sheet.name} ${at?.row} ${at?.column}`) ?? -1];
        }
        if (node.type !== 'range') return [];
        const at = (address: string) => {
          const [, letters = '', row = ''] = /([A-Z]+)\$?(\d+)/u.exec(address) ?? [];
          return [Number(row), [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0)] as const;
        };
        const [[r1, c1], [r2, c2]] = [at(node.from), at(node.to ?? node.from)];
        const found: number[] = [];
        for (let r = r1; r <= r2; r++)
          for (let c = c1; c <= c2; c++) found.push(index.get(`${node.sheet ?? sheet.name} ${r} ${c}`) ?? -1);
        return found;
      }),
    );
    const state = new Uint8Array(list.length);
    const circles: string[] = [];
    for (let start = 0; start < list.length; start++) {
      const stack: [number, number][] = [[start, 0]];
      while (stack.length > 0) {
        const top = stack.at(-1) as [number, number];
        const [i, k] = top;
        state[i] = Math.max(state[i] ?? 0, 1);
        const next = below[i]?.[k];
        top[1]++;
        if (next === undefined) {
          state[i] = 2;
          stack.pop();
        } else if (next >= 0 && state[next] === 1) circles.push(list[next]?.at ?? '');
        else if (next >= 0 && state[next] === 0) stack.push([next, 0]);
      }
    }
    expect(circles).toEqual([]);
  });
  it('every check agrees, and tells a change since the export', () => {
    const evaluate = (b: Book) => {
      const checks = b.sheets.find((s) => s.name === '検算');
      if (!checks) throw new Error('no checks');
      const evaluator = new Evaluator(b);
      return checks.rows.flatMap((cells, row) =>
        cells?.get(5)?.formula === undefined ? [] : [[cells.get(1)?.value, evaluator.valueAt(checks, row, 5)]],
      );
    };
    const even = bookOf({ ...CAFE, uses: CAFE.uses.map((u) => ({ ...u, amountYen: 4_218_182 })) });
    // 4,218,182 with 10% is 4,640,000: what own money and the loan bring.
    expect(evaluate(even).map(([, verdict]) => verdict)).toEqual(new Array(8).fill('一致'));
    const changed = bookOf(CAFE);
    setDriver(changed, '売上1_単価', 900);
    expect(
      evaluate(changed)
        .filter(([, verdict]) => verdict === '不一致')
        .map(([label]) => label),
    ).toEqual(['必要な資金＝調達の合計', '書き出したときの最後の現金']);
  });
  it('reads in English too', () => {
    const english = bookOf({ ...CAFE, settings: { ...CAFE.settings, taxRules: TAX_RULES } }, undefined, 'en');
    expect(english.sheets.map((s) => s.name)).toEqual([
      'Assumptions',
      'Scenarios',
      'Cash flow form',
      'Profit and loss',
      'Balance sheet',
      'Tax',
      'Cash by month',
      'Sales',
      'Costs',
      'Loans',
      'Loan table 1',
      'Sources',
      'Tax by month',
      'Profit by month',
      'Balance by month',
      'Checks',
    ]);
    expect(english.names.has('Sales1_Price')).toBe(true);
    const evaluator = new Evaluator(english);
    for (const { sheet, row, column, cell } of cellsOf(english))
      if (cell.formula !== undefined) expect(evaluator.valueAt(sheet, row, column)).toBeDefined();
    expect(
      cellsOf(english).some(({ cell }) => typeof cell.value === 'string' && /[ぁ-ヿ一-鿿]/u.test(cell.value)),
    ).toBe(false);
  });
});
