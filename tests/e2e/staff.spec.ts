/** An organisation's staff in the browser: the link admits the browser, one's own businesses are listed, and a plan opens in the app. */
import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { COMMAND } from '../command.ts';
import { signIn, spawnHost } from '../contracts/hostClient.ts';
import { freePort } from '../freePort.ts';
import { body, expect, test, watchErrors } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

const PLAN = 'abcdefgh01234567';
/** An empty plan as an update without content. */
const EMPTY = new Uint8Array([0, 0]);

test('staff sign in by a link, find a business and open its plan; what they may no longer do is said', async ({
  chrome,
  folder,
}) => {
  const port = await freePort();
  const { address, child } = await spawnHost(folder, '--share', `127.0.0.1:${port}`);
  const client = await signIn(address);
  await client.call('library.create', { id: PLAN, title: '浜の湯の再出発', update: EMPTY });
  client.close();
  const org = (...words: string[]): Record<string, unknown> => {
    const args = [COMMAND, 'org', ...words, '--data', folder, '--lang', 'ja', '--json'];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    return JSON.parse(stdout) as Record<string, unknown>;
  };
  org('init', '下田商工会議所');
  const aoki = String(org('staff', 'add', '青木 二', '--role', 'advisor')['id']);
  const baba = String(org('staff', 'add', '馬場 三', '--role', 'advisor')['id']);
  const bath = String(org('business', 'add', '浜の湯', '--reading', 'はまのゆ')['id']);
  const cafe = String(org('business', 'add', '喫茶 青', '--reading', 'きっさあお')['id']);
  org('plan', 'add', PLAN, bath, '--right', 'edit');
  for (const business of [bath, cafe]) org('assign', business, aoki);
  const { fragment } = org('staff', 'invite', aoki);

  const context = await chrome.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const page = await context.newPage();
  const errors = watchErrors(page);
  const server = `http://127.0.0.1:${port}/`;
  // A browser that nobody has admitted is asked for a code.
  await page.goto(`${server}#staff`);
  await expect(page.getByRole('heading', { name: '職員としてサインイン' })).toBeVisible();
  // Nothing is wrong yet.
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByLabel('コード').fill('0000 0000 0000 0000 0000');
  await page.getByLabel('コード').press('Enter');
  await expect(page.getByRole('alert')).toContainText('このコードは使えません');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);

  await page.goto(`${server}${String(fragment)}`);
  await expect(page.getByRole('heading', { name: '担当の事業者' })).toBeVisible();
  expect(page.url()).toBe(`${server}#staff`);
  await expect(page.getByText('下田商工会議所・青木 二')).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveText(['喫茶 青', '浜の湯']);
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  await page.getByLabel('名前かよみで探す').fill('ハマ');
  await expect(page.getByRole('rowheader')).toHaveText(['浜の湯']);
  await page.getByLabel('名前かよみで探す').fill('ない');
  await page.getByRole('button', { name: '絞り込みをやめる' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(2);

  await page.getByRole('button', { name: '浜の湯の再出発' }).focus();
  await page.keyboard.press('Enter');
  await body(page).click();
  await page.keyboard.type('from the advisor ');
  await expect(page.locator('.save-status')).toContainText('受信');
  await back(page);
  await expect(page.getByRole('row', { name: /浜の湯/ })).not.toContainText('まだ');

  // Without the network the list stays, and says how old it is.
  await context.setOffline(true);
  await page.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(page.getByRole('status')).toContainText('サーバーにつながりません');
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  await context.setOffline(false);

  // Handed over: the plan is not listed any more, and the copy says why it is closed.
  org('handover', aoki, baba);
  await page.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(page.getByText('担当の事業者はまだありません')).toBeVisible();
  org('staff', 'leave', aoki);
  await page.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(page.getByRole('alert')).toContainText('管理者にコードを頼んでください');
  child.kill('SIGKILL');
  expect(errors).toEqual([]);
  await context.close();
});

async function back(page: Page): Promise<void> {
  await page.goBack();
  await expect(page.getByRole('heading', { name: '担当の事業者' })).toBeVisible();
}
