/** A submission as sent over the network: only the contest it is for can open it. */
import type { Call } from './call.ts';
import { encryptFor } from './judgeBundle.ts';

/** Without a key in the call (older versions) the submission is sent as it is; the secretariat's machine encrypts it before writing it to disk. */
export const sealEntry = async (call: Pick<Call, 'recipient'>, submission: Uint8Array): Promise<Uint8Array> =>
  call.recipient === undefined ? submission : encryptFor(call.recipient, submission);
