/** What the store keeps instead of secrets: whoever reads it can make no code and no token from it. Both secrets are too long to be guessed. */
import { canonicalHash } from '../../doc/contest/canonical.ts';

/** Of the secret in a session's token. */
export const secretHash = (secret: string): string => canonicalHash({ what: 'musubi staff session', secret });
/** Of a one-time code, as `readEntryCode` returns it. */
export const entryCodeHash = (code: string): string => canonicalHash({ what: 'musubi staff code', code });
