/**
 * Answers to submissions that entrants fetch: one file per submission and kind of answer. The key is the hash of the submission, which only the
 * entrant and the secretariat know.
 *
 * **Durability.** An answer is durable when `put` resolves. It replaces an earlier one as a whole: a reader sees the old or the new bytes.
 * **Errors.** {@link STORE_ERRORS}; a contest or a submission that is not an id rejects with `invalidInput`.
 */
import type { EntryAnswer } from '../ipc/contract.ts';

export interface Outbox {
  put(contest: string, submission: string, answer: EntryAnswer, bytes: Uint8Array): Promise<void>;
  /** `undefined` if there is none yet. */
  get(contest: string, submission: string, answer: EntryAnswer): Promise<Uint8Array | undefined>;
}
