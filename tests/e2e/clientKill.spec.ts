/** A guest's browser is killed repeatedly while offline: everything reported as stored on this device is there after each start, and reaches the host. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ARGS, body, expect, test, welcome } from './app.ts';
import { chromiumPath } from './chromium.ts';
import { inviteLink, keptOffline, received, wayTo } from './guests.ts';

const ROUNDS = 5;

/** A browser with its own profile, whose process can be killed. */
async function startBrowser(profile: string): Promise<{ browser: Browser; page: Page; process: ChildProcess }> {
  const child = spawn(
    await chromiumPath(),
    [
      ...ARGS,
      '--headless',
      '--accept-lang=ja-JP',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((done, fail) => {
    let said = '';
    child.stderr?.on('data', (data) => {
      said += String(data);
      const found = /DevTools listening on (ws:\S+)/u.exec(said)?.[1];
      if (found) done(found);
    });
    child.once('exit', () => fail(new Error(`the browser ended: ${said.slice(-400)}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no window');
  return { browser, page: context.pages()[0] ?? (await context.newPage()), process: child };
}
const kill = (process: ChildProcess): Promise<void> =>
  new Promise((done) => {
    process.once('exit', () => done());
    process.kill('SIGKILL');
  });

test('kill -9 of a guest’s browser loses nothing that was stored on the device, and it reaches the host', async ({
  app,
}, info) => {
  test.skip(info.project.name === 'electron', 'kills a browser of its own');
  const profile = mkdtempSync(join(tmpdir(), 'musubi-profile-'));
  await welcome(app, 'blank');
  const way = await wayTo(await inviteLink(app));
  let guest = await startBrowser(profile);
  await guest.page.goto(way.link);
  await guest.page.getByLabel('お名前').fill('佐藤');
  await guest.page.getByRole('button', { name: '参加する' }).click();
  await received(guest.page);
  await keptOffline(guest.page);
  const address = guest.page.url();
  let written = '';
  for (let round = 0; round < ROUNDS; round++) {
    await way.cut();
    await expect(guest.page.locator('.save-status[data-link="away"]')).toBeVisible();
    await body(guest.page).click();
    await guest.page.keyboard.press('Control+End');
    await guest.page.keyboard.type(`round ${round} `, { delay: 3 });
    written += `round ${round} `;
    await expect(guest.page.locator('.save-status[data-pending="0"]')).toBeVisible();
    await kill(guest.process);
    if (round % 2 === 0) await way.mend();
    guest = await startBrowser(profile);
    await guest.page.goto(address);
    await expect(body(guest.page)).toContainText(written.trim());
    if (round % 2 === 1) await way.mend();
    await received(guest.page);
    await expect(body(app)).toContainText(written.trim());
  }
  await kill(guest.process);
  await way.close();
  rmSync(profile, { recursive: true, force: true });
});
