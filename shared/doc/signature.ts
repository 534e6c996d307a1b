/** Ed25519 signatures of a device. The private key never leaves the host; only hashes are signed, bound to their purpose. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { fromHex, toHex } from '../kernel/hex.ts';
import type { SigningPurpose } from '../kernel/signing.ts';

export type Signed = { readonly publicKey: string; readonly signature: string };

const SEED_BYTES = 32;

const signedText = (purpose: SigningPurpose, hash: string): Uint8Array =>
  new TextEncoder().encode(`musubi ${purpose} 1 ${hash}`);

/** The public key of a device's seed, as 64 hex digits. */
export const publicKeyOf = (seed: Uint8Array): string => toHex(ed25519.getPublicKey(seed));

/** Signs a SHA-256 hash (64 hex digits) with a device's 32-byte seed. Hex both ways. */
export function signHash(seed: Uint8Array, purpose: SigningPurpose, hash: string): Signed {
  if (seed.length !== SEED_BYTES) throw new RangeError('a seed has 32 bytes');
  return {
    publicKey: publicKeyOf(seed),
    signature: toHex(ed25519.sign(signedText(purpose, hash), seed)),
  };
}

/** `false` for a wrong or malformed signature. */
export function verifyHash({ publicKey, signature }: Signed, purpose: SigningPurpose, hash: string): boolean {
  const [key, bytes] = [fromHex(publicKey), fromHex(signature)];
  if (key?.length !== 32 || bytes?.length !== 64) return false;
  try {
    return ed25519.verify(bytes, signedText(purpose, hash), key);
  } catch {
    // The key is not a point of the curve.
    return false;
  }
}
