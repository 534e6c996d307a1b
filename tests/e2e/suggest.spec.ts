/** Suggestions on real screens: by somebody who may not edit, offline, with an input method; answered one by one and all at once. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openBundle } from '../../shared/doc/file/bundle.ts';
import { body, card, chooseFile, compose, expect, saved, test, view, welcome } from './app.ts';
import { inviteLink, joinAs, wayTo } from './guests.ts';
import { person, saves } from './machines.ts';

const CLAIM = '三保の地下海水と東海大学の陸上養殖';
const panel = (page: Page) => page.getByRole('complementary', { name: '提案' });
const show = async (page: Page) => {
  await page.getByRole('button', { name: /^提案( \d+件)?$/ }).click();
  await expect(panel(page)).toBeVisible();
};
const start = (page: Page) => page.getByRole('alert').getByRole('button', { name: '提案モードで書く' }).click();
const items = (page: Page) => panel(page).locator('.suggestion');
const marks = (page: Page, name: string) =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => String(range)), name);
const paragraph = (page: Page) => body(page).locator('p', { hasText: CLAIM }).first();

test('a commenter suggests offline what they may not change; the owner, who kept writing, answers each', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'sample');
  const way = await wayTo(await inviteLink(app, /コメントする人/));
  const guest = await joinAs(chrome, way.link, '佐藤');
  const { page } = guest;
  await expect(body(page)).toHaveAttribute('contenteditable', 'false');
  await way.cut();
  await expect(page.locator('.save-status[data-link="away"]')).toBeVisible();

  // In the draft everything can be changed: composed words, a card's name.
  await start(page);
  await expect(page.getByText('提案モードです。')).toBeVisible();
  await expect(body(page)).toHaveAttribute('contenteditable', 'true');
  await paragraph(page).click();
  await page.keyboard.press('End');
  await compose(page, ['ふ', 'ふゆ'], '冬から始めます。');
  await expect.poll(() => marks(page, 'musubi-suggest-added')).toEqual(['冬から始めます。']);
  await view(page, 'キャンバス');
  await card(page, '陸上養殖').first().click();
  const name = page.getByRole('complementary', { name: '選んだもの' }).getByLabel('名前');
  await name.fill('三保の陸上養殖');
  await name.press('Enter');
  await show(page);
  await expect(items(page)).toHaveCount(2);
  await expect(items(page).first()).toContainText('冬から始めます。');

  // Meanwhile the owner writes in the same paragraph, and sees nothing of the suggestion.
  await paragraph(app).click();
  await app.keyboard.press('Home');
  await app.keyboard.type('まず、');
  await saved(app);
  await expect(paragraph(app)).not.toContainText('冬から');
  await way.mend();
  await expect(app.getByRole('button', { name: '提案 2件' })).toBeVisible();
  await expect(body(page)).toHaveCount(0);
  await view(page, '文章');
  await expect(paragraph(page)).toContainText('まず、');
  await expect(paragraph(page)).toContainText('冬から始めます。');

  // The owner accepts the words, declines the card, and can reopen it.
  await show(app);
  await expect(items(app)).toHaveCount(2);
  await items(app).filter({ hasText: '冬から' }).getByRole('button', { name: '反映する' }).click();
  await expect(paragraph(app)).toContainText('冬から始めます。');
  await expect(paragraph(app)).toContainText('まず、');
  await items(app).filter({ hasText: '三保の陸上養殖' }).getByRole('button', { name: '見送る' }).click();
  await expect(panel(app).getByText('提案はありません。')).toBeVisible();
  // The draft reflects both answers: the words once, the original card.
  await expect(items(page)).toHaveCount(0);
  await expect(paragraph(page)).toHaveText(/^まず、[^冬]*冬から始めます。[^冬]*$/u);
  await panel(app).getByRole('combobox', { name: 'しぼり込み' }).selectOption('済んだもの');
  await expect(items(app).filter({ hasText: '冬から' })).toContainText('山田花子さんが反映しました');
  await items(app).getByRole('button', { name: '見送りを取り消す' }).click();
  await expect(items(page)).toHaveCount(1);
  await items(page).getByRole('button', { name: '取り下げる' }).click();
  await expect(items(page)).toHaveCount(0);

  // Outside the suggesting mode the guest reads the plan, and both read the same after a reload.
  await page.getByRole('status').getByRole('button', { name: '提案モードを終える' }).click();
  await expect(body(page)).toHaveAttribute('contenteditable', 'false');
  await saved(app);
  for (const p of [app, page]) {
    await p.reload();
    await expect(paragraph(p)).toHaveText(/^まず、[^冬]*冬から始めます。[^冬]*$/u);
  }
  expect(guest.errors).toEqual([]);
  await guest.context.close();
  await way.close();
});

test('suggestions of several kinds show in text and on the board, survive a reload, and are accepted all at once after a version is saved', async ({
  app,
}) => {
  await welcome(app, 'sample');
  // Anyone who may edit may suggest too; started by key.
  await expect(app.getByRole('button', { name: '提案', exact: true })).toBeEnabled();
  await body(app).click();
  await app.keyboard.press('Control+Alt+T');
  await expect(app.getByText('提案モードです。')).toBeVisible();
  // A paragraph is split, and its second half becomes a heading.
  await paragraph(app).click();
  await app.keyboard.press('Home');
  await app.keyboard.type('冒頭');
  await app.keyboard.press('Enter');
  await view(app, 'アウトライン');
  const item = app
    .getByRole('tree')
    .getByRole('treeitem', { name: /陸上養殖/ })
    .first();
  await item.click();
  await app.keyboard.press('F2');
  await app.keyboard.press('Control+A');
  await app.keyboard.type('陸の魚');
  await app.keyboard.press('Enter');
  await show(app);
  await expect(items(app)).toHaveCount(2);
  await app.reload();
  // In the outline it is shown under its row, and answered there by key.
  await view(app, 'アウトライン');
  const proposed = app.getByRole('treeitem', { name: /わたしの提案/ });
  await expect(proposed).toContainText('陸の魚');
  await expect(proposed.getByRole('button', { name: '反映する' })).toBeVisible();
  // The plan is unchanged; the suggestions are marked.
  await view(app, 'キャンバス');
  await expect(app.getByRole('button', { name: 'このカードへの提案 1件' })).toBeVisible();
  await view(app, '文章');
  await expect(body(app)).not.toContainText('冒頭');
  await app.getByRole('button', { name: /^提案/ }).click();
  await panel(app).getByRole('button', { name: '2件すべて反映する' }).click();
  await app.getByRole('alertdialog').getByRole('button', { name: '反映する' }).click();
  await expect(body(app).locator('p', { hasText: /^冒頭$/u })).toBeVisible();
  await expect(app.getByText('2件を反映しました。')).toBeVisible();
  await app.getByRole('button', { name: '版' }).click();
  await expect(app.getByRole('dialog').getByText('提案を反映する前')).toBeVisible();
  await app.keyboard.press('Escape');
  await panel(app).getByRole('button', { name: '閉じる' }).click();

  // One more for an existing card and one for a new one: answered by key in the row and by a click, both leave the tree.
  await view(app, 'アウトライン');
  await app.keyboard.press('Control+Alt+T');
  await expect(app.getByText('提案モードです。')).toBeVisible();
  const shop = app.getByRole('treeitem', { name: /料理店 顧客/ }).first();
  await shop.click();
  await app.keyboard.press('F2');
  await app.keyboard.press('Control+A');
  await app.keyboard.type('清水の料理店');
  await app.keyboard.press('Enter');
  await app.getByRole('button', { name: 'カードを加える' }).click();
  await app.getByRole('menuitem', { name: '地域資源' }).click();
  await app.keyboard.type('駿河湾の塩');
  await app.keyboard.press('Enter');
  await app.getByRole('status').getByRole('button', { name: '提案モードを終える' }).click();
  await expect(proposed).toHaveCount(2);
  await proposed.filter({ hasText: '清水' }).click();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('treeitem', { name: /清水の料理店 顧客/ }).first()).toBeFocused();
  await expect(app.getByRole('treeitem', { name: '提案 1' })).toBeVisible();
  await proposed.getByRole('button', { name: '反映する' }).click();
  await expect(app.getByRole('treeitem', { name: /駿河湾の塩 地域資源/ })).toBeVisible();
  await expect(proposed).toHaveCount(0);
});

test('comments and suggestions travel by file between two machines and back; each person recognises their own', async ({
  app,
  chrome,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-usb-'));
  await welcome(app, 'sample');
  const comments = (page: Page) => page.getByRole('complementary', { name: 'コメント' });
  const together = (page: Page, name: string) =>
    saves(page, folder, name, async () => {
      await page.keyboard.press('Control+e');
      await page.getByRole('button', { name: 'コメントと提案も入れる' }).click();
    });
  await app.getByRole('button', { name: 'コメントを開く' }).click();
  await app.getByRole('button', { name: '計画全体にコメントを付ける' }).click();
  await comments(app).getByRole('textbox', { name: 'コメント' }).fill('値段はこれでよいですか');
  await app.keyboard.press('Control+Enter');
  const out = await together(app, 'a.musubi');

  // The advisor's own machine, on which they own a library.
  const advisor = await person(chrome, '佐藤', 'later');
  const { page } = advisor;
  await chooseFile(page, out, () => page.getByRole('button', { name: 'ファイルを開く' }).click());
  await expect(paragraph(page)).toBeVisible();
  await page.getByRole('button', { name: 'コメントを開く（新しい 1件）' }).click();
  await expect(comments(page).getByText('値段はこれでよいですか')).toBeVisible();
  await expect(comments(page).getByRole('button', { name: '山田花子さんのコメントの操作' })).toHaveCount(0);
  await comments(page).getByRole('button', { name: '返事を書く' }).click();
  await comments(page).getByRole('textbox', { name: /返事/ }).fill('少し安いと思います');
  await comments(page).getByRole('button', { name: '返事を送る' }).click();
  await expect(page.getByRole('button', { name: '提案', exact: true })).toBeEnabled();
  await page.keyboard.press('Control+Alt+T');
  await expect(page.getByText('提案モードです。')).toBeVisible();
  await paragraph(page).click();
  await page.keyboard.press('Home');
  await page.keyboard.type('まず春に、');
  await show(page);
  await expect(items(page)).toHaveCount(1);
  const back = await together(page, 'b.musubi');

  for (const round of [1, 2]) {
    await app.getByRole('button', { name: '計画の一覧' }).click();
    await chooseFile(app, back, () => app.getByRole('button', { name: 'ファイルを開く' }).click());
    await app.getByRole('button', { name: '合わせる', exact: true }).click();
    await expect(app.getByText(round === 1 ? '内容を合わせました' : '新しい内容はありませんでした')).toBeVisible();
  }
  await app.getByRole('button', { name: 'コメントを開く（新しい 1件）' }).click();
  await expect(comments(app).getByText('少し安いと思います')).toBeVisible();
  await expect(comments(app).getByRole('button', { name: '山田花子さんのコメントの操作' })).toBeVisible();
  await expect(comments(app).getByRole('button', { name: '佐藤さんのコメントの操作' })).toHaveCount(0);
  await expect(paragraph(app)).not.toContainText('まず春に');
  await show(app);
  await expect(items(app)).toContainText('佐藤');
  await items(app).getByRole('button', { name: '反映する' }).click();
  await expect(paragraph(app)).toContainText('まず春に、');
  // A file for a bank contains none of them.
  const plain = await saves(app, folder, 'c.musubi', async () => {
    await app.keyboard.press('Control+e');
    await app.getByRole('button', { name: '計画だけ書き出す' }).click();
  });
  const bytes = openBundle(readFileSync(plain));
  expect(bytes.ok && [bytes.value.comments, bytes.value.manifest.version]).toEqual([undefined, 1]);
  expect(advisor.errors).toEqual([]);
  await advisor.leave();
  rmSync(folder, { recursive: true, force: true });
});
