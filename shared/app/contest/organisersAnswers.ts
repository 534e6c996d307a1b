/** An organiser's answers to a submission: a receipt, a refusal, a letter. Each is checked before it is stored in the plan. */
import type { FeedbackFile } from '../../doc/contest/feedback.ts';
import type { ContestReply } from '../../doc/contest/readers.ts';
import { parseJson } from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';

/** What an answer must belong to. `organiserKey` signed the call, `submitted` is the hash of the last submission. */
export type AnswerTo = { readonly contest: string; readonly organiserKey: string; readonly submitted: string };

export type AnswerRefusal = {
  readonly code: /** Not such a file, or damaged. */
    | 'bad'
    /** Signed by a key that is not the organiser's. */
    | 'foreignKey'
    /** For another contest or another submission. */
    | 'other';
};

/** Returns the number under which the organiser received the last submission. */
export function checkReceipt(
  opened: ContestReply<'receipt'>,
  { contest, organiserKey, submitted }: AnswerTo,
): Result<{ readonly number: number }, AnswerRefusal> {
  if (!opened.ok) return err({ code: 'bad' });
  const { content, publicKey } = opened.value;
  if (publicKey !== organiserKey) return err({ code: 'foreignKey' });
  if (content.contest !== contest || content.submission !== submitted) return err({ code: 'other' });
  return ok({ number: content.number });
}

/** A letter may be about an earlier submission than the last one: a later one may have been refused. */
export function checkLetter(
  opened: ContestReply<'letter'>,
  { contest, organiserKey }: Omit<AnswerTo, 'submitted'>,
): Result<FeedbackFile, AnswerRefusal> {
  if (!opened.ok) return err({ code: 'bad' });
  if (opened.value.publicKey !== organiserKey) return err({ code: 'foreignKey' });
  if (opened.value.content.contest !== contest) return err({ code: 'other' });
  return ok(opened.value);
}

/** Why the organiser's machine refused a submission: the code in its answer, or `undefined` if the bytes contain none. */
export function refusalCode(bytes: Uint8Array): string | undefined {
  const parsed = parseJson(new TextDecoder().decode(bytes));
  const code = typeof parsed === 'object' && parsed !== null && 'code' in parsed ? parsed.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
