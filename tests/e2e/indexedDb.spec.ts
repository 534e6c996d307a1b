/** The contract of `DocStore` on IndexedDB in the real browser, with a quota that is really full. */
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import type { DocStorePage } from '../ports/indexedDbPage.ts';
import { expect, test } from './app.ts';

const ORIGIN = 'http://localhost:9';
const ROOT = resolve(import.meta.dirname, '../..');

async function script(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome140',
      lib: { entry: join(ROOT, 'tests/ports/indexedDbPage.ts'), formats: ['iife'], name: 'page', fileName: 'page' },
    },
  });
  const [bundle] = [built].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output.find((part) => part.type === 'chunk') : undefined;
  if (!chunk) throw new Error('nothing was built');
  return chunk.code;
}

/** The quota that the suite requests. */
const SMALL = 400_000;

async function openPage(chrome: Browser, code: string, quota?: number) {
  const context = await chrome.newContext();
  const page = await context.newPage();
  if (quota !== undefined)
    await (await context.newCDPSession(page)).send('Storage.overrideQuotaForOrigin', {
      origin: ORIGIN,
      quotaSize: quota,
    });
  await page.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>page</title>' }),
  );
  await page.goto(`${ORIGIN}/`);
  await page.addScriptTag({ content: code });
  type Global = { docStorePage: DocStorePage };
  return {
    names: await page.evaluate(() => (globalThis as unknown as Global).docStorePage.names),
    run: (name: string) =>
      test.step(name, () => page.evaluate((given) => (globalThis as unknown as Global).docStorePage.run(given), name)),
    close: () => context.close(),
  };
}

test('DocStore on IndexedDB keeps its contract in the browser, even when its quota is used up', async ({
  chrome,
}, info) => {
  test.skip(info.project.name === 'electron', 'guests use a browser');
  const code = await script();
  const roomy = await openPage(chrome, code);
  const needsLimit = (name: string) => /\b(?:full place|no room)\b/u.test(name);
  expect(roomy.names.filter(needsLimit)).toHaveLength(2);
  expect(roomy.names.length).toBeGreaterThan(12);
  for (const name of roomy.names) if (!needsLimit(name)) await roomy.run(name);
  await roomy.close();
  for (const name of roomy.names.filter(needsLimit)) {
    const full = await openPage(chrome, code, SMALL);
    await full.run(name);
    await full.close();
  }
});
