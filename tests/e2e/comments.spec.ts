/** Comments on real screens: on words, cards and links, by people who may not edit, still attached after the text has changed. */
import { body, card, expect, saved, test, view, welcome } from './app.ts';
import { inviteLink, joinAs } from './guests.ts';

const CLAIM = '三保の地下海水と東海大学の陸上養殖';
const panel = (page: import('@playwright/test').Page) => page.getByRole('complementary', { name: 'コメント' });
const marks = (page: import('@playwright/test').Page, name = 'musubi-comment') =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => String(range)), name);

test('a commenter comments on words they may not change; the owner is notified, answers, and resolves it', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'sample');
  const guest = await joinAs(chrome, await inviteLink(app, /コメントする人/), '佐藤');
  await expect(guest.page.getByText('この計画では、読むことと、コメントや提案を残すことができます。')).toBeVisible();
  await expect(body(guest.page)).toHaveAttribute('contenteditable', 'false');

  // Selects words with the mouse and comments beside them.
  const paragraph = body(guest.page).locator('p', { hasText: CLAIM }).first();
  await paragraph.click({ clickCount: 3 });
  await guest.page.getByRole('button', { name: 'コメントを付ける' }).click();
  await panel(guest.page).getByRole('textbox', { name: 'コメント' }).fill('@山田花子 だれが飼いますか');
  await guest.page.keyboard.press('Control+Enter');
  await expect(panel(guest.page).getByText('だれが飼いますか')).toBeVisible();
  await expect.poll(() => marks(guest.page, 'musubi-comment-current')).toEqual([expect.stringContaining(CLAIM)]);

  await expect(app.getByRole('button', { name: 'コメントを開く（新しい 1件）' })).toBeVisible();
  await app.getByRole('button', { name: /コメントを開く/ }).click();
  await panel(app).getByRole('combobox', { name: 'しぼり込み' }).selectOption('わたし宛て');
  await panel(app).getByRole('button', { name: 'その場所を見る' }).click();
  await expect(panel(app).getByText('新しい', { exact: true })).toBeHidden();
  await panel(app).getByRole('button', { name: '返事を書く' }).click();
  await panel(app).getByRole('textbox', { name: /返事/ }).fill('店の隣の水槽で、わたしが');
  await panel(app).getByRole('button', { name: '返事を送る' }).click();
  await expect(panel(guest.page).getByText('店の隣の水槽で、わたしが')).toBeVisible();
  await panel(app).getByRole('button', { name: '解決にする' }).click();
  await expect(panel(guest.page).getByText('山田花子さんが解決にしました')).toBeVisible();

  // Everything is there after both have closed and reopened the plan.
  await saved(app);
  for (const page of [app, guest.page]) {
    await page.reload();
    await page.getByRole('button', { name: /コメントを開く/ }).click();
    await panel(page).getByRole('combobox', { name: 'しぼり込み' }).selectOption('すべて');
    await expect(panel(page).getByText('店の隣の水槽で、わたしが')).toBeVisible();
  }
  // People can change only their own words.
  await expect(panel(app).getByRole('button', { name: '佐藤さんのコメントの操作' })).toHaveCount(0);
  await panel(app).getByRole('button', { name: '山田花子さんのコメントの操作' }).click();
  await app.getByRole('menuitem', { name: '書き直す' }).click();
  await panel(app).getByRole('textbox', { name: 'コメント' }).fill('息子が飼います');
  await panel(app).getByRole('button', { name: '書き直しを残す' }).click();
  await expect(panel(guest.page).getByText('息子が飼います')).toBeVisible();
  expect(guest.errors).toEqual([]);
  await guest.context.close();
});

test('a comment stays on its words through edits and a split, and quotes them when they are deleted', async ({
  app,
}) => {
  await welcome(app, 'blank');
  await body(app).click();
  await app.keyboard.press('Control+End');
  await app.keyboard.type('The old mill grinds local wheat every autumn.');
  await saved(app);
  const words = 'grinds local wheat';
  const select = () =>
    body(app).evaluate((root, quote) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(quote);
        if (at < 0) continue;
        document.getSelection()?.setBaseAndExtent(node, at, node, at + quote.length);
        return;
      }
    }, words);
  await select();
  await app.getByRole('button', { name: 'コメントを付ける' }).click();
  await panel(app).getByRole('textbox', { name: 'コメント' }).fill('粉の量は？');
  await panel(app).getByRole('button', { name: '付ける', exact: true }).click();
  await expect.poll(() => marks(app, 'musubi-comment-current')).toEqual([words]);

  // Text is inserted before the words, and their paragraph is split before and inside them.
  await body(app)
    .locator('p', { hasText: 'old mill' })
    .click({ position: { x: 2, y: 8 } });
  await app.keyboard.press('Home');
  await app.keyboard.type('Every year: ');
  await expect.poll(() => marks(app, 'musubi-comment-current')).toEqual([words]);
  await app.keyboard.press('Enter');
  await expect.poll(() => marks(app, 'musubi-comment-current')).toEqual([words]);
  await app.reload();
  await app.getByRole('button', { name: 'コメントを開く' }).click();
  await expect.poll(() => marks(app)).toEqual([words]);
  // Clicking the words opens the thread.
  await body(app).locator('p', { hasText: words }).scrollIntoViewIfNeeded();
  const at = await body(app).evaluate((root) => {
    const range = [...(CSS.highlights.get('musubi-comment') ?? [])][0] as Range;
    void root;
    const box = range.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2] as const;
  });
  await app.mouse.click(...at);
  await expect(panel(app).locator('.thread.current')).toBeVisible();

  // The words are deleted: the comment quotes them.
  await select();
  await app.keyboard.press('Delete');
  await expect(panel(app).getByText('コメントした場所はなくなりました。もとの言葉:')).toBeVisible();
  await expect(panel(app).getByText(words)).toBeVisible();
  // After undo they are found again.
  await app.keyboard.press('Control+z');
  await expect(panel(app).getByText('コメントした場所はなくなりました。もとの言葉:')).toBeHidden();
});

test('cards and links are commented on by keyboard, and show a comment icon', async ({ app }) => {
  await welcome(app, 'sample');
  await view(app, 'キャンバス');
  await card(app, 'マル経融資').click();
  await app.keyboard.press('Control+Alt+m');
  await app.keyboard.type('いつから使えますか');
  await app.keyboard.press('Control+Enter');
  const bubble = app.getByRole('button', { name: 'コメント 1件' });
  await expect(bubble).toBeVisible();
  await panel(app).getByRole('button', { name: 'コメントを閉じる' }).click();
  await bubble.click();
  await expect(panel(app).getByText('いつから使えますか')).toBeVisible();
  // The card is deleted: the comment says so, and still names it.
  await card(app, 'マル経融資').click();
  await app.keyboard.press('Delete');
  await expect(panel(app).getByText('コメントしたカードはなくなりました。')).toBeVisible();
  await expect(panel(app).locator('.thread-quote', { hasText: 'マル経融資' })).toBeVisible();
  await app.keyboard.press('Control+z');
  await expect(panel(app).getByText('コメントしたカードはなくなりました。')).toBeHidden();
});
