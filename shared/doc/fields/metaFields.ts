/** What the plan says about itself. */
import { code, day, words } from './kinds.ts';

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
} as const;
