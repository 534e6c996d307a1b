import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_STATUSES } from '../canvas/kinds.ts';
import { forecast } from '../funding/forecast/forecast.ts';
import { BASE, DEFAULT_SALES, type FundingModel } from '../funding/forecast/model.ts';
import { yearStatements } from '../funding/forecast/statements.ts';
import { usesAndSources } from '../funding/stack.ts';
import { ASKERS, type Asker } from './questionRecords.ts';
import { type RehearsalFacts, rehearsalQuestions } from './rehearsal.ts';

const EMPTY: RehearsalFacts = {
  planTitle: '',
  combinations: [],
  customers: [],
  assumptions: [],
  figures: [],
  emptySections: [],
  money: undefined,
};
const of = (facts: RehearsalFacts, asker: Asker) => rehearsalQuestions(facts).filter((q) => q.askers.includes(asker));
const kinds = (facts: RehearsalFacts, asker: Asker = 'bank') => of(facts, asker).map((q) => q.kind);

const SETTINGS: FundingModel['settings'] = {
  startMonth: '2027-04',
  months: 60,
  fiscalStartMonth: 4,
  legalForm: 'sole',
  consumptionTax: 'exempt',
  deemedPpm: 500_000,
  profitTaxPpm: 0,
  salesTaxPpm: 0,
  openingCashYen: 0,
  drawingsYen: 0,
};
const MODEL: FundingModel = { settings: SETTINGS, sales: [], costs: [], staff: [], uses: [], sources: [] };
const money = (part: Partial<FundingModel>, founded: readonly string[] = []): RehearsalFacts => {
  const f = forecast({ ...MODEL, ...part }, BASE);
  return {
    ...EMPTY,
    money: { forecast: f, years: yearStatements(f), totals: usesAndSources(f), foundedSales: new Set(founded) },
  };
};
const sale = (id: string, monthly: number) => ({
  ...DEFAULT_SALES,
  id,
  title: id,
  driver: 'amount' as const,
  priceYen: monthly,
});
const equipment = (amountYen: number, quoted: boolean) =>
  ({
    id: 'tank',
    title: '水槽',
    kind: 'equipment',
    amountYen,
    taxPpm: 0,
    month: 0,
    lifeYears: 8,
    node: undefined,
    quoted,
  }) as const;

describe('a rehearsal', () => {
  it('has at least ten questions from each, even for an empty plan', () => {
    for (const asker of ASKERS) expect(of(EMPTY, asker).length).toBeGreaterThanOrEqual(10);
  });

  it('asks first where money is missing, and names how much', () => {
    const short = money({
      uses: [equipment(3_000_000, false)],
      sources: [{ id: 'own', title: '自己資金', month: 0, kind: 'own', amountYen: 1_000_000 }],
    });
    const [first, second] = of(short, 'bank');
    expect(first).toMatchObject({ kind: 'shortOfMoney', values: { yen: 2_000_000 } });
    expect(second).toMatchObject({ kind: 'cashRunsOut', values: { month: 0, yen: 2_000_000 } });
    expect(of(short, 'bank').find((q) => q.kind === 'noQuote')?.values).toEqual({ title: '水槽', yen: 3_000_000 });
    // A judge does not ask what a lender asks.
    expect(kinds(short, 'judge')).not.toContain('shortOfMoney');
  });

  it('asks about slow sales only if the plan itself is sound', () => {
    const thin = money({
      sales: [sale('a', 500_000)],
      costs: [
        {
          id: 'rent',
          title: '家賃',
          category: 'rent',
          kind: 'fixed',
          amountYen: 480_000,
          salesPpm: 0,
          everyMonths: 1,
          fromMonth: 0,
          toMonth: undefined,
          growthPpm: 0,
          taxPpm: 0,
          payMonths: 0,
        },
      ],
      sources: [{ id: 'own', title: '自己資金', month: 0, kind: 'own', amountYen: 100_000 }],
    });
    expect(kinds(thin)).not.toContain('cashRunsOut');
    expect(of(thin, 'bank').find((q) => q.kind === 'slowSales')?.values).toEqual({ month: 0 });
    const rich = money({ sales: [sale('a', 500_000)] });
    expect(kinds(rich)).not.toContain('slowSales');
  });

  it('asks more of sales that nobody has founded, the largest first, and of few at most', () => {
    const facts = money({ sales: [sale('a', 100_000), sale('b', 900_000), sale('c', 500_000)] }, ['c']);
    const asked = of(facts, 'bank').filter((q) => q.kind === 'salesGuess' || q.kind === 'salesBasis');
    expect(asked.map((q) => [q.kind, q.values.title, q.values.yen])).toEqual([
      ['salesGuess', 'b', 10_800_000],
      ['salesGuess', 'a', 1_200_000],
      ['salesBasis', 'c', 6_000_000],
    ]);
    const many = money({ sales: Array.from({ length: 12 }, (_, i) => sale(`s${i}`, 1_000 + i)) });
    expect(of(many, 'bank').filter((q) => q.kind === 'salesGuess')).toHaveLength(3);
  });

  it('asks about steep growth, and not about the year in which sales began', () => {
    const grown = (growthPpm: number, fromMonth: number) =>
      of(
        money({
          settings: { ...SETTINGS, legalForm: 'company' },
          sales: [{ ...sale('a', 100_000), growthPpm, fromMonth }],
        }),
        'bank',
      ).find((q) => q.kind === 'growth');
    expect(grown(500_000, 0)?.values).toEqual({ year: 2, sharePpm: 500_000 });
    expect(grown(100_000, 0)).toBeUndefined();
    expect(grown(0, 11)).toBeUndefined();
  });

  it('asks of guesses and of checks without evidence, never of what is shown', () => {
    const assumption = (id: string, status: (typeof EVIDENCE_STATUSES)[number], evidence: string) => ({
      id,
      combination: 'k',
      text: id,
      status,
      evidence,
    });
    const facts: RehearsalFacts = {
      ...EMPTY,
      combinations: [{ id: 'k', title: '陸上養殖', claim: '一年中', parts: [] }],
      assumptions: [
        assumption('guessed', 'guess', ''),
        assumption('claimed', 'asked', ' '),
        assumption('shown', 'tested', '五軒に聞いた'),
      ],
    };
    const asked = of(facts, 'judge');
    expect(asked.find((q) => q.kind === 'guess')?.id).toBe('guess:guessed');
    expect(asked.find((q) => q.kind === 'noEvidence')?.id).toBe('noEvidence:claimed');
    expect(asked.some((q) => q.values.title === 'shown')).toBe(false);
    expect(asked.map((q) => q.kind)).not.toContain('noAssumptions');
    expect(asked.map((q) => q.kind)).not.toContain('claimMissing');
    expect(asked.map((q) => q.kind)).toContain('noCustomer');
    const known = { ...facts, customers: [{ id: 'c', title: '料理店' }] };
    expect(of(known, 'judge').find((q) => q.kind === 'customer')?.values.title).toBe('料理店');
    expect(kinds(known, 'judge')).not.toContain('noCustomer');
    // General questions refer to it by its title.
    expect(asked.find((q) => q.kind === 'whyYou')?.values.title).toBe('陸上養殖');
  });

  it('whatever a plan holds: every id once, the heaviest first, each from somebody', () => {
    const word = fc.string({ maxLength: 12 });
    const id = fc.uuid();
    const facts = fc.record({
      planTitle: word,
      combinations: fc.array(
        fc.record({
          id,
          title: word,
          claim: word,
          parts: fc.array(
            fc.record({
              id,
              title: word,
              kind: fc.constantFrom('seed', 'resource', 'customer'),
              unfiled: fc.boolean(),
            }),
            { maxLength: 6 },
          ),
        }),
        { maxLength: 5 },
      ),
      customers: fc.uniqueArray(fc.record({ id, title: word }), { maxLength: 4, selector: (c) => c.id }),
      assumptions: fc.array(
        fc.record({ id, combination: id, text: word, status: fc.constantFrom(...EVIDENCE_STATUSES), evidence: word }),
        { maxLength: 20 },
      ),
      figures: fc.array(fc.record({ id, label: word, value: word, basis: word }), { maxLength: 20 }),
      emptySections: fc.uniqueArray(word, { maxLength: 20 }),
      money: fc.constant(undefined),
    });
    fc.assert(
      fc.property(facts, (f) => {
        const asked = rehearsalQuestions(f);
        expect(new Set(asked.map((q) => q.id)).size).toBe(asked.length);
        expect(asked.map((q) => q.weight)).toEqual(asked.map((q) => q.weight).sort((a, b) => b - a));
        for (const asker of ASKERS)
          expect(asked.filter((q) => q.askers.includes(asker)).length).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 100 },
    );
  });
});
