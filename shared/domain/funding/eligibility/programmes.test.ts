/** Verdicts, days and documents of programmes, from rules written down here: what the shipped numbers are is tested elsewhere. */
import { describe, expect, it } from 'vitest';
import type { DatedRule } from '../rules.ts';
import { type Business, countedStaff, UNKNOWN_BUSINESS } from './business.ts';
import type { Asked } from './conditions.ts';
import { type EligibilityProgramme, isEligibilityProgramme, PROGRAMMES } from './programmeRecords.ts';
import { eligibility, programmesFor } from './programmes.ts';

const TODAY = '2026-11-20';
const rule = (programme: string, key: string, value: number, more: Partial<DatedRule> = {}): DatedRule => ({
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
const check = (
  programme: EligibilityProgramme,
  id: string,
  business: Partial<Business>,
  rules: readonly DatedRule[],
): string => {
  const found = eligibility(programme, { ...UNKNOWN_BUSINESS, ...business }, TODAY, rules);
  const c = found.conditions.find((x) => x.id === id);
  if (!c) throw new Error(`no ${id}`);
  return `${c.status} ${c.reason} ${JSON.stringify(c.params)}${c.metFrom === null ? '' : ` from ${c.metFrom}`} | ${c.rules.join(' ')}`;
};

describe('a company', () => {
  it.each([
    [null, 'toConfirm unknown {} | '],
    ['company', 'met companyOk {} | '],
    ['sole', 'notMet companyNeeded {} | '],
  ] as const)('%s', (legalForm, expected) =>
    expect(check('noOwnerGuarantee', 'company', { legalForm }, [])).toBe(expected),
  );
});

describe('a law that is in force from a day', () => {
  const of = (validFrom?: string) =>
    check(
      'enterpriseValueCollateral',
      'inForce',
      {},
      validFrom ? [rule('enterpriseValueCollateral', 'inForce', 1, { validFrom })] : [],
    );
  it.each([
    ['2026-05-25', 'met inForceSince {"since":"2026-05-25"} from 2026-05-25 | enterpriseValueCollateral.inForce'],
    [TODAY, 'met inForceSince {"since":"2026-11-20"} from 2026-11-20 | enterpriseValueCollateral.inForce'],
    ['2026-11-21', 'notMet notInForce {"since":"2026-11-21"} from 2026-11-21 | enterpriseValueCollateral.inForce'],
  ])('%s', (from, expected) => expect(of(from)).toBe(expected));
  it('no rule', () => expect(of()).toBe('notMet notInForce {"since":""} | enterpriseValueCollateral.inForce'));
});

describe('own funds of a tenth', () => {
  const of = (business: Partial<Business>, rules = [rule('startupGuarantee', 'ownFunds', 1_000)]) =>
    check('startupGuarantee', 'ownFunds', business, rules);
  it.each<[Partial<Business>, string]>([
    [{ ownFundsPpm: null }, 'toConfirm unknown {}'],
    [{ ownFundsPpm: 99_999 }, 'notMet ownFundsShort {"percent":10}'],
    [{ ownFundsPpm: 100_000 }, 'met ownFundsEnough {"percent":10}'],
    [{ ownFundsPpm: 0, taxFilings: 0 }, 'notMet ownFundsShort {"percent":10}'],
    [{ ownFundsPpm: 0, taxFilings: 1 }, 'met ok {}'],
  ])('%o: %s', (business, expected) => expect(of(business)).toBe(`${expected} | startupGuarantee.ownFunds`));
  it('without a rule has to be confirmed', () =>
    expect(of({ ownFundsPpm: 1_000_000 }, [])).toBe('toConfirm unknown {} | startupGuarantee.ownFunds'));
});

describe('the certificate of the support programme', () => {
  const RULES = [rule('jizokukaStartup', 'certificateMonths', 36)];
  const of = (startupSupportOn: string | null, rules: readonly DatedRule[] = RULES) =>
    check('jizokukaStartup', 'supportProgramme', { startupSupportOn }, rules);
  it.each([
    [null, 'notMet supportNo {}'],
    ['2023-11-20', 'met supportYes {"months":36} from 2023-11-20'],
    ['2023-11-19', 'notMet supportTooOld {"months":36}'],
  ])('of %s', (on, expected) => expect(of(on)).toBe(`${expected} | jizokukaStartup.certificateMonths`));
  it('without a rule has to be confirmed', () =>
    expect(of('2026-01-01', [])).toBe('toConfirm unknown {} | jizokukaStartup.certificateMonths'));
});

describe('a call', () => {
  const of = (more: Partial<DatedRule> | undefined) =>
    check('jizokuka', 'call', {}, more ? [rule('jizokuka', 'cap', 500_000, more)] : []);
  it.each<[Partial<DatedRule> | undefined, string]>([
    [{ validFrom: '2026-10-01', validTo: TODAY }, 'met callOpen {"until":"2026-11-20"}'],
    [{ validFrom: TODAY, validTo: '2026-12-15' }, 'met callOpen {"until":"2026-12-15"}'],
    [{ validFrom: '2026-10-01', validTo: '2026-11-19' }, 'notMet callEnded {"until":"2026-11-19"}'],
    [{ validFrom: '2026-11-21', validTo: '2026-12-15' }, 'notMet callNotYet {} from 2026-11-21'],
    [{ validFrom: '2026-10-01' }, 'toConfirm callUnknown {}'],
    [undefined, 'toConfirm callUnknown {}'],
  ])('%o: %s', (more, expected) => expect(of(more)).toBe(`${expected} | jizokuka.cap`));
});

describe('a hygiene trade', () => {
  it.each([
    [null, 'toConfirm unknown {} | '],
    [true, 'met hygieneYes {} | '],
    [false, 'notMet hygieneNo {} | '],
  ])('%s', (hygieneTrade, expected) =>
    expect(check('hygieneLoan', 'hygieneTrade', { hygieneTrade }, [])).toBe(expected),
  );
});

describe('the accounts behind a guarantee without the owner', () => {
  const RULES = [rule('noOwnerGuarantee', 'feeOne', 45), rule('noOwnerGuarantee', 'feeBoth', 25)];
  it.each<[Partial<Business>, string]>([
    [{}, 'toConfirm unknown {} | '],
    [{ taxFilings: 0 }, 'met accountsFew {"percent":0.45} | noOwnerGuarantee.feeOne'],
    [{ taxFilings: 1 }, 'met accountsFew {"percent":0.45} | noOwnerGuarantee.feeOne'],
    [{ taxFilings: 2 }, 'toConfirm accountsAsk {} | '],
    [{ taxFilings: 2, netWorthPositive: true }, 'toConfirm accountsAsk {} | '],
    [{ taxFilings: 2, noTwoLosses: true }, 'toConfirm accountsAsk {} | '],
    [
      { taxFilings: 2, netWorthPositive: true, noTwoLosses: true },
      'met accountsBoth {"percent":0.25} | noOwnerGuarantee.feeBoth',
    ],
    [
      { taxFilings: 2, netWorthPositive: true, noTwoLosses: false },
      'met accountsOne {"percent":0.45} | noOwnerGuarantee.feeOne',
    ],
    [
      { taxFilings: 2, netWorthPositive: false, noTwoLosses: true },
      'met accountsOne {"percent":0.45} | noOwnerGuarantee.feeOne',
    ],
    [
      { taxFilings: 2, netWorthPositive: false, noTwoLosses: false },
      'notMet accountsNone {"percent":0.45} | noOwnerGuarantee.feeOne',
    ],
  ])('%o: %s', (business, expected) => expect(check('noOwnerGuarantee', 'accounts', business, RULES)).toBe(expected));
});

describe('what each programme looks at', () => {
  it.each<[EligibilityProgramme, string]>([
    [
      'marukei',
      'hygieneRouting employees district guidance taxes industry useOfFunds amount membership recommendation',
    ],
    ['hygieneLoan', 'hygieneTrade employees guidance taxes useOfFunds amount recommendation'],
    ['jfcStartup', 'newBusiness industry amount workingAmount creditDecision'],
    ['smallGuarantee', 'employees industry amount creditDecision'],
    ['startupGuarantee', 'newBusiness planWindow company ownFunds amount creditDecision'],
    ['noOwnerGuarantee', 'company accounts creditDecision'],
    ['subordinatedLoan', 'amount creditDecision'],
    ['enterpriseValueCollateral', 'inForce company creditDecision'],
    ['jizokuka', 'call employees recommendation'],
    ['jizokukaStartup', 'call employees newBusiness supportProgramme recommendation'],
    ['monozukuri', 'call leastStaff grantBand wagePlan creditDecision'],
    ['newField', 'call grantBand newMarket grantAboveFloor wagePlan creditDecision'],
    ['mergedSubsidy', 'call grantBand creditDecision'],
    ['shoryokuka', 'call grantBand wagePlan creditDecision'],
    ['shoryokukaCatalogue', 'call grantBand listedProduct wagePlan creditDecision'],
    ['digitalAi', 'call registeredTool creditDecision'],
    ['successionMa', 'call handoverSoon creditDecision'],
    ['growthAcceleration', 'call growthSales growthInvestment hundredDeclared wagePlan creditDecision'],
  ])('%s', (programme, ids) => {
    const { conditions } = eligibility(programme, UNKNOWN_BUSINESS, TODAY, []);
    expect(conditions.map((c) => c.id).join(' ')).toBe(ids);
  });
  it('chamber and lender decide, and never count as settled', () => {
    const last = (p: EligibilityProgramme) => eligibility(p, UNKNOWN_BUSINESS, TODAY, []).conditions.at(-1);
    expect(last('jizokuka')).toMatchObject({ status: 'toConfirm', reason: 'chamberDecides' });
    expect(last('jfcStartup')).toMatchObject({ status: 'toConfirm', reason: 'lenderDecides' });
  });
  it('looks at the amount in the programme’s own rules', () => {
    const amountOf = (p: EligibilityProgramme) =>
      eligibility(p, UNKNOWN_BUSINESS, TODAY, []).conditions.find((c) => c.id === 'amount')?.rules;
    for (const p of [
      'marukei',
      'hygieneLoan',
      'jfcStartup',
      'smallGuarantee',
      'startupGuarantee',
      'subordinatedLoan',
    ] as const)
      expect(amountOf(p)).toEqual([`${p}.cap`]);
  });
  it.each<[EligibilityProgramme, number, string]>([
    ['monozukuri', 50, 'cap50'],
    ['monozukuri', 51, 'cap51'],
    ['newField', 20, 'cap20'],
    ['newField', 100, 'cap100'],
    ['newField', 101, 'cap101'],
    ['mergedSubsidy', 5, 'capInnovation5'],
    ['mergedSubsidy', 51, 'capInnovation51'],
    ['shoryokuka', 100, 'cap100'],
    ['shoryokuka', 101, 'cap101'],
    ['shoryokukaCatalogue', 20, 'cap20'],
    ['shoryokukaCatalogue', 21, 'cap21'],
  ])('%s with %i people has the cap of %s', (programme, regularEmployees, key) => {
    const rules = [rule(programme, key, 7_000_000)];
    expect(check(programme, 'grantBand', { regularEmployees }, rules)).toBe(
      `met grantBand {"n":${regularEmployees},"cap":7000000} | ${programme}.${key}`,
    );
  });
  it('asks only what single subsidies ask', () => {
    expect(PROGRAMMES.marukei.facts).toEqual([]);
    expect(PROGRAMMES.newField.facts).toEqual(['newMarket', 'grantAboveFloor', 'wagePlan']);
    expect([isEligibilityProgramme('marukei'), isEligibilityProgramme('toString'), isEligibilityProgramme('')]).toEqual(
      [true, false, false],
    );
  });
});

describe('documents', () => {
  const RULES = [rule('marukei', 'planAbove', 15_000_000), rule('hygieneLoan', 'planAbove', 15_000_000)];
  const of = (programme: EligibilityProgramme, business: Partial<Business>, asked: Asked = {}) =>
    eligibility(programme, { ...UNKNOWN_BUSINESS, ...business }, TODAY, RULES, asked).documents;
  const ids = (...args: Parameters<typeof of>) =>
    of(...args)
      .map((d) => d.id)
      .join(' ');
  it('lists everything that may be required if nothing is known', () =>
    expect(of('marukei', {}).map((d) => [d.id, d.confidence, d.when].join(' '))).toEqual([
      'accounts verified always',
      'taxReturn verified always',
      'trialBalance verified ifSoon',
      'taxReceipts verified always',
      'incomeCertificate verified ifWhiteForm',
      'registry verified ifCompany',
      'quotation verified ifEquipment',
      'licence verified ifLicensed',
      'loanSchedule unverified ifLoans',
    ]));
  it('a company: its registry, no income certificate; a person the other way round', () => {
    expect(ids('marukei', { legalForm: 'company' })).toBe(
      'accounts taxReturn trialBalance taxReceipts registry quotation licence loanSchedule',
    );
    expect(ids('marukei', { legalForm: 'sole' })).toBe(
      'accounts taxReturn trialBalance taxReceipts incomeCertificate quotation licence loanSchedule',
    );
    expect(ids('marukei', { legalForm: 'sole', whiteForm: false })).toBe(
      'accounts taxReturn trialBalance taxReceipts quotation licence loanSchedule',
    );
    expect(ids('marukei', { legalForm: 'sole', whiteForm: true })).toContain('incomeCertificate');
  });
  it('a quotation for equipment, not for working capital', () => {
    expect(ids('marukei', {}, { uses: ['working'] })).not.toContain('quotation');
    expect(ids('marukei', {}, { uses: ['working', 'equipment'] })).toContain('quotation');
  });
  it('a plan above 15 million, for marukei only', () => {
    expect(ids('marukei', {}, { amountYen: 15_000_000 })).not.toContain('businessPlan');
    expect(of('marukei', {}, { amountYen: 15_000_001 }).at(-1)).toEqual({
      id: 'businessPlan',
      confidence: 'unverified',
      when: 'ifLarge',
    });
    expect(ids('hygieneLoan', {}, { amountYen: 15_000_001 })).not.toContain('businessPlan');
    expect(ids('hygieneLoan', {})).toContain('accounts');
  });
  it('none are known for other programmes', () => expect(of('jfcStartup', {})).toEqual([]));
});

describe('the verdict', () => {
  const RULES = [rule('jizokukaStartup', 'startWithin', 12), rule('jizokukaStartup', 'certificateMonths', 36)];
  const verdict = (more: Partial<DatedRule>, business: Partial<Business> = {}) => {
    const found = eligibility(
      'jizokukaStartup',
      { ...UNKNOWN_BUSINESS, startupSupportOn: '2026-01-10', ...business },
      TODAY,
      [...RULES, rule('jizokukaStartup', 'cap', 2_000_000, { validFrom: '2026-10-01', ...more })],
    );
    return [found.verdict, found.earliestApplicationOn];
  };
  it('open: from the last day that anything waited for', () => {
    expect(verdict({ validTo: '2026-12-15' })).toEqual(['open', '2026-01-10']);
    expect(verdict({ validTo: '2026-12-15' }, { openedOn: '2026-04-01' })).toEqual(['open', '2026-04-01']);
  });
  it('later: missing conditions have a day', () =>
    expect(verdict({ validFrom: '2026-12-01', validTo: '2026-12-15' })).toEqual(['later', '2026-12-01']));
  it('closed: something is missing that no day brings, whatever else has one', () => {
    expect(verdict({ validTo: '2026-11-19' })).toEqual(['closed', null]);
    expect(verdict({ validFrom: '2026-12-01', validTo: '2026-12-15' }, { startupSupportOn: null })).toEqual([
      'closed',
      null,
    ]);
  });
  it('open today if no condition has a day', () => {
    const found = eligibility('subordinatedLoan', UNKNOWN_BUSINESS, TODAY, []);
    expect([found.verdict, found.earliestApplicationOn]).toEqual(['open', TODAY]);
  });
  it('in a list: open ones first, then by day, then closed; each asked with its own amount', () => {
    const list = programmesFor(
      { ...UNKNOWN_BUSINESS, legalForm: 'company', taxFilings: 0 },
      TODAY,
      [
        rule('enterpriseValueCollateral', 'inForce', 1, { validFrom: '2027-05-25' }),
        rule('jizokuka', 'cap', 500_000, { validFrom: '2026-12-01', validTo: '2026-12-15' }),
        rule('subordinatedLoan', 'cap', 10),
        rule('smallGuarantee', 'cap', 10),
      ],
      (p) => ({ amountYen: p === 'subordinatedLoan' ? 11 : 10 }),
    );
    const verdicts = list.map((e) => e.verdict);
    expect(verdicts).toEqual(
      [...verdicts].sort((a, b) => ['open', 'later', 'closed'].indexOf(a) - ['open', 'later', 'closed'].indexOf(b)),
    );
    expect(list.filter((e) => e.verdict === 'later').map((e) => e.programme)).toEqual([
      'jizokuka',
      'enterpriseValueCollateral',
    ]);
    expect(list.find((e) => e.programme === 'subordinatedLoan')?.verdict).toBe('closed');
    expect(list.find((e) => e.programme === 'smallGuarantee')?.verdict).toBe('open');
    const same = programmesFor(UNKNOWN_BUSINESS, TODAY, [rule('subordinatedLoan', 'cap', 10)], { amountYen: 11 });
    expect(same.find((e) => e.programme === 'subordinatedLoan')?.verdict).toBe('closed');
  });
});

it('staff that counts is regular staff, nobody else', () =>
  expect(
    countedStaff([
      { kind: 'regular', count: 3 },
      { kind: 'family', count: 1 },
      { kind: 'partTime', count: 10 },
      { kind: 'temporary', count: 2 },
      { kind: 'officer', count: 1 },
      { kind: 'owner', count: 1 },
      { kind: 'regular', count: 2 },
    ]),
  ).toBe(5));
