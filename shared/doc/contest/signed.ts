/** A signed piece of JSON: content, the hash of its canonical form, and an Ed25519 signature of that hash by a device's key. */
import { z } from 'zod';
import type { SigningPurpose } from '../../kernel/signing.ts';
import { type Signed, verifyHash } from '../signature.ts';
import { canonicalHash } from './canonical.ts';

export const hexHash = z.string().regex(/^[0-9a-f]{64}$/);
export const signedSchema = z.object({ publicKey: hexHash, signature: z.string().regex(/^[0-9a-f]{128}$/) });

/** Signs a hash for a purpose: the host's `device.sign`, which never lets the key out. */
export type Sign = (purpose: SigningPurpose, hash: string) => Promise<Signed>;

export type SignedContent<T> = { readonly content: T; readonly hash: string } & Signed;

export async function signContent<T>(content: T, purpose: SigningPurpose, sign: Sign): Promise<SignedContent<T>> {
  const hash = canonicalHash(content);
  return { content, hash, ...(await sign(purpose, hash)) };
}

/** `changed`: the words are not those that were hashed. `badSignature`: the hash was not signed by this key for this purpose. */
export type SignatureFault = 'changed' | 'badSignature';
/** Checks content as it lies in the file, not as a schema reads it: a field that a schema drops would go unseen. */
export function faultsOf(
  file: { readonly content: unknown; readonly hash: string } & Signed,
  purpose: SigningPurpose,
): SignatureFault[] {
  const faults: SignatureFault[] = [];
  if (canonicalHash(file.content) !== file.hash) faults.push('changed');
  if (!verifyHash(file, purpose, file.hash)) faults.push('badSignature');
  return faults;
}
