/** Every programme can be checked on screen, and no text on screen is a key of the code. */
import { describe, expect, it } from 'vitest';
import { SCHEME_PROGRAMMES, SCHEME_RULES } from '../../shared/data/schemeRules/rules.ts';
import { UNKNOWN_BUSINESS } from '../../shared/domain/funding/eligibility/business.ts';
import {
  ELIGIBILITY_PROGRAMMES,
  programmeRecord,
  SCHEME_FACT_NAMES,
} from '../../shared/domain/funding/eligibility/programmeRecords.ts';
import { eligibility } from '../../shared/domain/funding/eligibility/programmes.ts';
import { fillIn } from '../../shared/i18n/fillIn.ts';
import { isMessageKey, MESSAGES } from '../../shared/i18n/messages.ts';

const ON = '2026-03-10';
const business = (facts: boolean | null, n: number | null) => ({
  ...UNKNOWN_BUSINESS,
  regularEmployees: n,
  sector: 'commerce' as const,
  legalForm: 'company' as const,
  openedOn: '2025-06-01',
  guidance: [{ date: '2026-01-10' }],
  facts: Object.fromEntries(SCHEME_FACT_NAMES.map((f) => [f, facts])),
});
const of = (programme: (typeof ELIGIBILITY_PROGRAMMES)[number], b: ReturnType<typeof business>, on = ON) =>
  eligibility(programme, b, on, SCHEME_RULES, { amountYen: 1_000_000, uses: ['equipment'] });
const status = (
  programme: (typeof ELIGIBILITY_PROGRAMMES)[number],
  id: string,
  b: ReturnType<typeof business>,
  on = ON,
) => {
  const found = of(programme, b, on).conditions.find((c) => c.id === id);
  return [found?.status, found?.reason];
};

describe('every subsidy', () => {
  it('has conditions of its own', () => {
    const subsidies = SCHEME_PROGRAMMES.filter((p) => p.fundingKind === 'subsidy' && p.id !== 'subsidyPayment');
    expect(subsidies.map((p) => p.id).filter((id) => !ELIGIBILITY_PROGRAMMES.some((e) => e === id))).toEqual([]);
  });
  it.each([
    ['monozukuri', 'leastStaff wagePlan'],
    ['newField', 'newMarket grantAboveFloor wagePlan'],
    ['shoryokuka', 'wagePlan'],
    ['shoryokukaCatalogue', 'listedProduct wagePlan'],
    ['digitalAi', 'registeredTool'],
    ['successionMa', 'handoverSoon'],
    ['growthAcceleration', 'growthSales growthInvestment hundredDeclared wagePlan'],
  ] as const)('%s asks: %s, each with three answers', (programme, ids) => {
    for (const id of ids.split(' ')) {
      if (id !== 'leastStaff') {
        expect(status(programme, id, business(null, 3))).toEqual(['toConfirm', 'unknown']);
        expect(status(programme, id, business(true, 3))).toEqual(['met', 'declaredYes']);
        expect(status(programme, id, business(false, 3))).toEqual(['notMet', 'declaredNo']);
        expect(programmeRecord(programme).facts).toContain(id);
      }
    }
  });
  it('staff: at least one for monozukuri, and the band of the cap', () => {
    expect(status('monozukuri', 'leastStaff', business(true, 0))).toEqual(['notMet', 'staffBelow']);
    expect(status('monozukuri', 'leastStaff', business(true, 1))).toEqual(['met', 'staffEnough']);
    expect(status('monozukuri', 'leastStaff', business(true, null))).toEqual(['toConfirm', 'unknown']);
    const cap = (programme: (typeof ELIGIBILITY_PROGRAMMES)[number], n: number) =>
      of(programme, business(true, n)).conditions.find((c) => c.id === 'grantBand')?.params['cap'];
    expect([5, 6, 20, 21, 50, 51].map((n) => cap('monozukuri', n))).toEqual([
      7_500_000, 10_000_000, 10_000_000, 15_000_000, 15_000_000, 25_000_000,
    ]);
    expect([20, 21, 50, 51, 100, 101].map((n) => cap('newField', n))).toEqual([
      25_000_000, 40_000_000, 40_000_000, 55_000_000, 55_000_000, 70_000_000,
    ]);
    expect([5, 6, 20, 21, 50, 51, 100, 101].map((n) => cap('shoryokuka', n))).toEqual([
      7_500_000, 15_000_000, 15_000_000, 30_000_000, 30_000_000, 50_000_000, 50_000_000, 80_000_000,
    ]);
    expect([5, 6, 20, 21].map((n) => cap('shoryokukaCatalogue', n))).toEqual([
      2_000_000, 5_000_000, 5_000_000, 10_000_000,
    ]);
    expect([5, 51].map((n) => cap('mergedSubsidy', n))).toEqual([7_500_000, 25_000_000]);
  });
  it('the call: its dates if they are known, a question otherwise', () => {
    const b = business(true, 3);
    expect(
      ['2026-02-16', '2026-02-17', '2026-03-26', '2026-03-27'].map((d) => status('newField', 'call', b, d)),
    ).toEqual([
      ['notMet', 'callNotYet'],
      ['met', 'callOpen'],
      ['met', 'callOpen'],
      ['notMet', 'callEnded'],
    ]);
    expect(
      ['2026-01-29', '2026-01-30', '2026-02-27', '2026-02-28'].map((d) => status('shoryokuka', 'call', b, d)),
    ).toEqual([
      ['toConfirm', 'callUnknown'],
      ['met', 'callOpen'],
      ['met', 'callOpen'],
      ['notMet', 'callEnded'],
    ]);
    for (const p of ['digitalAi', 'successionMa', 'mergedSubsidy', 'shoryokukaCatalogue'] as const)
      expect(status(p, 'call', b, '2026-11-20'), p).toEqual(['toConfirm', 'callUnknown']);
  });
});

describe.each([
  ['ja', 0],
  ['en', 1],
] as const)('words in %s', (language, index) => {
  const say = (key: string, params: Readonly<Record<string, string | number>> = {}): string => {
    if (!isMessageKey(key)) throw new Error(`no message ${key}`);
    return fillIn(MESSAGES[key][index], params);
  };
  it.each(ELIGIBILITY_PROGRAMMES)('%s: every string has a message, none is a key', (programme) => {
    const said: string[] = [
      say(`programme.${programme}`),
      ...programmeRecord(programme).facts.map((f) => say(`fact.${f}`)),
    ];
    for (const b of [UNKNOWN_BUSINESS, business(null, 0), business(true, 5), business(false, 200)])
      for (const on of ['2020-01-01', ON, '2026-11-20']) {
        const e = eligibility(programme, b, on, SCHEME_RULES, { amountYen: 30_000_000, uses: ['working'] });
        said.push(say(`verdict.${e.verdict}`));
        for (const c of e.conditions)
          said.push(say(`condition.${c.id}`), say(`status.${c.status}`), say(`reason.${c.reason}`, c.params));
        for (const d of e.documents) said.push(say(`document.${d.id}`), say(`documentWhen.${d.when}`));
        for (const d of e.doubts) {
          const known = SCHEME_PROGRAMMES.find((p) => p.id === d.programme);
          said.push(known?.name[language] ?? d.programme);
          said.push(known?.rules.find((r) => r.key === d.key)?.label[language] ?? d.key);
          said.push(...d.doubts.map((x) => say(`doubt.${x}`)));
          if (typeof d.rule?.value === 'string' && language === 'ja') said.push(d.rule.value);
        }
      }
    for (const words of said) {
      expect(words.trim()).not.toBe('');
      // An identifier in camel case (grantBand), or a dotted one (marukei.cap), is a key.
      expect(words).not.toMatch(/\b[a-z]+[A-Z0-9]\w*|\b[a-z]+\.[a-z]+\b|[{}]|undefined|null/u);
    }
  });
});
