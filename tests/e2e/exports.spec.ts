/** The list of export formats: searched by words, operated by keys, with what each file will not contain. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test, view, welcome } from './app.ts';
import { cutOff, expectAccessible, tooSmall } from './looks.ts';

const list = (page: Page) => page.getByRole('dialog', { name: /^(書き出す|Export)$/u });

test('finds a format by everyday words, chooses it by key, and remembers the last one', async ({ app: page }) => {
  await welcome(page, 'sample');
  await page.getByRole('button', { name: '書き出す', exact: true }).click();
  const dialog = list(page);
  await expect(dialog.getByRole('searchbox', { name: 'どんなファイルにしますか' })).toBeFocused();
  await expect(dialog.getByRole('group', { name: 'ほかの道具で開く' }).getByRole('radio')).toHaveCount(3);
  await page.keyboard.type('ブラウザ');
  await expect(dialog.getByRole('radio')).toHaveCount(1);
  await expect(dialog.getByRole('listitem').filter({ hasText: '資金計画' })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.html$/u);
  await expect(dialog).toHaveCount(0);
  const html = readFileSync(await download.path(), 'utf8');
  expect(html).toContain('<html lang="ja">');
  expect(html).toMatch(/<img src="data:image\/svg\+xml;base64,/u);
  await page.keyboard.press('Control+Shift+E');
  await expect(dialog.getByRole('radio', { name: '1ページのHTMLに書き出す' })).toBeChecked();
  await dialog.getByRole('radio', { name: '1ページのHTMLに書き出す' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: '1ページのHTMLに書き出す' })).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('the HTML page is self-contained: boards are drawn, offline and without errors', async ({
  app: page,
  chrome,
}, info) => {
  await welcome(page, 'sample');
  await page.keyboard.press('Control+Shift+E');
  await list(page).getByRole('radio', { name: '1ページのHTMLに書き出す' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    list(page).getByRole('button', { name: '書き出す', exact: true }).click(),
  ]);
  const context = await chrome.newContext({ offline: true });
  const reader = await context.newPage();
  const errors: string[] = [];
  reader.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  await reader.setContent(readFileSync(await download.path(), 'utf8'));
  await reader.screenshot({ path: info.outputPath('page.png'), fullPage: true });
  const drawn = await reader.evaluate(() => [...document.images].map((i) => i.complete && i.naturalWidth > 100));
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.every(Boolean)).toBe(true);
  expect(await reader.getByRole('navigation', { name: '目次' }).getByRole('link').count()).toBeGreaterThan(2);
  expect(errors).toEqual([]);
  await context.close();
});

test('says where pictures of a board are exported, and leads to pages and board', async ({ app: page }) => {
  await welcome(page, 'sample');
  await view(page, '文章');
  await page.keyboard.press('Control+Shift+E');
  const dialog = list(page);
  await dialog.getByRole('radio', { name: '画像として保存する（PNG）' }).check();
  await expect(dialog).toContainText('キャンバスを開いてから');
  await dialog.getByRole('button', { name: 'キャンバスを開く' }).click();
  await expect(page.locator('.plan.view-board')).toBeVisible();
  await page.keyboard.press('Control+Shift+E');
  await dialog.getByRole('radio', { name: '画像として保存する（PNG）' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '書き出す', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.png$/u);
  await page.keyboard.press('Control+Shift+E');
  await dialog.getByRole('radio', { name: '印刷する・PDFにする' }).check();
  await dialog.getByRole('button', { name: '次へ' }).click();
  await expect(page.getByRole('dialog', { name: '印刷とPDF' })).toBeVisible();
});

test('slides follow the plan, or are a pitch of ten that asks for what is missing', async ({ app: page }, info) => {
  await welcome(page, 'sample');
  await page.keyboard.press('Control+Shift+E');
  await list(page).getByRole('radio', { name: 'スライドに書き出す（PowerPoint）' }).check();
  await list(page).getByRole('button', { name: '書き出す', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'スライドに書き出す（PowerPoint）' });
  const slides = dialog.getByRole('region', { name: 'スライドの見本' }).getByRole('listitem');
  await expect(dialog.getByRole('radio', { name: '計画の流れのまま' })).toBeChecked();
  await expect.poll(() => slides.count()).toBeGreaterThan(10);
  await dialog.getByRole('radio', { name: '計画の流れのまま' }).press('ArrowDown');
  await expect(slides).toHaveCount(10);
  await expect(slides.nth(7)).toContainText('必要な資金と、その出どころ');
  await expect(slides.nth(9)).toContainText('まだ書いていないこと: だれに、どこへ連絡してもらいますか。');
  await expect(dialog.getByRole('status')).toContainText('まだ書いていないことがあります');
  await expectAccessible(page, 'slides');
  await page.screenshot({ path: info.outputPath('pitch.png') });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '書き出す', exact: true }).click(),
  ]);
  const parts = Object.keys(unzipSync(readFileSync(await download.path())));
  expect(parts.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))).toHaveLength(10);
  await expect(dialog).toHaveCount(0);
});

test('looks right in both languages and all themes', async ({ app: page }, info) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await welcome(page, 'sample');
  const plan = await page.evaluate(() => location.hash);
  for (const language of ['ja', 'en'] as const) {
    if (language === 'en') {
      await page.evaluate(() => {
        location.hash = '#/settings';
      });
      await page.getByLabel('表示する言語').selectOption('en');
      await page.evaluate((hash) => {
        location.hash = hash;
      }, plan);
    }
    await expect(page.locator('.plan')).toBeVisible();
    await page.keyboard.press('Control+Shift+E');
    await expect(list(page)).toBeVisible();
    await list(page)
      .getByRole('radio', { name: /Markdown/u })
      .check();
    await expectAccessible(page, language, language, (theme) => info.outputPath(`exports-${language}-${theme}.png`));
    expect(await cutOff(page), language).toEqual([]);
    expect(await tooSmall(page), language).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(list(page)).toHaveCount(0);
  }
});
