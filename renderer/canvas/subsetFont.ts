import { unzlibSync, zlibSync } from 'fflate';
import fonteditor, { createFont } from 'fonteditor-core';

/** A WOFF font without its compression, from which {@link subsetFont} reads. Unpacking costs most of the time, and is the same for every text. */
export const unpackFont = (font: Uint8Array): ArrayBuffer =>
  fonteditor.woff2ttf(font.slice().buffer, { inflate: (data) => [...unzlibSync(Uint8Array.from(data))] });

/**
 * A WOFF font with only the glyphs of a text, and the characters (code points, ascending) that it contains. `found`
 * is empty if the font has none of the text's characters. `font` is an unpacked one, and is not changed.
 */
export function subsetFont(
  font: ArrayBuffer,
  text: string,
): { readonly subset: Uint8Array; readonly found: readonly number[] } {
  const wanted = [...new Set([...text].flatMap((c) => c.codePointAt(0) ?? []))].filter((c) => c >= 0x20);
  if (wanted.length === 0) return { subset: new Uint8Array(), found: [] };
  const cut = createFont(font, { type: 'ttf', subset: wanted, hinting: false });
  const found = Object.keys(cut.get().cmap).map(Number);
  const subset = cut.write({ type: 'woff', hinting: false, deflate: (data) => [...zlibSync(Uint8Array.from(data))] });
  return {
    subset: typeof subset === 'string' ? new Uint8Array() : new Uint8Array(subset),
    found: found.filter((c) => wanted.includes(c)).sort((a, b) => a - b),
  };
}
