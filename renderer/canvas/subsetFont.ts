import { unzlibSync, zlibSync } from 'fflate';
import { createFont } from 'fonteditor-core';

/**
 * A WOFF font with only the glyphs of a text, and the characters (code points, ascending) that it contains. `found`
 * is empty if the font has none of the text's characters.
 */
export function subsetFont(
  font: Uint8Array,
  text: string,
): { readonly subset: Uint8Array; readonly found: readonly number[] } {
  const wanted = [...new Set([...text].flatMap((c) => c.codePointAt(0) ?? []))].filter((c) => c >= 0x20);
  if (wanted.length === 0) return { subset: new Uint8Array(), found: [] };
  const cut = createFont(font.slice().buffer, {
    type: 'woff',
    subset: wanted,
    hinting: false,
    inflate: (data) => [...unzlibSync(Uint8Array.from(data))],
  });
  const found = Object.keys(cut.get().cmap).map(Number);
  const subset = cut.write({ type: 'woff', hinting: false, deflate: (data) => [...zlibSync(Uint8Array.from(data))] });
  return {
    subset: typeof subset === 'string' ? new Uint8Array() : new Uint8Array(subset),
    found: found.filter((c) => wanted.includes(c)).sort((a, b) => a - b),
  };
}
