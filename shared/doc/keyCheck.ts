/** Verifies signatures once each: read models are rebuilt on every keystroke in a draft, an Ed25519 check costs about a millisecond. */
import type { SigningPurpose } from '../kernel/signing.ts';
import { type Signed, verifyHash } from './signature.ts';

export type KeyCheck = (signed: Signed, purpose: SigningPurpose, hash: string) => boolean;

export function keyCheck(): KeyCheck {
  const known = new Map<string, boolean>();
  return (signed, purpose, hash) => {
    const key = `${purpose} ${signed.publicKey} ${signed.signature} ${hash}`;
    const holds = known.get(key) ?? verifyHash(signed, purpose, hash);
    known.set(key, holds);
    return holds;
  };
}
