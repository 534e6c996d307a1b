/** Candidates that were declined for a card or a combination, with the reason, so that they are not offered again. */
import type { PlanReader, Relation } from '../../doc/planStore.ts';
import { splitKey } from '../../doc/schema.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';

type Declined = Relation<'declined'>;
/** `entry` is the id of the candidate's catalogue entry. */
export type DeclinedCandidate = Declined & { readonly entry: string };

/** `key` is the id of the card or combination that candidates are sought for (`Seeking.key`). */
export const declinedFor = (store: PlanReader, key: string): DeclinedCandidate[] =>
  [...store.relations('declined')].flatMap(([at, declined]) => {
    const [node, entry] = splitKey(at);
    return node === key ? [{ ...declined, entry }] : [];
  });

/** Declines a candidate. `by` is a person's name, `on` an ISO day. Reasons and names are truncated to a plan's limits. */
export const declineCandidate = (plan: PlanWriter, key: string, entry: string, { reason, by, on }: Declined): Outcome =>
  plan.execute({
    type: 'declineCandidate',
    node: key,
    entry,
    declined: { reason: reason.slice(0, 400), by: by.slice(0, 120), on },
  });

/** Lets a declined candidate be offered again. */
export const offerAgain = (plan: PlanWriter, key: string, entry: string): Outcome =>
  plan.execute({ type: 'declineCandidate', node: key, entry, declined: null });
