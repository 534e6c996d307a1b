/** The app as served by `npm run dev`: the development build of React warns about things that the production build ignores. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { TEST_MS } from '../deadlines.ts';
import { expect, test, watchErrors, welcome } from './app.ts';
import { STOPS, walkGallery } from './galleryWalk.ts';

const DEV = resolve(import.meta.dirname, '../../build/dev.ts');

test('React logs no warning in anything that the gallery opens', async ({ chrome, folder }) => {
  // The development server sends every module separately.
  test.setTimeout(2 * TEST_MS);
  const dev = spawn(process.execPath, [DEV, '--data', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const context = await chrome.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 800 } });
  try {
    let address = '';
    for await (const line of createInterface(dev.stdout)) {
      address = line;
      if (line.startsWith('http')) break;
    }
    const page = await context.newPage();
    const errors = watchErrors(page);
    await page.goto(address);
    await welcome(page, 'later');
    const seen = await walkGallery(page, async (word) => {
      expect(errors, word).toEqual([]);
    });
    expect(seen).toBe(STOPS);
    // This is the development build of React.
    expect(await page.evaluate(() => document.querySelector('script[src*="@vite/client"]') !== null)).toBe(true);
  } finally {
    await context.close();
    dev.kill('SIGTERM');
    await once(dev, 'exit');
  }
});
