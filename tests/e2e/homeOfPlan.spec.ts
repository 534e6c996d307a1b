/** A founder puts the open plan into an organisation's server from the sharing dialog, sees who reaches it, and takes it back. Two hosts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from '../command.ts';
import { spawnHost } from '../contracts/hostClient.ts';
import { freePort } from '../freePort.ts';
import { body, expect, test, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

test('a founder joins a home, puts the plan there, limits one advisor, waits out a failure, and takes it back', async ({
  app,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-home-of-plan-'));
  const port = await freePort();
  let { child } = await spawnHost(folder, '--share', `127.0.0.1:${port}`);
  try {
    const org = (...words: string[]): Record<string, unknown> => {
      const args = [COMMAND, 'org', ...words, '--data', folder, '--lang', 'ja', '--json'];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
      return JSON.parse(stdout) as Record<string, unknown>;
    };
    org('init', '下田商工会議所');
    const aoki = String(org('staff', 'add', '青木 二', '--role', 'advisor')['id']);
    const bath = String(org('business', 'add', '浜の湯')['id']);
    org('assign', bath, aoki);
    const invited = org('founder', 'invite', bath, '--public-url', `http://127.0.0.1:${port}`);

    await welcome(app, 'blank');
    await app.getByRole('button', { name: 'この計画を人と使う' }).click();
    const dialog = app.getByRole('dialog', { name: 'この計画を人と使う' });
    await dialog.getByRole('button', { name: '商工会などの招待を使う' }).press('Enter');
    const link = dialog.getByLabel('商工会などから届いたリンク');
    await expect(link).toBeFocused();
    await link.fill('https://example.jp/');
    await link.press('Enter');
    await expect(dialog.getByRole('alert')).toContainText('招待のリンクではありません');
    await link.fill(String(invited['link']));
    await link.press('Enter');
    await expect(dialog.getByText('下田商工会議所', { exact: true })).toBeVisible();
    expect(await axeOf(app, ALL_RULES)).toEqual([]);

    await dialog.getByRole('button', { name: 'この計画を置く' }).press('Enter');
    const state = dialog.locator('[data-home-state]');
    await expect(state).toHaveText('両方が同じです');
    // The button that was pressed is gone: the focus is still in the dialog.
    await expect(dialog.locator(':focus')).toHaveCount(1);
    const row = dialog.getByRole('listitem').filter({ hasText: '青木 二' });
    await expect(row).toContainText('担当（');
    await expect(row).toContainText('いまできること: コメントする');
    await row.getByLabel('青木 二さんができること').selectOption('none');
    await expect(row).toContainText('いまできること: 見られない');
    await dialog.getByLabel('担当の人ができること').selectOption('edit');
    await row.getByLabel('青木 二さんができること').selectOption('edit');
    await expect(row).toContainText('いまできること: 書く');
    expect(await axeOf(app, ALL_RULES)).toEqual([]);
    await app.emulateMedia({ colorScheme: 'dark' });
    await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await axeOf(app, ALL_RULES)).toEqual([]);

    // The home is off while the founder writes.
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await gone;
    await expect(state).toContainText('置き場につながりません');
    await dialog.getByRole('button', { name: '閉じる' }).click();
    await body(app).click();
    await app.keyboard.type('ひとりで書いた段落');
    await app.getByRole('button', { name: 'この計画を人と使う' }).click();
    await expect(state).toContainText('1か所の変更が、送られるのを待っています');
    await expect(state).toContainText('最後に同じだった時刻');
    ({ child } = await spawnHost(folder, '--share', `127.0.0.1:${port}`));
    await expect(state).toHaveText('両方が同じです');

    await dialog.getByRole('button', { name: 'この計画を引き取る' }).press('Enter');
    const asked = app.getByRole('alertdialog');
    await expect(asked).toContainText('見られなくなる人: 青木 二');
    await expect(asked).toContainText('両方が同じになるまで、何も消しません');
    expect(await axeOf(app, ALL_RULES)).toEqual([]);
    await asked.getByRole('button', { name: 'この計画を引き取る' }).press('Enter');
    await expect(dialog.getByText('この計画は、まだ下田商工会議所にありません。')).toBeVisible();
    expect(org('business', 'show', bath)['plans']).toEqual([]);
    await dialog.getByRole('button', { name: '閉じる' }).click();
    await expect(body(app)).toContainText('ひとりで書いた段落');
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
