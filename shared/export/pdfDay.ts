/**
 * A browser engine writes the time of creation into a PDF, twice. With the day of the document instead, the same pages give the same
 * bytes: somebody who gets a file twice can tell that nothing changed.
 */

/** The information dictionary is the first object; what follows is not searched. */
const LOOKED_AT = 64 << 10;
const MADE = /\/(?:CreationDate|ModDate) ?\(D:/gu;

/** A copy with `day` (YYYY-MM-DD) at midnight UTC as its dates. No offset changes, so the cross-reference table stays valid. */
export function withPdfDay(pdf: Uint8Array, day: string): Uint8Array {
  const out = new Uint8Array(pdf);
  const head = Array.from(out.subarray(0, LOOKED_AT), (byte) => String.fromCharCode(byte)).join('');
  const digits = `${day.replaceAll('-', '')}000000`;
  for (const found of head.matchAll(MADE)) {
    const from = found.index + found[0].length;
    const written = /^\d{14}(?:[+-]\d\d'\d\d'?|Z)?(?=\))/u.exec(head.slice(from, from + 24))?.[0];
    if (!written) continue;
    const fixed = digits + written.slice(14).replace(/\d/gu, '0').replace('-', '+');
    for (const [i, letter] of [...fixed].entries()) out[from + i] = letter.charCodeAt(0);
  }
  return out;
}
