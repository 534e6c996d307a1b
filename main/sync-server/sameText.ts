/** Compares secrets in constant time. Compares bytes, not characters: texts of the same number of characters may differ in bytes. */
import { timingSafeEqual } from 'node:crypto';

export function sameText(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
