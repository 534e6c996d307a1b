/** The parts of a plan that a browser lays out: the pages, and the forms of banks and agencies. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Door } from '../../shared/app/exports/doors.ts';
import { type ExportScope, leavingScope } from '../../shared/app/exports/exporters.ts';
import { noteHandedOut } from '../../shared/app/exports/exportLog.ts';
import { copyOf, leavingName, mayHandOut } from '../../shared/app/exports/exportPlan.ts';
import { callFormsOf } from '../../shared/app/forms/planForms.ts';
import { noteInFamily } from '../../shared/app/variants/familyNotes.ts';
import { FORMS } from '../../shared/data/forms/forms.ts';
import type { FormRecord } from '../../shared/domain/forms/records.ts';
import type { Layer } from '../../shared/domain/layers/layers.ts';
import type { Library } from '../storage/library.ts';
import { printUnattended } from './browser/unattended.ts';
import { UsageError } from './errors.ts';
import { type Decider, decideOnSeeds } from './leaving.ts';
import { say, spokenLanguage } from './words.ts';

/** A scope whose audience is decided. */
export type LeavingScope = ExportScope & { readonly audience: Layer };

export type Written = { readonly file: string; readonly bytes: number };
export function writeTo(name: string, bytes: Uint8Array): Written {
  const file = resolve(name);
  writeFileSync(file, bytes);
  return { file, bytes: bytes.length };
}

export const PRINTED_PLAN = 'pdf';
/** The form that the call of a contest asks for; with the id of one behind it where a plan has several. */
export const CALL_FORMAT = 'call';
export type Printed = { readonly kind: 'pages' } | { readonly kind: 'form'; readonly form: string };

/** Returns `undefined` for any other name. */
export function printedAs(format: string | undefined): Printed | undefined {
  if (format === PRINTED_PLAN) return { kind: 'pages' };
  const isForm = format === CALL_FORMAT || format?.startsWith(`${CALL_FORMAT}.`) || FORMS.some((f) => f.id === format);
  return isForm && format !== undefined ? { kind: 'form', form: format } : undefined;
}

/** Throws a {@link UsageError} for a call that the plan does not keep, or where it keeps several. */
function formNamed({ store }: LeavingScope['session'], id: string): FormRecord {
  const known = FORMS.find((f) => f.id === id);
  if (known) return known;
  const calls = callFormsOf(store);
  const [first] = calls;
  if (!first) throw new UsageError(say('cli.export.noCall'));
  const found = id === CALL_FORMAT && calls.length === 1 ? first : calls.find((f) => f.id === id);
  if (!found)
    throw new UsageError(say('cli.export.whichCall', { list: calls.map((f) => `${f.id} (${f.name.ja})`).join(', ') }));
  return found;
}

type Surroundings = { readonly library: Library; readonly folder: string; readonly program: string };

/** Writes one PDF. Throws a {@link UsageError} if nothing was written; its message says what to do. */
export async function writePrinted(
  scope: LeavingScope,
  what: Printed,
  where: Surroundings,
  options: Decider & { readonly out: string | undefined },
): Promise<readonly Written[]> {
  const { session, today, audience } = scope;
  if (!mayHandOut(session)) throw new UsageError(say('file.mayNotExport'));
  const door: Door = what.kind;
  const form = what.kind === 'form' ? formNamed(session, what.form) : undefined;
  if (decideOnSeeds(scope, door, options)) await noteInFamily(session);
  // The page reads the plan from the library.
  await session.docs.flush();
  const job = {
    ...{ plan: session.planId, language: spokenLanguage(), today, audience },
    ...(form ? { kind: 'form' as const, form: form.id } : { kind: 'pages' as const }),
  };
  const bytes = await printUnattended(where, job);
  const part = form?.name.ja;
  const leaving = leavingScope(scope);
  const written = writeTo(options.out ?? leavingName(leaving, PRINTED_PLAN, part), bytes);
  await noteHandedOut(session, { door }, copyOf(leaving).audience ?? 'own');
  return [written];
}
