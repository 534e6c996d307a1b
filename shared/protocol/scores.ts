/** How a score sheet goes over the network: one POST to the secretariat's machine, and a hash back. */
import { IMPORT_LIMITS } from '../kernel/importLimits.ts';

export const SCORES_PATH = '/scores/';
export const SHEET_BYTES = IMPORT_LIMITS.sheet.bytes;
/** Where sheets may be sent: http or https, a host, a port; no path, no user, no query. */
export const HUB_ADDRESS = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/i;
