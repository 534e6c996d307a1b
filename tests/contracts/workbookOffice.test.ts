/** The workbook recalculated by LibreOffice: every formula must match the app's result, and follow a changed input. */
import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { FundingModel } from '../../shared/domain/funding/forecast/model.ts';
import { SCENARIOS } from '../../shared/domain/funding/forecast/whatIf.ts';
import { Evaluator } from '../../shared/export/book/evaluate.ts';
import type { Book } from '../../shared/export/book/grid.ts';
import { writeBook } from '../../shared/export/book/write.ts';
import { CAFE } from '../fundingModel.ts';
import { convertWithOffice, hasOffice, OFFICE_MS } from '../office.ts';
import { bookOf, cellsOf, expectedLines, ruledModel, setDriver } from '../workbookFigures.ts';

const WORDS = { noEnd: 'なし', noLimit: '上限なし', monthFormat: 'yyyy"年"m"月"' };

/** Without cached results, so that LibreOffice has to compute each. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts))
    if (/^xl\/worksheets\/sheet\d+\.xml$/u.test(name))
      parts[name] = strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/gu, '$1'));
  return zipSync(parts);
}

async function recalculated(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await convertWithOffice(withoutResults(bytes), 'xlsx', 'xlsx'));
  return workbook;
}

/** The result of a cell; dates as the days that they are stored as. */
function resultAt(workbook: Workbook, sheet: string, row: number, column: number): unknown {
  const { value } = workbook.getWorksheet(sheet)?.getCell(row, column) ?? { value: null };
  const result = value !== null && typeof value === 'object' && 'formula' in value ? value.result : value;
  return result instanceof Date ? Math.round(result.getTime() / 86_400_000) + 25_569 : (result ?? '');
}

/** Formulas with a different result; shares may differ in the sixteenth digit. */
function otherResults(book: Book, workbook: Workbook): { readonly count: number; readonly wrong: string[] } {
  const evaluator = new Evaluator(book);
  const wrong: string[] = [];
  let count = 0;
  for (const sheet of book.sheets)
    sheet.rows.forEach((cells, row) => {
      cells?.forEach(({ formula }, column) => {
        if (formula === undefined) return;
        count++;
        const mine = evaluator.valueAt(sheet, row, column);
        const theirs = resultAt(workbook, sheet.name, row, column);
        const isSame =
          mine === theirs ||
          (typeof mine === 'number' &&
            typeof theirs === 'number' &&
            !Number.isInteger(mine) &&
            Math.abs(mine - theirs) < 1e-9);
        if (!isSame) wrong.push(`${sheet.ref(row, column)} ${formula}: ${String(theirs)} ≠ ${mine}`);
      });
    });
  return { count, wrong: wrong.slice(0, 10) };
}

/** Cells whose result differs from the app's. */
const otherThanApp = (book: Book, workbook: Workbook, model: FundingModel, scenario = SCENARIOS.base): string[] =>
  expectedLines(model, scenario)
    .flatMap((line) =>
      cellsOf(book, line).flatMap(([row, column], i) => {
        const value = resultAt(workbook, line.sheet, row, column);
        return value === line.values[i]
          ? []
          : [`${line.sheet} ${line.label} ${i}: ${String(value)} ≠ ${line.values[i]}`];
      }),
    )
    .slice(0, 10);

it.runIf(hasOffice())(
  'every formula of a plan comes out in LibreOffice as in the app',
  async () => {
    for (const model of [CAFE, ruledModel(7)]) {
      const book = bookOf(model);
      const workbook = await recalculated(await writeBook(book, WORDS, '2026-11-21'));
      const { count, wrong } = otherResults(book, workbook);
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(10_000);
      expect(otherThanApp(book, workbook, model)).toEqual([]);
    }
  },
  3 * OFFICE_MS,
);

it.runIf(hasOffice())(
  'an input that is changed in the file, and another scenario, give what the app gives for the same change',
  async () => {
    const book = bookOf(CAFE);
    const workbook = new Workbook();
    await workbook.xlsx.load(await writeBook(book, WORDS, '2026-11-21'));
    const change = (name: string, value: number) => {
      const at = book.names.get(name);
      const cell = at && workbook.getWorksheet(at.sheet.name)?.getCell(at.row, at.column);
      if (!cell) throw new Error(`no input ${name}`);
      cell.value = value;
      setDriver(book, name, value);
    };
    change('売上1_単価', 987);
    change('売上1_回収までの月', 2);
    change('売上1_現金の割合', 0.37);
    change('借入1_年利', 0.0255);
    change('今_使う筋書きの番号', 2);
    const made = await recalculated(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const model: FundingModel = {
      ...CAFE,
      sales: CAFE.sales.map((l) => ({ ...l, priceYen: 987, collectMonths: 2, cashPpm: 370_000 })),
      sources: CAFE.sources.map((s) =>
        s.kind === 'loan' ? { ...s, terms: { ...s.terms, annualRatePercent: '2.55' } } : s,
      ),
    };
    expect(otherThanApp(book, made, model, SCENARIOS.slowSales)).toEqual([]);
  },
  2 * OFFICE_MS,
);
