/**
 * Requests to the secretariat's machine that a person asked for: sending a judge's sheet or an entrant's submission, and fetching the answer to a
 * submission. Only the machines that a judging file or a call names are contacted, and none that they redirect to.
 */
import { type EntryAnswer, HostError } from '../../shared/ipc/contract.ts';
import { ANSWER_BYTES, ENTRIES_PATH } from '../../shared/protocol/entries.ts';
import { HUB_ADDRESS, SCORES_PATH } from '../../shared/protocol/scores.ts';

const TIMEOUT_MS = 10_000;
/** For a submission of twenty megabytes over an event hall's wireless network. */
const LONG_TIMEOUT_MS = 60_000;

type Hub = { readonly addresses: readonly string[]; readonly token: string };
export type Sending = Hub & {
  readonly contest: string;
  readonly round: string;
  readonly judge: string;
  readonly bytes: Uint8Array;
};
export type SendingEntry = Hub & { readonly contest: string; readonly bytes: Uint8Array };
export type Fetching = Hub & {
  readonly contest: string;
  readonly submission: string;
  readonly answer: EntryAnswer;
};
/** `refused` if a machine answered and did not accept it, `unreachable` if none answered. */
export type HubAnswer = 'received' | 'refused' | 'unreachable';

/** Tries one address after the other until `settle` accepts an answer. Returns true if any machine answered. */
async function ask(
  { addresses, token }: Hub,
  path: string,
  init: RequestInit,
  timeoutMs: number,
  settle: (response: Response) => Promise<boolean>,
): Promise<boolean> {
  if (addresses.some((a) => !HUB_ADDRESS.test(a))) throw new HostError('invalidInput');
  let answered = false;
  for (const address of addresses) {
    const response = await fetch(`${address}${path}`, {
      ...init,
      // A new connection: these calls are minutes apart, and a kept one may be closed already, which would count as unreachable.
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream', connection: 'close' },
      // No machine but the named one gets bytes or key.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch(() => undefined);
    if (!response) continue;
    answered = true;
    const isSettled = await settle(response).catch(() => false);
    await response.body?.cancel().catch(() => undefined);
    if (isSettled) return true;
  }
  return answered;
}

async function post(hub: Hub, path: string, bytes: Uint8Array, timeoutMs: number): Promise<HubAnswer> {
  let isReceived = false;
  const answered = await ask(hub, path, { method: 'POST', body: bytes.slice() }, timeoutMs, async ({ ok }) => {
    isReceived = ok;
    return ok;
  });
  return isReceived ? 'received' : answered ? 'refused' : 'unreachable';
}

/** The answer only tells whether the sheet is on disk there. */
export const sendScores = (sending: Sending): Promise<HubAnswer> =>
  post(sending, `${SCORES_PATH}${sending.contest}/${sending.round}/${sending.judge}`, sending.bytes, TIMEOUT_MS);

export const sendEntry = (sending: SendingEntry): Promise<HubAnswer> =>
  post(sending, `${ENTRIES_PATH}${sending.contest}`, sending.bytes, LONG_TIMEOUT_MS);

/** The answer available for a submission; `null` if there is none yet, `undefined` if no machine answered. */
export async function fetchAnswer(fetching: Fetching): Promise<Uint8Array | null | undefined> {
  const { contest, submission, answer } = fetching;
  let bytes: Uint8Array | null = null;
  const answered = await ask(
    fetching,
    `${ENTRIES_PATH}${contest}/${submission}/${answer}`,
    { method: 'GET' },
    TIMEOUT_MS,
    async (response) => {
      if (!response.ok || !response.body) return false;
      const chunks: Uint8Array[] = [];
      let length = 0;
      // Whatever length a machine declares, no more is kept than an answer may hold.
      for await (const chunk of response.body) {
        length += chunk.length;
        if (length > ANSWER_BYTES) return false;
        chunks.push(chunk);
      }
      bytes = new Uint8Array(Buffer.concat(chunks));
      return true;
    },
  );
  return answered ? bytes : undefined;
}
