/** Plans keep the names of programmes and rules for good: every name under which a plan was ever saved still resolves to its rule. */
import { describe, expect, it } from 'vitest';
import { SCHEME_PROGRAMMES, SCHEME_RULES } from '../../shared/data/schemeRules/rules.ts';
import { isEligibilityProgramme } from '../../shared/domain/funding/eligibility/programmeRecords.ts';
import { knownSpan, ruleOn } from '../../shared/domain/funding/rules.ts';

/** From the first version that plans were saved with. Never remove a name from here. */
const SAVED: Readonly<Record<string, string>> = {
  marukei:
    'cap termWorking graceWorking termEquipment graceEquipment rate okinawa practiceTerm method yearInBusiness guidance staffCommerce staffOther planAbove over15m decision disaster',
  hygieneLoan: 'cap termEquipment termWorking rate guidance staffCommerce staffOther who',
  jfcStartup:
    'cap capWorking termEquipment termWorking grace startWithin rateCut1 rateCut2 rateCut3 security ownFunds reapply surveyMean surveyMedian',
  subordinatedLoan: 'cap termShortest termLongest method capitalDecline',
  enterpriseValueCollateral: 'inForce keptShare',
  interestSubsidy: 'katsushika shinjuku nakano aichi',
  generalGuarantee: 'cap capUnsecured sharing',
  smallGuarantee: 'cap term feeLow feeHigh staffCommerce staffOther',
  startupGuarantee: 'cap term grace feeAddition ownFunds startWithin review',
  noOwnerGuarantee: 'feeBoth feeOne help tests',
  specialSmallGuarantee: 'cap',
  rewardCrowdfunding:
    'campfire machiya readyforSimple readyforFull makuake greenfunding motiongallery earlyPayoutFee payoutMonths longestDays successUnder1m success1m',
  fundCrowdfunding: 'law fee',
  donationCrowdfunding: 'company giftTaxFree gcf',
  equityCrowdfunding: 'issuerCap investorCap notice fundinnoFee fundinnoReview fundinnoMonthly',
  jkiss: 'rounding capBasis qualified longStop saleMultiple',
  pricedRound: 'price vcShare',
  shareholderCommunity: 'how',
  smallPrivatePlacement: 'asked window',
  angelTax: 'measureA measureB preSeed founder reform',
  jizokuka: 'cap capInvoice capWage rate rateLoss deadline staffCommerce staffOther',
  jizokukaStartup: 'cap capInvoice rate certificateMonths startWithin',
  monozukuri: 'cap5 cap20 cap50 cap51 rate rateSmall duty',
  newField: 'cap20 cap50 cap100 cap101 floor rate valueAddedGrowth payGrowth minimumWage duty',
  mergedSubsidy: 'frames capInnovation5 rate',
  shoryokuka: 'cap5 cap20 cap50 cap100 cap101 rate rateSmall stepAbove productivityGrowth payGrowth',
  shoryokukaCatalogue: 'cap5 cap20 cap21 rate productivityGrowth',
  digitalAi: 'cap rate capInvoice duty',
  successionMa: 'cap rateSmall rate expert',
  growthAcceleration: 'cap rate duty',
  subsidyPayment: 'monthsToPayment assetDuty sameCost taxFree',
  consumptionTax: 'standard reduced',
  profitTax: 'company sole',
  innovationPlan: 'valueAdded3 valueAdded4 valueAdded5 pay3 pay4 pay5',
};
const NAMES = Object.entries(SAVED).flatMap(([programme, keys]) =>
  keys.split(' ').map((key) => [programme, key] as const),
);
/** Programmes whose eligibility a plan may have stored. */
const ASKED =
  'marukei hygieneLoan jfcStartup smallGuarantee startupGuarantee noOwnerGuarantee subordinatedLoan enterpriseValueCollateral jizokuka jizokukaStartup';

describe('plans that were saved earlier', () => {
  it.each(NAMES)('%s.%s is found, with a label and a value', (programme, key) => {
    const named = SCHEME_PROGRAMMES.find((p) => p.id === programme);
    const rule = named?.rules.find((r) => r.key === key);
    expect([named?.name.ja, rule?.label.ja].every((words) => (words ?? '') !== '')).toBe(true);
    const day = rule ? (knownSpan(rule).from ?? knownSpan(rule).to ?? '2026-11-20') : '';
    expect(ruleOn(SCHEME_RULES, programme, key, day).rule).toBeDefined();
  });
  it('a correction saved under such a name still overrides the rule', () => {
    for (const [programme, key] of NAMES) {
      const own = {
        programme,
        key,
        value: 'mine',
        validFrom: '2026-11-19',
        validTo: null,
        source: 'a letter',
        checkedOn: '2026-11-19',
        confidence: 'verified' as const,
      };
      expect(ruleOn([own, ...SCHEME_RULES], programme, key, '2026-11-20').rule?.value, `${programme}.${key}`).toBe(
        'mine',
      );
    }
  });
  it('each programme that could be asked about can be asked about', () => {
    expect(ASKED.split(' ').filter((p) => !isEligibilityProgramme(p))).toEqual([]);
  });
});
