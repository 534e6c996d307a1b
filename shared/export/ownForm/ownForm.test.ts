/** A bank's own form: its boxes, what changes when they are filled, and what never changes. */
import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  bankWorkbook,
  cityDocument,
  DOCUMENT,
  PICTURE,
  packageOf,
  WORKBOOK,
  workbookParts,
} from '../../../tests/officeForms.ts';
import type { BoxContent } from '../../domain/forms/ownForm.ts';
import { fillOwnForm, openOwnForm } from './ownForm.ts';

const open = (bytes: Uint8Array) => {
  const form = openOwnForm(bytes);
  if (!form.ok) throw new Error(form.error);
  return form.value;
};
const fill = (bytes: Uint8Array, contents: Readonly<Record<string, BoxContent>>) => {
  const made = fillOwnForm(bytes, new Map(Object.entries(contents)));
  if (!made.ok) throw new Error(made.error);
  return made.value;
};
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const sheetOf = (bytes: Uint8Array): string => partOf(bytes, 'xl/worksheets/sheet1.xml');
const SHEET = sheetOf(bankWorkbook());

/** The raw bytes of each archive entry, header and packed content: up to the start of the next one. */
function entriesOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const out = new Map<string, string>();
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const [size, name, extra] = [
      view.getUint32(at + 18, true),
      view.getUint16(at + 26, true),
      view.getUint16(at + 28, true),
    ];
    const end = at + 30 + name + extra + size;
    out.set(
      strFromU8(bytes.subarray(at + 30, at + 30 + name)),
      Buffer.from(bytes.subarray(at, end)).toString('base64'),
    );
    at = end;
  }
  return out;
}
const changedEntries = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [old, made] = [entriesOf(before), entriesOf(after)];
  expect([...made.keys()]).toEqual([...old.keys()]);
  return [...made].flatMap(([name, entry]) => (old.get(name) === entry ? [] : [name]));
};

describe('the boxes of a workbook', () => {
  it('are its empty cells with their labels, their capacity, and what is computed', () => {
    const { kind, boxes, notes } = open(bankWorkbook());
    expect([kind, notes]).toEqual(['xlsx', []]);
    expect(boxes.filter((b) => b.state === 'free').map((b) => [b.place, b.before, b.above])).toEqual([
      ['B1', '借入申込書', ''],
      ['B2', '商号', ''],
      ['B3', '代表者 & 氏名', ''],
      ['B4', '借入希望額', ''],
      ['B6', '１．創業の動機', ''],
      ['C11', '売上（千円）', ''],
    ]);
    const at = (place: string) => boxes.find((b) => b.place === place);
    expect(at('D11')).toMatchObject({ state: 'formula', before: '売上（千円）' });
    expect(at('B11')).toMatchObject({ state: 'filled', text: '10', before: '売上（千円）' });
    // Four columns of 66.75 points at a font size of 11; five rows of 18.75 if lines wrap.
    expect(at('B2')?.limit).toEqual({ lines: 1, perLine: 23 });
    expect(at('B6')?.limit).toEqual({ lines: 6, perLine: 23 });
  });

  it('are those of the print area and of visible sheets', () => {
    const narrow = WORKBOOK.replace('$A$1:$E$12', '$A$1:$E$4');
    const places = (workbook: string) => openOwnForm(bankWorkbook({ 'xl/workbook.xml': workbook }));
    const found = places(narrow);
    expect(found.ok && found.value.boxes.some((b) => b.place === 'B6')).toBe(false);
    expect(found.ok && found.value.boxes.some((b) => b.place === 'B4')).toBe(true);
    expect(places(WORKBOOK.replace('sheetId="1"', 'sheetId="1" state="hidden"'))).toEqual({
      ok: false,
      error: 'noBoxes',
    });
  });

  it('leave out locked cells', () => {
    const sheet = SHEET.replace('<mergeCells', '<sheetProtection sheet="1"/><mergeCells').replace(
      'r="B4" s="3"',
      'r="B4" s="5"',
    );
    const locked = bankWorkbook({ 'xl/worksheets/sheet1.xml': sheet });
    const states = new Map(open(locked).boxes.map((b) => [b.place, b.state]));
    expect([states.get('B4'), states.get('B2')]).toEqual(['free', 'locked']);
    expect(fill(locked, { '申込書!B2': 'x', '申込書!B4': 500 }).notFilled).toEqual([
      { id: '申込書!B2', why: 'locked' },
    ]);
    // The cell is formatted as text: a number is stored in it as text.
    expect(sheetOf(fill(locked, { '申込書!B4': 500 }).bytes)).toContain(
      '<c r="B4" s="5" t="inlineStr"><is><t xml:space="preserve">500</t></is></c>',
    );
  });
});

describe('a workbook that is filled', () => {
  const contents = {
    '申込書!B2': '株式会社みほ <&>',
    '申込書!B3': '山田\n太郎',
    '申込書!B4': 1032,
    '申込書!B6': '_x0041_ は字のまま',
  };
  const before = bankWorkbook();
  const { bytes, notFilled } = fill(before, contents);

  it('has the text in the cells, in their style, and numbers as numbers', () => {
    expect(notFilled).toEqual([]);
    const sheet = sheetOf(bytes);
    expect(sheet).toContain(
      '<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">株式会社みほ &lt;&amp;&gt;</t></is></c>',
    );
    // The cell was not in the file: it takes the style of its column.
    expect(sheet).toContain('<c r="B3" s="2" t="inlineStr"><is><t xml:space="preserve">山田\n太郎</t></is></c></row>');
    expect(sheet).toContain('<c r="B4" s="3"><v>1032</v></c><c r="C4" t="s"><v>3</v></c>');
    expect(sheet).toContain('_x005F_x0041_ は字のまま');
  });

  it('changes only the text of the cells, and keeps the bytes of every other part', () => {
    expect(changedEntries(before, bytes)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const emptied = sheetOf(bytes)
      .replace(/<c r="B2".*?<\/c>/su, '<c r="B2" s="2"/>')
      .replace(/<c r="B3".*?<\/c>/su, '')
      .replace(/<c r="B4".*?<\/c>/su, '<c r="B4" s="3"/>')
      .replace(/<c r="B6".*?<\/c>/su, '<c r="B6" s="4"/>');
    // The cached result of the formula is gone; the formula is not.
    expect(emptied).toBe(SHEET.replace('</f><v>10</v>', '</f>'));
    expect(unzipSync(bytes)['xl/media/image1.png']).toEqual(PICTURE);
  });

  it('is recalculated by the program that opens it, because it has a formula', () => {
    expect(partOf(bytes, 'xl/workbook.xml')).toBe(
      WORKBOOK.replace('calcId="191029"', 'calcId="191029" fullCalcOnLoad="1"'),
    );
    const without = fill(
      bankWorkbook({ 'xl/workbook.xml': WORKBOOK.replace('<calcPr calcId="191029"/>', '') }),
      contents,
    ).bytes;
    expect(partOf(without, 'xl/workbook.xml')).toContain('</definedNames><calcPr fullCalcOnLoad="1"/></workbook>');
    const plain = bankWorkbook({ 'xl/worksheets/sheet1.xml': SHEET.replace('<f>SUM(B11:C11)</f>', '') });
    expect(changedEntries(plain, fill(plain, contents).bytes)).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('is read by another reader with its merged cells, fonts and print area', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const sheet = workbook.getWorksheet('申込書');
    expect([sheet?.getCell('B2').value, sheet?.getCell('B4').value, sheet?.getCell('A2').value]).toEqual([
      '株式会社みほ <&>',
      1032,
      '商号',
    ]);
    expect(sheet?.getCell('E2').isMerged).toBe(true);
    expect([sheet?.getCell('A1').font?.name, sheet?.pageSetup.printArea]).toEqual(['游ゴシック', 'A1:E12']);
  });

  it('adds missing rows and cells, in order', () => {
    const sheet = SHEET.replace(
      /<sheetData>.*<\/sheetData>/su,
      '<sheetData><row r="2"/><row r="9"><c r="C9"><v>1</v></c></row></sheetData>',
    ).replace(/<mergeCells.*<\/mergeCells>/su, '');
    const made = sheetOf(
      fill(bankWorkbook({ 'xl/worksheets/sheet1.xml': sheet }), {
        '申込書!D9': 4,
        '申込書!A9': 1,
        '申込書!B9': 2,
        '申込書!A2': 'a',
        '申込書!A5': 'b',
        '申込書!A12': 'c',
      }).bytes,
    );
    expect([...made.matchAll(/ r="([A-Z]?\d+)"/gu)].map((m) => m[1])).toEqual([
      '2',
      'A2',
      '5',
      'A5',
      '9',
      'A9',
      'B9',
      'C9',
      'D9',
      '12',
      'A12',
    ]);
    const empty = sheet.replace(/<sheetData>.*<\/sheetData>/su, '<sheetData/>');
    expect(
      sheetOf(fill(bankWorkbook({ 'xl/worksheets/sheet1.xml': empty }), { '申込書!A5': 'b', '申込書!A2': 3 }).bytes),
    ).toContain(
      '<sheetData><row r="2"><c r="A2"><v>3</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t xml:space="preserve">b</t></is></c></row></sheetData>',
    );
  });

  it('keeps its formulas, skips cells under a merged cell and text too long for a cell, and reports it', () => {
    const made = fill(before, { '申込書!D11': 5, '申込書!C2': 'x', '別紙!A1': 'x', '申込書!B6': 'あ'.repeat(32_768) });
    expect(made.notFilled).toEqual([
      { id: '申込書!D11', why: 'formula' },
      { id: '申込書!B6', why: 'tooLong' },
      { id: '申込書!C2', why: 'gone' },
      { id: '別紙!A1', why: 'gone' },
    ]);
    expect(made.bytes).toEqual(before);
  });

  it('replaces the content of a cell, and empties it', () => {
    expect(sheetOf(fill(before, { '申込書!B11': 20 }).bytes)).toContain('<c r="B11" s="3"><v>20</v></c>');
    expect(sheetOf(fill(before, { '申込書!A2': '' }).bytes)).toContain('<c r="A2" s="2"/>');
  });
});

describe('a Word form', () => {
  const form = open(cityDocument());
  const document = (contents: Readonly<Record<string, BoxContent>>) =>
    partOf(fill(cityDocument(), contents).bytes, 'word/document.xml');

  it('has cells, blanks, controls and empty lines under a label as boxes', () => {
    expect(form.kind).toBe('docx');
    expect(form.boxes.map((b) => [b.id, b.before, b.text])).toEqual([
      ['b1', '令和__年', ''],
      ['b2', '電話', ''],
      ['t1r1c1', '電話', '商号'],
      ['t1r1c2', '商号', ''],
      ['t1r2c1', '', '事業の内容'],
      ['t1r2c2', '事業の内容', ''],
      ['t1r3c1', '', '代表者'],
      ['t1r3c2', '代表者', '（記入例）山田'],
      ['c1', '計画の名前', ''],
      ['p1', '創業の動機', ''],
    ]);
    const limit = (id: string) => form.boxes.find((b) => b.id === id)?.limit;
    expect(limit('b2')).toEqual({ lines: 1, perLine: 8 });
    // 30 points high and 200 wide at a font size of 10.5; the other rows grow.
    expect([limit('t1r2c2'), limit('t1r1c2')]).toEqual([{ lines: 2, perLine: 18 }, undefined]);
  });

  it('is filled in the font of each box, and is unchanged elsewhere', () => {
    const made = document({
      b1: '４',
      b2: '054-000',
      t1r1c2: 'みほ\n& 海',
      t1r2c2: '陸上養殖',
      t1r3c2: '鈴木',
      c1: '海の畑',
      p1: '海が好きだから',
    });
    const look = '<w:rPr><w:rFonts w:eastAsia="ＭＳ 明朝"/><w:sz w:val="20"/></w:rPr>';
    expect(made).toBe(
      DOCUMENT.replace('<w:t>申請日　令和__年____月</w:t>', '<w:t xml:space="preserve">申請日　令和__年４月</w:t>')
        .replace('<w:t xml:space="preserve">　　　　　　　　</w:t>', '<w:t xml:space="preserve">054-000</w:t>')
        .replace(
          `${look}</w:pPr></w:p>`,
          `${look}</w:pPr><w:r>${look}<w:t xml:space="preserve">みほ</w:t><w:br/><w:t xml:space="preserve">&amp; 海</w:t></w:r></w:p>`,
        )
        .replace('<w:p/></w:tc>', '<w:p><w:r><w:t xml:space="preserve">陸上養殖</w:t></w:r></w:p></w:tc>')
        .replace(
          '<w:r><w:rPr><w:i/></w:rPr><w:t>（記入例）</w:t></w:r><w:r><w:t>山田</w:t></w:r>',
          '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">鈴木</w:t></w:r>',
        )
        .replace('<w:showingPlcHdr/>', '')
        .replace(
          '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>ここに入力</w:t></w:r>',
          '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">海の畑</w:t></w:r>',
        )
        .replace('<w:p/><w:sectPr>', '<w:p><w:r><w:t xml:space="preserve">海が好きだから</w:t></w:r></w:p><w:sectPr>'),
    );
    expect(changedEntries(cityDocument(), fill(cityDocument(), { b1: '４' }).bytes)).toEqual(['word/document.xml']);
  });

  it('fills several blanks of one line, and only those', () => {
    const line = cityDocument({ 'word/document.xml': DOCUMENT.replace('令和__年____月', '令和____年____月____日') });
    const made = partOf(fill(line, { b1: '9', b3: '1' }).bytes, 'word/document.xml');
    expect(made).toContain('<w:t xml:space="preserve">申請日　令和9年____月1日</w:t>');
  });

  it('leaves controls with bound content alone', () => {
    const bound = DOCUMENT.replace('<w:showingPlcHdr/>', '<w:dataBinding w:xpath="/a"/>');
    expect(open(cityDocument({ 'word/document.xml': bound })).boxes.some((b) => b.id === 'c1')).toBe(false);
  });
});

describe('an invalid or hostile file', () => {
  const refusal = (bytes: Uint8Array) => {
    const form = openOwnForm(bytes);
    return form.ok ? 'ok' : form.error;
  };
  const sheet = (text: string) => bankWorkbook({ 'xl/worksheets/sheet1.xml': text });

  it('is refused with the reason', () => {
    expect(refusal(new Uint8Array([1, 2, 3]))).toBe('damaged');
    expect(refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toBe('locked');
    expect(refusal(packageOf({ 'a.txt': 'no office file' }))).toBe('kind');
    expect(refusal(bankWorkbook().subarray(0, 3_000))).toBe('damaged');
    expect(
      refusal(
        sheet(
          SHEET.replace(/<sheetData>.*<\/sheetData>/su, '<sheetData/>').replace(/<mergeCells.*<\/mergeCells>/su, ''),
        ),
      ),
    ).toBe('noBoxes');
  });
  it('is refused if it declares entities, unpacks to too much, or nests too deep', () => {
    expect(refusal(sheet(`<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${SHEET}`))).toBe('damaged');
    expect(refusal(bankWorkbook({ 'xl/media/image2.bmp': new Uint8Array(4 << 20) }))).toBe('tooLarge');
    expect(refusal(sheet(SHEET.replace('<sheetData>', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}<sheetData>`)))).toBe(
      'damaged',
    );
    expect(refusal(sheet(SHEET.replace('<sheetData>', `<sheetData><!--${'x'.repeat(9 << 20)}-->`)))).toBe('tooLarge');
    expect(
      refusal(sheet(SHEET.replace('</sheetData>', `<row r="20">${'<c/>'.repeat(60_001)}</row></sheetData>`))),
    ).toBe('tooLarge');
  });
  it('keeps its macros and links as they are, and reports them', () => {
    const macro = bankWorkbook({
      'xl/vbaProject.bin': PICTURE,
      'xl/externalLinks/externalLink1.xml': '<a/>',
      '_xmlsignatures/sig1.xml': '<a/>',
    });
    expect(open(macro).notes).toEqual(['macros', 'links', 'signed']);
    expect(changedEntries(macro, fill(macro, { '申込書!B4': 1 }).bytes)).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });
  it('fills cells at the far end of a sheet without allocating the cells in between', () => {
    const far = SHEET.replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576" s="2" t="inlineStr"><is><t>終</t></is></c></row></sheetData>',
    ).replace('<mergeCells count="2">', '<mergeCells count="3"><mergeCell ref="F20:XFD1048575"/>');
    expect(
      refusal(
        bankWorkbook({
          'xl/worksheets/sheet1.xml': far,
          'xl/workbook.xml': WORKBOOK.replace(/<definedNames>.*<\/definedNames>/u, ''),
        }),
      ),
    ).toBe('ok');
  });
  it('is refused if the directory and the entries disagree', () => {
    const shifted = bankWorkbook();
    const view = new DataView(shifted.buffer, shifted.byteOffset, shifted.length);
    view.setUint32(shifted.length - 6, 1, true);
    expect(refusal(shifted)).toBe('damaged');
    expect(workbookParts()['xl/workbook.xml']).toBe(WORKBOOK);
  });
});
