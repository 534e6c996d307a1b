/**
 * Writes one format in a process of its own, so that its peak memory is its own: `node papersChild.ts ours|bare docx|xlsx LIBRARY PLAN FILE`. Prints the
 * median time and the most memory that the process held. `bare`: the same content by the library alone. FILE is what ours wrote.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { CellValue, Worksheet } from '@cj-tech-master/excelts';
import { unzipSync, zipSync } from 'fflate';
import { Library } from '../../main/storage/library.ts';
import { median } from './report.ts';

const [side, format, folder = '', plan = '', file = ''] = process.argv.slice(2);
const ROUNDS = 5;

async function timed(write: () => Promise<unknown> | unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    await write();
    times.push(performance.now() - start);
  }
  return median(times);
}

async function ours(): Promise<number> {
  const [{ coreOf }, { PlanSession }, { exportedFile }, { wordsFor }] = await Promise.all([
    import('../../main/cli/core.ts'),
    import('../../shared/app/plan/planSession.ts'),
    import('../../shared/app/exports/exportPlan.ts'),
    import('../../shared/i18n/words.ts'),
  ]);
  const library = new Library({ folder });
  const session = await PlanSession.open(coreOf(library), plan);
  const scope = { session, words: wordsFor('ja'), today: '2026-11-21' };
  const ms = await timed(async () => {
    const made = await exportedFile(scope, format === 'xlsx' ? 'xlsx' : 'docx');
    if (!made.ok) throw new Error(made.error);
    writeFileSync(file, made.value.bytes);
  });
  session.dispose();
  library.close();
  return ms;
}

/** The file's own XML, packed again: what is left if writing it cost nothing. */
function bareDocx(): Promise<number> {
  const parts = unzipSync(readFileSync(file));
  return timed(() => zipSync(parts));
}

/** The same cells with their formulas, without styles and names. */
async function bareXlsx(): Promise<number> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const written = new Workbook();
  await written.xlsx.load(readFileSync(file));
  const sheets = written.worksheets.map((sheet: Worksheet) => ({ name: sheet.name, cells: cellsOf(sheet) }));
  return timed(async () => {
    const workbook = new Workbook();
    for (const { name, cells } of sheets) {
      const sheet = workbook.addWorksheet(name);
      for (const [row, column, value] of cells) sheet.getCell(row, column).value = value;
    }
    await workbook.xlsx.writeBuffer();
  });
}
function cellsOf(sheet: Worksheet): readonly (readonly [row: number, column: number, value: CellValue])[] {
  const cells: [number, number, CellValue][] = [];
  sheet.eachRow((row, r) => row.eachCell((cell, c) => void cells.push([r, c, cell.value])));
  return cells;
}

const ms = side === 'ours' ? await ours() : format === 'xlsx' ? await bareXlsx() : await bareDocx();
process.stdout.write(JSON.stringify({ ms, peakMB: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);
