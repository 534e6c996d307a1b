/**
 * Which programmes provide money, and how: one record each. A programme that provides none itself, or whose amount or time is unknown, is
 * in the second table with the reason. The rule data do not compile while one of their programmes is in neither (`shared/data/schemeRules/rules.ts`).
 */
import { USE_KINDS, type UseKind } from '../forecast/model.ts';

export type LineKind = 'loan' | 'guarantee' | 'subsidy' | 'reward';

export type FundingLine = {
  readonly kind: LineKind;
  /** The uses of funds that it pays for. */
  readonly uses: readonly UseKind[];
  /** `general`: the uses have not been checked against a source. */
  readonly usesFrom: 'source' | 'general';
  /** The rule of its maximum amount, if that does not depend on the number of staff. */
  readonly cap?: string;
  /** The rule of the cap for working capital within it. */
  readonly capWorking?: string;
  /** The rule of its share of the costs; without one it pays all of them. */
  readonly share?: string;
  /** The rule of its minimum amount. */
  readonly floor?: string;
  /** The rule with the days of the call. Without one it accepts applications all year, while its rules are in force. */
  readonly call?: string;
};

const EQUIPMENT_ONLY = ['equipment'] as const;
const subsidy = (more: Partial<FundingLine> = {}): FundingLine => ({
  kind: 'subsidy',
  uses: EQUIPMENT_ONLY,
  usesFrom: 'general',
  share: 'rate',
  call: 'rate',
  ...more,
});
const lending = (kind: 'loan' | 'guarantee', usesFrom: FundingLine['usesFrom'] = 'general'): FundingLine => ({
  kind,
  uses: USE_KINDS,
  usesFrom,
  cap: 'cap',
});

export const FUNDING_LINES = {
  marukei: lending('loan', 'source'),
  hygieneLoan: lending('loan'),
  jfcStartup: { ...lending('loan', 'source'), capWorking: 'capWorking' },
  subordinatedLoan: lending('loan'),
  smallGuarantee: lending('guarantee'),
  startupGuarantee: lending('guarantee'),
  jizokuka: subsidy({ cap: 'cap', call: 'cap', uses: ['equipment', 'opening'] }),
  jizokukaStartup: subsidy({ cap: 'cap', call: 'cap', uses: ['equipment', 'opening'] }),
  monozukuri: subsidy(),
  newField: subsidy({ floor: 'floor' }),
  mergedSubsidy: subsidy(),
  shoryokuka: subsidy(),
  shoryokukaCatalogue: subsidy(),
  digitalAi: subsidy({ cap: 'cap', floor: 'floor' }),
  successionMa: subsidy({ cap: 'cap' }),
  growthAcceleration: subsidy({ cap: 'cap' }),
  rewardCrowdfunding: { kind: 'reward', uses: USE_KINDS, usesFrom: 'general' },
} as const satisfies Record<string, FundingLine>;
export type FundingLineId = keyof typeof FUNDING_LINES;
export const FUNDING_LINE_IDS = Object.keys(FUNDING_LINES) as FundingLineId[];
export const fundingLine = (id: FundingLineId): FundingLine => FUNDING_LINES[id];
export const isFundingLine = (id: string): id is FundingLineId => Object.hasOwn(FUNDING_LINES, id);

/**
 * `frame`: it extends another line. `terms`: it changes the costs or the security of another line. `tax`: taxes and recognised plans. `noConditions`:
 * money, but no rule states who can apply. `noFigure`: money, but no rule states how much or when. `howPaid`: the rules common to a kind of line.
 */
export type NotALine = 'frame' | 'terms' | 'tax' | 'noConditions' | 'noFigure' | 'howPaid';
export const NO_LINES = {
  marukeiDisaster: 'frame',
  marukeiCorona: 'frame',
  generalGuarantee: 'frame',
  enterpriseValueCollateral: 'terms',
  interestSubsidy: 'terms',
  noOwnerGuarantee: 'terms',
  smallPrivatePlacement: 'terms',
  angelTax: 'tax',
  consumptionTax: 'tax',
  profitTax: 'tax',
  taxLiability: 'tax',
  interimTax: 'tax',
  perCapitaTax: 'tax',
  innovationPlan: 'tax',
  specialSmallGuarantee: 'noConditions',
  equityCrowdfunding: 'noConditions',
  fundCrowdfunding: 'noFigure',
  lendingCrowdfunding: 'noFigure',
  donationCrowdfunding: 'noFigure',
  jkiss: 'noFigure',
  pricedRound: 'noFigure',
  shareholderCommunity: 'noFigure',
  subsidyPayment: 'howPaid',
} as const satisfies Readonly<Record<string, NotALine>>;
