/** Compares secrets in a time that tells nothing of where they differ. Bytes and not characters are counted: one may be as long and not the other. */
import { timingSafeEqual } from 'node:crypto';

export function sameText(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
