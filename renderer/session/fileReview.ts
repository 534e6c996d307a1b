/**
 * The review after a file was merged: the state that both sides had was kept when the file went out or came in, so that it can be told who
 * changed what since. Without such a state (another device, an older file) the merge stands as before and nothing is reviewed.
 */
import * as Y from 'yjs';
import { docOf, type MergeReview, reviewMerge } from '../../shared/doc/mergeReview.ts';
import { versionState } from '../../shared/doc/stored.ts';
import type { Host } from '../../shared/host/host.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';

const waiting = new Map<string, MergeReview>();
const offered = new Emitter<string>();

/** For the plan's next showing; a plan that is on screen hears it at once. */
export function offerReview(planId: string, review: MergeReview): void {
  waiting.set(planId, review);
  offered.fire(planId);
}
/** Takes the waiting review of a plan, once. */
export function takeReview(planId: string): MergeReview | undefined {
  const review = waiting.get(planId);
  waiting.delete(planId);
  return review;
}
export const onDidOfferReview = offered.on;

/** True if everything in `part` is also in `whole`. */
export function contains(whole: Uint8Array, part: Uint8Array): boolean {
  const has = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(whole));
  for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVectorFromUpdate(part)))
    if ((has.get(client) ?? 0) < clock) return false;
  return true;
}

/** What both sides did since `base`; undefined where one of them did not start from it. All three are whole states as V1 updates. */
export function reviewFile(base: Uint8Array, mine: Uint8Array, theirs: Uint8Array): MergeReview | undefined {
  if (!contains(mine, base) || !contains(theirs, base)) return undefined;
  const docs = [docOf(base), docOf(mine), docOf(theirs)] as const;
  const review = reviewMerge(...docs);
  for (const doc of docs) doc.destroy();
  return review;
}

/** Keeps a state as the one that both have, of a plan that need not be open. */
export async function keepCommonState(host: Host, planId: string, update: Uint8Array): Promise<void> {
  const state = versionState(Y.convertUpdateFormatV1ToV2(update));
  await host.call('versions.create', { planId, name: '', reason: 'common', state });
}
