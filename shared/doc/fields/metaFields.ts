/** The details of the plan itself. */
import { code, day, type Telling, words } from './kinds.ts';

const KIN: Telling = {
  told: 'untold',
  because: 'it says which variant this plan is, and differs in each of them by nature',
};

export const META_FIELDS = {
  schemaVersion: code('change.version', { told: 'untold', because: 'the app raises it; no person sets it' }),
  id: code('change.id', { told: 'untold', because: 'the same for every copy of a plan' }),
  title: words('plan.title'),
  template: code('plan.template'),
  createdOn: day('change.createdOn'),
  author: words('change.author'),
  prefecture: words('change.prefecture'),
  municipalityCode: words('change.region'),
  trade: words('change.trade'),
  stage: words('change.stage'),
  openedOn: day('field.openedOn'),
  variantOf: code('variant.of', KIN),
  variantName: words('variant.name', KIN),
  variantReason: words('variant.reason', KIN),
  variantOn: day('variant.on', KIN),
} as const;

/** Details of a plan as a variant: not part of what a founder submits. */
export const VARIANT_META = [
  'variantOf',
  'variantName',
  'variantReason',
  'variantOn',
] as const satisfies readonly (keyof typeof META_FIELDS)[];
