/** Sends a judge's sheet to the secretariat's machine, because the judge asked for it. The answer says only whether it is on disk there. */
import { HostError } from '../../shared/ipc/contract.ts';
import { HUB_ADDRESS, SCORES_PATH } from '../../shared/protocol/scores.ts';

const TIMEOUT_MS = 10_000;

export type Sending = {
  readonly addresses: readonly string[];
  readonly contest: string;
  readonly round: string;
  readonly judge: string;
  readonly token: string;
  readonly bytes: Uint8Array;
};

/** Tries one address after the other. `refused` where a machine answered and did not take it, `unreachable` where none answered. */
export async function sendScores(sending: Sending): Promise<'received' | 'refused' | 'unreachable'> {
  const { addresses, contest, round, judge, token, bytes } = sending;
  if (addresses.some((a) => !HUB_ADDRESS.test(a))) throw new HostError('invalidInput');
  let answered = false;
  for (const address of addresses) {
    const response = await fetch(`${address}${SCORES_PATH}${contest}/${round}/${judge}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
      body: bytes.slice(),
      // Another machine than the one in the judging file gets neither sheet nor key.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => undefined);
    if (!response) continue;
    await response.body?.cancel().catch(() => undefined);
    if (response.ok) return 'received';
    answered = true;
  }
  return answered ? 'refused' : 'unreachable';
}
