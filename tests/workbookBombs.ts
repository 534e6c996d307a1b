/** Handmade workbooks: a sheet of given XML, and decompression bombs. */
import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook of one sheet; `rows` is the inside of its `sheetData`. */
export function sheetOf(rows: string, after = '', before = '', strings = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(`${XML}<Types xmlns="${PACKAGE}/content-types"/>`),
    '_rels/.rels': strToU8(
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPES}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${TYPES}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`${XML}<sst xmlns="${MAIN}">${strings}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(
      `${XML}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    ),
  });
}

/** About 150 KB that unpack to tens of megabytes of rows, strings or spaces. */
export function bombOf(kind: 'rows' | 'strings' | 'spaces'): Uint8Array {
  const size = 48 << 20;
  const fill = (text: string) => text.repeat(Math.floor(size / text.length));
  if (kind === 'rows') return sheetOf(fill('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'));
  return kind === 'strings' ? sheetOf('', '', '', fill('<si><t>a</t></si>')) : sheetOf(fill(' '));
}
