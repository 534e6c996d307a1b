/**
 * JSON in a canonical form, so that its hash is the same on every machine and in every year: keys ordered by code units, no
 * spaces, strings and numbers as written by JSON.stringify (RFC 8785). Fields without a value are left out.
 */
import { digest } from 'lib0/hash/sha256';
import { toHex } from '../../kernel/hex.ts';

export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((v) => canonicalJson(v === undefined ? null : v)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`);
    return `{${fields.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('no JSON for a number that is none');
  return JSON.stringify(value ?? null);
}

export const canonicalBytes = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value));
/** SHA-256 of the canonical form, 64 hex digits. */
export const canonicalHash = (value: unknown): string => toHex(digest(canonicalBytes(value)));
