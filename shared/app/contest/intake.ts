/** Incoming files: submissions and score sheets, with a reply for each; receipts; closing and reopening the intake. */
import { packArchive } from '../../doc/contest/archive.ts';
import { setMeta } from '../../doc/contest/contestDoc.ts';
import type { Entry } from '../../doc/contest/contestSchema.ts';
import type { Arrived, ReceiveError } from '../../doc/contest/secretariat.ts';
import { err, type Result } from '../../kernel/result.ts';
import { changeEntity } from './contestCommands.ts';
import type { ContestModel } from './contestModel.ts';
import type { ContestOutcome } from './contestOutcome.ts';

/** The file could not be read or stored: the disk or the host refused. */
export type NotStored = { readonly code: 'notStored' };
type Taken<K extends 'receive' | 'takeSheet'> = Awaited<ReturnType<ContestModel[K]>>;
type ValueOf<R> = Extract<R, { readonly ok: true }> extends { readonly value: infer V } ? V : never;
type ErrorOf<R> = Extract<R, { readonly ok: false }> extends { readonly error: infer E } ? E : never;

export type ReceivedEntry = ValueOf<Taken<'receive'>>;
export type SubmissionRefusal = ReceiveError | NotStored;
export type ReceivedSheet = ValueOf<Taken<'takeSheet'>>;
export type SheetRefusal = ErrorOf<Taken<'takeSheet'>> | NotStored;

/** Accepts a submission and signs its receipt. `arrived` states when and why, if it had arrived earlier. */
export const takeSubmission = (
  model: ContestModel,
  bytes: Uint8Array,
  { arrived, signal }: { readonly arrived?: Arrived | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<Result<ReceivedEntry, SubmissionRefusal>> =>
  model.receive(bytes, arrived, signal).catch(() => err<NotStored>({ code: 'notStored' }));

/** Accepts a judge's sheet. */
export const takeSheet = (
  model: ContestModel,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<Result<ReceivedSheet, SheetRefusal>> =>
  model.takeSheet(bytes, signal).catch(() => err<NotStored>({ code: 'notStored' }));

/** The receipts of all entries that take part in one archive. `nameOf` names the file of each. */
export async function receiptsArchive(
  model: ContestModel,
  nameOf: (entry: Pick<Entry, 'number' | 'title'>) => string,
): Promise<Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  for (const entry of model.store.entriesIn) parts[nameOf(entry)] = await model.receipt(entry);
  return packArchive(parts, 'compressed');
}

/** Closes the intake: from now on no submission is accepted. */
export function freezeEntries(model: ContestModel): ContestOutcome {
  const { length } = model.store.list('entries');
  if (length === 0) return err({ code: 'notFound' });
  return model.do({ act: 'freezeEntries', about: String(length) }, () =>
    setMeta(model.doc, { entriesFrozenAt: model.now().at }),
  );
}

/** Opens the intake again. The closing was announced, so this needs a reason. */
export function thawEntries(model: ContestModel, reason: string): ContestOutcome {
  if (reason.trim() === '') return err({ code: 'noReason' });
  return model.do({ act: 'thawEntries', reason }, () => setMeta(model.doc, { entriesFrozenAt: '' }));
}

/** Takes an entry out of the contest, or back in. Both move the results of the others, so both need a reason once entries are frozen. */
export function setEntryState(
  model: ContestModel,
  entry: string,
  state: Entry['state'],
  reason: string,
): ContestOutcome {
  if (!model.store.get('entries', entry)) return err({ code: 'notFound' });
  if (state !== 'received' && reason.trim() === '') return err({ code: 'noReason' });
  return changeEntity(model, 'entries', entry, { state, reason }, reason);
}
