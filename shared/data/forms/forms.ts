/** The forms, in the order in which they are offered. A new one is a record and, where no rule fills a box of it yet, a rule in `shared/domain/forms`. */
import type { FormRecord } from '../../domain/forms/records.ts';
import { JFC_STARTUP } from './jfcStartup.ts';

export const FORMS: readonly FormRecord[] = [JFC_STARTUP];

/** The form of an id, or the first. */
export const formOf = (id: string | undefined): FormRecord => FORMS.find((f) => f.id === id) ?? JFC_STARTUP;
