/** The shipped rules, and eligibility computed from them: marukei.md, debt.md, crowdfunding.md and subsidies.md in docs/domain. */
import { describe, expect, it } from 'vitest';
import { SCHEME_PROGRAMMES, SCHEME_RULES } from '../../shared/data/schemeRules/rules.ts';
import { schemeProgrammeSchema, schemeRuleSchema } from '../../shared/data/schemeRules/schema.ts';
import { type Business, countedStaff, UNKNOWN_BUSINESS } from '../../shared/domain/funding/eligibility/business.ts';
import { type ConditionId, condition } from '../../shared/domain/funding/eligibility/conditions.ts';
import { ELIGIBILITY_PROGRAMMES } from '../../shared/domain/funding/eligibility/programmeRecords.ts';
import { eligibility, ifGuidanceBegins, programmesFor } from '../../shared/domain/funding/eligibility/programmes.ts';
import { isDoubtful, knownSpan, ruleOn, STALE_AFTER_MONTHS } from '../../shared/domain/funding/rules.ts';
import { addMonths, isIsoDay } from '../../shared/text/dates.ts';

const value = (programme: string, key: string, on: string) => ruleOn(SCHEME_RULES, programme, key, on).rule?.value;

const fail = (): never => {
  throw new Error('no rule');
};

describe('rules as data', () => {
  it('are whole: schema, unique ids, real days, history that does not overlap unless sources differ', () => {
    expect(new Set(SCHEME_PROGRAMMES.map((p) => p.id)).size).toBe(SCHEME_PROGRAMMES.length);
    for (const p of SCHEME_PROGRAMMES) {
      expect(schemeProgrammeSchema.safeParse(p).success, p.id).toBe(true);
      for (const r of p.rules) {
        for (const day of [r.validFrom, r.validTo, r.checkedOn])
          if (day !== null) expect(isIsoDay(day), `${p.id}.${r.key}`).toBe(true);
        if (r.validFrom && r.validTo) expect(r.validFrom <= r.validTo, `${p.id}.${r.key}`).toBe(true);
        expect(r.source.trim()).not.toBe('');
      }
      for (const key of new Set(p.rules.map((r) => r.key))) {
        const history = p.rules
          .filter((r) => r.key === key && r.confidence !== 'conflicting')
          .map(knownSpan)
          .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
        history.slice(1).forEach((span, i) => {
          const before = history[i]?.to;
          expect(before !== null && before !== undefined && before < (span.from ?? ''), `${p.id}.${key}`).toBe(true);
        });
      }
    }
  });
  it('marukei by its day: cap and terms', () => {
    expect(
      ['2009-03-31', '2009-04-01', '2014-03-31', '2014-04-01', '2026-11-20'].map((d) => value('marukei', 'cap', d)),
    ).toEqual([10_000_000, 15_000_000, 15_000_000, 20_000_000, 20_000_000]);
    const term = (key: string) =>
      ['2009-03-31', '2009-04-01', '2024-08-01', '2024-08-02', '2025-02-02', '2025-02-03', '2026-11-20'].map((d) =>
        value('marukei', key, d),
      );
    // Seven years on 1 August 2024, ten on 3 February 2025; the date of the change is not known.
    expect(term('termWorking')).toEqual([60, 84, 84, undefined, undefined, 120, 120]);
    expect(term('graceWorking')).toEqual([6, 12, 12, undefined, undefined, 24, 24]);
    expect(term('termEquipment')).toEqual([84, 120, 120, 120, 120, 120, 120]);
    expect(term('graceEquipment')).toEqual([6, 24, 24, 24, 24, 24, 24]);
  });
  it.each([
    // For four sources the place on the page is not known: they are only reported.
    ['2009-04-10', 210, ['reported']],
    ['2019-04-01', 121, []],
    ['2022-05-01', 123, []],
    ['2022-05-02', 121, []],
    ['2022-10-03', 113, ['reported']],
    ['2023-01-04', 130, ['reported']],
    ['2023-04-30', 108, []],
    ['2023-05-01', 112, []],
    ['2023-07-15', 107, []],
    ['2023-10-02', 120, []],
    ['2024-08-01', 145, ['reported']],
    ['2025-02-02', 165, []],
    ['2025-02-03', 175, []],
    ['2025-06-01', 170, ['reported']],
    ['2025-06-02', 180, ['reported']],
    ['2025-07-31', 180, []],
    ['2025-08-01', 190, []],
  ] as const)('marukei rate seen on %s: %i basis points, doubts: %j', (day, rate, doubts) => {
    const found = ruleOn(SCHEME_RULES, 'marukei', 'rate', day);
    expect([found.rule?.value, found.doubts]).toEqual([rate, doubts]);
    expect(isDoubtful(found)).toBe(false);
  });
  it.each([
    ['2009-04-09', undefined, 210],
    ['2012-01-01', 210, 121],
    ['2019-04-02', 121, 123],
    ['2022-04-30', 121, 123],
    ['2022-05-03', 121, 113],
    ['2023-01-03', 113, 130],
    ['2023-04-29', 130, 108],
    ['2024-12-01', 145, 165],
    ['2025-02-01', 145, 165],
    ['2025-04-01', 175, 170],
    ['2025-05-31', 175, 170],
  ] as const)('between sightings, on %s, no rate is claimed: %s before, %s after', (day, before, after) => {
    const found = ruleOn(SCHEME_RULES, 'marukei', 'rate', day);
    expect([found.rule, found.doubts]).toEqual([undefined, ['notKnownThen']]);
    expect([found.before?.value, found.after?.value]).toEqual([before, after]);
  });
  it('after the last sighting the last known rate applies, marked as such; between two equal sightings it is that value', () => {
    const at = (day: string) => {
      const found = ruleOn(SCHEME_RULES, 'marukei', 'rate', day);
      return [found.rule?.value, found.doubts];
    };
    expect(at('2026-11-20')).toEqual([190, ['lastSeen']]);
    expect(at('2025-08-02')).toEqual([190, ['lastSeen']]);
    expect(at('2025-07-01')).toEqual([180, ['lastSeen', 'reported']]);
  });
  it('flags expired rounds, unverified values, differing sources, and values that nobody has checked', () => {
    const doubts = (programme: string, key: string, on = '2026-11-20') =>
      ruleOn(SCHEME_RULES, programme, key, on).doubts;
    expect(doubts('marukei', 'cap')).toEqual([]);
    expect(doubts('jfcStartup', 'security')).toEqual(['unverified']);
    expect(doubts('rewardCrowdfunding', 'makuake')).toEqual(['reported']);
    expect(doubts('jizokuka', 'cap')).toEqual(['expired', 'reported']);
    expect(doubts('jizokuka', 'cap', '2026-03-10')).toEqual(['reported']);
    expect(doubts('jizokuka', 'cap', '2025-12-31')).toEqual(['notYetValid', 'reported']);
    expect(doubts('nothing', 'cap')).toEqual(['missing']);
    expect(doubts('marukei', 'cap', addMonths('2026-11-20', STALE_AFTER_MONTHS))).toEqual([]);
    expect(doubts('marukei', 'cap', addMonths('2026-11-21', STALE_AFTER_MONTHS))).toEqual(['stale']);
  });
  it.each(['2015-05-29', '2026-02-25', '2026-11-20'])(
    'shares to many on %s: below 100 million, and that another source says 500 million',
    (day) => {
      const cap = ruleOn(SCHEME_RULES, 'equityCrowdfunding', 'issuerCap', day);
      expect([cap.rule?.value, cap.others.map((o) => o.value), cap.doubts]).toEqual([
        100_000_000,
        [500_000_000],
        ['conflicting'],
      ]);
      // The start date is unknown: an article of 25 February 2026 describes it as in force.
      expect(cap.others.map((o) => [o.validFrom, o.seenOn])).toEqual([[null, ['2026-02-25']]]);
    },
  );
  it('dates a page by its year if only that is known, without inventing a month', () => {
    const YEARS: Readonly<Record<string, string>> = {
      'marukeiCorona.extraCap': '2020',
      'interestSubsidy.katsushika': '2020',
      'interestSubsidy.shinjuku': '2024',
      'interestSubsidy.aichi': '2025',
      'jfcStartup.reapply': '2025',
      'rewardCrowdfunding.successReadyfor': '2017',
      'equityCrowdfunding.successEquity': '2021',
      'angelTax.founderCap': '2024',
      'successionMa.cap': '2025',
      'digitalAi.cap': '2026',
    };
    for (const [name, year] of Object.entries(YEARS)) {
      const [rule] = SCHEME_RULES.filter((r) => `${r.programme}.${r.key}` === name);
      expect([name, rule?.seenOn, rule?.validFrom]).toEqual([name, [year], null]);
    }
    const [blog] = SCHEME_RULES.filter((r) => r.key === 'campfire' && r.value === 2_200);
    expect(blog?.seenOn).toEqual(['2025']);
    const seen = (value: number, year: string) => ({ ...rate2024, value, seenOn: [year] });
    const rate2024 = { ...(SCHEME_RULES.find((r) => r.key === 'rate' && r.value === 145) ?? fail()), validTo: null };
    const rules = [seen(1, '2023'), seen(2, '2024')];
    expect(
      ['2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01', '2024-02-29', '2024-12-31', '2025-01-01'].map(
        (day) => ruleOn(rules, 'marukei', 'rate', day).rule?.value,
      ),
    ).toEqual([undefined, 1, 1, 2, 2, 2, 2]);
    expect(ruleOn(rules, 'marukei', 'rate', '2025-01-01').doubts).toContain('lastSeen');
  });
  it('has a first day only if a source states one', () => {
    const first = (programme: string, key: string) =>
      SCHEME_RULES.filter((r) => r.programme === programme && r.key === key).map((r) => [
        r.validFrom,
        r.validTo,
        ...r.seenOn,
      ]);
    expect(first('shoryokuka', 'cap5')).toEqual([[null, '2026-02-27', '2026-01-30']]);
    expect(first('digitalAi', 'capFew')).toEqual([[null, null, '2026']]);
    expect(first('newField', 'cap20')).toEqual([['2026-02-17', '2026-03-26']]);
    expect(first('equityCrowdfunding', 'professionalExempt')).toEqual([[null, null, '2022-09']]);
    expect(first('equityCrowdfunding', 'investorCap')).toEqual([[null, null, '2021-11-19']]);
    expect(first('shareholderCommunity', 'how')).toEqual([[null, null, '2026-11-20']]);
    expect(first('equityCrowdfunding', 'issuerCap')).toEqual([
      [null, null, '2026-11-20'],
      [null, null, '2026-02-25'],
    ]);
  });
  it('counts interviews by occasion, not by person', () => {
    const [rule] = SCHEME_RULES.filter((r) => r.programme === 'marukei' && r.key === 'shorteningInterviews');
    expect([rule?.value, rule?.unit]).toEqual([5, 'times']);
  });
  it('verifies exactly the rows whose place on the page was seen', () => {
    const verified = new Set(SCHEME_RULES.filter((r) => r.confidence === 'verified').map((r) => r.url ?? ''));
    expect([...verified].map((url) => new URL(url).hostname.replace(/^www\./u, '')).sort()).toEqual([
      'camp-fire.jp',
      'ccis-toyama.or.jp',
      'cciweb.or.jp',
      'customercloudcorp.com',
      'futatui.jp',
      'help.smartround.com',
      'hokkaido-seiei.or.jp',
      'homev2.kingsoft.jp',
      'kyotango.kyoto-fsci.or.jp',
      'miyagi-sogyo.jp',
      'nagasakicci.jp',
      'sakaide.or.jp',
      'seo-okayama.or.jp',
      'shikin.yayoi-kk.co.jp',
      'shoko-sakaicity.or.jp',
      'sogyo-support.biz',
      'sp.metro.tokyo.lg.jp',
      'webtest.development.ne.jp',
    ]);
  });
  it('marks rows whose place was not found again as reported, not as verified', () => {
    const confidence = (programme: string, key: string, value: number | string) =>
      SCHEME_RULES.filter((r) => r.programme === programme && r.key === key && r.value === value).map(
        (r) => r.confidence,
      );
    expect(confidence('smallGuarantee', 'cap', 20_000_000)).toEqual(['reported']);
    expect(confidence('jizokuka', 'cap', 500_000)).toEqual(['reported']);
    expect(confidence('jizokukaStartup', 'cap', 2_000_000)).toEqual(['reported']);
    expect(confidence('newField', 'cap20', 25_000_000)).toEqual(['reported']);
    expect(confidence('rewardCrowdfunding', 'earlyPayoutFee', 30_000)).toEqual(['reported']);
    expect(confidence('marukei', 'rate', 170)).toEqual(['reported']);
  });
  it('verified is earned: an address, a place at it, the day of checking, and days', () => {
    const [row] = SCHEME_RULES.filter((r) => r.programme === 'marukei' && r.key === 'guidance');
    if (!row) throw new Error('no rule');
    const accepts = (patch: object) => schemeRuleSchema.safeParse({ ...row, ...patch }).success;
    expect(accepts({})).toBe(true);
    expect([
      accepts({ url: null }),
      accepts({ url: '' }),
      accepts({ section: null }),
      accepts({ section: '' }),
      accepts({ checkedOn: null }),
      accepts({ seenOn: [] }),
    ]).toEqual([false, false, false, false, false, false]);
    expect(accepts({ url: null, confidence: 'reported' })).toBe(true);
    expect(accepts({ confidence: 'unverified' })).toBe(false);
    expect(accepts({ confidence: 'unverified', checkedOn: null })).toBe(true);
  });
  it('no value claims a check after the pages were read, and general knowledge claims none', () => {
    for (const r of SCHEME_RULES) {
      const name = `${r.programme}.${r.key}`;
      expect(r.checkedOn, name).toBe(
        r.confidence === 'unverified' || r.programme === 'consumptionTax' ? null : '2026-11-20',
      );
      if (r.confidence === 'verified') expect([r.url, r.section].includes(null), name).toBe(false);
    }
  });
  it('a person’s own rule takes precedence', () => {
    const [shipped] = SCHEME_RULES.filter((r) => r.programme === 'marukei' && r.key === 'planAbove');
    if (!shipped) throw new Error('no rule');
    const own = { ...shipped, value: 16_000_000, confidence: 'verified' as const };
    expect(ruleOn([own, ...SCHEME_RULES], 'marukei', 'planAbove', '2026-11-20')).toMatchObject({
      rule: { value: 16_000_000 },
    });
  });
});

const shop: Business = {
  ...UNKNOWN_BUSINESS,
  sector: 'commerce',
  legalForm: 'sole',
  regularEmployees: 3,
  openedOn: '2025-04-01',
  inDistrictSince: '2025-04-01',
  taxesPaid: true,
  excludedIndustry: false,
  chamberMember: true,
  guidance: ['2026-06-05', '2026-08-01', '2026-10-10'].map((date) => ({ date, minutes: 60 })),
};
const marukei = (
  business: Business,
  asOf = '2026-11-20',
  asked = { amountYen: 5_000_000, uses: ['equipment'] as const },
) => {
  const e = eligibility('marukei', business, asOf, SCHEME_RULES, { ...asked, uses: [...asked.uses] });
  const of = (id: ConditionId) => e.conditions.find((c) => c.id === id);
  return { e, of };
};

describe('marukei over time', () => {
  it('each condition with its day: a year on 1 April, six months of guidance on 5 December', () => {
    const { e, of } = marukei(shop);
    expect(of('employees')).toMatchObject({ status: 'met', reason: 'staffWithin' });
    expect(of('district')).toMatchObject({ status: 'met', metFrom: '2026-04-01' });
    expect(of('guidance')).toMatchObject({ status: 'notMet', reason: 'guidanceNotYet', metFrom: '2026-12-05' });
    expect(of('taxes')?.status).toBe('met');
    expect(of('recommendation')?.status).toBe('toConfirm');
    expect([e.verdict, e.earliestApplicationOn]).toEqual(['later', '2026-12-05']);
  });
  it('opens on the day, not a day before', () => {
    expect(marukei(shop, '2026-12-04').e.verdict).toBe('later');
    expect(marukei(shop, '2026-12-05').e).toMatchObject({ verdict: 'open', earliestApplicationOn: '2026-12-05' });
  });
  it('staff: five in a shop, twenty in an inn or a workshop', () => {
    const status = (sector: Business['sector'], regularEmployees: number) =>
      marukei({ ...shop, sector, regularEmployees }).of('employees')?.status;
    expect([status('commerce', 5), status('commerce', 6), status('service', 6)]).toEqual(['met', 'notMet', 'notMet']);
    expect([
      status('lodging', 20),
      status('amusement', 20),
      status('manufacturing', 21),
      status('construction', 20),
      status('other', 20),
    ]).toEqual(['met', 'met', 'notMet', 'met', 'met']);
    expect(marukei({ ...shop, regularEmployees: null }).of('employees')).toMatchObject({
      status: 'toConfirm',
      reason: 'unknown',
    });
    expect(
      countedStaff([
        { kind: 'regular', count: 3 },
        { kind: 'family', count: 2 },
        { kind: 'partTime', count: 4 },
        { kind: 'officer', count: 1 },
        { kind: 'owner', count: 1 },
      ]),
    ).toBe(3);
  });
  it('a founder who has not opened: marukei is closed and says why, the start-up loan is open', () => {
    const founder: Business = { ...UNKNOWN_BUSINESS, sector: 'service', regularEmployees: 0, taxesPaid: true };
    const { e, of } = marukei(founder);
    expect(of('district')).toMatchObject({ status: 'notMet', reason: 'districtNotOpen' });
    expect(of('guidance')).toMatchObject({ status: 'notMet', reason: 'guidanceNone', metFrom: null });
    expect([e.verdict, e.earliestApplicationOn]).toEqual(['closed', null]);
    const open = programmesFor(founder, '2026-11-20', SCHEME_RULES, { amountYen: 5_000_000 });
    expect(open.find((p) => p.programme === 'jfcStartup')?.verdict).toBe('open');
    expect(open.findIndex((p) => p.programme === 'jfcStartup')).toBeLessThan(
      open.findIndex((p) => p.programme === 'marukei'),
    );
  });
  it('says what day it would be with guidance from today', () => {
    const none = { ...shop, guidance: [] };
    expect(ifGuidanceBegins('marukei', none, '2026-11-20', SCHEME_RULES)).toBe('2027-05-20');
    expect(
      ifGuidanceBegins(
        'marukei',
        { ...none, openedOn: '2026-12-01', inDistrictSince: '2026-12-01' },
        '2026-11-20',
        SCHEME_RULES,
      ),
    ).toBe('2027-12-01');
    expect(ifGuidanceBegins('marukei', shop, '2026-11-20', SCHEME_RULES)).toBeNull();
    expect(ifGuidanceBegins('marukei', { ...none, regularEmployees: 9 }, '2026-11-20', SCHEME_RULES)).toBeNull();
  });
  it('a place that was rented before the opening counts from the opening', () => {
    expect(marukei({ ...shop, inDistrictSince: '2024-01-01', openedOn: '2026-02-28' }).of('district')?.metFrom).toBe(
      '2027-02-28',
    );
  });
  it('reports what is at the lender’s discretion: five interviews, a pause, above 15 million', () => {
    const many = { ...shop, guidance: [1, 2, 3, 4, 5].map((d) => ({ date: `2026-11-0${d}` })) };
    expect(marukei(many).of('guidance')).toMatchObject({ status: 'toConfirm', reason: 'guidanceMayShorten' });
    const resumed = ['2026-01-10', '2026-05-20', '2026-07-01'].map((date) => ({ date }));
    expect(marukei({ ...shop, guidance: resumed }).of('guidance')).toMatchObject({
      status: 'toConfirm',
      reason: 'guidancePaused',
    });
    expect(marukei({ ...shop, guidance: [{ date: '2026-01-10' }] }).of('guidance')).toMatchObject({
      status: 'notMet',
      reason: 'guidanceLapsed',
    });
    const large = marukei(shop, '2026-11-20', { amountYen: 15_000_001, uses: ['equipment'] });
    expect(large.of('amount')).toMatchObject({ status: 'toConfirm', reason: 'amountNeedsPlan' });
    expect(large.e.documents.map((d) => d.id)).toContain('businessPlan');
    expect(large.e.doubts.map((d) => `${d.programme}.${d.key}`)).toEqual(['marukei.planAbove']);
    expect(marukei(shop, '2026-11-20', { amountYen: 20_000_001, uses: ['equipment'] }).of('amount')?.status).toBe(
      'notMet',
    );
  });
  it('the checklist leaves out what cannot apply', () => {
    const ids = (business: Business, uses: ('working' | 'equipment')[]) =>
      eligibility('marukei', business, '2026-11-20', SCHEME_RULES, { uses }).documents.map((d) => d.id);
    expect(ids(shop, ['working'])).not.toContain('registry');
    expect(ids(shop, ['working'])).not.toContain('quotation');
    expect(ids({ ...shop, legalForm: 'company' }, ['equipment'])).toEqual([
      'accounts',
      'taxReturn',
      'trialBalance',
      'taxReceipts',
      'registry',
      'quotation',
      'licence',
      'loanSchedule',
    ]);
  });
});

describe('the other programmes', () => {
  it('each answers for anybody, and unknown never counts as fulfilled', () => {
    for (const p of ELIGIBILITY_PROGRAMMES) {
      const e = eligibility(p, UNKNOWN_BUSINESS, '2026-11-20', SCHEME_RULES);
      expect(e.conditions.length, p).toBeGreaterThan(0);
      for (const c of e.conditions) if (c.reason === 'unknown') expect(c.status).toBe('toConfirm');
    }
    expect(condition('taxes', 'met', 'ok').metFrom).toBeNull();
  });
  it('the start-up guarantee requires a young company, and a tenth of own money before the first tax return', () => {
    const e = (b: Partial<Business>) =>
      eligibility(
        'startupGuarantee',
        { ...shop, legalForm: 'company', taxFilings: 0, ownFundsPpm: 100_000, ...b },
        '2026-11-20',
        SCHEME_RULES,
        { amountYen: 35_000_000 },
      );
    expect(e({}).verdict).toBe('open');
    expect(e({ ownFundsPpm: 99_999 }).verdict).toBe('closed');
    expect(e({ ownFundsPpm: 0, taxFilings: 1 }).verdict).toBe('open');
    expect(e({ legalForm: 'sole' }).verdict).toBe('closed');
    expect(e({ openedOn: '2021-11-20' }).verdict).toBe('closed');
    expect(e({ openedOn: '2021-11-21' }).verdict).toBe('open');
  });
  it('working capital of the start-up loan has a cap of its own', () => {
    const of = (asked: Parameters<typeof eligibility>[4]) =>
      eligibility('jfcStartup', shop, '2026-11-20', SCHEME_RULES, asked).conditions.find(
        (c) => c.id === 'workingAmount',
      );
    expect(of({ amountYen: 72_000_000, workingYen: 48_000_000 })).toMatchObject({ status: 'met' });
    expect(of({ amountYen: 72_000_000, workingYen: 48_000_001 })).toMatchObject({
      status: 'notMet',
      reason: 'workingAboveCap',
    });
    expect(of({ amountYen: 1, workingYen: 2 })).toMatchObject({ reason: 'workingAboveAmount' });
    expect(of({ amountYen: 50_000_000, uses: ['working'] })).toMatchObject({ reason: 'workingAboveCap' });
    expect(of({ amountYen: 50_000_000, uses: ['equipment'] })).toMatchObject({ status: 'met', reason: 'noWorking' });
    expect(of({ amountYen: 50_000_000, uses: ['working', 'equipment'] })).toMatchObject({ reason: 'unknown' });
  });
  it('a company that is still to be founded applies within two months, six with the support programme', () => {
    const of = (openedOn: string, startupSupportOn: string | null) =>
      eligibility(
        'startupGuarantee',
        { ...shop, openedOn, startupSupportOn },
        '2026-11-20',
        SCHEME_RULES,
      ).conditions.find((c) => c.id === 'planWindow');
    expect(of('2027-01-20', null)).toMatchObject({ status: 'met', reason: 'planInWindow' });
    expect(of('2027-01-21', null)).toMatchObject({ status: 'notMet', metFrom: '2026-11-21' });
    expect(of('2027-05-20', '2026-10-01')).toMatchObject({ status: 'met' });
    expect(of('2027-05-21', '2026-10-01')).toMatchObject({ status: 'notMet', metFrom: '2026-11-21' });
    expect(of('2026-11-20', null)).toMatchObject({ status: 'met', reason: 'planFounded' });
  });
  it('the guarantee without the owner: both tests, one, none, too few terms, unknown', () => {
    const of = (b: Partial<Business>) => {
      const c = eligibility('noOwnerGuarantee', { ...shop, ...b }, '2026-11-20', SCHEME_RULES).conditions.find(
        (x) => x.id === 'accounts',
      );
      return [c?.status, c?.reason, c?.params['percent']];
    };
    const two = { taxFilings: 2, netWorthPositive: true, noTwoLosses: true };
    expect(of(two)).toEqual(['met', 'accountsBoth', 0.25]);
    expect(of({ ...two, noTwoLosses: false })).toEqual(['met', 'accountsOne', 0.45]);
    expect(of({ ...two, netWorthPositive: false, noTwoLosses: false })).toEqual(['notMet', 'accountsNone', 0.45]);
    expect(of({ ...two, taxFilings: 1 })).toEqual(['met', 'accountsFew', 0.45]);
    expect(of({ ...two, noTwoLosses: null })).toEqual(['toConfirm', 'accountsAsk', undefined]);
    expect(of({})).toEqual(['toConfirm', 'unknown', undefined]);
  });
  it('marukei asks hygiene-related trades first, and white-form filers bring an income certificate', () => {
    const of = (b: Partial<Business>, uses: ('working' | 'equipment')[]) => {
      const e = eligibility('marukei', { ...shop, ...b }, '2026-11-20', SCHEME_RULES, { uses });
      return [e.conditions[0]?.id, e.conditions[0]?.reason, e.documents.some((d) => d.id === 'incomeCertificate')];
    };
    expect(of({ hygieneTrade: true }, ['equipment'])).toEqual(['hygieneRouting', 'hygieneRoute', true]);
    expect(of({ hygieneTrade: true, whiteForm: false }, ['working'])).toEqual([
      'hygieneRouting',
      'hygieneRouteNone',
      false,
    ]);
    expect(of({ legalForm: 'company' }, ['working'])).toEqual(['hygieneRouting', 'unknown', false]);
  });
  it('the charge over a business exists since 25 May 2026', () => {
    const company = { ...shop, legalForm: 'company' as const };
    expect(eligibility('enterpriseValueCollateral', company, '2026-05-24', SCHEME_RULES).verdict).toBe('later');
    expect(eligibility('enterpriseValueCollateral', company, '2026-05-25', SCHEME_RULES).verdict).toBe('open');
  });
  it('a round that has ended is closed and says since when; a person’s own record of the next one opens it', () => {
    const asked = (on: string, rules: Parameters<typeof eligibility>[3] = SCHEME_RULES) =>
      eligibility('jizokuka', shop, on, rules);
    expect([asked('2026-04-30').verdict, asked('2026-05-01').verdict, asked('2026-01-27').verdict]).toEqual([
      'open',
      'closed',
      'later',
    ]);
    expect(asked('2026-11-20').conditions[0]).toMatchObject({
      id: 'call',
      status: 'notMet',
      reason: 'callEnded',
      params: { until: '2026-04-30' },
    });
    const [known] = SCHEME_RULES.filter((r) => r.programme === 'jizokuka' && r.key === 'cap');
    if (!known) throw new Error('no rule');
    const next = { ...known, validFrom: '2026-10-01', validTo: '2026-12-15' };
    expect(asked('2026-11-20', [next, ...SCHEME_RULES]).verdict).toBe('open');
  });
  it('the start-up subsidy requires a certificate and an opening within a year', () => {
    const e = (b: Partial<Business>) =>
      eligibility(
        'jizokukaStartup',
        { ...shop, openedOn: '2025-08-01', startupSupportOn: '2025-06-01', ...b },
        '2026-04-30',
        SCHEME_RULES,
      ).verdict;
    expect([
      e({}),
      e({ startupSupportOn: '2025-04-29' }),
      e({ openedOn: '2025-04-30' }),
      e({ startupSupportOn: null }),
    ]).toEqual(['open', 'closed', 'closed', 'closed']);
  });
});
