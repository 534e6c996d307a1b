/**
 * What a file says about its maker beside its content: EXIF and XMP of pictures, author fields of PDF and Office files. Found by looking at bytes, not
 * by trusting a reader: a hint for the founder, told by field.
 */
export type FileTrace = { readonly field: 'camera' | 'place' | 'author' | 'text'; readonly value: string };

const latin1 = (bytes: Uint8Array): string => {
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
    if (!found.some((f) => f.field === field && f.value === said)) found.push({ field, value: said });
  };
  if (text.startsWith('%PDF-'))
    for (const [, key = '', value = ''] of text.matchAll(
      /\/(Author|Creator|Title|Subject|Keywords)\s*(\((?:\\.|[^\\)])*\)|<[0-9a-fA-F\s]*>)/gu,
    ))
      if (pdfText(value).trim() !== '') add(key === 'Author' ? 'author' : 'text', pdfText(value));
  if (bytes[0] === 0xff && bytes[1] === 0xd8) {
    if (text.includes('Exif\0\0')) add('camera', 'EXIF');
    // The tag of the block with the place (0x8825), in either order of bytes.
    const exif = text.slice(text.indexOf('Exif\0\0'), text.indexOf('Exif\0\0') + 65_536);
    if (
      exif !== '' &&
      text.includes('Exif\0\0') &&
      (exif.includes('\u0088\u0025\u0000\u0004') || exif.includes('\u0025\u0088\u0004\u0000'))
    )
      add('place', 'GPS');
  }
  if (text.startsWith('\u0089PNG')) {
    for (const [, keyword = '', value = ''] of text.matchAll(/(?:tEXt|iTXt)([\x20-\x7e]{1,79})\0([^\0]{0,200})/gu))
      add(/author|artist|copyright/iu.test(keyword) ? 'author' : 'text', `${keyword}: ${value}`);
    if (text.includes('eXIf')) add('camera', 'EXIF');
  }
  for (const [, value = ''] of text.matchAll(/<dc:creator>[\s\S]{0,200}?<rdf:li[^>]*>([^<]+)</gu)) add('author', value);
  return found;
}
