/** Handwritten forms like those of an office: with merged cells, a print area, fonts, a picture, formulas and parts that our reader ignores. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Bytes that do not compress, like those of a picture. */
export const PICTURE = Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7_919 + (i >> 3) * 104_729) & 0xff);

const rels = (...rows: readonly (readonly [string, string, string])[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${rows
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A loan application sheet: a label to the left of each box, a table of months, a sum, a box that spans five rows. */
export const SHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E12"/>\
<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18.75"/>\
<cols><col min="1" max="1" width="16" customWidth="1"/><col min="2" max="5" width="12" customWidth="1" style="2"/></cols>\
<sheetData><row r="1" ht="24" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c></row>\
<row r="2" spans="1:5"><c r="A2" s="2" t="s"><v>1</v></c><c r="B2" s="2"/><c r="C2" s="2"/></row>\
<row r="3"><c r="A3" s="2" t="inlineStr"><is><t>代表者 &amp; 氏名</t></is></c></row>\
<row r="4"><c r="A4" s="2" t="s"><v>2</v></c><c r="B4" s="3"/><c r="C4" t="s"><v>3</v></c></row>\
<row r="6"><c r="A6" s="2" t="s"><v>4</v></c><c r="B6" s="4"/></row>\
<row r="11" spans="1:5"><c r="A11" s="2" t="s"><v>5</v></c><c r="B11" s="3"><v>10</v></c><c r="C11" s="3"/><c r="D11" s="3"><f>SUM(B11:C11)</f><v>10</v></c></row>\
</sheetData><mergeCells count="2"><mergeCell ref="B2:E2"/><mergeCell ref="B6:E10"/></mergeCells>\
<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>\
<pageSetup paperSize="9" orientation="portrait" r:id="rId9"/><drawing r:id="rId1"/></worksheet>`;

const STRINGS = ['借入申込書', '商号', '借入希望額', '万円', '１．創業の動機', '売上（千円）'];
const SHARED = `${HEAD}<sst xmlns="${MAIN}" count="6" uniqueCount="6">${STRINGS.map((s) => `<si><t>${s}</t><rPh sb="0" eb="1"><t>ヨミ</t></rPh></si>`).join('')}</sst>`;
export const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews>\
<sheets><sheet name="申込書" sheetId="1" r:id="rId1"/></sheets><definedNames>\
<definedName name="_xlnm.Print_Area" localSheetId="0">申込書!$A$1:$E$12</definedName></definedNames><calcPr calcId="191029"/></workbook>`;
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="ＭＳ 明朝"/></font><font><b/><sz val="16"/><name val="游ゴシック"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="1" xfId="0"/>\
<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`;

type Parts = Readonly<Record<string, string | Uint8Array>>;
export const workbookParts = (changes: Parts = {}): Parts => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
    ['rId3', 'sharedStrings', 'sharedStrings.xml'],
  ),
  'xl/worksheets/sheet1.xml': SHEET.replace('<drawing r:id="rId1"/>', '').replace(' r:id="rId9"', ''),
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': SHARED,
  'xl/media/image1.png': PICTURE,
  'xl/printerSettings/printerSettings1.bin': PICTURE.subarray(0, 700),
  ...changes,
});

const bytesOf = (part: string | Uint8Array): Uint8Array => (typeof part === 'string' ? strToU8(part) : part);
/** Pictures are stored, other parts compressed, as Office does. */
export const packageOf = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        [bytesOf(part), { level: name.endsWith('.png') ? 0 : 9, mtime: new Date(2024, 3, 1, 9, 30) }],
      ]),
    ),
  );
export const bankWorkbook = (changes?: Parts): Uint8Array => packageOf(workbookParts(changes));

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const paragraph = (text: string, look = ''): string =>
  `<w:p><w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (inner: string, about = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/>${about}</w:tcPr>${inner}</w:tc>`;
const MARK = '<w:rPr><w:rFonts w:eastAsia="ＭＳ 明朝"/><w:sz w:val="20"/></w:rPr>';
/** An application to a city: a table, blanks of several kinds, a content control, an empty line under a heading. */
export const DOCUMENT = `${HEAD}<w:document xmlns:w="${W}"><w:body>\
${paragraph('補助金交付申請書', '<w:rPr><w:b/></w:rPr>')}\
<w:p><w:r><w:t>申請日　令和__年____月</w:t></w:r></w:p>\
<w:p><w:r><w:t>電話　</w:t></w:r><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">　　　　　　　　</w:t></w:r></w:p>\
<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>\
<w:tr>${cell(paragraph('商号'))}${cell(`<w:p w:rsidR="00A1"><w:pPr><w:jc w:val="left"/>${MARK}</w:pPr></w:p>`)}</w:tr>\
<w:tr><w:trPr><w:trHeight w:val="600" w:hRule="exact"/></w:trPr>${cell(paragraph('事業の内容'))}${cell('<w:p/>')}</w:tr>\
<w:tr>${cell(paragraph('代表者'))}${cell(`<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>（記入例）</w:t></w:r><w:r><w:t>山田</w:t></w:r></w:p>`)}</w:tr></w:tbl>\
<w:p><w:r><w:t xml:space="preserve">計画の名前 </w:t></w:r><w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:alias w:val="計画名"/><w:showingPlcHdr/><w:text/></w:sdtPr>\
<w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>ここに入力</w:t></w:r></w:sdtContent></w:sdt></w:p>\
${paragraph('創業の動機')}<w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;
const wordParts = (changes: Parts = {}): Parts => ({
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': rels(['rId1', 'officeDocument', 'word/document.xml']),
  'word/document.xml': DOCUMENT,
  'word/media/image1.png': PICTURE,
  ...changes,
});
export const cityDocument = (changes?: Parts): Uint8Array => packageOf(wordParts(changes));
