/**
 * The review after a file was merged. The common state of both sides was stored when the file was exported or imported, so that each side's changes
 * since are known. Without such a state (another device, an older file) both sides are compared with what they have in common.
 */
import * as Y from 'yjs';
import { commonAncestor } from '../../doc/merge/ancestor.ts';
import { docOf } from '../../doc/merge/ledger.ts';
import { type Person, putRecords } from '../../doc/merge/records.ts';
import { reviewOf } from '../../doc/merge/review.ts';
import { coversClocks, versionState } from '../../doc/stored.ts';
import type { Host } from '../../host/host.ts';

/** True if everything in `part` is also in `whole`. */
export function contains(whole: Uint8Array, part: Uint8Array): boolean {
  const clocksOf = (state: Uint8Array) => Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state));
  return coversClocks(clocksOf(whole), clocksOf(part));
}

/**
 * Writes into the merged plan what either side lost since `base`, or since what both have in common if one of them did not start from it or
 * it is unknown. Returns how many items. All three are whole states as V1 updates.
 */
export function reviewFile(
  merged: Y.Doc,
  base: Uint8Array | undefined,
  mine: Uint8Array,
  theirs: Uint8Array,
  me: Person,
  at: string,
): number {
  const common = base && contains(mine, base) && contains(theirs, base) ? base : commonAncestor(mine, theirs);
  const sides = { base: docOf([common]), mine: docOf([mine]), theirs: docOf([theirs]) };
  try {
    const items = reviewOf(sides, merged, me);
    putRecords(merged, me, at, items);
    return items.size;
  } finally {
    for (const doc of Object.values(sides)) doc.destroy();
  }
}

/** Stores a state as the common one, for a plan that need not be open. */
export async function keepCommonState(host: Host, planId: string, update: Uint8Array): Promise<void> {
  const state = versionState(Y.convertUpdateFormatV1ToV2(update));
  await host.call('versions.create', { planId, name: '', reason: 'common', state });
}
