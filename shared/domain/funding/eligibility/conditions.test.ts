import { describe, expect, it } from 'vitest';
import { type DatedRule, RuleBook } from '../rules.ts';
import { UNKNOWN_BUSINESS } from './business.ts';
import { type Context, guidance, newBusiness } from './conditions.ts';

const rule = (programme: string, key: string, value: number): DatedRule => ({
  programme,
  key,
  value,
  validFrom: null,
  validTo: null,
  source: 'test',
  checkedOn: '2026-11-01',
  confidence: 'verified',
});
const RULES = [rule('startup', 'startWithin', 84), rule('marukei', 'guidance', 6)];
const context = (asOf: string, business: Partial<Context['business']>): Context => ({
  business: { ...UNKNOWN_BUSINESS, ...business },
  asOf,
  rules: new RuleBook(RULES, asOf),
  asked: {},
});

describe('a business that is still new', () => {
  const status = (asOf: string, openedOn: string, limit: 'within' | 'under') =>
    newBusiness(context(asOf, { openedOn }), 'startup', 'startWithin', limit).status;
  it('"within seven years" counts the last day of the seventh year, and not the next', () => {
    expect(status('2026-11-28', '2019-11-29', 'within')).toBe('met');
    expect(status('2026-11-29', '2019-11-29', 'within')).toBe('met');
    expect(status('2026-11-30', '2019-11-29', 'within')).toBe('notMet');
  });
  it('"less than seven years" ends the day before', () => {
    expect(status('2026-11-28', '2019-11-29', 'under')).toBe('met');
    expect(status('2026-11-29', '2019-11-29', 'under')).toBe('notMet');
  });
  it('a start on 29 February is full on 28 February', () => {
    expect(status('2027-02-28', '2020-02-29', 'within')).toBe('met');
    expect(status('2027-03-01', '2020-02-29', 'within')).toBe('notMet');
  });
});

describe('continuous guidance', () => {
  const of = (asOf: string, ...days: string[]) =>
    guidance(context(asOf, { guidance: days.map((date) => ({ date })) }), 'marukei');
  it('one session of ten months ago is not met, and no day is promised', () => {
    expect(of('2026-11-20', '2026-01-10')).toMatchObject({
      status: 'notMet',
      reason: 'guidanceLapsed',
      metFrom: null,
      params: { last: '2026-01-10', required: 6 },
    });
  });
  it('a run without a gap is met from the day on which its months are full', () => {
    expect(of('2026-11-20', '2026-05-20', '2026-08-01', '2026-10-10')).toMatchObject({
      status: 'met',
      metFrom: '2026-11-20',
    });
  });
});
