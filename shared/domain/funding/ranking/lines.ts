/**
 * Which programmes bring money, and how: one record each. A programme that brings none by itself, or of which no amount and no time is known, stands
 * in the second table with the reason. The rule data do not compile while a programme of theirs stands in neither (`shared/data/schemeRules/rules.ts`).
 */
import { USE_KINDS, type UseKind } from '../forecast/model.ts';

export type LineKind = 'loan' | 'guarantee' | 'subsidy' | 'reward';

export type FundingLine = {
  readonly kind: LineKind;
  /** Uses of money that it pays for. */
  readonly uses: readonly UseKind[];
  /** `general`: nobody has checked the uses against a source. */
  readonly usesFrom: 'source' | 'general';
  /** Rule of the most that it pays, where that does not depend on the number of staff. */
  readonly cap?: string;
  /** Rule of the cap within it for working capital. */
  readonly capWorking?: string;
  /** Rule of the share of the cost that it pays; without one it pays the whole. */
  readonly share?: string;
  /** Rule of the least that it pays. */
  readonly floor?: string;
  /** Rule whose days are the days of the call. Without one it takes applications all year, while its rules hold. */
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
 * `frame`: it widens another line. `terms`: it changes what another line costs or asks as security. `tax`: taxes and recognised plans. `noConditions`: money,
 * but no rule says who can apply. `noFigure`: money, but no rule says how much or when. `howPaid`: what holds for every line of its kind.
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
