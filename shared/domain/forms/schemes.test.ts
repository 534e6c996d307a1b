/** The forms of schemes and investors, against figures computed by hand. */
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../data/forms/forms.ts';
import { forecast } from '../funding/forecast/forecast.ts';
import { BASE, DEFAULT_SALES, type FundingModel, type Source } from '../funding/forecast/model.ts';
import { fundingStack } from '../funding/stack.ts';
import type { FormFacts, FormMoney } from './facts.ts';
import { fillForm } from './fill.ts';

const settings: FundingModel['settings'] = {
  ...{ startMonth: '2027-04', months: 60, openingMonth: 0, fiscalStartMonth: 4, legalForm: 'company' },
  ...{
    consumptionTax: 'standard',
    deemedPpm: 0,
    profitTaxPpm: 0,
    salesTaxPpm: 100_000,
    openingCashYen: 0,
    drawingsYen: 0,
  },
};
const staff = (monthlyPayYen: number, kind: 'regular' | 'officer' | 'owner' = 'regular') => ({
  ...{ id: `staff-${kind}`, title: '人', kind, headsPpm: 1_000_000, monthlyPayYen, bonusYen: 0, bonusMonths: [] },
  ...{ socialPpm: 0, fromMonth: 0, toMonth: undefined, raisePpm: 0 },
});
/** Sales and pay of the same amount in every month: value added is what is sold. */
const steady = (salesYen: number, payYen: number, over: Partial<FundingModel['settings']> = {}): FundingModel => ({
  settings: { ...settings, ...over },
  sales: [{ ...DEFAULT_SALES, id: 's', title: '品', driver: 'amount', priceYen: salesYen }],
  ...{ costs: [], staff: [staff(payYen)], uses: [], sources: [] },
});
function facts(model: FundingModel, over: Partial<FormMoney> = {}): FormFacts {
  const f = forecast(model, BASE);
  const money = {
    forecast: f,
    stack: fundingStack(f),
    details: new Map(),
    actuals: new Map(),
    convertibles: [],
    ...over,
  };
  return { fields: {}, sections: [], cards: () => new Map(), customers: [], partners: [], money };
}
const fill = (id: string, of: FormFacts, said: Readonly<Record<string, string>> = {}) => {
  const form = FORMS.find((f) => f.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return fillForm(form, of, (box) => {
    const text = said[box];
    return text === undefined ? undefined : { text, made: '', by: '', on: '' };
  });
};
const boxOf = (filled: ReturnType<typeof fill>, id: string) => filled.boxes.find((b) => b.box.id === id);
const missedOf = (filled: ReturnType<typeof fill>) =>
  filled.problems.flatMap((p) => (p.code === 'missesTarget' ? p.missed.map((m) => m.of) : []));

describe('経営革新計画', () => {
  it('has value added and pay by business year, in 千円', () => {
    const years = boxOf(fill('keieiKakushin', facts(steady(1_150_000, 215_000))), 'years')?.money;
    expect(years?.heads[0]).toBe('1年目\n2028年3月期');
    expect(years?.heads).toHaveLength(5);
    // 1,150,000 × 12 = 13,800,000; 215,000 × 12 = 2,580,000; the remainder is 11,220,000.
    expect(years?.rows.map((r) => [r.label, r.cells[0]])).toEqual([
      ['売上高', 13_800],
      ['売上原価', 0],
      ['人件費', 2_580],
      ['減価償却費', 0],
      ['その他の経費', 0],
      ['営業利益', 11_220],
      ['付加価値額（営業利益＋人件費＋減価償却費）', 13_800],
      ['給与支給総額', 2_580],
      ['従業員数（年平均）', '1人'],
      ['一人当たりの付加価値額', 13_800],
      ['一人当たりの給与支給総額', 2_580],
    ]);
  });

  it.each([
    // Five years: 15 % of 12,000 and 7.5 % of 2,400, exactly; by a thousand less in the base, or more.
    [60, 1_150_000, 215_000, '12,000', '2,400', []],
    [60, 1_150_000, 215_000, '12,001', '2,400', ['valueAdded']],
    [60, 1_150_000, 215_000, '１１，９９９', '2,401', ['pay']],
    // Four years: 12 % and 6 %. Three: 9 % and 4.5 %.
    [48, 1_120_000, 212_000, '12,000', '2,400', []],
    [48, 1_120_000, 212_000, '12,001', '2,401', ['valueAdded', 'pay']],
    [36, 1_090_000, 209_000, '12,000', '2,400', []],
    [36, 1_090_000, 209_000, '12,001', '2,401', ['valueAdded', 'pay']],
  ] as const)(
    'in %i months is held against its targets: %i, %i from %s, %s',
    (months, sales, pay, base, basePay, missed) => {
      const said = { baseValueAdded: base, basePay };
      const filled = fill('keieiKakushin', facts(steady(sales, pay, { months })), said);
      expect(missedOf(filled)).toEqual(missed);
      expect(boxOf(filled, 'result')?.isMissing).toBe(false);
    },
  );

  it('says the growth on the paper, cut so that what is just missed does not read as reached', () => {
    const of = facts(steady(1_150_000, 215_000));
    expect(boxOf(fill('keieiKakushin', of, { baseValueAdded: '12,001', basePay: '2,400' }), 'result')?.text).toBe(
      [
        '付加価値額（営業利益＋人件費＋減価償却費）：直近期末12,001 → 5年目13,800、伸び率14.9%（必要：期間で15.0%以上）',
        '給与支給総額：直近期末2,400 → 5年目2,580、伸び率7.5%（必要：期間で7.5%以上）',
      ].join('\n'),
    );
  });

  it.each([
    ['nothing was said', 60, {}],
    ['it cannot be read', 60, { baseValueAdded: 'たくさん', basePay: '?' }],
    ['it is nothing, or a loss', 60, { baseValueAdded: '0', basePay: '▲1' }],
    ['the plan has two whole years', 35, { baseValueAdded: '12,000', basePay: '2,400' }],
  ] as const)('asks where %s', (_why, months, said) => {
    const filled = fill('keieiKakushin', facts(steady(1_150_000, 215_000, { months })), said);
    expect(boxOf(filled, 'result')).toMatchObject({ text: '', isMissing: true });
    expect(missedOf(filled)).toEqual([]);
  });

  it('counts officers’ pay, a company’s owner too, and no sole proprietor’s', () => {
    const withOwner = (legalForm: 'sole' | 'company') => ({
      ...steady(1_150_000, 215_000, { legalForm, startMonth: '2027-01', fiscalStartMonth: 1 }),
      staff: [staff(215_000), staff(300_000, 'owner')],
    });
    const payOf = (form: 'sole' | 'company') =>
      boxOf(fill('keieiKakushin', facts(withOwner(form))), 'years')?.money?.rows.find((r) => r.label === '給与支給総額')
        ?.cells[0];
    // 215,000 × 12 = 2,580,000, and with 300,000 × 12 = 3,600,000 it is 6,180,000.
    expect([payOf('sole'), payOf('company')]).toEqual([2_580, 6_180]);
  });
});

describe('生産性向上・賃上げの計画値', () => {
  it('is held against yearly rates', () => {
    const of = facts(steady(1_150_000, 215_000));
    // 1.04⁵ = 1.2166529…: 11,342 needs 13,799.3 and 11,343 needs 13,800.5 of 13,800. 1.025⁵ = 1.1314082…: 2,280 needs 2,579.6, 2,281 needs 2,580.7 of 2,580.
    const just = { baseValueAdded: '11,342', basePay: '2,280', baseValueAddedPerHead: '11,342' };
    expect(missedOf(fill('growthTargets', of, just))).toEqual([]);
    const above = { baseValueAdded: '11,343', basePay: '2,281', baseValueAddedPerHead: '11,343' };
    expect(missedOf(fill('growthTargets', of, above))).toEqual(['valueAdded', 'pay', 'valueAddedPerHead']);
    // 1.035⁵ = 1.1876863…: 2,172 needs 2,579.7 and 2,173 needs 2,580.8.
    expect(missedOf(fill('growthTargets', of, { basePayPerHead: '2,172' }))).toEqual([]);
    expect(missedOf(fill('growthTargets', of, { basePayPerHead: '2,173' }))).toEqual(['payPerHead']);
  });
});

describe('持続化補助金 様式3', () => {
  const use = (id: string, title: string, amountYen: number) => ({
    ...{ id, title, kind: 'equipment' as const, amountYen, taxPpm: 100_000, month: 0, lifeYears: 5 },
    ...{ node: undefined, quoted: true },
  });
  const subsidy: Source = {
    ...{ id: 'grant', title: '持続化補助金', month: 12, kind: 'subsidy', uses: ['oven', 'sign'], rate: '2/3' },
    ...{ capYen: 500_000, floorYen: undefined, unitYen: 1, programme: 'jizokuka' },
  };
  const plan = (consumptionTax: 'standard' | 'exempt', sources: readonly Source[] = [subsidy]): FundingModel => ({
    ...steady(0, 0, { consumptionTax }),
    uses: [use('oven', '窯', 300_000), use('sign', '看板', 150_000), use('van', '車', 900_000)],
    sources,
  });

  it('has the costs that the subsidy counts, and what is applied for, without tax', () => {
    const filled = fill('jizokuka3', facts(plan('standard')));
    expect(boxOf(filled, 'costs')?.rows).toEqual([
      ['', '窯', '300,000円×1', '300,000'],
      ['', '看板', '150,000円×1', '150,000'],
    ]);
    // 450,000 × 2 ÷ 3 = 300,000.
    expect(boxOf(filled, 'grant')?.money?.rows.map((r) => r.cells[0])).toEqual([450_000, 300_000, 150_000]);
    expect(boxOf(filled, 'funding')?.rows).toEqual([
      ['自己資金', '', ''],
      ['補助金', '300,000', ''],
      ['金融機関からの借入金', '', ''],
      ['その他', '', ''],
      ['合計', '450,000', ''],
    ]);
    expect(boxOf(filled, 'bridge')?.rows.at(-1)).toEqual(['合計', '300,000', '']);
    expect(filled.boxes.every((b) => b.box.confidence === 'unverified')).toBe(true);
  });
  it('counts tax for a business that is exempt from it', () => {
    // 495,000 × 2 ÷ 3 = 330,000.
    const rows = boxOf(fill('jizokuka3', facts(plan('exempt'))), 'grant')?.money?.rows;
    expect(rows?.map((r) => r.cells[0])).toEqual([495_000, 330_000, 165_000]);
  });
  it('asks where the plan has no subsidy', () => {
    const filled = fill('jizokuka3', facts(plan('standard', [])));
    for (const id of ['costs', 'grant', 'funding', 'bridge']) expect(boxOf(filled, id)?.isMissing, id).toBe(true);
  });
});

describe('J-KISS 投資家向け一枚', () => {
  it('has the terms of each right, and an empty cell for terms not agreed yet', () => {
    const note = {
      type: 'convertible',
      on: '2027-06-01',
      holder: '山本',
      amountYen: 10_000_000,
      version: '2',
    } as const;
    const convertibles = [
      { ...note, capYen: 100_000_000, discountPercent: '20', qualifiedYen: 100_000_000 },
      { ...note, holder: '佐藤', version: '1' as const, capYen: 80_000_000 },
    ];
    const filled = fill('jkissPage', facts(steady(1_000_000, 0), { convertibles }));
    expect(boxOf(filled, 'terms')).toMatchObject({
      rows: [
        ['山本', '10,000,000円', '2.x（調達後の評価）', '100,000,000円', '20%', '100,000,000円'],
        ['佐藤', '10,000,000円', '1.x（調達前の評価）', '80,000,000円', '', ''],
      ],
      over: undefined,
    });
    expect(filled.problems).toEqual([]);
    expect(boxOf(filled, 'longStop')).toMatchObject({ isMissing: true, box: { confidence: 'unverified' } });
  });
  it('shows a right without its terms, and says what is missing', () => {
    const convertibles = [
      { holder: '山本', amountYen: 10_000_000, version: '2' as const, discountPercent: '20' },
      { holder: '', amountYen: 0, version: '2' as const },
    ];
    const filled = fill('jkissPage', facts(steady(1_000_000, 0), { convertibles }));
    expect(boxOf(filled, 'terms')?.rows).toEqual([
      ['山本', '10,000,000円', '2.x（調達後の評価）', '', '20%', ''],
      ['', '', '2.x（調達後の評価）', '', '', ''],
    ]);
    expect(filled.problems).toEqual([
      { code: 'openConvertibles', open: [{ no: 2, holder: '', lacks: ['holder', 'amount', 'terms'] }] },
    ]);
  });
});
