/** Layers: restricted content is marked on screen, absent from the exported bytes, and exports are logged on this device. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { wordsInBytes } from '../bytesSearch.ts';
import { body, card, expect, saved, test, view, welcome } from './app.ts';
import { expectAccessible, go } from './looks.ts';

const CARD = '静岡市内の料理店';
const SENTENCE = '祖父の土地を担保に出します。';
const whom = (page: Page) => page.getByRole('dialog', { name: 'だれに渡しますか' });

/** Restricts a card to advisors, and a sentence to oneself. */
async function holdBack(page: Page): Promise<void> {
  await view(page, '文章');
  await body(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(SENTENCE);
  await page.keyboard.type(' /');
  await page.keyboard.insertText('本人だけ');
  await expect(page.locator('[role=option]')).toHaveText([/公開の範囲: 本人だけ/u]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('この文の公開の範囲は「本人だけ」です。')).toBeVisible();
  await expect(body(page)).toContainText(SENTENCE);
  await view(page, 'キャンバス');
  await card(page, CARD).click();
  await page.getByLabel('公開の範囲').selectOption({ label: '助言者まで' });
  await expect(card(page, CARD).getByRole('img', { name: '公開の範囲: 助言者まで' })).toBeVisible();
  await saved(page);
}

test('restricted content is in no byte of the bank’s copy, and is in the advisor’s', async ({ app: page }) => {
  await welcome(page, 'sample');
  await holdBack(page);
  const exported = async (format: RegExp, audience: string, deck?: string): Promise<Uint8Array> => {
    await page.keyboard.press('Control+Shift+E');
    const list = page.getByRole('dialog', { name: '書き出す' });
    await list.getByRole('radio', { name: format }).check();
    await list.getByRole('button', { name: '書き出す', exact: true }).click();
    await whom(page).getByRole('radio', { name: audience }).check();
    // Exactly the omitted content is listed.
    const lacks = audience === '銀行へ' ? '入らないもの: カード1枚、文章1か所' : '入らないもの: 文章1か所';
    await expect(whom(page).getByText(lacks, { exact: true })).toBeVisible();
    const hand = whom(page).getByRole('button', { name: 'この範囲で渡す' });
    const slides = page.getByRole('dialog', { name: 'スライドに書き出す（PowerPoint）' });
    if (deck) {
      await hand.click();
      await slides.getByRole('radio', { name: deck }).check();
      // The preview shows the copy, not the plan.
      const preview = slides.getByRole('region', { name: 'スライドの見本' });
      await expect(preview.getByRole('listitem').first()).toBeVisible();
      await expect(preview).not.toContainText(CARD);
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      deck ? slides.getByRole('button', { name: '書き出す', exact: true }).click() : hand.click(),
    ]);
    return readFileSync(await download.path());
  };
  for (const deck of ['計画の流れのまま', '10枚のピッチ'])
    expect(wordsInBytes(await exported(/PowerPoint/u, '銀行へ', deck), [CARD, SENTENCE]), deck).toEqual([]);
  for (const format of [/Word/u, /Markdown/u, /HTML/u]) {
    const bytes = await exported(format, '銀行へ');
    expect(wordsInBytes(bytes, [CARD, SENTENCE]), String(format)).toEqual([]);
    // The board is also embedded as PNG, for programs that do not show SVG.
    const drawn = String(format) === '/Word/u' ? Object.entries(unzipSync(bytes)) : undefined;
    if (drawn) expect(drawn.some(([name, part]) => name.endsWith('.png') && part.length > 10_000)).toBe(true);
  }
  expect(wordsInBytes(await exported(/HTML/u, '助言者へ'), [CARD, SENTENCE])).toEqual([CARD]);
  // Exports are listed on this device, and can be removed from the list.
  await go(page, '#/settings');
  const told = page.getByRole('table').filter({ hasText: '銀行へ' });
  await expect(told.getByRole('row')).toHaveCount(7);
  await expect(told).toContainText('山田花子');
  await page.getByRole('button', { name: '記録を消す' }).click();
  await expect(page.getByText('まだ何も渡していません。')).toBeVisible();
});

test('a funding row and a figure show their layer', async ({ app: page }) => {
  await welcome(page, 'sample');
  await page.locator('.view-switch').getByRole('button', { name: '資金', exact: true }).click();
  await page.locator('.panel-nav').getByRole('button', { name: '必要な資金と調達', exact: true }).click();
  const row = page.locator('.money-table tr[data-at]').first();
  await row.getByRole('button').click();
  await page.getByLabel('公開の範囲').selectOption({ label: '本人だけ' });
  await expect(row).toContainText('公開の範囲: 本人だけ');

  await view(page, '文章');
  await body(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.locator('.editor-toolbar').getByRole('button', { name: '挿入' }).click();
  await page.getByRole('menuitem', { name: '数字', exact: true }).click();
  await page.getByRole('button', { name: '新しい数字' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('何の数字か').fill('担保の評価');
  await dialog.getByLabel('数字', { exact: true }).fill('300万円');
  await dialog.getByLabel('公開の範囲').selectOption({ label: '銀行まで' });
  await dialog.getByRole('button', { name: '本文に入れる' }).click();
  await body(page).locator('.figure', { hasText: '300万円' }).click();
  await expect(page.getByRole('dialog').getByLabel('公開の範囲')).toHaveValue('bank');
});

test('the bank’s file omits restricted content, and the share dialog says that sharing hides nothing', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  await holdBack(page);
  await page.keyboard.press('Control+E');
  await expect(whom(page)).toBeVisible();
  await expectAccessible(page, 'for whom');
  await expect(whom(page).getByRole('status')).toContainText('カード1枚');
  await whom(page).getByRole('radio', { name: '銀行へ' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    whom(page).getByRole('button', { name: 'この範囲で渡す' }).click(),
  ]);
  const file = readFileSync(await download.path());
  expect(wordsInBytes(file, [CARD, SENTENCE])).toEqual([]);
  await page.locator('.plan-tools').getByRole('button', { name: 'この計画を人と使う' }).first().click();
  await expect(whom(page)).toContainText('招いた人にすべて見えます');
  await whom(page).getByRole('button', { name: 'やめる' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
