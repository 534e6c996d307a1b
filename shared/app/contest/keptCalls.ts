/** The calls of contests that a plan takes part in, as they were signed. */
import { type Call, type CallFile, readCall } from '../../doc/contest/call.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { splitKey } from '../../doc/schema.ts';
import { err, mapOk, type Result } from '../../kernel/result.ts';
import type { PlanRefusal, PlanWriter } from '../plan/planWriter.ts';

export type KeptCall = {
  readonly call: Call;
  readonly hash: string;
  /** The key that signed the call. Receipts and letters are signed with it too. */
  readonly organiserKey: string;
};

/** Calls that can no longer be read are omitted. */
export const keptCalls = (store: PlanReader): KeptCall[] =>
  [...store.relations('contestEntries')].flatMap(([key, value]) => {
    if (splitKey(key)[1] !== 'call') return [];
    const read = readCall(new TextEncoder().encode(value));
    return read.ok ? [{ call: read.value.content, hash: read.value.hash, organiserKey: read.value.publicKey }] : [];
  });

/**
 * Keeps a call with the plan; `bytes` is the file that `file` was read from. Returns the contest's id. The first call of a contest determines which key
 * is its organiser's; one signed by another key is refused.
 */
export function keepCall(
  plan: PlanWriter,
  file: CallFile,
  bytes: Uint8Array,
): Result<string, PlanRefusal | { readonly code: 'foreignKey' }> {
  const { contest } = file.content;
  const known = keptCalls(plan.store).find((kept) => kept.call.contest === contest);
  if (known && known.organiserKey !== file.publicKey) return err({ code: 'foreignKey' });
  const fields = { call: new TextDecoder().decode(bytes) };
  return mapOk(plan.execute({ type: 'setContestEntry', contest, fields }), () => contest);
}
