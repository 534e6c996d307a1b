/** Every condition at its boundaries, whole: status, reason, numbers for the sentence, day and rules. */
import { describe, expect, it } from 'vitest';
import { type DatedRule, RuleBook } from '../rules.ts';
import { type Business, UNKNOWN_BUSINESS } from './business.ts';
import type { Asked, Condition, Context } from './conditions.ts';
import * as conditions from './conditions.ts';

const TODAY = '2026-11-20';
const rule = (key: string, value: number): DatedRule => ({
  programme: 'p',
  key,
  value,
  validFrom: null,
  validTo: null,
  source: 'test',
  checkedOn: '2026-11-01',
  confidence: 'verified',
});
type Numbers = Readonly<Record<string, number>>;
const at = (numbers: Numbers, business: Partial<Business> = {}, asked: Asked = {}): Context => ({
  business: { ...UNKNOWN_BUSINESS, ...business },
  asOf: TODAY,
  rules: new RuleBook(
    Object.entries(numbers).map(([key, value]) => rule(key, value)),
    TODAY,
  ),
  asked,
});
/** `status reason {numbers} from a day | rules`. */
const said = ({ status, reason, params, metFrom, rules }: Condition): string =>
  `${status} ${reason} ${JSON.stringify(params)}${metFrom === null ? '' : ` from ${metFrom}`} | ${rules.join(' ')}`;

describe('regular employees', () => {
  const STAFF = { staffCommerce: 5, staffOther: 20 };
  const of = (business: Partial<Business>, numbers: Numbers = STAFF) =>
    said(conditions.employees(at(numbers, business), 'p'));
  const unknown = 'toConfirm unknown {} | p.staffCommerce p.staffOther';
  it.each([
    ['commerce', 0, 'met staffWithin {"n":0,"limit":5} | p.staffCommerce'],
    ['commerce', 5, 'met staffWithin {"n":5,"limit":5} | p.staffCommerce'],
    ['commerce', 6, 'notMet staffAbove {"n":6,"limit":5} | p.staffCommerce'],
    ['service', 6, 'notMet staffAbove {"n":6,"limit":5} | p.staffCommerce'],
    ['lodging', 6, 'met staffWithin {"n":6,"limit":20} | p.staffOther'],
    ['amusement', 20, 'met staffWithin {"n":20,"limit":20} | p.staffOther'],
    ['manufacturing', 21, 'notMet staffAbove {"n":21,"limit":20} | p.staffOther'],
    ['construction', 20, 'met staffWithin {"n":20,"limit":20} | p.staffOther'],
    ['other', 20, 'met staffWithin {"n":20,"limit":20} | p.staffOther'],
  ] as const)('%s with %i', (sector, regularEmployees, expected) =>
    expect(of({ sector, regularEmployees })).toBe(expected),
  );
  it('unknown trade, unknown number or a missing rule: to confirm, with both rules named', () => {
    expect(of({ regularEmployees: 3 })).toBe(unknown);
    expect(of({ sector: 'commerce' })).toBe(unknown);
    expect(of({ sector: 'commerce', regularEmployees: 3 }, { staffOther: 20 })).toBe(unknown);
    expect(of({ sector: 'commerce', regularEmployees: 3 }, { staffCommerce: 5 })).toBe(unknown);
  });
});

describe('a place in the district', () => {
  const of = (business: Partial<Business>, numbers: Numbers = { yearInBusiness: 12 }) =>
    said(conditions.district(at(numbers, business), 'p'));
  it.each([
    ['2025-11-20', 'met districtFull {"months":12,"since":"2025-11-20","metFrom":"2026-11-20"} from 2026-11-20'],
    ['2025-11-21', 'notMet districtNotYet {"months":12,"since":"2025-11-21","metFrom":"2026-11-21"} from 2026-11-21'],
  ])('since %s', (inDistrictSince, expected) => expect(of({ inDistrictSince })).toBe(`${expected} | p.yearInBusiness`));
  it('counts from the later of place and opening', () => {
    expect(of({ inDistrictSince: '2020-01-01', openedOn: '2026-03-01' })).toBe(
      'notMet districtNotYet {"months":12,"since":"2026-03-01","metFrom":"2027-03-01"} from 2027-03-01 | p.yearInBusiness',
    );
    expect(of({ inDistrictSince: '2025-06-01', openedOn: '2020-01-01' })).toBe(
      'met districtFull {"months":12,"since":"2025-06-01","metFrom":"2026-06-01"} from 2026-06-01 | p.yearInBusiness',
    );
  });
  it('an opening alone has to be confirmed once a year is over, and says from when before', () => {
    expect(of({ openedOn: '2025-11-20' })).toBe(
      'toConfirm districtFromOpening {"months":12,"since":"2025-11-20","metFrom":"2026-11-20"} from 2026-11-20 | p.yearInBusiness',
    );
    expect(of({ openedOn: '2025-11-21' })).toBe(
      'notMet districtFromOpening {"months":12,"since":"2025-11-21","metFrom":"2026-11-21"} from 2026-11-21 | p.yearInBusiness',
    );
  });
  it('nothing known, or no rule', () => {
    expect(of({})).toBe('notMet districtNotOpen {"months":12} | p.yearInBusiness');
    expect(of({ inDistrictSince: '2020-01-01' }, {})).toBe('toConfirm unknown {} | p.yearInBusiness');
  });
});

describe('guidance', () => {
  const of = (days: readonly string[], numbers: Numbers = { guidance: 6 }) =>
    said(conditions.guidance(at(numbers, { guidance: days.map((date) => ({ date })) }), 'p'));
  it('none, and no rule', () => {
    expect(of([])).toMatch(/^notMet guidanceNone .*"required":6,.* \| p\.guidance$/u);
    expect(of(['2026-11-01'], {})).toBe('toConfirm unknown {} | p.guidance');
  });
  it('begun and going on: the day is promised', () =>
    expect(of(['2026-09-20', '2026-11-10'])).toBe(
      'notMet guidanceNotYet {"required":6,"months":2,"records":2,"since":"2026-09-20","metFrom":"2027-03-20"} from 2027-03-20 | p.guidance',
    ));
});

describe('what is answered by yes or no', () => {
  const { taxes, industry, membership } = conditions;
  const of = (name: 'taxes' | 'industry' | 'membership', business: Partial<Business>) =>
    said({ taxes, industry, membership }[name](at({}, business)));
  it.each([
    ['taxes', { taxesPaid: null }, 'toConfirm unknown'],
    ['taxes', { taxesPaid: true }, 'met taxesPaid'],
    ['taxes', { taxesPaid: false }, 'notMet taxesDue'],
    ['industry', { excludedIndustry: null }, 'toConfirm unknown'],
    ['industry', { excludedIndustry: true }, 'notMet industryExcluded'],
    ['industry', { excludedIndustry: false }, 'met industryOk'],
    ['membership', { chamberMember: null }, 'toConfirm memberExpected'],
    ['membership', { chamberMember: false }, 'toConfirm memberExpected'],
    ['membership', { chamberMember: true }, 'met memberOk'],
  ] as const)('%s %o: %s', (name, business, expected) => expect(of(name, business)).toBe(`${expected} {} | `));
  it.each([
    [{}, 'toConfirm unknown'],
    [{ wagePlan: null }, 'toConfirm unknown'],
    [{ wagePlan: true }, 'met declaredYes'],
    [{ wagePlan: false }, 'notMet declaredNo'],
    [{ newMarket: true }, 'toConfirm unknown'],
  ])('a wage plan, declared as %o: %s', (facts, expected) => {
    const condition = conditions.declared(at({}, { facts }), 'wagePlan');
    expect([condition.id, said(condition)]).toEqual(['wagePlan', `${expected} {} | `]);
  });
});

describe('what the money is for', () => {
  it.each<[Asked['uses'], string]>([
    [undefined, 'toConfirm unknown'],
    [[], 'toConfirm unknown'],
    [['working', 'equipment'], 'met useOk'],
    [['working', 'other'], 'notMet useOther'],
  ])('%o: %s', (uses, expected) => expect(said(conditions.useOfFunds(at({}, {}, { uses })))).toBe(`${expected} {} | `));

  it.each<[boolean | null, Asked['uses'], string]>([
    [null, ['equipment'], 'toConfirm unknown'],
    [true, undefined, 'toConfirm hygieneRoute'],
    [true, ['equipment'], 'toConfirm hygieneRoute'],
    [true, ['working'], 'met hygieneRouteNone'],
    [false, ['equipment'], 'met hygieneRouteNone'],
  ])('a hygiene trade (%s) with %o: %s', (hygieneTrade, uses, expected) =>
    expect(said(conditions.hygieneRouting(at({}, { hygieneTrade }, { uses })))).toBe(
      `${expected} {} | marukei.hygieneRouting`,
    ),
  );
});

describe('the amount', () => {
  const of = (
    amountYen: number | undefined,
    numbers: Numbers = { cap: 20_000_000, planAbove: 15_000_000 },
    key?: string,
  ) => said(conditions.amount(at(numbers, {}, { amountYen }), 'p', key));
  it.each([
    [undefined, 'toConfirm unknown {} | p.cap'],
    [15_000_000, 'met amountWithin {"amount":15000000,"cap":20000000} | p.cap'],
    [
      15_000_001,
      'toConfirm amountNeedsPlan {"amount":15000001,"cap":20000000,"threshold":15000000} | p.cap p.planAbove',
    ],
    [
      20_000_000,
      'toConfirm amountNeedsPlan {"amount":20000000,"cap":20000000,"threshold":15000000} | p.cap p.planAbove',
    ],
    [20_000_001, 'notMet amountAboveCap {"amount":20000001,"cap":20000000} | p.cap'],
  ])('%s', (amountYen, expected) => expect(of(amountYen, undefined, 'planAbove')).toBe(expected));
  it('requires no plan if the programme has no such threshold, and reports a missing rule', () => {
    expect(of(20_000_000)).toBe('met amountWithin {"amount":20000000,"cap":20000000} | p.cap');
    expect(of(16_000_000, { cap: 20_000_000 }, 'planAbove')).toBe(
      'met amountWithin {"amount":16000000,"cap":20000000} | p.cap',
    );
    expect(of(1, {})).toBe('toConfirm unknown {} | p.cap');
  });

  const working = (asked: Asked, numbers: Numbers = { capWorking: 48_000_000 }) =>
    said(conditions.workingAmount(at(numbers, {}, asked), 'p'));
  it.each<[string, Asked, string]>([
    ['no working capital', { uses: ['equipment'] }, 'met noWorking {}'],
    ['uses not known', { amountYen: 1 }, 'toConfirm unknown {}'],
    ['no uses', { amountYen: 1, uses: [] }, 'toConfirm unknown {}'],
    ['both, the part not known', { amountYen: 1, uses: ['working', 'equipment'] }, 'toConfirm unknown {}'],
    [
      'nothing else: the whole is working capital',
      { amountYen: 48_000_001, uses: ['working'] },
      'notMet workingAboveCap {"working":48000001,"cap":48000000,"amount":48000001}',
    ],
    [
      'the cap itself',
      { amountYen: 60_000_000, workingYen: 48_000_000, uses: ['working', 'equipment'] },
      'met workingWithin {"working":48000000,"cap":48000000,"amount":60000000}',
    ],
    [
      'as much as the amount',
      { amountYen: 5, workingYen: 5, uses: ['working'] },
      'met workingWithin {"working":5,"cap":48000000,"amount":5}',
    ],
    [
      'more than the amount',
      { amountYen: 5, workingYen: 6, uses: ['working', 'equipment'] },
      'notMet workingAboveAmount {"working":6,"cap":48000000,"amount":5}',
    ],
    ['a part without an amount', { workingYen: 6 }, 'met workingWithin {"working":6,"cap":48000000,"amount":6}'],
  ])('working capital: %s', (_, asked, expected) => expect(working(asked)).toBe(`${expected} | p.capWorking`));
  it('working capital without a rule has to be confirmed', () =>
    expect(working({ workingYen: 1 }, {})).toBe('toConfirm unknown {} | p.capWorking'));
});

describe('how near the founding is', () => {
  const WINDOW = { planWithin: 2, planWithinSupported: 6 };
  const of = (business: Partial<Business>, numbers: Numbers = WINDOW) =>
    said(conditions.planWindow(at(numbers, business), 'p'));
  it.each([
    [TODAY, 'met planFounded {} | p.planWithin'],
    ['2026-11-21', 'met planInWindow {"months":2} | p.planWithin'],
    ['2027-01-20', 'met planInWindow {"months":2} | p.planWithin'],
    ['2027-01-21', 'notMet planTooEarly {"months":2,"from":"2026-11-21"} from 2026-11-21 | p.planWithin'],
  ])('two months: an opening on %s', (openedOn, expected) => expect(of({ openedOn })).toBe(expected));
  it('six months with the support programme', () => {
    expect(of({ openedOn: '2027-05-20', startupSupportOn: '2026-06-01' })).toBe(
      'met planInWindow {"months":6} | p.planWithinSupported',
    );
    expect(of({ openedOn: '2027-05-21', startupSupportOn: '2026-06-01' })).toBe(
      'notMet planTooEarly {"months":6,"from":"2026-11-21"} from 2026-11-21 | p.planWithinSupported',
    );
  });
  it('no day, or no rule', () => {
    expect(of({})).toBe('toConfirm unknown {} | p.planWithin');
    expect(of({ openedOn: '2026-12-01' }, {})).toBe('toConfirm unknown {} | p.planWithin');
  });
});

describe('a start', () => {
  const of = (openedOn: string | null, limit?: 'within' | 'under', numbers: Numbers = { startWithin: 60 }) =>
    said(conditions.newBusiness(at(numbers, { openedOn }), 'p', 'startWithin', limit));
  it.each([
    [null, 'met startPlanned {"months":60}'],
    ['2026-11-21', 'met startPlanned {"months":60}'],
    [TODAY, 'met startYoung {"months":60,"until":"2031-11-20"} from 2026-11-20'],
    ['2021-11-21', 'met startYoung {"months":60,"until":"2026-11-21"} from 2021-11-21'],
    ['2021-11-20', 'notMet startTooOld {"months":60,"until":"2026-11-20"}'],
  ])('on %s, under five years', (openedOn, expected) => expect(of(openedOn)).toBe(`${expected} | p.startWithin`));
  it('within five years counts the last day', () => {
    expect(of('2021-11-20', 'within')).toBe(
      'met startYoung {"months":60,"until":"2026-11-20"} from 2021-11-20 | p.startWithin',
    );
    expect(of('2021-11-19', 'within')).toBe('notMet startTooOld {"months":60,"until":"2026-11-19"} | p.startWithin');
  });
  it('without a rule has to be confirmed', () =>
    expect(of('2021-11-21', 'within', {})).toBe('toConfirm unknown {} | p.startWithin'));
});

describe('staff that a subsidy asks for', () => {
  const least = (regularEmployees: number | null, numbers: Numbers = { leastStaff: 1 }) =>
    said(conditions.leastStaff(at(numbers, { regularEmployees }), 'p'));
  it.each([
    [null, 'toConfirm unknown {}'],
    [0, 'notMet staffBelow {"n":0,"least":1}'],
    [1, 'met staffEnough {"n":1,"least":1}'],
  ])('at least one: %s', (n, expected) => expect(least(n)).toBe(`${expected} | p.leastStaff`));
  it('without a rule has to be confirmed', () => expect(least(5, {})).toBe('toConfirm unknown {} | p.leastStaff'));

  const band = (regularEmployees: number | null, prefix?: string) =>
    said(
      conditions.grantBand(
        at({ cap5: 500, cap20: 1_000, cap21: 1_500, x5: 7 }, { regularEmployees }),
        'p',
        [5, 20],
        prefix,
      ),
    );
  it.each([
    [null, 'toConfirm unknown {} | '],
    [0, 'met grantBand {"n":0,"cap":500} | p.cap5'],
    [5, 'met grantBand {"n":5,"cap":500} | p.cap5'],
    [6, 'met grantBand {"n":6,"cap":1000} | p.cap20'],
    [20, 'met grantBand {"n":20,"cap":1000} | p.cap20'],
    [21, 'met grantBand {"n":21,"cap":1500} | p.cap21'],
    [500, 'met grantBand {"n":500,"cap":1500} | p.cap21'],
  ])('the band of %s', (n, expected) => expect(band(n)).toBe(expected));
  it('bands of another name, and one without a rule', () => {
    expect(band(5, 'x')).toBe('met grantBand {"n":5,"cap":7} | p.x5');
    expect(band(6, 'x')).toBe('toConfirm unknown {} | p.x20');
  });
});

it('every condition carries its own name', () => {
  const c = at({ cap: 1 });
  expect(
    [
      conditions.employees(c, 'p'),
      conditions.district(c, 'p'),
      conditions.guidance(c, 'p'),
      conditions.taxes(c),
      conditions.industry(c),
      conditions.useOfFunds(c),
      conditions.amount(c, 'p'),
      conditions.workingAmount(c, 'p'),
      conditions.planWindow(c, 'p'),
      conditions.hygieneRouting(c),
      conditions.membership(c),
      conditions.newBusiness(c, 'p', 'startWithin'),
      conditions.leastStaff(c, 'p'),
      conditions.grantBand(c, 'p', [5]),
    ].map((made) => made.id),
  ).toEqual([
    'employees',
    'district',
    'guidance',
    'taxes',
    'industry',
    'useOfFunds',
    'amount',
    'workingAmount',
    'planWindow',
    'hygieneRouting',
    'membership',
    'newBusiness',
    'leastStaff',
    'grantBand',
  ]);
});
