/** How a submission is sent over the network: one POST to the secretariat's machine, and the answer fetched from there later. */
import { IMPORT_LIMITS } from '../kernel/importLimits.ts';

export const ENTRIES_PATH = '/entries/';
/** Limit of a signed submission. */
export const ENTRY_BYTES = IMPORT_LIMITS.submission.bytes;
/** Limit of an encrypted submission: encryption adds a header and 16 bytes for every 64 KiB. */
export const SEALED_ENTRY_BYTES = ENTRY_BYTES + (64 << 10);
export const ANSWER_BYTES = 1 << 20;
