/**
 * Fields that are identified by their key and not by a schema: terms of a funding card, settings of the funding plan, entries for a
 * contest. The first entry whose pattern matches describes the field; the last one of each list matches everything, so that a field of a
 * newer app is reported too.
 */
import { SEASONS } from '../../domain/box/limits.ts';
import { SECTORS } from '../../domain/funding/eligibility/business.ts';
import { CONSUMPTION_TAX_KINDS, LEGAL_FORMS, SOURCE_KINDS } from '../../domain/funding/forecast/model.ts';
import {
  attachment,
  choice,
  code,
  day,
  type Field,
  flag,
  type History,
  month,
  number,
  percent,
  signature,
  time,
  words,
  yen,
} from './kinds.ts';

export type NamedField = {
  readonly name: string | RegExp;
  readonly field: Field;
  /** If it differs from its relation's. */
  readonly history?: History;
};
const named = (fields: Readonly<Record<string, Field>>): NamedField[] =>
  Object.entries(fields).map(([name, field]) => ({ name, field }));
/** By the suffix of the field name; a value of another type is shown as typed. */
const byEnding = (label: Parameters<typeof words>[0]): NamedField[] => [
  { name: /Yen$/, field: yen(label) },
  { name: /Percent$/, field: percent(label) },
  { name: /Month$/, field: month(label) },
  { name: /On$/, field: day(label) },
  { name: /^/, field: words(label) },
];

export const FUNDING_TERM_FIELDS: readonly NamedField[] = [
  ...named({
    kind: choice('field.kind', SOURCE_KINDS, (v) => `choice.sourceKind.${v}`),
    amountYen: yen('field.amount'),
    month: month('field.receivedIn'),
    method: choice('field.method', ['equalPrincipal', 'annuity', 'bullet'], (v) => `choice.method.${v}`),
    ratePercent: percent('field.ratePercent'),
    instalments: number('field.instalments'),
    grace: number('field.grace'),
    stepFrom: number('field.stepFrom'),
    stepPercent: percent('field.stepPercent'),
    firstPeriodDays: number('field.firstPeriodDays'),
    guaranteeFeePercent: percent('field.guaranteeFeePercent'),
    subsidyPercent: percent('field.subsidyPercent'),
    subsidyMonths: number('field.subsidyMonths'),
    subsidyYearlyCap: yen('field.subsidyYearlyCap'),
    subsidyUnit: yen('field.subsidyUnit'),
    interestRounding: choice('field.interestRounding', ['floor', 'halfUp'], (v) => `choice.interestRounding.${v}`),
    principalUnit: yen('field.principalUnit'),
    remainder: choice('field.remainder', ['last', 'first'], (v) => `choice.remainder.${v}`),
    monthlyPrincipalYen: yen('field.monthlyPrincipalYen'),
    mode: choice('field.mode', ['allOrNothing', 'allIn'], (v) => `choice.mode.${v}`),
    goalYen: yen('field.goalYen'),
    deliveryMonth: month('field.deliveryMonth'),
    feePercent: percent('field.feePercent'),
    pageCostYen: yen('field.pageCostYen'),
    productionCostYen: yen('field.productionCostYen'),
    reservePercent: percent('field.reservePercent'),
    sharePercent: percent('field.sharePercent'),
    termMonths: number('field.termMonths'),
    everyMonths: number('field.everyMonths'),
    preMoneyYen: yen('field.preMoneyYen'),
    rate: words('field.rate'),
    capYen: yen('field.capYen'),
    floorYen: yen('field.floorYen'),
    unitYen: yen('field.unitYen'),
    programme: code('change.programme'),
    ...signature,
  }),
  { name: /^use:/, field: flag('change.use') },
  ...byEnding('change.term'),
];

export const FUNDING_SETTING_FIELDS: readonly NamedField[] = [
  ...named({
    startMonth: month('field.startMonth'),
    legalForm: choice('field.legalForm', LEGAL_FORMS, (v) => `legalForm.${v}`),
    fiscalStartMonth: number('field.fiscalStartMonth'),
    drawingsYen: yen('field.drawingsYen'),
    consumptionTax: choice('field.consumptionTax', CONSUMPTION_TAX_KINDS, (v) => `consumptionTax.${v}`),
    deemedPercent: percent('field.deemedPercent'),
    profitTaxPercent: percent('field.profitTaxPercent'),
    openingCashYen: yen('field.openingCashYen'),
    sector: choice('field.sector', SECTORS, (v) => `sector.${v}`),
    regularEmployees: number('field.regularEmployees'),
    inDistrictSince: day('field.inDistrictSince'),
    guidanceSince: day('field.guidanceSince'),
    taxesPaid: flag('field.taxesPaid'),
    chamberMember: flag('field.chamberMember'),
    excludedIndustry: flag('field.excludedIndustry'),
    hygieneTrade: flag('field.hygieneTrade'),
    startupSupportOn: day('field.startupSupportOn'),
    taxFilings: number('field.taxFilings'),
    discountPercent: percent('change.discountRate'),
    residentLocalPercent: percent('region.resident'),
    profitLocalPercent: percent('region.profit'),
    unit: choice('change.displayUnit', ['yen', 'thousand', 'tenThousand', 'million'], (v) => `unit.${v}`),
  }),
  { name: /^platform\./, field: yen('change.platform') },
  ...byEnding('change.setting'),
];

export const BOX_LIMIT_FIELDS: readonly NamedField[] = [
  ...named({
    near: number('box.limit.near'),
    season: choice('box.limit.season', SEASONS, (v) => `box.season.${v}`),
    budget: yen('box.limit.budget'),
    noPermit: flag('box.limit.noPermit'),
    noCar: flag('box.limit.noCar'),
  }),
  ...byEnding('box.limits'),
];

export const CONTEST_ENTRY_FIELDS: readonly NamedField[] = [
  ...named({
    category: words('enter.category'),
    'applicant.name': words('applicant.name'),
    'applicant.reading': words('applicant.reading'),
    'applicant.org': words('applicant.org'),
    'applicant.lab': words('applicant.lab'),
    'applicant.email': words('applicant.email'),
    'applicant.phone': words('applicant.phone'),
    'applicant.place': words('applicant.place'),
    'trace.site': words('trace.site'),
    'trace.account': words('trace.account'),
    'trace.teacher': words('trace.teacher'),
    'trace.family': words('trace.family'),
    'trace.award': words('trace.award'),
    'trace.registration': words('trace.registration'),
    attachments: attachment('change.attachments'),
    call: attachment('change.call'),
  }),
  // Proof of a submission, and who accepted the risk of disclosing its content.
  { name: 'receipt', field: attachment('change.receipt'), history: 'kept' },
  { name: 'letter', field: attachment('change.letter'), history: 'kept' },
  { name: 'submitted', field: code('change.submitted'), history: 'kept' },
  { name: 'submittedAt', field: time('change.submittedAt'), history: 'kept' },
  { name: 'disclosure.by', field: words('enter.guardBy'), history: 'kept' },
  { name: 'disclosure.reason', field: words('enter.guardReason'), history: 'kept' },
  { name: /^/, field: words('change.answer') },
];

export const fieldNamed = (fields: readonly NamedField[], name: string): NamedField => {
  const found = fields.find((f) => (typeof f.name === 'string' ? f.name === name : f.name.test(name)));
  if (!found) throw new Error('the last description of a list matches every name');
  return found;
};
