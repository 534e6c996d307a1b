/** The forms, in the order in which they are offered. A new one is a record and, where no rule fills a box of it yet, a rule in `shared/domain/forms`. */
import type { FormRecord } from '../../domain/forms/records.ts';
import { CASH_YEAR } from './cashYear.ts';
import { JFC_STARTUP } from './jfcStartup.ts';
import { JIZOKUKA } from './jizokuka.ts';
import { ONE_PAGE } from './onePage.ts';

export const FORMS: readonly FormRecord[] = [JFC_STARTUP, CASH_YEAR, JIZOKUKA, ONE_PAGE];

/** The form of an id, or the first. */
export const formOf = (id: string | undefined): FormRecord => FORMS.find((f) => f.id === id) ?? JFC_STARTUP;
