/**
 * The review after a file was merged: the state that both sides had was kept when the file went out or came in, so that it can be told who
 * changed what since. Without such a state (another device, an older file) the merge stands as it is; the state before it is kept as a version.
 */
import * as Y from 'yjs';
import { docOf } from '../../doc/merge/ledger.ts';
import { type Person, putRecords } from '../../doc/merge/records.ts';
import { reviewOf } from '../../doc/merge/review.ts';
import { versionState } from '../../doc/stored.ts';
import type { Host } from '../../host/host.ts';

/** True if everything in `part` is also in `whole`. */
export function contains(whole: Uint8Array, part: Uint8Array): boolean {
  const has = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(whole));
  for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVectorFromUpdate(part)))
    if ((has.get(client) ?? 0) < clock) return false;
  return true;
}

/**
 * Writes into the merged plan what either side lost since `base`. Returns how many things; undefined where one of the sides did not start from
 * it. All three are whole states as V1 updates.
 */
export function reviewFile(
  merged: Y.Doc,
  base: Uint8Array,
  mine: Uint8Array,
  theirs: Uint8Array,
  me: Person,
  at: string,
): number | undefined {
  if (!contains(mine, base) || !contains(theirs, base)) return undefined;
  const sides = { base: docOf([base]), mine: docOf([mine]), theirs: docOf([theirs]) };
  try {
    const items = reviewOf(sides, merged, me);
    putRecords(merged, me, at, items);
    return items.size;
  } finally {
    for (const doc of Object.values(sides)) doc.destroy();
  }
}

/** Keeps a state as the one that both have, of a plan that need not be open. */
export async function keepCommonState(host: Host, planId: string, update: Uint8Array): Promise<void> {
  const state = versionState(Y.convertUpdateFormatV1ToV2(update));
  await host.call('versions.create', { planId, name: '', reason: 'common', state });
}
