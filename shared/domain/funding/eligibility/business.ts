/** Known facts about the business that applies. Unknown is `null`, and unknown never counts as fulfilled. */
import type { SchemeFact } from './programmeRecords.ts';

export const SECTORS = [
  'commerce',
  'service',
  'lodging',
  'amusement',
  'manufacturing',
  'construction',
  'other',
] as const;
export type Sector = (typeof SECTORS)[number];

export const STAFF_KINDS = ['regular', 'family', 'partTime', 'temporary', 'officer', 'owner'] as const;
export type StaffKind = (typeof STAFF_KINDS)[number];

export type Business = {
  readonly sector: Sector | null;
  readonly legalForm: 'sole' | 'company' | null;
  readonly regularEmployees: number | null;
  readonly openedOn: string | null;
  /** First day of a place of business in the chamber's district. */
  readonly inDistrictSince: string | null;
  readonly taxesPaid: boolean | null;
  readonly guidance: readonly { readonly date: string; readonly minutes?: number }[];
  readonly chamberMember: boolean | null;
  /** Finance, gambling and the like, which the public lender excludes. */
  readonly excludedIndustry: boolean | null;
  /** Restaurant, barber, inn, laundry, bath: 生活衛生関係営業. */
  readonly hygieneTrade: boolean | null;
  /** Has taken part in 特定創業支援等事業, and when. */
  readonly startupSupportOn: string | null;
  readonly taxFilings: number | null;
  /** Own funds as a share of the start-up costs. */
  readonly ownFundsPpm: number | null;
  /** Assets covered debts in the last closed year. */
  readonly netWorthPositive: boolean | null;
  /** No two consecutive years with an ordinary loss before depreciation. */
  readonly noTwoLosses: boolean | null;
  /** Files the white form (白色申告): then some chambers require an income certificate. */
  readonly whiteForm: boolean | null;
  /** A missing fact has not been answered. */
  readonly facts: Readonly<Partial<Record<SchemeFact, boolean | null>>>;
};

export const UNKNOWN_BUSINESS: Business = {
  sector: null,
  legalForm: null,
  regularEmployees: null,
  openedOn: null,
  inDistrictSince: null,
  taxesPaid: null,
  guidance: [],
  chamberMember: null,
  excludedIndustry: null,
  hygieneTrade: null,
  startupSupportOn: null,
  taxFilings: null,
  ownFundsPpm: null,
  netWorthPositive: null,
  noTwoLosses: null,
  whiteForm: null,
  facts: {},
};

/** Who counts as 常時使用する従業員: not the owner, family, officers, part-time and temporary staff (docs/domain/marukei.md, rule E4). */
export const countedStaff = (staff: readonly { readonly kind: StaffKind; readonly count: number }[]): number =>
  staff.reduce((sum, s) => sum + (s.kind === 'regular' ? s.count : 0), 0);

/** Trades with the small limit of staff; lodging and amusement are services with the large one. */
export const isSmallLimitSector = (sector: Sector): boolean => sector === 'commerce' || sector === 'service';
