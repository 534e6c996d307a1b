/** Hashes and signatures of docs/formats/README.md, on Node's own crypto. */
import { createHash, createPublicKey, verify } from 'node:crypto';

export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** The header of an Ed25519 public key in SubjectPublicKeyInfo (RFC 8410); the 32 bytes of the key follow. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** True if the key signed this hash for this purpose. False for anything malformed. */
export function holds(
  { publicKey, signature }: { readonly publicKey: string; readonly signature: string },
  purpose: string,
  hash: string,
): boolean {
  if (!/^[0-9a-f]{64}$/.test(publicKey) || !/^[0-9a-f]{128}$/.test(signature)) return false;
  const key = createPublicKey({
    key: Buffer.concat([SPKI, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(`musubi ${purpose} 1 ${hash}`), key, Buffer.from(signature, 'hex'));
}

/** Canonical JSON: members sorted by name, no white space. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

/** A JSON object from bytes; throws for anything else. */
export function jsonObject(bytes: Uint8Array | string, what: string): Record<string, unknown> {
  const value: unknown = JSON.parse(typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${what}: not an object`);
  return value as Record<string, unknown>;
}
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
