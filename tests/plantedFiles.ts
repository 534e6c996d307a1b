/**
 * Files that identify their author in every place where programs write it. They are built from raw parts without any code of the cleaner, so that its
 * tests do not depend on the code under test.
 */

import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';

export const PLANTED = '斎藤花子';
export const PLANTED_LATIN = 'Saito Hanako';
const BOTH = `${PLANTED} ${PLANTED_LATIN}`;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

// Pictures ------------------------------------------------------------------------------------------------------------------------------------------

const segment = (marker: number, content: string): string => {
  const length = content.length + 2;
  return `\u00ff${String.fromCharCode(marker, length >> 8, length & 255)}${content}`;
};
/** The smallest JPEG that decoders accept: one grey pixel. */
const DOT = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);
export function plantedJpeg(): Uint8Array {
  const exif = `Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u003b\0\u0002\0\0\0\u0020\0\0\0\u001a\0\0\0\0${utf8(BOTH)}\0`;
  const planted =
    segment(0xe1, exif) +
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><dc:creator>${utf8(BOTH)}</dc:creator></x:xmpmeta>`) +
    segment(0xed, `Photoshop 3.0\x008BIM\u0004\u0004\0\0${utf8(BOTH)}`) +
    segment(0xe0, `JFXX\0\u0010${utf8(BOTH)}`) +
    segment(0xfe, utf8(BOTH));
  return joined(
    DOT.subarray(0, 2),
    bytesOf(planted),
    DOT.subarray(2),
    bytesOf('\u00ff\u00d9'),
    bytesOf(`trailer ${utf8(BOTH)}`),
  );
}
const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const b of bytes) c = (crcTable[(c ^ b) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};
function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined(bytesOf(name), data);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc(body));
  return joined(head, body, tail);
}
export const plantedPng = (): Uint8Array =>
  joined(
    bytesOf('\u0089PNG\r\n\u001a\n'),
    chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
    chunk('tEXt', bytesOf(`Author\0${PLANTED_LATIN}`)),
    chunk('iTXt', bytesOf(`XML:com.adobe.xmp\0\0\0\0\0${utf8(BOTH)}`)),
    chunk('zTXt', joined(bytesOf('Comment\0\0'), deflateSync(Buffer.from(BOTH)))),
    chunk('eXIf', bytesOf(`MM\0*${utf8(BOTH)}`)),
    chunk('iCCP', joined(bytesOf(`${PLANTED_LATIN} display\0\0`), deflateSync(Buffer.from(BOTH)))),
    chunk('IDAT', deflateSync(Uint8Array.of(0, 128))),
    chunk('IEND', new Uint8Array()),
    bytesOf(utf8(BOTH)),
  );
export function plantedWebp(): Uint8Array {
  const riff = (tag: string, data: Uint8Array) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(data.length);
    return joined(bytesOf(tag), size, data, new Uint8Array(data.length % 2));
  };
  // A white pixel, lossless.
  const dot = Uint8Array.of(0x2f, 0, 0, 0, 0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xfe, 0x07, 0);
  const body = joined(
    bytesOf('WEBP'),
    riff('VP8X', Uint8Array.of(0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
    riff('VP8L', dot),
    riff('EXIF', bytesOf(`MM\0*${utf8(BOTH)}`)),
    riff('XMP ', bytesOf(`<dc:creator>${utf8(BOTH)}</dc:creator>`)),
    riff('note', bytesOf(utf8(BOTH))),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return joined(bytesOf('RIFF'), size, body);
}
export const plantedGif = (): Uint8Array =>
  joined(
    bytesOf('GIF89a\u0001\0\u0001\0\u0080\0\0\0\0\0\u00ff\u00ff\u00ff'),
    bytesOf(`!\u00fe${String.fromCharCode(utf8(BOTH).length)}${utf8(BOTH)}\0`),
    bytesOf(`!\u00ff\u000bXMP DataXMP${String.fromCharCode(utf8(BOTH).length)}${utf8(BOTH)}\0`),
    bytesOf(',\0\0\0\0\u0001\0\u0001\0\0\u0002\u0002D\u0001\0;'),
  );

// Packages ------------------------------------------------------------------------------------------------------------------------------------------

type Content = string | Uint8Array;
const zipped = (parts: Readonly<Record<string, Content>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, c]) => [name, typeof c === 'string' ? strToU8(c) : c])));

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (list: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;
const types = (overrides: Readonly<Record<string, string>>): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/>${Object.entries(
    overrides,
  )
    .map(
      ([part, type]) =>
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
    )
    .join('')}</Types>`;
const PROPERTIES = {
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${BOTH}</dc:creator><cp:lastModifiedBy>${BOTH}</cp:lastModifiedBy></cp:coreProperties>`,
  'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>三保水産株式会社</Company><Manager>${BOTH}</Manager></Properties>`,
  'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="${PLANTED}"><vt:lpwstr>${BOTH}</vt:lpwstr></property></Properties>`,
} as const;
const ROOT_RELS = (main: string) =>
  rels([
    ['rId1', 'officeDocument', main],
    ['rId2', 'metadata/core-properties', 'docProps/core.xml'],
    ['rId3', 'extended-properties', 'docProps/app.xml'],
    ['rId4', 'custom-properties', 'docProps/custom.xml'],
    ['rId5', 'customXml', 'customXml/item1.xml'],
  ]);
const CUSTOM = { 'customXml/item1.xml': `<about xmlns="urn:x">${BOTH}</about>` } as const;

export function plantedXlsx(): Uint8Array {
  const S = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${REL}"`;
  const sheet = (cells: string, more = '') => `<worksheet ${S}><sheetData>${cells}</sheetData>${more}</worksheet>`;
  return zipped({
    '[Content_Types].xml': types({
      'xl/workbook.xml': 'spreadsheetml.sheet.main',
      'xl/worksheets/sheet1.xml': 'spreadsheetml.worksheet',
      'xl/worksheets/sheet2.xml': 'spreadsheetml.worksheet',
      'xl/worksheets/sheet3.xml': 'spreadsheetml.worksheet',
      'xl/sharedStrings.xml': 'spreadsheetml.sharedStrings',
      'xl/comments1.xml': 'spreadsheetml.comments',
      'xl/drawings/drawing1.xml': 'drawing',
    }),
    '_rels/.rels': ROOT_RELS('xl/workbook.xml'),
    ...PROPERTIES,
    ...CUSTOM,
    'xl/workbook.xml': `<workbook ${S}><fileSharing userName="${BOTH}"/><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Users\\${PLANTED_LATIN}\\"/><sheets><sheet name="${PLANTED}" sheetId="1" r:id="rId1"/><sheet name="隠し" sheetId="2" state="hidden" r:id="rId2"/><sheet name="もっと隠し" sheetId="3" state="veryHidden" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames><definedName name="${PLANTED}">'${PLANTED}'!$A$1</definedName><definedName name="売上">'${PLANTED}'!$B$1</definedName></definedNames><customWorkbookViews><customWorkbookView name="${BOTH}" guid="{1}"/></customWorkbookViews></workbook>`,
    'xl/_rels/workbook.xml.rels': rels([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId4', 'sharedStrings', 'sharedStrings.xml'],
      ['rId5', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId6', 'person', 'persons/person.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst ${S}><si><t>売上</t></si><si><r><t>代表 斎</t></r><r><rPr><b/></rPr><t>藤花</t></r><r><t>子です</t></r><rPh sb="0" eb="2"><t>サイトウハナコ</t></rPh></si></sst>`,
    'xl/worksheets/sheet1.xml': sheet(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>SUM('${PLANTED}'!C1:C2)</f><v>1200000</v></c><c r="C1" t="str"><f>"${PLANTED}"&amp;"様"</f><v>${PLANTED}様</v></c><c r="D1"><f>[1]Sheet1!A1</f><v>7</v></c></row>`,
      `<headerFooter><oddHeader>&amp;L${BOTH}</oddHeader><evenFooter>${BOTH}</evenFooter></headerFooter><hyperlinks><hyperlink ref="A1" r:id="rId3" tooltip="${BOTH}"/></hyperlinks><drawing r:id="rId2"/><legacyDrawing r:id="rId4"/>`,
    ),
    'xl/worksheets/sheet2.xml': sheet(`<row r="1"><c r="A1" t="s"><v>1</v></c></row>`),
    'xl/worksheets/sheet3.xml': sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${BOTH}</t></is></c></row>`),
    'xl/worksheets/_rels/sheet1.xml.rels': rels([
      ['rId1', 'comments', '../comments1.xml'],
      ['rId2', 'drawing', '../drawings/drawing1.xml'],
      ['rId3', 'hyperlink', `mailto:${PLANTED_LATIN.replace(' ', '.')}@example.com`, 'External'],
      ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId5', 'threadedComment', '../threadedComments/threadedComment1.xml'],
    ]),
    'xl/comments1.xml': `<comments ${S}><authors><author>${BOTH}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>${BOTH}</t></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `<t xmlns="urn:x">${BOTH}</t>`,
    'xl/persons/person.xml': `<personList xmlns="urn:x"><person displayName="${BOTH}" userId="${PLANTED_LATIN}"/></personList>`,
    'xl/externalLinks/externalLink1.xml': `<externalLink ${S}><externalBook r:id="rId1"/></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': rels([
      ['rId1', 'externalLinkPath', `file:///C:/Users/${PLANTED_LATIN}/a.xlsx`, 'External'],
    ]),
    'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape alt="${BOTH}"/></xml>`,
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}"><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="C:\\${PLANTED_LATIN}.jpg" descr="${BOTH}"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic></xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': rels([['rId1', 'image', '../media/image1.jpeg']]),
    'xl/media/image1.jpeg': plantedJpeg(),
    'xl/printerSettings/printerSettings1.bin': Buffer.from(`${PLANTED_LATIN}-PC`, 'utf16le'),
  });
}

export function plantedDocx(): Uint8Array {
  const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${REL}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml"`;
  const by = `w:author="${BOTH}" w:initials="SH" w:date="2026-01-01T00:00:00Z" w:id="1"`;
  const p = (inner: string) => `<w:p>${inner}</w:p>`;
  const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const body = [
    p(r('売上の見込みは千二百万円です。')),
    p(`${r('代表の斎')}<w:r><w:rPr><w:b/></w:rPr><w:t>藤花</w:t></w:r>${r('子が担当します。')}`),
    p(`<w:ins ${by}>${r('足した文')}</w:ins><w:del ${by}><w:r><w:delText>消した${BOTH}</w:delText></w:r></w:del>`),
    p(
      `<w:commentRangeStart w:id="0"/>${r('注のある文')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    ),
    p(`<w:hyperlink r:id="rId5" w:tooltip="${BOTH}">${r('連絡先')}</w:hyperlink>`),
    p(
      `<w:r><w:instrText>HYPERLINK "mailto:${PLANTED_LATIN.replace(' ', '.')}@exam</w:instrText></w:r><w:r><w:instrText>ple.com"</w:instrText></w:r>`,
    ),
    p(`<w:bookmarkStart w:id="3" w:name="${PLANTED}"/><w:bookmarkEnd w:id="3"/>`),
    p(
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="${PLANTED}.jpg" descr="${BOTH}" title="${BOTH}"/><a:blip r:embed="rId4"/></wp:inline></w:drawing></w:r>`,
    ),
    p(
      `<w:r><w:object><v:shape><v:imagedata r:id="rId4" o:title="${PLANTED}"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="rId6"/></w:object></w:r>`,
    ),
    `<w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/></w:sectPr>`,
  ].join('');
  return zipped({
    '[Content_Types].xml': types({
      'word/document.xml': 'wordprocessingml.document.main',
      'word/comments.xml': 'wordprocessingml.comments',
      'word/footnotes.xml': 'wordprocessingml.footnotes',
      'word/header1.xml': 'wordprocessingml.header',
      'word/footer1.xml': 'wordprocessingml.footer',
      'word/settings.xml': 'wordprocessingml.settings',
    }),
    '_rels/.rels': ROOT_RELS('word/document.xml'),
    ...PROPERTIES,
    ...CUSTOM,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': rels([
      ['rId1', 'comments', 'comments.xml'],
      ['rId2', 'footnotes', 'footnotes.xml'],
      ['rId3', 'settings', 'settings.xml'],
      ['rId4', 'image', 'media/image1.jpeg'],
      ['rId5', 'hyperlink', `https://${PLANTED_LATIN.replace(' ', '-')}.example`, 'External'],
      ['rId6', 'package', 'embeddings/book.xlsx'],
      ['rId7', 'header', 'header1.xml'],
      ['rId8', 'footer', 'footer1.xml'],
      ['rId9', 'people', 'people.xml'],
      ['rId10', 'oleObject', 'embeddings/oleObject1.bin'],
    ]),
    'word/comments.xml': `<w:comments ${W}><w:comment ${by}>${p(r(BOTH))}</w:comment></w:comments>`,
    'word/people.xml': `<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="${BOTH}"/></w15:people>`,
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${p(r(`注 ${BOTH}`))}</w:footnote></w:footnotes>`,
    'word/header1.xml': `<w:hdr ${W}>${p(r(BOTH))}</w:hdr>`,
    'word/footer1.xml': `<w:ftr ${W}>${p(r(BOTH))}</w:ftr>`,
    'word/settings.xml': `<w:settings ${W}><w:attachedTemplate r:id="rId1"/><w:docVars><w:docVar w:name="who" w:val="${BOTH}"/></w:docVars><w:rsids><w:rsidRoot w:val="00AA"/></w:rsids><w:zoom w:percent="100"/></w:settings>`,
    'word/_rels/settings.xml.rels': rels([
      ['rId1', 'attachedTemplate', `file:///C:/Users/${PLANTED_LATIN}/n.dotx`, 'External'],
    ]),
    'word/media/image1.jpeg': plantedJpeg(),
    'word/embeddings/book.xlsx': plantedXlsx(),
    'word/embeddings/oleObject1.bin': Buffer.from(BOTH, 'utf16le'),
    'word/vbaProject.bin': Buffer.from(BOTH),
  });
}

/** The smallest theme with which programs will open a presentation. */
const THEME = ((): string => {
  const colours = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6']
    .map((name, i) => `<a:${name}><a:srgbClr val="${i % 2 ? 'FFFFFF' : '000000'}"/></a:${name}>`)
    .join('');
  const links = ['hlink', 'folHlink'].map((name) => `<a:${name}><a:srgbClr val="0000FF"/></a:${name}>`).join('');
  const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fills = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3);
  const lines = '<a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3);
  const effects = '<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3);
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${PLANTED}"><a:themeElements><a:clrScheme name="c">${colours}${links}</a:clrScheme><a:fontScheme name="f"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="s"><a:fillStyleLst>${fills}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst><a:effectStyleLst>${effects}</a:effectStyleLst><a:bgFillStyleLst>${fills}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
})();

export function plantedPptx(): Uint8Array {
  const P = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}"`;
  let shapes = 1;
  const at = '<a:off x="600000" y="600000"/><a:ext cx="6000000" cy="1200000"/>';
  const shape = (text: string, name = '題 1') =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${++shapes}" name="${name}" descr="${BOTH}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${at}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${text}</a:p></p:txBody></p:sp>`;
  const chart = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${++shapes}" name="図 ${PLANTED}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${at}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId2"/></a:graphicData></a:graphic></p:graphicFrame>`;
  const picture = `<p:pic><p:nvPicPr><p:cNvPr id="${++shapes}" name="${PLANTED}.jpg" descr="${BOTH}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId4"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>${at}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
  const map =
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
  const r = (text: string) => `<a:r><a:t>${text}</a:t></a:r>`;
  const tree = (inner: string) =>
    `<p:cSld name="${PLANTED}"><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${inner}</p:spTree></p:cSld>`;
  return zipped({
    '[Content_Types].xml': types({
      'ppt/presentation.xml': 'presentationml.presentation.main',
      'ppt/slides/slide1.xml': 'presentationml.slide',
      'ppt/slides/slide2.xml': 'presentationml.slide',
      'ppt/slideMasters/slideMaster1.xml': 'presentationml.slideMaster',
      'ppt/slideLayouts/slideLayout1.xml': 'presentationml.slideLayout',
      'ppt/notesMasters/notesMaster1.xml': 'presentationml.notesMaster',
      'ppt/notesSlides/notesSlide1.xml': 'presentationml.notesSlide',
      'ppt/theme/theme1.xml': 'theme',
      'ppt/theme/theme2.xml': 'theme',
      'ppt/charts/chart1.xml': 'drawingml.chart',
      'ppt/commentAuthors.xml': 'presentationml.commentAuthors',
    }),
    '_rels/.rels': ROOT_RELS('ppt/presentation.xml'),
    ...PROPERTIES,
    ...CUSTOM,
    'ppt/presentation.xml': `<p:presentation ${P}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId6"/></p:notesMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/><p:sldId id="257" r:id="rId3"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/><p:custDataLst><p:tags r:id="rId5"/></p:custDataLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': rels([
      ['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
      ['rId2', 'slide', 'slides/slide1.xml'],
      ['rId3', 'slide', 'slides/slide2.xml'],
      ['rId4', 'commentAuthors', 'commentAuthors.xml'],
      ['rId5', 'tags', 'tags/tag1.xml'],
      ['rId6', 'notesMaster', 'notesMasters/notesMaster1.xml'],
      ['rId7', 'theme', 'theme/theme1.xml'],
    ]),
    'ppt/commentAuthors.xml': `<p:cmAuthorLst ${P}><p:cmAuthor id="0" name="${BOTH}" initials="SH"/></p:cmAuthorLst>`,
    'ppt/tags/tag1.xml': `<p:tagLst ${P}><p:tag name="WHO" val="${BOTH}"/></p:tagLst>`,
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${P}>${tree(shape(r(BOTH)))}${map}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': rels([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout ${P}>${tree(shape(r(BOTH)))}</p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': rels([['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml']]),
    'ppt/theme/theme1.xml': THEME,
    'ppt/theme/theme2.xml': THEME,
    'ppt/notesMasters/notesMaster1.xml': `<p:notesMaster ${P}>${tree(shape(r(BOTH)))}${map}</p:notesMaster>`,
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': rels([['rId1', 'theme', '../theme/theme2.xml']]),
    'ppt/slides/slide1.xml': `<p:sld ${P}>${tree(`${shape(r('地下海水の水温') + r('は一年を通して十七度'))}${shape(r('斎藤') + r('花子'), `${PLANTED}.png`)}${chart}${picture}`)}</p:sld>`,
    'ppt/slides/_rels/slide1.xml.rels': rels([
      ['rId1', 'notesSlide', '../notesSlides/notesSlide1.xml'],
      ['rId2', 'chart', '../charts/chart1.xml'],
      ['rId3', 'comments', '../comments/comment1.xml'],
      ['rId4', 'image', '../media/image1.jpeg'],
      ['rId5', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
    ]),
    'ppt/slides/_rels/slide2.xml.rels': rels([['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml']]),
    'ppt/slides/slide2.xml': `<p:sld ${P} show="0">${tree(shape(r(BOTH)))}</p:sld>`,
    'ppt/notesSlides/notesSlide1.xml': `<p:notes ${P}>${tree(shape(r(`話すこと ${BOTH}`)))}</p:notes>`,
    'ppt/notesSlides/_rels/notesSlide1.xml.rels': rels([
      ['rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'],
      ['rId2', 'slide', '../slides/slide1.xml'],
    ]),
    'ppt/comments/comment1.xml': `<p:cmLst ${P}><p:cm authorId="0"><p:text>${BOTH}</p:text></p:cm></p:cmLst>`,
    'ppt/charts/chart1.xml': `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p>${r(BOTH)}</a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>'${PLANTED}'!$A$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${PLANTED}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numLit><c:ptCount val="1"/><c:pt idx="0"><c:v>7</c:v></c:pt></c:numLit></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart><c:externalData r:id="rId1"/></c:chartSpace>`,
    'ppt/charts/_rels/chart1.xml.rels': rels([['rId1', 'package', '../embeddings/book1.xlsx']]),
    'ppt/embeddings/book1.xlsx': plantedXlsx(),
    'ppt/media/image1.jpeg': plantedJpeg(),
  });
}

export function plantedOpenDocument(kind: 'text' | 'spreadsheet' | 'presentation'): Uint8Array {
  const X = [
    ['office', 'office'],
    ['text', 'text'],
    ['table', 'table'],
    ['draw', 'drawing'],
    ['style', 'style'],
    ['presentation', 'presentation'],
    ['meta', 'meta'],
    ['svg', 'svg-compatible'],
  ]
    .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const all = `${X} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"`;
  const p = (text: string) => `<text:p>${text}</text:p>`;
  const note = `<office:annotation><dc:creator>${BOTH}</dc:creator>${p(BOTH)}</office:annotation>`;
  const picture = `<draw:frame draw:name="${PLANTED}.jpg"><draw:image xlink:href="Pictures/1.jpg"/><svg:title>${BOTH}</svg:title><svg:desc>${BOTH}</svg:desc></draw:frame>`;
  const content = {
    text: `<office:text><text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>${BOTH}</dc:creator></office:change-info>${p(BOTH)}</text:deletion></text:changed-region></text:tracked-changes>${p('売上の見込み')}${p(`代表 斎藤<text:span>花</text:span>子${note}<text:change text:change-id="c"/>`)}${p(`<text:author-name>${BOTH}</text:author-name><text:a xlink:href="mailto:${PLANTED_LATIN.replace(' ', '')}@example.com">連絡先</text:a>${picture}`)}</office:text>`,
    spreadsheet: `<office:spreadsheet><table:table table:name="${PLANTED}"><table:table-row><table:table-cell office:value-type="string" office:string-value="${PLANTED}" table:formula="of:=[$'${PLANTED}'.A1]">${note}${p(PLANTED)}</table:table-cell></table:table-row></table:table><table:named-expressions><table:named-range table:name="${PLANTED}" table:cell-range-address="$'${PLANTED}'.$A$1"/></table:named-expressions></office:spreadsheet>`,
    presentation: `<office:presentation><draw:page draw:name="${PLANTED}"><draw:frame>${p(`<text:span>斎藤</text:span><text:span>花子</text:span>`)}</draw:frame>${picture}<presentation:notes>${p(`話すこと ${BOTH}`)}</presentation:notes></draw:page></office:presentation>`,
  }[kind];
  const document = (inner: string) =>
    `<?xml version="1.0"?><office:document-content ${all}><office:body>${inner}</office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8(document(content)),
    'styles.xml': strToU8(
      `<?xml version="1.0"?><office:document-styles ${all}><office:master-styles><style:master-page style:name="x"><style:header>${p(BOTH)}</style:header><style:footer>${p(BOTH)}</style:footer></style:master-page></office:master-styles></office:document-styles>`,
    ),
    'meta.xml': strToU8(
      `<?xml version="1.0"?><office:document-meta ${all}><office:meta><meta:initial-creator>${BOTH}</meta:initial-creator></office:meta></office:document-meta>`,
    ),
    'settings.xml': strToU8(`<?xml version="1.0"?><office:document-settings ${all}>${BOTH}</office:document-settings>`),
    'Thumbnails/thumbnail.png': plantedPng(),
    'Pictures/1.jpg': plantedJpeg(),
    'META-INF/manifest.xml': strToU8(
      `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.${kind}"/>${['content.xml', 'styles.xml', 'meta.xml', 'settings.xml', 'Pictures/1.jpg', 'Thumbnails/thumbnail.png'].map((path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type=""/>`).join('')}</manifest:manifest>`,
    ),
  });
}

// PDF -----------------------------------------------------------------------------------------------------------------------------------------------

const hex16 = (text: string): string =>
  `<FEFF${[...Buffer.from(text, 'utf16le').swap16()].map((b) => b.toString(16).padStart(2, '0')).join('')}>`;
/** One handwritten page with a name in every place of a PDF except the page content. */
export function plantedPdf(visible = 'Sea water of 17 degrees'): Uint8Array {
  const jpeg = Buffer.from(plantedJpeg()).toString('latin1');
  const xmp = utf8(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator><rdf:li>${BOTH}</rdf:li></dc:creator></x:xmpmeta>`);
  const content = deflateSync(
    Buffer.from(
      `% by ${PLANTED_LATIN}\n/Span <</ActualText (${PLANTED_LATIN})/Alt ${hex16(PLANTED)}>> BDC BT /F1 24 Tf 72 700 Td (${visible}) Tj ET EMC /Artifact /P1 BDC 10 10 m 50 50 l S EMC q 20 0 0 20 72 500 cm /Im1 Do Q /Fm1 Do`,
      'latin1',
    ),
  ).toString('latin1');
  const form = `/Span <</ActualText (${PLANTED_LATIN})>> BDC 0 0 m 9 9 l S EMC`;
  const embedded = deflateSync(Buffer.from(BOTH)).toString('latin1');
  const stream = (dict: string, data: string) => `<<${dict}/Length ${data.length}>>stream\n${data}\nendstream`;
  const objects = [
    `<</Type/Catalog/Pages 2 0 R/Metadata 9 0 R/Outlines 10 0 R/AcroForm<</Fields[12 0 R]/XFA 13 0 R/DA(/Helv 0 Tf)>>/Names<</EmbeddedFiles<</Names[(${PLANTED_LATIN}.txt) 14 0 R]>>/JavaScript<</Names[(a)<</S/JavaScript/JS(app.alert\\("${PLANTED_LATIN}"\\))>>]>>>>/PieceInfo<</X<</Private(${PLANTED_LATIN})>>>>/StructTreeRoot 16 0 R/OCProperties<</OCGs[17 0 R]/D<<>>>>/Lang(ja)>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[7 0 R 12 0 R]/Metadata 9 0 R/StructParents 0/Resources<</Font<</F1 5 0 R>>/XObject<</Im1 6 0 R/Fm1 8 0 R>>/Properties<</P1<</Who(' +
      `${PLANTED_LATIN})>>>>>>>>`,
    stream('/Filter/FlateDecode', content),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    stream(
      '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Metadata 9 0 R',
      jpeg,
    ),
    `<</Type/Annot/Subtype/Text/Rect[0 0 20 20]/T ${hex16(PLANTED)}/Contents(${PLANTED_LATIN})>>`,
    stream(`/Type/XObject/Subtype/Form/BBox[0 0 10 10]/PieceInfo<</X<</Private(${PLANTED_LATIN})>>>>`, form),
    stream('/Type/Metadata/Subtype/XML', xmp),
    '<</Type/Outlines/First 11 0 R/Last 11 0 R/Count 1>>',
    `<</Title ${hex16(PLANTED)}/Parent 10 0 R>>`,
    `<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V ${hex16(BOTH)}/Rect[0 0 90 20]/P 3 0 R>>`,
    stream('', utf8(`<xdp:xdp>${BOTH}</xdp:xdp>`)),
    `<</Type/Filespec/F(${PLANTED_LATIN}.txt)/UF ${hex16(`${PLANTED}.txt`)}/EF<</F 15 0 R>>>>`,
    stream('/Type/EmbeddedFile/Filter/FlateDecode', embedded),
    `<</Type/StructTreeRoot/K<</S/Figure/Alt ${hex16(PLANTED)}>>>>`,
    `<</Type/OCG/Name ${hex16(PLANTED)}>>`,
    `<</Author ${hex16(BOTH)}/Title(${PLANTED_LATIN})/Producer(x)>>`,
  ];
  let file = '%PDF-1.7\n';
  const table = (places: readonly (readonly [n: number, at: number])[]) =>
    places.map(([n, at]) => `${n} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const places = objects.map((o, i): [number, number] => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${o}\nendobj\n`;
    return [i + 1, at];
  });
  const first = file.length;
  file += `xref\n0 1\n0000000000 65535 f \n${table(places)}trailer\n<</Size ${objects.length + 2}/Root 1 0 R/Info 18 0 R>>\nstartxref\n${first}\n%%EOF\n`;
  // An incremental update: the first revision stays in the bytes.
  const at = file.length;
  file += `18 0 obj\n<</Author(nobody)/Producer(y)>>\nendobj\n`;
  const second = file.length;
  file += `xref\n0 1\n0000000000 65535 f \n${table([[18, at]])}trailer\n<</Size ${objects.length + 2}/Root 1 0 R/Info 18 0 R/Prev ${first}>>\nstartxref\n${second}\n%%EOF\n`;
  return bytesOf(file);
}
/** The same places, inside object streams. */
export async function plantedPackedPdf(): Promise<Uint8Array> {
  const file = await PDFDocument.create({ updateMetadata: false });
  const page = file.addPage([400, 400]);
  page.drawSquare({ x: 20, y: 20, size: 30 });
  file.setAuthor(BOTH);
  file.context.register(file.context.obj({ Old: PDFString.of(PLANTED_LATIN) }));
  page.node.set(PDFName.of('PieceInfo'), file.context.obj({ Who: PDFString.of(PLANTED_LATIN) }));
  await file.attach(Buffer.from(BOTH), `${PLANTED_LATIN}.txt`, { description: BOTH });
  file.context.register(PDFRawStream.of(file.context.obj({}), bytesOf(utf8(BOTH))));
  return file.save({ useObjectStreams: true });
}
