/**
 * What a file says about its maker beside its content: EXIF and XMP of pictures, author fields of PDF and Office files. Found by looking at bytes, not
 * by trusting a reader: a hint for the founder, told by field.
 */
export type FileTrace = { readonly field: 'camera' | 'place' | 'author' | 'text'; readonly value: string };

/** Bytes as letters, one each. */
export const latin1 = (bytes: Uint8Array): string => {
  let out = '';
  for (let i = 0; i < bytes.length; i += 8_192) out += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return out;
};
const shown = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 120);
/** The words of an author field of a PDF, without their brackets; and of one in XMP. */
export const PDF_AUTHOR = /\/Author\s*(?:\(((?:\\.|[^\\)])*)\)|<(?!<)([0-9a-fA-F\s]*)>)/gu;
export const XMP_AUTHOR = /<dc:creator>[\s\S]{0,200}?<rdf:li[^>]*>([^<]+)</gu;

const ORIENTATION = 0x0112;
const GPS = 0x8825;
/** The first table of an EXIF block: tag and where its value stands. Undefined without a block. */
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
    // Cut off: what was read so far counts.
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

/** More than this of a file is not looked through: what tells the author stands at its beginning or at its end. */
const LOOKED_AT = 4 << 20;

/** Text of a PDF string: (...) in Latin or UTF-16 with its mark, or <hex>. */
function pdfText(raw: string): string {
  const hex = /^<([0-9a-fA-F\s]*)>$/u.exec(raw)?.[1]?.replace(/\s/gu, '');
  const bytes =
    hex === undefined
      ? [...raw.slice(1, -1)].map((c) => c.charCodeAt(0))
      : (hex.match(/../gu) ?? []).map((h) => Number.parseInt(h, 16));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    let out = '';
    for (let i = 2; i + 1 < bytes.length; i += 2)
      out += String.fromCharCode(((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0));
    return out;
  }
  return String.fromCharCode(...bytes);
}

/** Empty where nothing was found; that is no proof that there is nothing. */
export function fileTraces(bytes: Uint8Array): FileTrace[] {
  const head = latin1(bytes.subarray(0, LOOKED_AT));
  const text =
    bytes.length > LOOKED_AT * 2
      ? head + latin1(bytes.subarray(bytes.length - LOOKED_AT))
      : latin1(bytes.subarray(0, LOOKED_AT * 2));
  const found: FileTrace[] = [];
  const add = (field: FileTrace['field'], value: string) => {
    const said = shown(value);
    // Blanks and brackets that were left of a name say nothing.
    if (!/[\p{L}\p{N}]/u.test(said)) return;
    if (!found.some((f) => f.field === field && f.value === said)) found.push({ field, value: said });
  };
  if (text.startsWith('%PDF-'))
    for (const [, key = '', value = ''] of text.matchAll(
      /\/(Author|Creator|Title|Subject|Keywords)\s*(\((?:\\.|[^\\)])*\)|<[0-9a-fA-F\s]*>)/gu,
    ))
      add(key === 'Author' ? 'author' : 'text', pdfText(value));
  const exif = exifTable(bytes);
  // How a picture is turned tells nobody anything.
  if (exif && (exif.tags.size === 0 || [...exif.tags.keys()].some((tag) => tag !== ORIENTATION))) add('camera', 'EXIF');
  if (exif?.tags.has(GPS)) add('place', 'GPS');
  if (text.startsWith('\u0089PNG')) {
    for (const [, keyword = '', value = ''] of text.matchAll(/(?:tEXt|iTXt)([\x20-\x7e]{1,79})\0([^\0]{0,200})/gu))
      add(/author|artist|copyright/iu.test(keyword) ? 'author' : 'text', `${keyword}: ${value}`);
    if (text.includes('eXIf')) add('camera', 'EXIF');
  }
  for (const [, value = ''] of text.matchAll(XMP_AUTHOR)) add('author', value);
  return found;
}
