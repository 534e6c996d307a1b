/** The fields of a row of the funding plan, in form order, and which of them a kind needs. Labels are messages by field name. */
import { STAFF_KINDS } from '../../shared/domain/funding/eligibility/business.ts';
import {
  COST_CATEGORIES,
  SALES_DRIVERS,
  type SourceKind,
  USE_KINDS,
} from '../../shared/domain/funding/forecast/model.ts';

/** `label` overrides the field's message if the same field means something else. */
export type FieldSpec = { readonly field: FieldName; readonly label?: LabelName } & (
  | {
      readonly type:
        | 'text'
        | 'long'
        | 'yen'
        | 'month'
        | 'day'
        | 'decimal'
        | 'percent'
        | 'ratio'
        | 'toggle'
        | 'activity';
    }
  | { readonly type: 'count'; readonly max?: number }
  | { readonly type: 'choice'; readonly options: readonly string[]; readonly group: ChoiceGroup }
);
/** Labels that are not fields. */
export type LabelName =
  | 'applyMonth'
  | 'closeMonth'
  | 'amount'
  | 'receivedIn'
  | 'paidIn'
  | 'paidUp'
  | 'pledge'
  | 'balance'
  | 'valuationCap';

export const CHOICE_GROUPS = [
  'useKind',
  'driver',
  'category',
  'costKind',
  'staffKind',
  'sourceKind',
  'method',
  'interestRounding',
  'principalUnit',
  'remainder',
  'mode',
  'capType',
  'version',
  'subsidyUnit',
] as const;
export type ChoiceGroup = (typeof CHOICE_GROUPS)[number];

export const FIELD_NAMES = [
  'title',
  'kind',
  'amountYen',
  'taxPercent',
  'month',
  'lifeYears',
  'node',
  'vendor',
  'quotedOn',
  'basis',
  'driver',
  'priceYen',
  'quantity',
  'turns',
  'days',
  'newMembers',
  'churnPercent',
  'fromMonth',
  'toMonth',
  'rampMonths',
  'rampStartPercent',
  'growthPercent',
  'season',
  'costPercent',
  'costTaxPercent',
  'cashPercent',
  'collectMonths',
  'payMonths',
  'stockMonths',
  'localPercent',
  'category',
  'salesPercent',
  'everyMonths',
  'heads',
  'monthlyPayYen',
  'bonusYen',
  'bonusMonths',
  'socialPercent',
  'raisePercent',
  'method',
  'ratePercent',
  'instalments',
  'grace',
  'interestRounding',
  'principalUnit',
  'remainder',
  'guaranteeFeePercent',
  'subsidyPercent',
  'subsidyMonths',
  'subsidyYearlyCap',
  'subsidyUnit',
  'stepFrom',
  'stepPercent',
  'firstPeriodDays',
  'monthlyPrincipalYen',
  'mode',
  'goalYen',
  'feePercent',
  'pageCostYen',
  'productionCostYen',
  'reservePercent',
  'deliveryMonth',
  'beginsMonth',
  'sharePercent',
  'termMonths',
  'preMoneyYen',
  'rate',
  'capYen',
  'floorYen',
  'unitYen',
  'takers',
  'unitCostYen',
  'postageYen',
  'on',
  'type',
  'holder',
  'from',
  'name',
  'shares',
  'discountPercent',
  'poolPercent',
  'version',
  'preferred',
  'salesLevel',
  'salesDelay',
  'costLevel',
  'campaignFails',
  'subsidyFails',
  'subsidyDelay',
  'rateAdd',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

type SimpleType = Exclude<FieldSpec['type'], 'count' | 'choice'>;
const f = (field: FieldName, type: SimpleType, label?: LabelName): FieldSpec =>
  label === undefined ? { field, type } : { field, type, label };
const count = (field: FieldName, max?: number): FieldSpec =>
  max === undefined ? { field, type: 'count' } : { field, type: 'count', max };
const choice = (field: FieldName, group: ChoiceGroup, options: readonly string[]): FieldSpec => ({
  field,
  type: 'choice',
  group,
  options,
});

export const usesFields = (kind: string): FieldSpec[] => [
  f('title', 'text'),
  choice('kind', 'useKind', USE_KINDS),
  kind === 'equipment' || kind === 'opening' ? f('amountYen', 'yen') : f('amountYen', 'yen', 'amount'),
  ...(kind === 'equipment' || kind === 'opening' ? [f('taxPercent', 'percent')] : []),
  f('month', 'month', 'paidIn'),
  ...(kind === 'equipment' ? [count('lifeYears', 60)] : []),
  { field: 'node', type: 'activity' },
  f('vendor', 'text'),
  f('quotedOn', 'day'),
  f('basis', 'long'),
];

export const salesFields = (driver: string): FieldSpec[] => [
  f('title', 'text'),
  choice('driver', 'driver', SALES_DRIVERS),
  f('priceYen', 'yen'),
  ...(driver === 'amount' ? [] : [f('quantity', 'decimal')]),
  ...(driver === 'seats' ? [f('turns', 'decimal'), f('days', 'decimal')] : []),
  ...(driver === 'subscription' ? [f('newMembers', 'decimal'), f('churnPercent', 'percent')] : []),
  f('basis', 'long'),
  f('costPercent', 'percent'),
  f('fromMonth', 'month'),
  f('toMonth', 'month'),
  count('rampMonths', 120),
  f('rampStartPercent', 'percent'),
  f('growthPercent', 'percent'),
  f('season', 'text'),
  f('taxPercent', 'percent'),
  f('costTaxPercent', 'percent'),
  count('collectMonths', 24),
  f('cashPercent', 'percent'),
  count('payMonths', 24),
  count('stockMonths', 24),
  f('localPercent', 'percent'),
  { field: 'node', type: 'activity' },
];
/** Rarely needed fields are collapsed after this many. */
export const SALES_MORE = 6;

export const costFields = (kind: string): FieldSpec[] => [
  f('title', 'text'),
  choice('category', 'category', COST_CATEGORIES),
  choice('kind', 'costKind', ['fixed', 'variable']),
  ...(kind === 'variable' ? [f('salesPercent', 'percent')] : [f('amountYen', 'yen'), count('everyMonths', 60)]),
  f('basis', 'long'),
  f('fromMonth', 'month'),
  f('toMonth', 'month'),
  f('growthPercent', 'percent'),
  f('taxPercent', 'percent'),
  count('payMonths', 24),
  f('localPercent', 'percent'),
  { field: 'node', type: 'activity' },
];
export const staffFields: FieldSpec[] = [
  f('title', 'text'),
  choice('kind', 'staffKind', STAFF_KINDS),
  f('heads', 'decimal'),
  f('monthlyPayYen', 'yen'),
  f('basis', 'long'),
  f('bonusYen', 'yen'),
  f('bonusMonths', 'text'),
  f('socialPercent', 'percent'),
  f('raisePercent', 'percent'),
  f('fromMonth', 'month'),
  f('toMonth', 'month'),
  f('localPercent', 'percent'),
  { field: 'node', type: 'activity' },
];
export const tierFields: FieldSpec[] = [
  f('title', 'text'),
  f('priceYen', 'yen', 'pledge'),
  count('takers'),
  f('unitCostYen', 'yen'),
  f('postageYen', 'yen'),
];

const loan: FieldSpec[] = [
  f('amountYen', 'yen', 'amount'),
  f('month', 'month', 'receivedIn'),
  choice('method', 'method', ['equalPrincipal', 'annuity', 'bullet']),
  f('ratePercent', 'percent'),
  count('instalments', 600),
  count('grace', 599),
];
const loanMore: FieldSpec[] = [
  count('stepFrom', 600),
  f('stepPercent', 'percent'),
  count('firstPeriodDays', 366),
  f('guaranteeFeePercent', 'percent'),
  f('subsidyPercent', 'percent'),
  count('subsidyMonths', 600),
  f('subsidyYearlyCap', 'yen'),
  choice('subsidyUnit', 'subsidyUnit', ['1', '100', '1000']),
  choice('interestRounding', 'interestRounding', ['floor', 'halfUp']),
  choice('principalUnit', 'principalUnit', ['1', '100', '1000']),
  choice('remainder', 'remainder', ['last', 'first']),
];
const SOURCE_FIELDS: Record<SourceKind, { readonly first: readonly FieldSpec[]; readonly more: readonly FieldSpec[] }> =
  {
    own: { first: [f('amountYen', 'yen', 'amount'), f('month', 'month', 'receivedIn')], more: [] },
    family: { first: loan, more: loanMore },
    loan: { first: [...loan, f('beginsMonth', 'month', 'applyMonth')], more: loanMore },
    existingLoan: {
      first: [f('amountYen', 'yen', 'amount'), f('monthlyPrincipalYen', 'yen'), f('ratePercent', 'percent')],
      more: [],
    },
    reward: {
      first: [
        choice('mode', 'mode', ['allOrNothing', 'allIn']),
        f('goalYen', 'yen'),
        f('beginsMonth', 'month', 'closeMonth'),
        f('month', 'month', 'receivedIn'),
        f('deliveryMonth', 'month'),
        f('feePercent', 'percent'),
        f('pageCostYen', 'yen'),
        f('productionCostYen', 'yen'),
        f('reservePercent', 'percent'),
      ],
      more: [],
    },
    donation: {
      first: [f('amountYen', 'yen', 'amount'), f('month', 'month', 'receivedIn'), f('feePercent', 'percent')],
      more: [],
    },
    fund: {
      first: [
        f('amountYen', 'yen', 'amount'),
        f('month', 'month', 'receivedIn'),
        f('feePercent', 'percent'),
        f('sharePercent', 'percent'),
        count('termMonths', 240),
        count('everyMonths', 120),
      ],
      more: [],
    },
    subsidy: {
      first: [
        f('rate', 'ratio'),
        f('capYen', 'yen'),
        f('floorYen', 'yen'),
        f('month', 'month', 'receivedIn'),
        choice('unitYen', 'subsidyUnit', ['1', '1000']),
      ],
      more: [],
    },
    equity: {
      first: [
        f('amountYen', 'yen', 'amount'),
        f('month', 'month', 'receivedIn'),
        f('holder', 'text'),
        f('preMoneyYen', 'yen'),
      ],
      more: [],
    },
    equityCrowdfunding: {
      first: [
        f('amountYen', 'yen', 'amount'),
        f('month', 'month', 'receivedIn'),
        f('feePercent', 'percent'),
        f('preMoneyYen', 'yen'),
      ],
      more: [],
    },
    convertible: {
      first: [
        f('amountYen', 'yen', 'amount'),
        f('month', 'month', 'receivedIn'),
        f('holder', 'text'),
        choice('version', 'version', ['2', '1']),
        f('capYen', 'yen', 'valuationCap'),
        f('discountPercent', 'percent'),
      ],
      more: [],
    },
  };
export const sourceFields = (kind: SourceKind) => SOURCE_FIELDS[kind];

const CAP_TYPES = ['founding', 'round', 'convertible', 'pool', 'grant', 'transfer'] as const;
export const capFields = (type: string): FieldSpec[] =>
  type === 'investor' ? [f('holder', 'text'), f('amountYen', 'yen', 'paidUp')] : eventFields(type);
const eventFields = (type: string): FieldSpec[] => [
  choice('type', 'capType', CAP_TYPES),
  f('on', 'day'),
  ...(type === 'round' ? [f('name', 'text')] : []),
  ...(type === 'transfer' ? [f('from', 'text')] : []),
  ...(type === 'pool' ? [] : [f('holder', 'text')]),
  ...(type === 'founding' || type === 'pool' || type === 'grant' || type === 'transfer'
    ? [count('shares', 1_000_000_000_000)]
    : []),
  ...(type === 'founding' || type === 'round' || type === 'convertible' ? [f('amountYen', 'yen', 'paidUp')] : []),
  ...(type === 'round' ? [f('preMoneyYen', 'yen'), f('poolPercent', 'percent'), f('preferred', 'toggle')] : []),
  ...(type === 'convertible'
    ? [choice('version', 'version', ['2', '1']), f('capYen', 'yen', 'valuationCap'), f('discountPercent', 'percent')]
    : []),
];
export const scenarioFields: FieldSpec[] = [
  f('title', 'text'),
  f('salesLevel', 'percent'),
  count('salesDelay', 60),
  f('costLevel', 'percent'),
  f('campaignFails', 'toggle'),
  f('subsidyFails', 'toggle'),
  count('subsidyDelay', 60),
  f('rateAdd', 'percent'),
];
/** Choices whose stored value is a number. */
export const NUMBER_CHOICES: readonly FieldName[] = ['principalUnit', 'subsidyUnit', 'unitYen'];
