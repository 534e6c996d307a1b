/**
 * From opening a board to the first candidate beside it, in the real browser: with the index of the proposals, and
 * with its file withheld. Also measures how long the main thread was blocked meanwhile: the board never waits.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import * as Y from 'yjs';
import { startBrowserHost } from '../../main/cli/serve.ts';
import { Library } from '../../main/storage/library.ts';
import { createPlanDoc } from '../../shared/doc/bootstrap.ts';
import { chromiumPath } from '../e2e/chromium.ts';
import { median, type Row } from './report.ts';

const PLAN = 'candidates000000';
const CANVAS = 'c000000000000000';
const CARDS = ['酒粕', '竹林', '廃校の体育館'];
const TURNS = 3;
const GOAL_MS = 1_000;
const LONG_TASK_MS = 50;

type Opened = { readonly first: number; readonly longest: number };

function boardPlan(): Uint8Array {
  const cards = CARDS.map((title, i) => ({
    type: 'addNode' as const,
    node: `n${String(i).padStart(15, '0')}`,
    fields: { kind: 'resource' as const, title },
    canvas: CANVAS,
    pos: [i * 280, 0] as [number, number],
  }));
  const doc = createPlanDoc(
    { id: PLAN, title: 'ベンチ', template: 'blank' },
    [{ type: 'addCanvas', canvas: CANVAS, title: '板', order: 1 }, ...cards],
    [],
  );
  return Y.encodeStateAsUpdate(doc);
}

type Admitted = { readonly origin: string; readonly storageState: StorageState };
type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** The host's one-time address admits one window; its cookie admits the others. */
async function admit(browser: Browser, address: string): Promise<Admitted> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('.plan-open');
  const admitted = { origin: new URL(page.url()).origin, storageState: await context.storageState() };
  await context.close();
  return admitted;
}

/** In a window of its own, without a cache: as after the start of the app. */
async function open(browser: Browser, { origin, storageState }: Admitted, hasIndex: boolean): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    storageState,
  });
  try {
    if (!hasIndex) await context.route(/\/index-[^/]*\.bin$/u, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(origin);
    await page.waitForSelector('.plan-open');
    return await page.evaluate(
      (plan) =>
        new Promise<Opened>((done) => {
          const start = performance.now();
          let longest = 0;
          const seen = new PerformanceObserver((list) => {
            // Opening the board itself is measured elsewhere: only the time after it is rendered counts.
            for (const task of list.getEntries())
              if (boardAt > 0 && task.startTime > boardAt) longest = Math.max(longest, task.duration);
          });
          let boardAt = 0;
          seen.observe({ type: 'longtask' });
          location.hash = `#/plan/${plan}/board`;
          const look = () => {
            if (boardAt === 0 && document.querySelector('.board-map')) boardAt = performance.now();
            if (!document.querySelector('.candidate')) return void requestAnimationFrame(look);
            const first = performance.now() - start;
            // The last long task is reported after it ended.
            setTimeout(() => {
              seen.disconnect();
              done({ first, longest });
            }, 200);
          };
          look();
        }),
      PLAN,
    );
  } finally {
    await context.close();
  }
}

export async function benchCandidates(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'));
  const library = new Library({ folder });
  library.createPlan(PLAN, 'ベンチ', boardPlan());
  library.setSettings({ welcomed: true, name: 'bench' });
  library.close();
  const host = await startBrowserHost({ folder, log: () => undefined });
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--headless=shell', '--disable-background-networking'],
  });
  try {
    const admitted = await admit(browser, host.address);
    const [ours, bare]: [Opened[], Opened[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn++) {
      ours.push(await open(browser, admitted, true));
      bare.push(await open(browser, admitted, false));
    }
    const of = (all: readonly Opened[], what: keyof Opened) => median(all.map((o) => o[what]));
    const row = (name: string, what: keyof Opened, limit: number, goal: string): Row => ({
      name,
      unit: 'ms',
      ours: of(ours, what),
      baseline: of(bare, what),
      baselineName: '索引なし',
      goal,
      ok: of(ours, what) < limit,
    });
    return [
      row('板を開いてから最初の候補', 'first', GOAL_MS, '< 1 s'),
      row('その間、板が待つ最長', 'longest', LONG_TASK_MS, `< ${LONG_TASK_MS} ms`),
    ];
  } finally {
    await browser.close();
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
