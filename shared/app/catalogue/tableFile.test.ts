import { Workbook } from '@cj-tech-master/excelts';
import Encoding from 'encoding-japanese';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bombOf, sheetOf } from '../../../tests/workbookBombs.ts';
import { csvFile } from '../../export/csv.ts';
import { workbookOf } from '../../export/workbook.ts';
import { readTable } from './tableFile.ts';

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const le = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return new Uint8Array(order === 'le' ? le : le.swap16());
};
const TABBED = '名称\t区分\t備考\r\n天竜の杉\t資源\t樹齢60年、\t\r\n';
const ROWS = [
  ['名称', '区分', '備考'],
  ['天竜の杉', '資源', '樹齢60年、'],
];

describe('tables in the encodings of Excel', () => {
  it.each([
    ['UTF-16LE', utf16(TABBED, 'le', true)],
    ['UTF-16BE', utf16(TABBED, 'be', true)],
    ['UTF-16LE', utf16(TABBED, 'le', false)],
    ['UTF-16BE', utf16(TABBED, 'be', false)],
    ['UTF-8 (BOM)', strToU8(`\uFEFF${TABBED}`)],
    ['UTF-8', strToU8(TABBED)],
    ['Shift_JIS', Uint8Array.from(Encoding.convert(Encoding.stringToCode(TABBED), { to: 'SJIS', from: 'UNICODE' }))],
  ])('reads tab-separated %s', async (encoding, bytes) => {
    expect(await readTable(bytes)).toEqual({ rows: ROWS, encoding });
  });
  it('reads UTF-16 with commas and without line breaks, and a single line of kana', async () => {
    expect(await readTable(utf16('名称,区分\n杉,資源', 'le', false))).toEqual({
      rows: [
        ['名称', '区分'],
        ['杉', '資源'],
      ],
      encoding: 'UTF-16LE',
    });
  });
  it.each([
    ['zeros among other bytes', Uint8Array.of(0, 0, 1, 2, 0, 0, 5, 6), 'unreadable'],
    ['nothing', new Uint8Array(), 'empty'],
    ['spaces and commas only', strToU8(' , \r\n,,\r\n'), 'empty'],
    ['the container of .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'oldExcel'],
    ['a quote that is never closed', strToU8('名称,概要\r\n杉,"樹齢\r\n松,60年\r\n'), 'brokenQuotes'],
    ['a zip cut short', zipSync({ a: strToU8('x') }).subarray(0, 20), 'unreadable'],
  ])('refuses %s', async (_, bytes, error) => {
    expect(await readTable(bytes)).toEqual({ error });
  });
});

describe('bounds of a CSV file', () => {
  const lines = (n: number, cell = 'あ') => strToU8(`名称\n${`${cell}\n`.repeat(n)}`);
  it('reads 50,000 rows below the header, and no more', async () => {
    const most = await readTable(lines(50_000));
    expect('rows' in most && most.rows.length).toBe(50_001);
    expect(await readTable(lines(50_001))).toEqual({ error: 'tooManyRows' });
  });
  it('reads 200 columns, and no more unless they are empty', async () => {
    const header = (n: number) => strToU8(Array.from({ length: n }, (_, i) => `c${i}`).join(','));
    expect(await readTable(header(200))).toMatchObject({ encoding: 'UTF-8' });
    expect(await readTable(header(201))).toEqual({ error: 'tooManyColumns' });
    expect(await readTable(strToU8(`a,b${','.repeat(300)}\n1,2`))).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    });
  });
  it('reads 500,000 cells, and no more', async () => {
    const row = (n: number) => `${Array.from({ length: n }, () => 'x').join(',')}\n`;
    expect(await readTable(strToU8(row(200).repeat(2_500)))).toMatchObject({ encoding: 'UTF-8' });
    expect(await readTable(strToU8(row(200).repeat(2_500) + row(1)))).toEqual({ error: 'tooManyCells' });
  });
  it('reads 20 MB at most', async () => {
    expect(await readTable(new Uint8Array((20 << 20) + 1).fill(0x61))).toEqual({ error: 'tooLarge' });
  });
});

describe('bounds of a workbook', () => {
  it('refuses a small file that would unpack to a huge one', async () => {
    for (const kind of ['rows', 'strings', 'spaces'] as const) {
      const bytes = bombOf(kind);
      expect(bytes.length, kind).toBeLessThan(400 << 10);
      expect(await readTable(bytes), kind).toEqual({ error: 'tooCompressed' });
    }
  });
  it('does not read parts that the first sheet does not need', async () => {
    const parts = unzipSync(sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c></row>'));
    const bytes = zipSync({ ...parts, 'xl/media/image1.bmp': new Uint8Array(40 << 20) });
    expect(await readTable(bytes)).toEqual({ rows: [['名称']], encoding: 'XLSX' });
  });
  it('counts rows and cells before it builds them', async () => {
    expect(await readTable(sheetOf('<row r="1"/>'.repeat(50_001)))).toEqual({ error: 'empty' });
    expect(await readTable(sheetOf('<row r="1"/>'.repeat(50_002)))).toEqual({ error: 'tooManyRows' });
    const cells = Array.from({ length: 500_001 }, (_, i) => `<c r="A${i}"/>`).join('');
    expect(await readTable(sheetOf(`<row r="1">${cells}</row>`))).toEqual({ error: 'tooManyCells' });
  });
  it.each([
    ['a cell at the sheet’s last row', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'tooManyRows'],
    ['a cell at the sheet’s last column', '<row r="2"><c r="XFD2"><v>1</v></c></row>', 'tooManyColumns'],
    ['a cell one column too far', '<row r="2"><c r="GS2"><v>1</v></c></row>', 'tooManyColumns'],
    ['a row one too far', '<row r="50002"><c r="A50002"><v>1</v></c></row>', 'tooManyRows'],
  ])('refuses %s', async (_, rows, error) => {
    expect(await readTable(sheetOf(rows))).toEqual({ error });
  });
  it('reads the cells of the last row and column within the limits', async () => {
    const table = await readTable(sheetOf('<row r="50001"><c r="GR50001"><v>7</v></c></row>'));
    expect('rows' in table && [table.rows.length, table.rows.at(-1)?.length, table.rows.at(-1)?.at(-1)]).toEqual([
      50_001,
      200,
      '7',
    ]);
  });
  it('ignores areas of seventeen billion cells', async () => {
    const whole = 'A1:XFD1048576';
    const table = await readTable(
      sheetOf(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c></row><row r="1048576" ht="20"/>',
        `<autoFilter ref="${whole}"/><mergeCells count="1"><mergeCell ref="${whole}"/></mergeCells><conditionalFormatting sqref="${whole}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="${whole}"><formula1>1</formula1></dataValidation></dataValidations>`,
        `<dimension ref="${whole}"/>`,
      ),
    );
    expect(table).toEqual({ rows: [['名称']], encoding: 'XLSX' });
  });
  it('refuses a part with a document type', async () => {
    const bytes = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    const parts = unzipSync(bytes);
    const styled = strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><styleSheet/>');
    expect(await readTable(zipSync({ ...parts, 'xl/styles.xml': styled }))).toEqual({ error: 'unreadable' });
  });
});

describe('the content of a workbook', () => {
  it('is the first sheet’s text, formula results, dates, and merged cells repeated in every row', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('資源');
    workbook.addWorksheet('控え').addRow(['別の表']);
    sheet.addRow(['名称', '県', '時点', '合計']);
    sheet.addRow(['杉', '静岡県', new Date(Date.UTC(2026, 3, 1)), { formula: 'HYPERLINK("http://x")', result: 3 }]);
    sheet.addRow(['檜', '', '2026-04', 1.5]);
    sheet.mergeCells('B2:B3');
    expect(await readTable(new Uint8Array(await workbook.xlsx.writeBuffer()))).toEqual({
      rows: [
        ['名称', '県', '時点', '合計'],
        ['杉', '静岡県', '2026-04-01', '3'],
        ['檜', '静岡県', '2026-04', '1.5'],
      ],
      encoding: 'XLSX',
    });
  });
});

it('round-trips our own export, without the formula guard', async () => {
  const rows = [
    ['名称', '金額'],
    ['+1+cmd|calc!A0', '-1,200'],
    ['-2+3+cmd|calc!A0', "'90s"],
    ['＝合計', "'=1"],
  ];
  expect(await readTable(csvFile(rows))).toEqual({ rows, encoding: 'UTF-8 (BOM)' });
  const workbook = await workbookOf([{ name: '表', rows }]);
  expect(await readTable(workbook)).toEqual({ rows, encoding: 'XLSX' });
  expect(new TextDecoder().decode(unzipSync(workbook)['xl/sharedStrings.xml'])).toContain('>&apos;+1+cmd|calc!A0<');
});
