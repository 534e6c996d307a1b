/**
 * The forms, in the order in which they are offered. A new one is a record and, if no rule fills one of its boxes yet, a rule in
 * `shared/domain/forms`.
 */
import type { FormRecord } from '../../domain/forms/records.ts';
import { CASH_YEAR } from './cashYear.ts';
import { GROWTH_TARGETS } from './growthTargets.ts';
import { JFC_STARTUP } from './jfcStartup.ts';
import { JIZOKUKA } from './jizokuka.ts';
import { JIZOKUKA_3 } from './jizokuka3.ts';
import { JKISS_PAGE } from './jkissPage.ts';
import { KEIEI_KAIZEN } from './keieiKaizen.ts';
import { KEIEI_KAKUSHIN } from './keieiKakushin.ts';
import { KYOSO_PROPOSAL } from './kyosoProposal.ts';
import { ONE_PAGE } from './onePage.ts';
import { SUCCESSION } from './succession.ts';

export const FORMS: readonly FormRecord[] = [
  JFC_STARTUP,
  CASH_YEAR,
  JIZOKUKA,
  JIZOKUKA_3,
  KEIEI_KAKUSHIN,
  GROWTH_TARGETS,
  KEIEI_KAIZEN,
  SUCCESSION,
  KYOSO_PROPOSAL,
  JKISS_PAGE,
  ONE_PAGE,
];

/** The form with an id, or the first one. */
export const formOf = (id: string | undefined): FormRecord => FORMS.find((f) => f.id === id) ?? JFC_STARTUP;
