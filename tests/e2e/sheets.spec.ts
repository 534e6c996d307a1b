/** The sheet that somebody writes in stays open while others create and delete theirs, and typed text is never lost. */
import type { Page } from '@playwright/test';
import { expect, saved, test, view, welcome } from './app.ts';
import { inviteLink, joinAs } from './guests.ts';

async function openTool(page: Page, name: RegExp): Promise<void> {
  await view(page, '結びの場');
  await page.getByRole('main').getByRole('button', { name }).click();
}
async function begin(page: Page, button: string, words: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: '言葉で書く' }).fill(words);
  await page.keyboard.press('Enter');
}
const which = (page: Page) => page.getByRole('combobox', { name: '開いている紙' });
const open = (page: Page) => which(page).locator('option:checked');
const answers = (page: Page, rule: string) =>
  page.getByRole('region', { name: rule, exact: true }).getByRole('textbox', { name: '答えの言葉' });
const field = (page: Page, rule: string) => page.getByRole('textbox', { name: `「${rule}」の答え` });

test('a sheet that another person creates does not replace the current one; every typed word is kept', async ({
  app: page,
  chrome,
}) => {
  await welcome(page, 'blank');
  await openTool(page, /^SCAMPER/);
  await begin(page, '七つの問いを始める', '酒粕');
  await expect(open(page)).toHaveText('酒粕');
  await saved(page);
  const guest = await joinAs(chrome, await inviteLink(page), '佐藤 指導員');
  await openTool(guest.page, /^SCAMPER/);
  await expect(open(guest.page)).toHaveText('酒粕');

  // The owner has not selected a sheet, only reads this one, and types without pressing Enter.
  await page.reload();
  await openTool(page, /^SCAMPER/);
  await field(page, '代える').fill('塩を酒粕に代える');
  await begin(guest.page, '新しく始める', '雪');
  await expect(open(guest.page)).toHaveText('雪');
  await expect(which(page).locator('option')).toHaveText(['酒粕', '雪']);
  await expect(open(page)).toHaveText('酒粕');
  await expect(field(page, '代える')).toHaveValue('塩を酒粕に代える');

  // Leaving by key with the focus in the field saves the words.
  await field(page, '代える').focus();
  await page.keyboard.press('Control+Alt+2');
  await expect(page.locator('.board')).toBeVisible();
  await openTool(page, /^SCAMPER/);
  await expect(open(page)).toHaveText('酒粕');
  await expect(answers(page, '代える')).toHaveValue('塩を酒粕に代える');

  // A name that is being typed belongs to its sheet, even if that sheet is deleted or another is opened meanwhile.
  await page.getByRole('button', { name: 'この紙の名前と削除' }).click();
  await page.getByRole('menuitem', { name: '名前を変える' }).click();
  await page.getByRole('textbox', { name: '真ん中の言葉' }).fill('板粕');
  const plan = new URL(page.url()).hash.split('/')[2];
  const snow = await which(guest.page).inputValue();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/plan/${plan}/scamper/${snow}`);
  await expect(open(page)).toHaveText('雪');
  await expect(which(page).locator('option')).toHaveText(['板粕', '雪']);
  expect(guest.errors).toEqual([]);
  await guest.context.close();
});

test('words typed into a column of the box are still there after switching to another view and back', async ({
  app: page,
}) => {
  await welcome(page, 'blank');
  await openTool(page, /^結びの箱/);
  await page.getByRole('button', { name: '結びの箱を作る' }).click();
  await page.getByRole('textbox', { name: '「客」に書き足す' }).fill('旅館');
  await page.keyboard.press('Control+Alt+2');
  await expect(page.locator('.board')).toBeVisible();
  await openTool(page, /^結びの箱/);
  await expect(page.locator('.box-cell')).toHaveText([/旅館/]);
});

test('does not print the studio’s tools with the plan', async ({ app: page }) => {
  await welcome(page, 'blank');
  await view(page, '結びの場');
  for (const tool of [/^結びの箱/, /^KJ法/, /^曼荼羅/]) {
    const main = page.getByRole('main');
    await page.emulateMedia({ media: 'print' });
    await expect(main).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await openTool(page, tool);
    await expect(main.getByRole('heading').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.plan-body main')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await view(page, '結びの場');
  }
});
