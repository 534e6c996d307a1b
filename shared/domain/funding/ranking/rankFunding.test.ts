/** The ranking under test rules (its boundaries) and under the shipped rules, on the days of the sources. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHEME_RULES } from '../../../data/schemeRules/rules.ts';
import { type Business, UNKNOWN_BUSINESS } from '../eligibility/business.ts';
import type { DatedRule } from '../rules.ts';
import { FUNDING_LINE_IDS, type FundingLineId, isFundingLine, NO_LINES } from './lines.ts';
import { type FundingQuestion, type RankedLine, rankFunding, SHELVES } from './rankFunding.ts';

const TODAY = '2026-11-29';
const rule = (programme: string, key: string, value: number | string, more: Partial<DatedRule> = {}): DatedRule => ({
  programme,
  key,
  value,
  validFrom: null,
  validTo: null,
  source: 'test',
  checkedOn: '2026-11-01',
  confidence: 'verified',
  ...more,
});
type Given = Partial<Omit<FundingQuestion, 'business'>> & { readonly business?: Partial<Business> };
const ask = ({ business, ...more }: Given = {}): FundingQuestion => ({
  asOf: TODAY,
  guidanceSince: null,
  uses: [],
  taken: [],
  campaignCloses: null,
  ...more,
  business: { ...UNKNOWN_BUSINESS, ...business },
});
const use = (kind: 'equipment' | 'deposit' | 'opening' | 'working', yen: number, month: string | null = null) => ({
  kind,
  yen,
  month,
});
const line = (id: FundingLineId, given: Given, rules: readonly DatedRule[] = SCHEME_RULES): RankedLine => {
  const found = rankFunding(ask(given), rules).find((r) => r.id === id);
  if (!found) throw new Error(`no line ${id}`);
  return found;
};
const ids = (given: Given, shelf: RankedLine['shelf'], rules: readonly DatedRule[] = SCHEME_RULES) =>
  rankFunding(ask(given), rules)
    .filter((r) => r.shelf === shelf)
    .map((r) => r.id);

describe('a round, at the edges of its days', () => {
  const ROUND = [
    rule('jizokuka', 'cap', 500_000, { validFrom: '2028-02-29', validTo: '2028-04-30' }),
    rule('jizokuka', 'rate', '2/3', { validFrom: '2028-02-29', validTo: '2028-04-30' }),
  ];
  const on = (asOf: string) => {
    const { state, shelf } = line('jizokuka', { asOf }, ROUND);
    return [shelf, state];
  };
  it.each([
    ['2028-02-28', ['later', { kind: 'opensOn', on: '2028-02-29' }]],
    ['2028-02-29', ['now', { kind: 'open', since: '2028-02-29', until: '2028-04-30' }]],
    ['2028-04-30', ['now', { kind: 'open', since: '2028-02-29', until: '2028-04-30' }]],
    ['2028-05-01', ['closed', { kind: 'closed', since: '2028-05-01' }]],
  ])('on %s', (asOf, expected) => expect(on(asOf)).toEqual(expected));

  it('that closed on 28 or 29 February is closed since the next day of the calendar', () => {
    const ended = (validTo: string) =>
      line('jizokuka', { asOf: '2029-01-01' }, [rule('jizokuka', 'cap', 1, { validFrom: '2028-01-01', validTo })])
        .state;
    expect(ended('2028-02-28')).toEqual({ kind: 'closed', since: '2028-02-29' });
    expect(ended('2028-02-29')).toEqual({ kind: 'closed', since: '2028-03-01' });
    expect(ended('2028-12-31')).toEqual({ kind: 'closed', since: '2029-01-01' });
  });

  it('with a known successor opens on that day, with the new terms', () => {
    const next = rule('jizokuka', 'cap', 700_000, { validFrom: '2028-09-01', validTo: '2028-10-31' });
    const found = line('jizokuka', { asOf: '2028-06-01' }, [...ROUND, next]);
    expect(found.state).toEqual({ kind: 'opensOn', on: '2028-09-01' });
    expect(found.limit).toMatchObject({ value: 700_000, by: { rule: 'jizokuka.cap', from: '2028-09-01' } });
  });

  it('is unknown if no rule says that applications are accepted', () => {
    expect(line('jizokuka', {}, []).state).toEqual({ kind: 'unknown', why: 'noRule' });
    expect(line('jizokuka', {}, [rule('jizokuka', 'cap', 1, { validFrom: '2026-01-01' })]).state).toEqual({
      kind: 'unknown',
      why: 'callUnknown',
    });
  });

  it('that closes before missing conditions can be met does not fit', () => {
    const rules = [
      rule('marukei', 'cap', 20_000_000, { validFrom: '2026-01-01', validTo: '2027-03-31' }),
      rule('marukei', 'guidance', 6),
    ];
    const opened = { openedOn: '2020-01-01', inDistrictSince: '2020-01-01' };
    expect(line('marukei', { business: opened }, rules)).toMatchObject({
      shelf: 'notFitting',
      nothing: 'closesBefore',
    });
  });
});

describe('under the shipped rules, on 29 November 2026', () => {
  it('ended rounds are not funding, and say since when', () => {
    expect(line('jizokuka', {})).toMatchObject({ shelf: 'closed', state: { since: '2026-05-01' }, cash: null });
    expect(line('jizokukaStartup', {}).state).toEqual({ kind: 'closed', since: '2026-05-01' });
    expect(line('monozukuri', {}).state).toEqual({ kind: 'closed', since: '2026-05-09' });
    expect(line('newField', {}).state).toEqual({ kind: 'closed', since: '2026-03-27' });
    expect(line('shoryokuka', {}).state).toEqual({ kind: 'closed', since: '2026-02-28' });
    expect(line('mergedSubsidy', {}).state).toEqual({ kind: 'unknown', why: 'callUnknown' });
  });

  it('a founder before the opening is shown the start-up loan first, with the month of its cash and its rules', () => {
    const [first] = rankFunding(ask({ uses: [use('equipment', 5_000_000), use('working', 3_000_000)] }), SCHEME_RULES);
    expect(first).toMatchObject({
      id: 'jfcStartup',
      shelf: 'now',
      state: { kind: 'open' },
      limit: { value: 72_000_000, by: { rule: 'jfcStartup.cap' } },
      workingLimit: { value: 48_000_000, by: { rule: 'jfcStartup.capWorking' } },
      payableYen: 8_000_000,
      cash: { month: '2026-12', lagMonths: 1, from: 'application', by: { rule: 'jfcStartup.decision' } },
      confidence: 'unverified',
    });
  });

  it('a business of seven years and a day is past the start-up loan', () => {
    expect(line('jfcStartup', { business: { openedOn: '2019-11-29' } }).shelf).toBe('now');
    const old = line('jfcStartup', { business: { openedOn: '2019-11-28' } });
    expect([old.shelf, old.missing.map((c) => c.reason)]).toEqual(['notFitting', ['startTooOld', 'unknown']]);
  });

  it('only companies can have the start-up guarantee', () => {
    const of = (legalForm: Business['legalForm']) => line('startupGuarantee', { business: { legalForm } }).shelf;
    expect([of(null), of('company'), of('sole')]).toEqual(['now', 'now', 'notFitting']);
  });

  it('reward crowdfunding has a cash month only if the month in which it closes is known', () => {
    expect(line('rewardCrowdfunding', {})).toMatchObject({ shelf: 'now', cash: null, noCash: 'noClosingMonth' });
    expect(line('rewardCrowdfunding', { campaignCloses: '2027-02' }).cash?.month).toBe('2027-04');
    expect(line('rewardCrowdfunding', { campaignCloses: '2020-01' }).cash?.month).toBe('2027-01');
  });
});

describe('a loan that requires guidance', () => {
  const OLD = { openedOn: '2020-04-01', inDistrictSince: '2020-04-01' } as const;
  const of = (given: Given) => {
    const { shelf, state, assumes } = line('marukei', given);
    return [shelf, state, assumes];
  };
  it('without guidance it opens six months from today at the earliest', () =>
    expect(of({ business: OLD })).toEqual(['later', { kind: 'opensOn', on: '2027-05-29' }, ['guidanceBeginsToday']]));
  it('before the opening it opens a year from today at the earliest', () =>
    expect(of({})).toEqual(['later', { kind: 'opensOn', on: '2027-11-29' }, ['opensToday', 'guidanceBeginsToday']]));
  it('with a planned opening it opens a year after that', () =>
    expect(of({ business: { openedOn: '2027-02-01' }, guidanceSince: '2026-10-01' })).toEqual([
      'later',
      { kind: 'opensOn', on: '2028-02-01' },
      [],
    ]));
  it.each([
    ['2026-05-30', 'later', { kind: 'opensOn', on: '2026-11-30' }],
    ['2026-05-29', 'now', { kind: 'open', since: '2014-04-01', until: null }],
    // 31 August and six months: the last of February.
    ['2026-08-31', 'later', { kind: 'opensOn', on: '2027-02-28' }],
  ])('guidance since %s', (guidanceSince, shelf, state) =>
    expect(of({ business: OLD, guidanceSince })).toEqual([shelf, state, []]),
  );
  it('names the rules of the day, and the month of the cash two months later', () => {
    const found = line('marukei', { business: OLD, guidanceSince: '2026-09-10' });
    expect(found.state).toEqual({ kind: 'opensOn', on: '2027-03-10' });
    expect(found.stateBy.map((c) => c.rule)).toEqual(['marukei.cap', 'marukei.guidance']);
    expect(found.cash).toMatchObject({ month: '2027-05', by: { rule: 'marukei.decision' } });
    expect(found.decides).toEqual(['chamber']);
  });
  it('signed records take precedence over statements', () => {
    const guidance = [{ date: '2026-09-01' }, { date: '2026-11-01' }];
    expect(of({ business: { ...OLD, guidance }, guidanceSince: '2020-01-01' })).toEqual([
      'later',
      { kind: 'opensOn', on: '2027-03-01' },
      [],
    ]);
  });
  it('paused guidance is for a person to judge', () => {
    const guidance = [{ date: '2025-11-01' }, { date: '2026-11-01' }];
    expect(line('marukei', { business: { ...OLD, guidance } }).shelf).not.toBe('now');
  });
  it('is never open if no rule says how long guidance must be', () =>
    expect(line('marukei', { business: OLD }, [rule('marukei', 'cap', 20_000_000)]).state).toEqual({
      kind: 'unknown',
      why: 'guidanceToJudge',
    }));
  it('ranks after every other open line until a loan has been taken', () => {
    const full: Given = { business: { ...OLD, openedOn: '2020-04-01' }, guidanceSince: '2026-01-01' };
    expect(ids(full, 'now').slice(-2)).toEqual(['marukei', 'hygieneLoan']);
    const taken = [{ programme: '', isLoan: true, yen: 3_000_000 }];
    expect(ids({ ...full, taken }, 'now').indexOf('marukei')).toBeLessThan(ids(full, 'now').indexOf('marukei'));
  });
});

describe('uses that a line can pay for', () => {
  const OPEN = { validFrom: '2026-11-01', validTo: '2026-12-25' } as const;
  const ROUND = [
    rule('jizokuka', 'cap', 500_000, OPEN),
    rule('jizokuka', 'rate', '2/3', OPEN),
    rule('subsidyPayment', 'monthsToPayment', 12),
  ];
  const pays = (uses: FundingQuestion['uses'], more: Given = {}) => line('jizokuka', { uses, ...more }, ROUND);
  it.each([
    [749_998, 499_998],
    [750_000, 500_000],
    [750_001, 500_000],
    [9_000_000, 500_000],
  ])('two thirds of %i up to 500,000: %i', (yen, expected) =>
    expect(pays([use('equipment', yen)]).payableYen).toBe(expected),
  );
  it('no rent and wages: it does not fit', () =>
    expect(pays([use('working', 900_000), use('deposit', 300_000)])).toMatchObject({
      shelf: 'notFitting',
      nothing: 'noUseFits',
      payableYen: 0,
    }));
  it('is unknown if no uses are known', () =>
    expect(pays([])).toMatchObject({ shelf: 'now', payableYen: null, limit: { value: 500_000 } }));
  it('the cash arrives after the last expense that it pays for', () => {
    expect(pays([use('equipment', 1)]).cash).toMatchObject({ month: '2027-11', lagMonths: 12, from: 'spending' });
    expect(pays([use('equipment', 1, '2027-03'), use('working', 1, '2028-01')]).cash?.month).toBe('2028-03');
  });
  it('a round that was granted is not offered again', () =>
    expect(pays([], { taken: [{ programme: 'jizokuka', isLoan: false, yen: 1 }] })).toMatchObject({
      shelf: 'notFitting',
      nothing: 'taken',
    }));
  it('existing loans reduce the cap', () => {
    const of = (yen: number) =>
      line('jfcStartup', {
        uses: [use('equipment', 72_000_000)],
        taken: [{ programme: 'jfcStartup', isLoan: true, yen }],
      });
    expect(of(70_000_000)).toMatchObject({ shelf: 'now', payableYen: 2_000_000, limit: { value: 2_000_000 } });
    expect(of(72_000_000)).toMatchObject({ shelf: 'notFitting', nothing: 'capTaken' });
  });
  it('working capital has its own cap', () =>
    expect(line('jfcStartup', { uses: [use('working', 50_000_000), use('equipment', 1_000_000)] }).payableYen).toBe(
      49_000_000,
    ));
  it('below the minimum grant it pays nothing', () => {
    const rules = [
      rule('digitalAi', 'cap', 4_500_000, OPEN),
      rule('digitalAi', 'floor', 50_000, OPEN),
      rule('digitalAi', 'rate', '1/2', OPEN),
    ];
    const of = (yen: number) => line('digitalAi', { uses: [use('equipment', yen)] }, rules);
    expect(of(99_999)).toMatchObject({ shelf: 'notFitting', nothing: 'belowFloor', payableYen: 0 });
    expect(of(100_000)).toMatchObject({ shelf: 'now', nothing: null, payableYen: 50_000 });
  });
  it('no figure without a rule: a campaign has no cap, and its proceeds are unknown', () =>
    expect(line('rewardCrowdfunding', { uses: [use('equipment', 3_000_000)] })).toMatchObject({
      shelf: 'now',
      limit: null,
      payableYen: null,
    }));
  it('the cap of a band needs the number of staff', () => {
    const rules = [rule('monozukuri', 'rate', '1/2', OPEN), rule('monozukuri', 'cap5', 7_500_000, OPEN)];
    const of = (regularEmployees: number | null) => line('monozukuri', { business: { regularEmployees } }, rules).limit;
    expect([of(null), of(5)?.value, of(6)]).toEqual([null, 7_500_000, null]);
  });
});

describe('the order', () => {
  const RULES = [
    rule('jfcStartup', 'cap', 10),
    rule('jfcStartup', 'decision', 3),
    rule('subordinatedLoan', 'cap', 5),
    rule('subordinatedLoan', 'decision', 1),
    rule('smallGuarantee', 'cap', 7),
    rule('startupGuarantee', 'cap', 8),
    rule('jizokuka', 'cap', 9, { validFrom: '2027-01-01', validTo: '2027-02-01' }),
  ];
  it('is by the month of the cash, then by the amount', () =>
    expect(ids({}, 'now', RULES)).toEqual(['subordinatedLoan', 'jfcStartup', 'startupGuarantee', 'smallGuarantee']));
  it('contains everything once', () =>
    expect(
      rankFunding(ask(), RULES)
        .map((r) => r.id)
        .sort(),
    ).toEqual([...FUNDING_LINE_IDS].sort()));
  it('says what is unverified', () => {
    expect(line('subordinatedLoan', {}).confidence).toBe('unverified');
    expect(line('smallGuarantee', {}).confidence).toBe('reported');
    expect(line('marukei', {}, []).confidence).toBe('unverified');
  });
  it('terms, frames and taxes are not funding lines', () => {
    expect(Object.keys(NO_LINES).filter(isFundingLine)).toEqual([]);
    expect(isFundingLine('interestSubsidy')).toBe(false);
    expect(isFundingLine('toString')).toBe(false);
  });
});

describe('for any plan', () => {
  const day = fc
    .record({
      y: fc.integer({ min: 2012, max: 2030 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ y, m, d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
  const maybeDay = fc.option(day, { nil: null });
  const question: fc.Arbitrary<FundingQuestion> = fc
    .record({
      asOf: day,
      openedOn: maybeDay,
      inDistrictSince: maybeDay,
      guidanceSince: maybeDay,
      legalForm: fc.constantFrom('sole' as const, 'company' as const, null),
      regularEmployees: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }),
      guidance: fc.array(day, { maxLength: 5 }),
      uses: fc.array(
        fc.record({
          kind: fc.constantFrom('equipment' as const, 'deposit' as const, 'opening' as const, 'working' as const),
          yen: fc.integer({ min: 0, max: 200_000_000 }),
          month: fc.option(
            day.map((d) => d.slice(0, 7)),
            { nil: null },
          ),
        }),
        { maxLength: 4 },
      ),
      taken: fc.array(
        fc.record({
          programme: fc.constantFrom(...FUNDING_LINE_IDS, ''),
          isLoan: fc.boolean(),
          yen: fc.integer({ min: 0, max: 100_000_000 }),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ asOf, guidanceSince, uses, taken, guidance, ...business }) =>
      ask({
        asOf,
        guidanceSince,
        uses,
        taken,
        business: { ...business, guidance: guidance.map((date) => ({ date })) },
      }),
    );
  const all = (holds: (line: RankedLine, q: FundingQuestion) => void) =>
    fc.assert(
      fc.property(question, (q) => {
        for (const r of rankFunding(q, SCHEME_RULES)) holds(r, q);
      }),
      { numRuns: 150 },
    );

  it('the order is total, and the same question gives the same list', () =>
    fc.assert(
      fc.property(question, (q) => {
        const once = rankFunding(q, SCHEME_RULES);
        expect(rankFunding(q, SCHEME_RULES)).toEqual(once);
        const shelves = once.map((r) => SHELVES.indexOf(r.shelf));
        expect(shelves).toEqual([...shelves].sort((a, b) => a - b));
        expect(new Set(once.map((r) => r.id)).size).toBe(17);
      }),
      { numRuns: 100 },
    ));
  it('a line closes after it opens, and openings are in the future', () =>
    all(({ state, stateBy }, { asOf }) => {
      if (state.kind === 'closed') {
        expect(state.since <= asOf).toBe(true);
        for (const by of stateBy) expect((by.from ?? '') < state.since).toBe(true);
      }
      if (state.kind === 'opensOn') expect(state.on > asOf).toBe(true);
      if (state.kind === 'open') {
        expect((state.since ?? '') <= asOf).toBe(true);
        expect(state.until === null || state.until >= asOf).toBe(true);
      }
    }));
  it('cash never comes before the day of applying, nor more than the limit', () =>
    all((r, { asOf }) => {
      const from = r.state.kind === 'opensOn' ? r.state.on : asOf;
      if (r.cash) expect(r.cash.month >= from.slice(0, 7)).toBe(true);
      if (r.limit && r.payableYen !== null) expect(r.payableYen).toBeLessThanOrEqual(r.limit.value);
      if (r.shelf === 'closed' || r.shelf === 'unknown') expect(r.cash).toBeNull();
    }));
  it('marukei is first only where a loan has been taken or nothing else is open, and never without guidance', () =>
    fc.assert(
      fc.property(question, (q) => {
        const now = rankFunding(q, SCHEME_RULES).filter((r) => r.shelf === 'now');
        const hasGuidance = q.guidanceSince !== null || q.business.guidance.length > 0;
        if (!hasGuidance) expect(now.map((r) => r.id)).not.toContain('marukei');
        if (now[0]?.id === 'marukei' && now.length > 1)
          expect(q.taken.some((t) => t.isLoan) || now.every((r) => r.id === 'marukei' || r.id === 'hygieneLoan')).toBe(
            true,
          );
      }),
      { numRuns: 150 },
    ));
});
