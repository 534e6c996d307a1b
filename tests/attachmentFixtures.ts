/** Typical attachments: a PDF of an older Japanese program, a Word file, a photo with its location. */
import Encoding from 'encoding-japanese';
import { strToU8, zipSync } from 'fflate';

/** Japanese text with a predefined CMap (90ms-RKSJ-H), no embedded font, and an author in its metadata. */
export function oldJapanesePdf(lines: readonly string[], author: string): Uint8Array {
  const hex = (text: string) =>
    Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' })
      .map((b) => b.toString(16).padStart(2, '0'))
      .join('');
  const content = `BT /F1 24 Tf 72 720 Td 36 TL ${lines.map((l) => `<${hex(l)}> Tj T*`).join(' ')} ET 72 400 m 500 400 l S`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/MS-Gothic/Encoding/90ms-RKSJ-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/MS-Gothic/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/FontDescriptor 7 0 R/DW 1000>>',
    '<</Type/FontDescriptor/FontName/MS-Gothic/Flags 4/FontBBox[0 -137 1000 859]/ItalicAngle 0/Ascent 859/Descent -137/CapHeight 709/StemV 80>>',
    `<</Author(${author})/Producer(Old Writer)>>`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((o, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj${o}endobj\n`;
    return at;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((p) => `${String(p).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 8 0 R>>\nstartxref\n${table}\n%%EOF`;
  return Uint8Array.from(file, (c) => c.charCodeAt(0));
}

export const wordFile = (paragraphs: readonly string[], author: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'docProps/core.xml': strToU8(
      `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:creator>${author}</dc:creator></cp:coreProperties>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraphs.map((p) => `<w:p><w:r><w:t>${p}</w:t></w:r></w:p>`).join('')}</w:document>`,
    ),
  });

/** A photo with EXIF after its first marker: orientation, and where it was taken. */
export function withPlace(jpeg: Uint8Array): Uint8Array {
  const exif =
    'Exif\0\0MM\0*\0\0\0\u0008\0\u0002\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\u0088\u0025\0\u0004\0\0\0\u0001\0\0\0\u0026\0\0\0\0';
  const block = [0xff, 0xe1, 0, exif.length + 2, ...[...exif].map((c) => c.charCodeAt(0))];
  return Uint8Array.from([...jpeg.subarray(0, 2), ...block, ...jpeg.subarray(2)]);
}
