/** What prints alone: it is on the paper whatever was asked before, and readers of screens do not meet it twice. */
import type { Page } from '@playwright/test';
import { card, expect, test, view, welcome } from './app.ts';

type Printed = { readonly printed?: readonly string[] };

/** Keeps what stands beside the app while the print window is open. */
const watchPrint = (page: Page, selector: string) =>
  page.evaluate((place) => {
    window.print = () => {
      const paper = document.querySelector<HTMLElement>(`body > ${place}`);
      const now = [document.body.dataset['print'], paper?.getAttribute('aria-hidden'), paper?.lang, paper?.textContent];
      Object.assign(window, { printed: now.map(String) });
    };
  }, selector);
const printed = (page: Page) => page.evaluate(() => (window as Printed).printed);

/** A seed that is not filed: before anything leaves the plan, a question stands in the place of the dialog. */
async function withSeed(page: Page): Promise<void> {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await card(page, '東海大学 陸上養殖の研究').click();
  await page.getByLabel('特許などの出願').selectOption('unfiled');
}
const goOn = (page: Page) =>
  page
    .getByRole('alertdialog', { name: 'まだ出願していない研究シーズがあります' })
    .getByRole('button', { name: '秘密を守る相手に渡す' })
    .press('Enter');

test('the one page is on the paper after a question about a seed that is not filed', async ({ app: page }) => {
  await withSeed(page);
  await watchPrint(page, '.one-page-print');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('1枚にまとめる');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '1枚にまとめる' });
  await dialog.getByRole('button', { name: '印刷する' }).press('Enter');
  await goOn(page);
  await expect.poll(() => printed(page)).toEqual(['onePage', 'true', 'ja', expect.stringContaining('結んだもの')]);
  await expect(page.locator('.one-page-print')).toHaveCount(0);
  // It prints again, and stays open until it is closed.
  await page.evaluate(() => Object.assign(window, { printed: undefined }));
  await dialog.getByRole('button', { name: '印刷する' }).press('Enter');
  await goOn(page);
  await expect.poll(() => printed(page)).toHaveLength(4);
  await dialog.getByRole('button', { name: '閉じる' }).last().press('Enter');
  await expect(dialog).toHaveCount(0);
});

test('a form is on the paper after a question about a seed that is not filed', async ({ app: page }) => {
  await withSeed(page);
  await watchPrint(page, '.form-print');
  await page.locator('.plan-tools').getByRole('button', { name: '書類' }).press('Enter');
  await page.getByRole('button', { name: '印刷する（A3）' }).press('Enter');
  await goOn(page);
  await expect.poll(() => printed(page)).toEqual(['form', 'true', 'ja', expect.stringContaining('創業計画書')]);
  await expect(page.locator('.form-print')).toHaveCount(0);
});
