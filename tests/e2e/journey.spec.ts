/**
 * The main journey: from a region's catalogue to a saved plan with an embedded new-combination canvas, closed and reopened. Once by mouse, once by
 * keyboard alone.
 */
import type { Page } from '@playwright/test';
import { body, card, expect, saved, startHost, test, view, watchErrors, welcome } from './app.ts';
import { tabTo } from './keys.ts';

const RESOURCE = '三保の地下海水';
const SEED = '東海大学 陸上養殖の研究';
const FUNDING = 'マル経融資';

async function findAgain(page: Page, title: string) {
  await page.locator('.plan-open').filter({ hasText: title }).click();
  await expect(body(page)).toContainText('地下海水で育てた魚を料理店へ届ける');
  await view(page, 'キャンバス');
  await expect(page.locator('.combination-card.valid')).toBeVisible();
  for (const name of [RESOURCE, SEED, FUNDING]) await expect(card(page, name)).toBeVisible();
}

test('by mouse', async ({ chrome, folder }, info) => {
  test.skip(info.project.name === 'electron', 'starts its own host twice');
  let host = await startHost(folder);
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  const page = await context.newPage();
  const errors = watchErrors(page);
  await page.goto(host.address);
  await welcome(page, 'later');
  await page.getByRole('button', { name: '新しい計画を作る' }).first().click();
  await page.getByLabel('事業をする地域').fill('しずおかし');
  await page.getByRole('option', { name: /静岡県 静岡市/ }).click();
  await page.getByRole('button', { name: '作る', exact: true }).click();
  await expect(body(page)).toBeVisible();
  await page.getByLabel('計画の名前').fill('三保の陸上養殖');

  // Three cards, added in three ways: the button, Enter in the list, drag and drop.
  await view(page, 'キャンバス');
  const search = page.getByRole('searchbox', { name: '資料を探す' });
  await search.fill('みほの地下海水');
  await page.getByRole('button', { name: `キャンバスに置く: ${RESOURCE}` }).click();
  await expect(card(page, RESOURCE)).toBeVisible();
  await search.fill('東海大学 養殖');
  await search.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(page, SEED)).toBeVisible();
  await search.fill('ﾏﾙ経');
  const entry = page.locator('.entry').filter({ hasText: FUNDING }).first();
  await entry.dragTo(page.locator('.board'), { targetPosition: { x: 420, y: 420 } });
  await expect(card(page, FUNDING)).toBeVisible();

  // Combine them.
  await page.getByRole('button', { name: '全体を表示する' }).click();
  await card(page, RESOURCE).click();
  await card(page, SEED).click({ modifiers: ['Shift'] });
  await card(page, FUNDING).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'これらを新結合に結ぶ' }).click();
  const panel = page.getByRole('complementary', { name: '選んだもの' });
  await expect(panel.getByText('まだ成り立っていません')).toBeVisible();
  await expect(panel.getByText(/一文で書いてください/)).toBeVisible();
  await panel.getByLabel('名前', { exact: true }).fill('街なか養殖');
  await panel.getByLabel('主張（一文で）').fill('地下海水で育てた魚を料理店へ届ける');
  await panel.getByLabel('新しい販路').check();
  await expect(panel.getByText('新結合として成り立っています')).toBeVisible();
  await expect(page.locator('.combination-card.valid')).toContainText('街なか養殖');

  // The plan that contains it.
  await view(page, '文章');
  await page.getByRole('button', { name: 'キャンバスから計画を作る' }).first().click();
  await page.getByRole('button', { name: '作る', exact: true }).click();
  await expect(body(page)).toContainText('地下海水で育てた魚を料理店へ届ける');
  await expect(page.locator('.embed.canvas-embed')).toBeVisible();
  await expect(page.locator('.embed.combination-embed')).toContainText('街なか養殖');
  await expect(page.locator('.embed.source-list')).toContainText('日本商工会議所');
  await saved(page);

  // Edit the canvas inside the text.
  await page.locator('.embed.canvas-embed').getByRole('button', { name: 'ここで編集する' }).click();
  await expect(page.locator('.embed-live .combination-card')).toBeVisible();
  await page.locator('.embed.canvas-embed').getByRole('button', { name: '編集を終える' }).click();
  await expect(page.locator('.embed-preview')).toBeVisible();

  // Trace: from the combination to the sentences, and back.
  await page.getByLabel('新結合を選ぶ').selectOption({ label: '街なか養殖' });
  await expect(page.locator('.trace-list')).toContainText('地下海水で育てた魚を料理店へ届ける');

  // The app is closed and the host restarts.
  await saved(page);
  await page.close();
  await host.kill('SIGTERM');
  host = await startHost(folder);
  const again = await context.newPage();
  await again.goto(host.address);
  await findAgain(again, '三保の陸上養殖');
  expect(errors).toEqual([]);
  await context.close();
  await host.kill('SIGTERM');
});

test('by keyboard alone', async ({ app: page }) => {
  await expect(page.getByLabel('お名前')).toBeVisible();
  await tabTo(page, /お名前/);
  await page.keyboard.type('鍵盤太郎');
  await tabTo(page, /自分の計画を始める/);
  await page.keyboard.press('Enter');
  await expect(body(page)).toBeVisible();
  await page.keyboard.press('Control+Alt+2');
  const add = async (query: string, title: string) => {
    await tabTo(page, /資料を探す/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(query);
    await expect(page.locator('.entry-title').first()).toHaveText(title);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(card(page, title)).toBeVisible();
    // Back past the filter to the search.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
  };
  await add('三保の地下海水', RESOURCE);
  await add('東海大学 陸上養殖', SEED);
  await add('マル経融資', FUNDING);

  // The outline can do what the board can: select with Space, combine with C.
  await page.keyboard.press('Control+Alt+3');
  const tree = page.getByRole('tree', { name: 'アウトライン' });
  await expect(tree.getByRole('treeitem', { name: new RegExp(RESOURCE) })).toBeVisible();
  // The focus moves to the new view.
  await tabTo(page, /^treeitem/, 2);
  for (const name of [RESOURCE, SEED, FUNDING]) {
    await page.keyboard.press('Home');
    for (let i = 0; i < 20; i++) {
      const label = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (label.includes(name)) break;
      await page.keyboard.press('ArrowDown');
    }
    const selected = await page.evaluate(() => document.activeElement?.getAttribute('aria-selected'));
    if (selected !== 'true') await page.keyboard.press(' ');
  }
  await expect(tree.locator('[aria-selected="true"]')).toHaveCount(3);
  await page.keyboard.press('c');
  await expect(tree.getByRole('treeitem', { name: /名前のない新結合/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('街なか養殖');
  await page.keyboard.press('Enter');
  await tabTo(page, /主張（一文で）/, 80);
  await page.keyboard.type('地下海水で育てた魚を料理店へ届ける');
  await expect(page.getByText('新結合として成り立っています')).toBeVisible();

  // The draft, from the palette.
  await page.keyboard.press('Control+Alt+1');
  await expect(body(page)).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('キャンバスから計画');
  await page.keyboard.press('Enter');
  await tabTo(page, /^作る$/);
  await page.keyboard.press('Enter');
  await expect(body(page)).toContainText('地下海水で育てた魚を料理店へ届ける');
  await expect(page.locator('.embed.canvas-embed')).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(body(page)).toContainText('地下海水で育てた魚を料理店へ届ける');
});
