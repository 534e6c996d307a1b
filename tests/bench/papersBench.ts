/** A plan of 116 pages with 12 boards as Word, Excel and PDF, beside the bare library or engine with the same content; and the peak memory of each. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withCore } from '../../main/cli/core.ts';
import { chromiumPath } from '../e2e/chromium.ts';
import { BOARDS, makePapersPlan, PAGES } from './papersPlan.ts';
import type { Row } from './report.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'main/cli/musubi.ts');
const PLAN = `${PAGES}頁+${BOARDS}板`;
const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [...args], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

type Figures = { readonly ms: number; readonly peakMB: number };
type Place = { readonly folder: string; readonly plan: string };

/** `times`: what the goal allows beside the bare library. No library writes Word's XML for us: packing the same XML is what is left of one. */
function office(format: 'docx' | 'xlsx', baselineName: string, times: number, { folder, plan }: Place): Row[] {
  const file = join(folder, `plan.${format}`);
  const of = (side: 'ours' | 'bare') =>
    JSON.parse(node(join(ROOT, 'tests/bench/papersChild.ts'), side, format, folder, plan, file)) as Figures;
  const [ours, bare] = [of('ours'), of('bare')];
  const name = `書き出し ${PLAN} .${format}`;
  const size = `${Math.round(statSync(file).size / 1024)}KB`;
  return [
    {
      name: `${name} (${size})`,
      unit: 'ms',
      ours: ours.ms,
      baseline: bare.ms,
      baselineName,
      goal: `≤ ${times}x`,
      ok: ours.ms <= bare.ms * times,
    },
    {
      name: `${name} 最大メモリ`,
      unit: 'MB',
      ours: ours.peakMB,
      baseline: bare.peakMB,
      baselineName,
      goal: '≤ 800 MB',
      ok: ours.peakMB <= 800,
    },
  ];
}

/**
 * The command from its start to the file, beside the same browser printing the exported page. Ours loads the app and lays the plan out twice: once for the
 * numbers in the contents, once for the print.
 */
async function pdf({ folder, plan }: Place): Promise<Row[]> {
  const browser = await chromiumPath();
  const [page, file] = [join(folder, 'plan.html'), join(folder, 'plan.pdf')];
  const common = ['--data', folder, '--lang', 'ja', '--for', 'own'];
  node(COMMAND, 'export', plan, '--format', 'html', '--out', page, ...common);
  const start = performance.now();
  node(COMMAND, 'export', plan, '--format', 'pdf', '--out', file, '--browser', browser, ...common);
  const ours = performance.now() - start;
  const again = performance.now();
  const opened = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
  const tab = await opened.newPage();
  await tab.goto(pathToFileURL(page).href);
  await tab.pdf({ path: join(folder, 'bare.pdf'), format: 'A4', tagged: true, outline: true });
  await opened.close();
  const baseline = performance.now() - again;
  const loading = getDocument({ url: file, useSystemFonts: false, verbosity: 0 });
  const { numPages } = await loading.promise;
  await loading.destroy();
  return [
    {
      name: `書き出し ${PLAN} .pdf (${numPages}頁)`,
      unit: 'ms',
      ours,
      baseline,
      baselineName: 'Chromium alone, from its start',
      goal: '≤ 6x',
      ok: ours <= baseline * 6,
    },
  ];
}

export async function benchPapers(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'));
  try {
    const plan = await withCore(folder, makePapersPlan);
    const place = { folder, plan };
    return [
      ...office('docx', 'fflate packing the same XML', 4, place),
      ...office('xlsx', 'excelts, the same cells', 4, place),
      ...(await pdf(place)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
