/** Typed text survives kill -9 of the host and a reload, appears in a second window, and the screen says what is saved. */
import { body, bodyText, card, expect, saved, startHost, test, view, watchErrors, welcome } from './app.ts';

test('kill -9 of the host while typing loses nothing that was shown as saved, and typing continues', async ({
  chrome,
  folder,
}, info) => {
  test.skip(info.project.name === 'electron', 'kills its own host');
  let host = await startHost(folder);
  const port = Number(new URL(host.address).port);
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  const page = await context.newPage();
  const errors = watchErrors(page);
  await page.goto(host.address);
  await welcome(page, 'blank');
  const last = body(page).locator('p').last();
  await last.click();
  for (let round = 0; round < 8; round++) {
    await page.keyboard.type(`第${round}回の入力。`, { delay: 5 });
    await host.kill('SIGKILL');
    await page.keyboard.type('切れている間の入力。');
    await expect(page.locator('.save-status[data-state="problem"]')).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: '本体とつながっていません' })).toBeVisible();
    host = await startHost(folder, port);
    await saved(page);
  }
  const written = await last.innerText();
  for (let round = 0; round < 8; round++) expect(written).toContain(`第${round}回の入力。切れている間の入力。`);
  await page.reload();
  await expect(body(page)).toContainText('第7回の入力。切れている間の入力。');
  expect(await body(page).locator('p').last().innerText()).toBe(written);
  expect(errors).toEqual([]);
  await context.close();
  await host.kill('SIGTERM');
});

test('two windows on one plan see each other’s edits', async ({ app: page }) => {
  await welcome(page, 'sample');
  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(body(second)).toBeVisible();
  await body(page).locator('p').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('左の窓から。');
  await expect(body(second)).toContainText('左の窓から。');
  await view(second, 'キャンバス');
  await card(second, '静岡市内の料理店').click();
  await second.getByLabel('名前', { exact: true }).fill('清水の料理店');
  await second.keyboard.press('Enter');
  await view(page, 'キャンバス');
  await expect(card(page, '清水の料理店')).toBeVisible();
  await second.close();
});

test('undo in the text reverts typing but not the template; a version restores the earlier text', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  const before = await bodyText(page);
  await body(page).locator('p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('版を残しました。')).toBeVisible();
  await page.keyboard.type('あとで消す文。');
  for (let i = 0; i < 10; i++) await page.keyboard.press('Control+Z');
  expect(await body(page).innerText()).toBe(before);
  await page.keyboard.press('Control+Shift+Z');
  await expect(body(page)).toContainText('あとで消す文。');
  await page.keyboard.press('Control+Shift+S');
  await page.getByRole('button', { name: /手動で残した版/ }).click();
  await expect(page.locator('.change-list ins')).toContainText('あとで消す文。');
  await page.getByRole('button', { name: 'この版に戻す' }).click();
  await page.keyboard.press('Escape');
  await expect(body(page)).not.toContainText('あとで消す文。');
  await saved(page);
  await page.reload();
  await expect(body(page)).toContainText('カワハギ');
  await expect(body(page)).not.toContainText('あとで消す文。');
});
