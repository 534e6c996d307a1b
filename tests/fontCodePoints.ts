/** The code points that a WOFF2 font has glyphs for, read from its `cmap` table (formats 4 and 12; Unicode only). */
import { brotliDecompressSync } from 'node:zlib';

/** The tables that WOFF2 names by number: https://www.w3.org/TR/WOFF2/#table_dir_format */
const KNOWN_TABLES =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';
const HEADER_BYTES = 48;
const NAME_IN_FULL = 63;

/** @throws Error if the file is not a single WOFF2 font or has no `cmap`. */
export function codePointsOf(file: Uint8Array): ReadonlySet<number> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== 0x774f4632) throw new Error('not a WOFF2 font');
  let at = HEADER_BYTES;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = view.getUint8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  let offset = 0;
  let cmap: { readonly from: number; readonly length: number } | undefined;
  for (let i = view.getUint16(12); i > 0; i--) {
    const flags = view.getUint8(at++);
    const known = flags & NAME_IN_FULL;
    let name = KNOWN_TABLES.slice(known * 5, known * 5 + 4);
    if (known === NAME_IN_FULL) {
      name = String.fromCharCode(...file.subarray(at, at + 4));
      at += 4;
    }
    const length = base128();
    const version = flags >> 6;
    // `glyf` and `loca` are transformed unless their version is 3, the others unless it is 0.
    const isTransformed = name === 'glyf' || name === 'loca' ? version !== 3 : version !== 0;
    const stored = isTransformed ? base128() : length;
    if (name === 'cmap') cmap = { from: offset, length: stored };
    offset += stored;
  }
  if (!cmap) throw new Error('no cmap');
  const data = brotliDecompressSync(file.subarray(at, at + view.getUint32(20)));
  return readCmap(new DataView(data.buffer, data.byteOffset + cmap.from, cmap.length));
}

function readCmap(cmap: DataView): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const at = cmap.getUint32(4 + i * 8 + 4);
    const format = cmap.getUint16(at);
    if (format === 4) readSegments(cmap, at, found);
    if (format === 12) readGroups(cmap, at, found);
  }
  return found;
}

function readSegments(cmap: DataView, at: number, found: Set<number>): void {
  const doubled = cmap.getUint16(at + 6);
  for (let s = 0; s < doubled; s += 2) {
    const end = cmap.getUint16(at + 14 + s);
    const start = cmap.getUint16(at + 16 + doubled + s);
    const delta = cmap.getUint16(at + 16 + 2 * doubled + s);
    const rangeAt = at + 16 + 3 * doubled + s;
    const range = cmap.getUint16(rangeAt);
    for (let c = start; c <= end && c < 0xffff; c++) {
      const glyph = range === 0 ? (c + delta) & 0xffff : cmap.getUint16(rangeAt + range + (c - start) * 2);
      if (glyph !== 0) found.add(c);
    }
  }
}

function readGroups(cmap: DataView, at: number, found: Set<number>): void {
  for (let g = 0; g < cmap.getUint32(at + 12); g++) {
    const group = at + 16 + g * 12;
    for (let c = cmap.getUint32(group); c <= cmap.getUint32(group + 4); c++) found.add(c);
  }
}
