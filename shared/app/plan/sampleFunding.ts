/**
 * The sample's money: small enough to read, whole enough to be honest. Needs equal sources to the yen, the campaign nets less than it raises, and
 * the marukei loan of the second tank waits for its year in business and its months of guidance. Every number says that it is a sample.
 */
import type { PlanCommand } from '../../doc/commands.ts';
import { monthName } from '../../domain/funding/forecast/drivers.ts';
import { FUNDING_SAMPLE as WORDS } from '../../i18n/sample.ts';
import type { LocalText } from '../../kernel/text.ts';
import type { Core } from '../core.ts';

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a list of rows, read from top to bottom like the table that it makes
export function sampleFunding(
  { canvas, activity, marukei }: { readonly canvas: string; readonly activity: string; readonly marukei: string },
  newId: Core['newId'],
  today: string,
  text: (words: LocalText) => string,
): PlanCommand[] {
  const [own, campaign, loan, tank, secondTank] = [
    newId<string>(),
    newId<string>(),
    newId<string>(),
    newId<string>(),
    newId<string>(),
  ];
  const month = (n: number) => monthName(today, n);
  const signed = { setBy: text(WORDS.author), setOn: today, basis: text(WORDS.basis) };
  const row = (
    collection: 'uses' | 'salesLines' | 'costLines' | 'staffLines' | 'tiers',
    patch: Record<string, unknown>,
    id = newId<string>(),
  ): PlanCommand => ({
    type: 'putFundingRow',
    collection,
    id,
    patch: collection === 'tiers' ? patch : { ...patch, ...signed },
  });
  const card = (node: string, title: LocalText, pos: [number, number]): PlanCommand => ({
    type: 'addNode',
    node,
    fields: { kind: 'funding', title: text(title) },
    canvas,
    pos,
  });
  const funds = (from: string): PlanCommand => ({ type: 'addLink', from, to: activity, linkType: 'funds' });
  return [
    {
      type: 'setFundingSettings',
      settings: {
        startMonth: month(1),
        legalForm: 'company',
        fiscalStartMonth: 4,
        consumptionTax: 'exempt',
        sector: 'other',
        taxesPaid: 'yes',
        excludedIndustry: 'no',
        inDistrictSince: `${month(1)}-01`,
      },
    },
    { type: 'setMeta', patch: { openedOn: `${month(1)}-01` } },
    card(own, WORDS.own, [-72, 664]),
    card(campaign, WORDS.campaign, [184, 664]),
    card(loan, WORDS.loan, [440, 664]),
    { type: 'setFundingTerms', node: own, terms: { kind: 'own', amountYen: 3_000_000, month: month(1), ...signed } },
    {
      type: 'setFundingTerms',
      node: campaign,
      terms: {
        kind: 'reward',
        mode: 'allOrNothing',
        goalYen: 1_500_000,
        feePercent: '17',
        platform: 'campfire',
        pageCostYen: 150_000,
        month: month(3),
        deliveryMonth: month(9),
        ...signed,
      },
    },
    {
      type: 'setFundingTerms',
      node: loan,
      terms: {
        kind: 'loan',
        programme: 'jfcStartup',
        amountYen: 5_700_000,
        method: 'equalPrincipal',
        ratePercent: '2.5',
        instalments: 84,
        grace: 6,
        month: month(1),
        ...signed,
      },
    },
    {
      type: 'setFundingTerms',
      node: marukei,
      terms: {
        kind: 'loan',
        programme: 'marukei',
        amountYen: 2_200_000,
        method: 'equalPrincipal',
        ratePercent: '1.9',
        instalments: 60,
        month: month(14),
        ...signed,
      },
    },
    row('tiers', {
      source: campaign,
      title: text(WORDS.tier1),
      priceYen: 8_000,
      takers: 150,
      unitCostYen: 2_600,
      postageYen: 1_200,
      order: 1,
    }),
    row('tiers', {
      source: campaign,
      title: text(WORDS.tier2),
      priceYen: 20_000,
      takers: 40,
      unitCostYen: 6_500,
      postageYen: 0,
      order: 2,
    }),
    row(
      'uses',
      {
        title: text(WORDS.tank),
        kind: 'equipment',
        amountYen: 6_000_000,
        taxPercent: '10',
        month: month(1),
        lifeYears: 7,
        node: activity,
        order: 1,
      },
      tank,
    ),
    row('uses', { title: text(WORDS.deposit), kind: 'deposit', amountYen: 300_000, month: month(1), order: 2 }),
    row('uses', {
      title: text(WORDS.opening),
      kind: 'opening',
      amountYen: 300_000,
      taxPercent: '10',
      month: month(1),
      order: 3,
    }),
    // The rest of the sources is for running costs, so that both sides are equal: 8,700,000 + 1,626,000 net of the campaign.
    // It is needed by the month in which the campaign pays out.
    row('uses', { title: text(WORDS.working), kind: 'working', amountYen: 3_096_000, month: month(3), order: 4 }),
    row(
      'uses',
      {
        title: text(WORDS.secondTank),
        kind: 'equipment',
        amountYen: 2_000_000,
        taxPercent: '10',
        month: month(14),
        lifeYears: 7,
        node: activity,
        order: 5,
      },
      secondTank,
    ),
    row('salesLines', {
      title: text(WORDS.fish),
      driver: 'unit',
      priceYen: 1_800,
      quantity: '600',
      costPercent: '35',
      taxPercent: '8',
      costTaxPercent: '8',
      rampMonths: 8,
      rampStartPercent: '20',
      growthPercent: '3',
      fromMonth: month(3),
      collectMonths: 1,
      cashPercent: '30',
      localPercent: '80',
      order: 1,
    }),
    row('costLines', {
      title: text(WORDS.rent),
      category: 'rent',
      amountYen: 80_000,
      everyMonths: 1,
      localPercent: '100',
      order: 1,
    }),
    row('costLines', {
      title: text(WORDS.power),
      category: 'utilities',
      amountYen: 90_000,
      everyMonths: 1,
      localPercent: '0',
      order: 2,
    }),
    row('costLines', {
      title: text(WORDS.delivery),
      category: 'travel',
      kind: 'variable',
      salesPercent: '5',
      localPercent: '50',
      order: 3,
    }),
    row('staffLines', {
      title: text(WORDS.officer),
      kind: 'officer',
      heads: '1',
      monthlyPayYen: 180_000,
      fromMonth: month(4),
      order: 1,
    }),
    row('staffLines', {
      title: text(WORDS.partTime),
      kind: 'partTime',
      heads: '1',
      monthlyPayYen: 70_000,
      fromMonth: month(4),
      order: 2,
    }),
    funds(own),
    funds(campaign),
    funds(loan),
    funds(marukei),
    { type: 'allocate', source: own, activity, yen: 1_600_000 },
    { type: 'allocate', source: loan, activity, yen: 5_000_000 },
    { type: 'allocate', source: marukei, activity, yen: 2_200_000 },
  ];
}
