/** Reads a CSV or XLSX file that a person chose into rows of text. Bounded, and every refusal says why. */
import Encoding from 'encoding-japanese';
import Papa from 'papaparse';

export const TABLE_LIMITS = { bytes: 20 << 20, rows: 50_000, columns: 200 } as const;
export type TableError = 'tooLarge' | 'tooManyRows' | 'empty' | 'unreadable';
export type Table = { readonly rows: readonly (readonly string[])[]; readonly encoding: string };

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

export async function readTable(bytes: Uint8Array): Promise<Table | { readonly error: TableError }> {
  if (bytes.length > TABLE_LIMITS.bytes) return { error: 'tooLarge' };
  if (bytes.length === 0) return { error: 'empty' };
  try {
    const table = isZip(bytes) ? await readXlsx(bytes) : readCsv(bytes);
    if (table.rows.length > TABLE_LIMITS.rows) return { error: 'tooManyRows' };
    return table.rows.some((r) => r.some((c) => c.trim() !== '')) ? table : { error: 'empty' };
  } catch (error) {
    return { error: error instanceof RangeError ? 'tooLarge' : 'unreadable' };
  }
}

function readCsv(bytes: Uint8Array): Table {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const detected = bom ? 'UTF8' : isUtf8(bytes) ? 'UTF8' : String(Encoding.detect(bytes) || 'SJIS');
  const text =
    detected === 'UTF8' || detected === 'ASCII'
      ? new TextDecoder('utf-8').decode(bytes)
      : // The browser's shift_jis is the Windows code page: ① 髙 ～ survive.
        new TextDecoder(detected === 'EUCJP' ? 'euc-jp' : 'shift_jis').decode(bytes);
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: false });
  while (data.length > 0 && data.at(-1)?.every((c) => c === '')) data.pop();
  return {
    rows: data.map((r) => r.slice(0, TABLE_LIMITS.columns)),
    encoding: bom
      ? 'UTF-8 (BOM)'
      : detected === 'UTF8' || detected === 'ASCII'
        ? 'UTF-8'
        : detected === 'EUCJP'
          ? 'EUC-JP'
          : 'Shift_JIS',
  };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const MAX_UNZIPPED = 200 << 20;

async function readXlsx(bytes: Uint8Array): Promise<Table> {
  // The archive's claimed sizes are checked before the reader inflates anything.
  const { unzipSync } = await import('fflate');
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return false;
    },
  });
  if (total > MAX_UNZIPPED) throw new RangeError('too large');
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.worksheets[0];
  const rows: string[][] = [];
  sheet?.eachRow({ includeEmpty: true }, (row) => {
    if (rows.length > TABLE_LIMITS.rows) return;
    const cells: string[] = [];
    const count = Math.min(row.cellCount, TABLE_LIMITS.columns);
    for (let i = 1; i <= count; i++) cells.push(row.getCell(i).text ?? '');
    rows.push(cells);
  });
  return { rows, encoding: 'XLSX' };
}
