/** How a score sheet is sent over the network: one POST to the secretariat's machine, and a hash in return. */
import { IMPORT_LIMITS } from '../kernel/importLimits.ts';

export const SCORES_PATH = '/scores/';
export const SHEET_BYTES = IMPORT_LIMITS.sheet.bytes;
/** Addresses that sheets may be sent to: http or https, a host, a port; no path, no user, no query. */
export const HUB_ADDRESS = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/i;
