/** A submission as it goes over the network: only the contest that it is for can open it. */
import type { Call } from './call.ts';
import { encryptFor } from './judgeBundle.ts';

/** A call from before calls held their contest's key gets the submission as it is; the secretariat's machine encrypts it before it is on disk there. */
export const sealEntry = async (call: Pick<Call, 'recipient'>, submission: Uint8Array): Promise<Uint8Array> =>
  call.recipient === undefined ? submission : encryptFor(call.recipient, submission);
