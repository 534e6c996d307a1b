/** Reads the orientation of a photo from its EXIF block; and decodes bytes as Latin-1. */

/** Bytes as letters, one each. */
export const latin1 = (bytes: Uint8Array): string => {
  let out = '';
  for (let i = 0; i < bytes.length; i += 8_192) out += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return out;
};

const ORIENTATION = 0x0112;
/** The first table of an EXIF block: tags and the offsets of their values. `undefined` without a block. */
function exifTable(
  bytes: Uint8Array,
): { readonly tags: ReadonlyMap<number, number>; readonly isLittle: boolean } | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const at = latin1(bytes.subarray(0, 1 << 18)).indexOf('Exif\0\0');
  if (at < 0) return undefined;
  const from = at + 6;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tags = new Map<number, number>();
  const isLittle = bytes[from] === 0x49;
  try {
    const table = from + view.getUint32(from + 4, isLittle);
    const count = Math.min(200, view.getUint16(table, isLittle));
    for (let i = 0; i < count; i++) tags.set(view.getUint16(table + 2 + i * 12, isLittle), table + 2 + i * 12 + 8);
  } catch {
    // Truncated: what was read so far counts.
  }
  return { tags, isLittle };
}
/** How a photo has to be turned, 1 to 8. */
export function exifOrientation(bytes: Uint8Array): number | undefined {
  const table = exifTable(bytes);
  const at = table?.tags.get(ORIENTATION);
  if (!table || at === undefined || at + 2 > bytes.length) return undefined;
  const value = new DataView(bytes.buffer, bytes.byteOffset).getUint16(at, table.isLittle);
  return value >= 1 && value <= 8 ? value : undefined;
}
