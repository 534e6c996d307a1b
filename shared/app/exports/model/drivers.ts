/** The sheet of assumptions: what the plan's owner has entered, line by line, each with a name that formulas use. */
import { monthName } from '../../../domain/funding/forecast/drivers.ts';
import type { CostLine, ModelSettings, SalesLine, StaffLine } from '../../../domain/funding/forecast/model.ts';
import { PPM } from '../../../domain/funding/money.ts';
import { monthSerial } from '../../../export/book/grid.ts';
import type { WorkbookWord } from '../../../i18n/workbook.ts';
import { DriverSheet, type Field, type ModelScope, type Names } from './frame.ts';

export type Drivers = {
  readonly blocks: DriverSheet;
  readonly setting: (word: WorkbookWord) => string;
  readonly sales: Names;
  readonly costs: Names;
  readonly staff: Names;
  readonly uses: Names;
};

/** A month that a driver never reaches, shown as "none". */
const NEVER_MONTH = monthSerial('2999-12');
/** An amount that is never reached, shown as "no limit". */
const NO_LIMIT = 1_000_000_000_000;
export const limited = (yen: number | undefined): number => Math.min(yen ?? NO_LIMIT, NO_LIMIT);
/** Converts ppm to a fraction. */
export const one = (ppm: number): number => ppm / PPM;
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

const KINDS = ['exempt', 'standard', 'simplified'] as const;

function settingFields(settings: ModelSettings, scope: ModelScope): Field<ModelSettings>[] {
  const { t, w } = scope;
  const rules = settings.taxRules;
  const interim = (times: 1 | 3 | 11) => limited(rules?.interimConsumption.find((i) => i.times === times)?.overYen);
  const isSole = settings.legalForm === 'sole';
  const kind = KINDS.indexOf(settings.consumptionTax);
  return [
    { word: 'startMonth', form: 'month', role: 'fixed', value: (s) => monthSerial(s.startMonth) },
    { word: 'legalForm', role: 'fixed', value: (s) => t(`legalForm.${s.legalForm}`) },
    { word: 'fiscalStart', form: 'count', role: 'fixed', value: (s) => (isSole ? 1 : s.fiscalStartMonth) },
    { word: 'openingCash', value: (s) => s.openingCashYen },
    { word: 'drawings', value: (s) => s.drawingsYen },
    { word: 'taxKind', form: 'count', note: w('taxKindNote'), value: () => kind },
    {
      word: 'taxedKind',
      form: 'count',
      note: w('taxedKindNote'),
      value: (s) => (s.taxedKind === 'simplified' ? 2 : 1),
    },
    {
      word: 'invoiceFrom',
      form: 'month',
      value: (s) =>
        s.invoiceFromMonth === undefined || !rules
          ? NEVER_MONTH
          : monthSerial(monthName(s.startMonth, s.invoiceFromMonth)),
    },
    { word: 'capitalYen', value: (s) => s.capitalYen ?? 0 },
    { word: 'deemed', form: 'percent', value: (s) => one(s.deemedPpm) },
    { word: 'profitTax', form: 'percent', value: (s) => one(s.profitTaxPpm) },
    { word: 'salesTax', form: 'percent', value: (s) => one(s.salesTaxPpm) },
    { word: 'exemptUpTo', value: () => limited(rules?.exemptUpToYen) },
    { word: 'simplifiedUpTo', value: () => limited(rules?.simplifiedUpToYen) },
    { word: 'capitalFrom', value: () => limited(rules?.capitalTaxedFromYen) },
    { word: 'interim1', note: w('interimNote'), value: () => interim(1) },
    { word: 'interim3', note: w('interimNote'), value: () => interim(3) },
    { word: 'interim11', note: w('interimNote'), value: () => interim(11) },
    { word: 'national', form: 'percent', value: () => one(rules?.nationalPpm ?? PPM) },
    { word: 'interimProfit', value: () => limited(rules?.interimProfitOverYen) },
    { word: 'perCapita', value: () => (isSole ? 0 : (rules?.perCapitaYen ?? 0)) },
  ];
}

type Timed = { readonly fromMonth: number; readonly toMonth: number | undefined };
/** From and to as months, and as numbers of months of the plan. */
function span<L extends Timed>(start: string, startName: string): Field<L>[] {
  const no = (name: string) => `(YEAR(${name})-YEAR(${startName}))*12+MONTH(${name})-MONTH(${startName})+1`;
  return [
    { word: 'from', form: 'month', value: (l) => monthSerial(monthName(start, l.fromMonth)) },
    {
      word: 'to',
      form: 'month',
      value: (l) => (l.toMonth === undefined ? NEVER_MONTH : monthSerial(monthName(start, l.toMonth))),
    },
    // What starts before the plan starts with it.
    { word: 'fromNo', form: 'count', formula: (_, name) => `MAX(1,${no(name('from'))})` },
    { word: 'toNo', form: 'count', formula: (_, name) => no(name('to')) },
  ];
}

/** A single month, and its number. */
export function monthFields<L>(
  word: WorkbookWord,
  no: WorkbookWord,
  monthOf: (line: L) => number,
  start: string,
  startName: string,
): Field<L>[] {
  return [
    { word, form: 'month', value: (l) => monthSerial(monthName(start, monthOf(l))) },
    {
      word: no,
      form: 'count',
      formula: (_, name) => `(YEAR(${name(word)})-YEAR(${startName}))*12+MONTH(${name(word)})-MONTH(${startName})+1`,
    },
  ];
}

const salesFields = ({ t, w }: ModelScope, timed: readonly Field<SalesLine>[]): Field<SalesLine>[] => [
  { word: 'driver', role: 'fixed', value: (l) => t(`choice.driver.${l.driver}`) },
  { word: 'price', value: (l) => l.priceYen },
  {
    word: 'quantity',
    form: 'quantity',
    note: w('quantityNote'),
    value: (l) => (l.driver === 'amount' ? undefined : one(l.quantityPpm)),
  },
  { word: 'turns', form: 'quantity', value: (l) => (l.driver === 'seats' ? one(l.turnsPpm) : undefined) },
  { word: 'days', form: 'quantity', value: (l) => (l.driver === 'seats' ? one(l.daysPpm) : undefined) },
  {
    word: 'newMembers',
    form: 'quantity',
    value: (l) => (l.driver === 'subscription' ? one(l.newMembersPpm) : undefined),
  },
  { word: 'churn', form: 'percent', value: (l) => (l.driver === 'subscription' ? one(l.churnPpm) : undefined) },
  ...timed,
  { word: 'ramp', form: 'count', value: (l) => l.rampMonths },
  { word: 'rampStart', form: 'percent', value: (l) => one(l.rampStartPpm) },
  {
    word: 'growth',
    form: 'percent',
    value: (l) => (l.driver === 'subscription' ? undefined : one(l.growthPpm)),
  },
  { word: 'taxRate', form: 'percent', value: (l) => one(l.taxPpm) },
  { word: 'costRate', form: 'percent', value: (l) => one(l.costPpm) },
  { word: 'costTaxRate', form: 'percent', value: (l) => one(l.costTaxPpm) },
  { word: 'cashShare', form: 'percent', value: (l) => one(l.cashPpm) },
  { word: 'collectMonths', form: 'count', value: (l) => l.collectMonths },
  { word: 'payMonths', form: 'count', value: (l) => l.payMonths },
  { word: 'stockMonths', form: 'count', value: (l) => l.stockMonths },
  ...MONTHS.map(
    (n): Field<SalesLine> => ({
      word: 'season',
      suffix: `${n}`,
      form: 'percent',
      value: (l) => one(l.seasonPpm?.[n - 1] ?? PPM),
    }),
  ),
];

const costFields = ({ t }: ModelScope, timed: readonly Field<CostLine>[]): Field<CostLine>[] => [
  { word: 'category', role: 'fixed', value: (l) => t(`choice.category.${l.category}`) },
  { word: 'amountMonthly', value: (l) => (l.kind === 'fixed' ? l.amountYen : undefined) },
  { word: 'salesShare', form: 'percent', value: (l) => (l.kind === 'variable' ? one(l.salesPpm) : undefined) },
  { word: 'every', form: 'count', value: (l) => (l.kind === 'fixed' ? Math.max(1, l.everyMonths) : undefined) },
  ...timed,
  { word: 'growth', form: 'percent', value: (l) => (l.kind === 'fixed' ? one(l.growthPpm) : undefined) },
  { word: 'taxRate', form: 'percent', value: (l) => one(l.taxPpm) },
  { word: 'payMonths', form: 'count', value: (l) => l.payMonths },
];

function staffFields({ t, w }: ModelScope, timed: readonly Field<StaffLine>[]): Field<StaffLine>[] {
  const flags = (name: (word: WorkbookWord, suffix?: string) => string) =>
    MONTHS.map((n) => name('bonusMonth', `${n}`)).join('+');
  return [
    { word: 'kind', role: 'fixed', value: (l) => t(`choice.staffKind.${l.kind}`) },
    { word: 'heads', form: 'quantity', value: (l) => one(l.headsPpm) },
    { word: 'pay', value: (l) => l.monthlyPayYen },
    { word: 'bonus', value: (l) => l.bonusYen },
    { word: 'social', form: 'percent', value: (l) => one(l.socialPpm) },
    ...timed,
    { word: 'raise', form: 'percent', value: (l) => one(l.raisePpm) },
    ...MONTHS.map(
      (n): Field<StaffLine> => ({
        word: 'bonusMonth',
        suffix: `${n}`,
        form: 'count',
        note: w('bonusNote'),
        value: (l) => (l.bonusMonths.includes(n) ? 1 : 0),
      }),
    ),
    { word: 'bonusCount', form: 'count', formula: (_, name) => flags(name) },
  ];
}

export function driverSheet(scope: ModelScope): Drivers {
  const { model } = scope.compiled;
  const { settings } = model;
  const { t } = scope;
  const blocks = new DriverSheet(scope);
  const settingNames = blocks.block('setting', [settings], () => '', settingFields(settings, scope));
  const setting = (word: WorkbookWord) => settingNames(0, word);
  const timed = <L extends Timed>() => span<L>(settings.startMonth, setting('startMonth'));
  const title = (l: { readonly title: string }) => l.title;
  const sales = blocks.block('salesLine', model.sales, title, salesFields(scope, timed()));
  const costs = blocks.block('costLine', model.costs, title, costFields(scope, timed()));
  const staff = blocks.block('staffLine', model.staff, title, staffFields(scope, timed()));
  const uses = blocks.block('useLine', model.uses, title, [
    { word: 'kind', role: 'fixed', value: (u) => t(`choice.useKind.${u.kind}`) },
    { word: 'amount', value: (u) => u.amountYen },
    { word: 'taxRate', form: 'percent', value: (u) => one(u.taxPpm) },
    ...monthFields<(typeof model.uses)[number]>(
      'from',
      'fromNo',
      (u) => u.month,
      settings.startMonth,
      setting('startMonth'),
    ),
    { word: 'life', form: 'count', value: (u) => (u.kind === 'equipment' ? Math.max(1, u.lifeYears) : undefined) },
  ]);
  return { blocks, setting, sales, costs, staff, uses };
}
