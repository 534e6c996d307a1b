/** Frames as slides: shown one by one, reordered, printed one per page, saved as pictures. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { card, expect, test, view, welcome } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47];

/** Two frames: the customers, and the parts. */
async function framed(page: Page): Promise<void> {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  for (const [first, second, title] of [
    ['静岡市内の料理店', '水槽での飼育と配達', '売る側'],
    ['三保の地下海水', '東海大学 陸上養殖の研究', 'もと'],
  ] as const) {
    await card(page, first).click();
    await card(page, second).click({ modifiers: ['Shift'] });
    await page.keyboard.press('f');
    await page.getByLabel('名前', { exact: true }).fill(title);
    await expect(page.locator('.frame-title').filter({ hasText: title })).toBeVisible();
  }
  await page.locator('.react-flow__pane').click({ position: { x: 5, y: 400 } });
}

test('presents frames by keyboard, in full screen, in an order that can be changed', async ({ app: page }) => {
  await framed(page);
  const slide = page.getByRole('dialog', { name: '枠を一つずつ発表する' });
  await page.locator('.board').focus();
  await page.keyboard.press('p');
  await expect(slide.getByRole('heading', { name: 'もと' })).toBeFocused();
  await expect(slide.getByRole('status')).toHaveText('2枚中1枚目');
  await expect(slide.getByRole('list', { name: 'この枠のカード' }).getByRole('listitem')).toHaveText([
    /^地域資源: 三保の地下海水/,
    /^大学シーズ: 東海大学 陸上養殖の研究/,
  ]);
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect(slide.getByRole('heading', { name: '売る側' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(slide.getByRole('status')).toHaveText('2枚中2枚目');
  await page.keyboard.press('Home');
  await expect(slide.getByRole('heading', { name: 'もと' })).toBeFocused();
  await slide.getByRole('button', { name: '次へ' }).click();
  await expect(slide.getByRole('status')).toHaveText('2枚中2枚目');
  await page.keyboard.press('Escape');
  await expect(slide).toHaveCount(0);

  await page.getByRole('button', { name: '「売る側」を前へ' }).press('Enter');
  await expect(page.locator('.slide-list li').first()).toContainText('売る側');
  await page.getByRole('button', { name: '枠を一つずつ発表する' }).last().click();
  await expect(slide.getByRole('heading', { name: '売る側' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Z');
  await expect(page.locator('.slide-list li').first()).toContainText('もと');

  // Presenting an unfiled seed would destroy its novelty as well.
  await card(page, '東海大学 陸上養殖の研究').click();
  await page.getByLabel('特許などの出願').selectOption('unfiled');
  await page.locator('.board').focus();
  await page.keyboard.press('p');
  const asks = page.getByRole('alertdialog', { name: 'まだ出願していない研究シーズがあります' });
  await expect(asks).toContainText('東海大学 陸上養殖の研究');
  await page.keyboard.press('Escape');
  await expect(asks).toHaveCount(0);
  await expect(slide).toHaveCount(0);
  await page.keyboard.press('p');
  await asks.getByRole('button', { name: '秘密を守る相手に渡す' }).press('Enter');
  await expect(slide.getByRole('heading', { name: 'もと' })).toBeFocused();
});

test('a filter applies while frames are presented; a frame without matching cards says so', async ({ app: page }) => {
  await framed(page);
  await page.getByLabel('言葉で絞る').fill('地下海水');
  await page.keyboard.press('Enter');
  await page.locator('.board').focus();
  await page.keyboard.press('p');
  const slide = page.getByRole('dialog', { name: '枠を一つずつ発表する' });
  const cards = slide.getByRole('list', { name: 'この枠のカード' }).getByRole('listitem');
  await expect(slide.getByRole('heading', { name: 'もと' })).toBeFocused();
  await expect(cards).toHaveText([/^地域資源: 三保の地下海水/]);
  await page.keyboard.press('ArrowRight');
  await expect(slide.getByRole('heading', { name: '売る側' })).toBeFocused();
  await expect(cards).toHaveCount(0);
  await expect(slide).toContainText('この枠のカードは、いまの絞り込みに合いません。');
  await page.keyboard.press('ArrowLeft');
  await expect(cards).toHaveText([/^地域資源: 三保の地下海水/]);
  await page.keyboard.press('Escape');
  // The filter is unchanged, and once it is removed every card is presented again.
  await page.getByRole('group', { name: 'いまの絞り込み' }).getByRole('button', { name: 'すべて外す' }).press('Enter');
  await page.locator('.board').focus();
  await page.keyboard.press('p');
  await expect(cards).toHaveText([/^地域資源: 三保の地下海水/, /^大学シーズ: 東海大学 陸上養殖の研究/]);
});

test('shows the notes of a frame and its cards on the board and in the picture', async ({ app: page }) => {
  await framed(page);
  await page.locator('.frame-title').filter({ hasText: '売る側' }).click();
  await page.locator('.inspector-panel').getByLabel('メモ', { exact: true }).fill('月曜は休み');
  await page.keyboard.press('Tab');
  await expect(page.locator('.frame .card-memo')).toHaveText('月曜は休み');
  await page.locator('.board').focus();
  await page.keyboard.press('Escape');
  const tied = page.locator('.react-flow__node').filter({ has: page.locator('.combination-card') });
  await tied.first().press('Enter');
  await page.locator('.inspector-panel').getByLabel('メモ', { exact: true }).fill('姉に相談する');
  await page.keyboard.press('Tab');
  await expect(page.locator('.combination-card').getByRole('img', { name: 'メモがあります' })).toBeVisible();
  // Without a selection the picture shows the whole board.
  await page.locator('.board').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('SVG 保存');
  const [svg] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const drawn = readFileSync(await svg.path(), 'utf8');
  expect(drawn).toContain('月曜は休み');
  expect(drawn).toContain('姉に相談する');
});

test('prints one frame per page, and saves one picture per frame in a ZIP', async ({ app: page }) => {
  await framed(page);
  await page.evaluate(() => {
    window.print = () => {
      const pages = [...document.querySelectorAll('.slides-print .slide-page')].map((p) => [
        p.querySelector('h1')?.textContent,
        (p.querySelector('img')?.naturalWidth ?? 0) > 100,
        p.querySelector('img')?.alt,
      ]);
      Object.assign(window, { printed: JSON.stringify([document.body.dataset['print'], pages]) });
    };
  });
  await page.getByRole('button', { name: '枠を1ページずつ印刷する（PDF）' }).click();
  await expect
    .poll(() => page.evaluate(() => (window as { printed?: string }).printed))
    .toBe(
      JSON.stringify([
        'slides',
        [
          ['もと', true, '地域資源: 三保の地下海水、大学シーズ: 東海大学 陸上養殖の研究'],
          ['売る側', true, '顧客: 静岡市内の料理店、活動: 水槽での飼育と配達'],
        ],
      ]),
    );
  await expect(page.locator('.slides-print')).toHaveCount(0);

  await page.keyboard.press('Control+K');
  await page.keyboard.type('枠ごとの画像');
  const [zip] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const files = unzipSync(readFileSync(await zip.path()));
  expect(Object.keys(files)).toEqual(['01_もと.png', '02_売る側.png']);
  for (const bytes of Object.values(files)) expect([...bytes.slice(0, 4)]).toEqual(PNG);
});
