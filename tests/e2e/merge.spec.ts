/** Two people merge after a lost connection, on two screens: nobody loses a word or a value, and both are notified of the same conflicts. */
import type { Page } from '@playwright/test';
import { body, card, expect, saved, test, view, welcome } from './app.ts';
import { inviteLink, joinAs, received, wayTo } from './guests.ts';

const caretToEnd = async (page: Page): Promise<void> => {
  await body(page).click();
  await page.keyboard.press('Control+End');
};
const review = (page: Page) => page.getByRole('dialog', { name: '離れていた間の変更' });

test('a price changed on an unnoticed dead connection, and a sentence whose paragraph was deleted, are reported on both screens', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'blank');
  // Inserts a figure by typing @: in Japanese no space precedes it.
  await caretToEnd(app);
  await app.keyboard.type('価格は@');
  const offered = app.getByRole('listbox', { name: '人や数字の名前' });
  await offered.getByRole('option', { name: '新しい数字' }).click();
  await app.getByRole('dialog').getByLabel('何の数字か').fill('価格');
  await app.getByRole('dialog').getByLabel('数字', { exact: true }).fill('1000');
  await app.getByRole('dialog').getByRole('button', { name: '本文に入れる' }).click();
  await expect(body(app)).toContainText('1,000');
  await app.keyboard.type('です。');
  await saved(app);
  const way = await wayTo(await inviteLink(app));
  const guest = await joinAs(chrome, way.link, '佐藤');
  await expect(body(guest.page)).toContainText('です。');
  await received(guest.page);
  // The owner sees up to when the advisor's device has the plan.
  await expect(app.getByTitle(/^佐藤さんの端末には、ここまで届いています/)).toBeVisible();

  const reprice = async (page: Page, to: string) => {
    await body(page).locator('.figure').first().click();
    await page.getByRole('dialog').getByLabel('数字', { exact: true }).fill(to);
    await page.getByRole('dialog').getByRole('button', { name: '保存する' }).click();
  };
  way.stall();
  await reprice(guest.page, '1111');
  await reprice(app, '2222');
  await expect(guest.page.locator('.save-status[data-link="away"]')).toBeVisible();
  await expect(guest.page.locator('.save-status')).toContainText('送信待ち 1か所');
  await saved(app);
  await way.mend();
  for (const page of [app, guest.page]) {
    await expect(page.getByRole('alert').filter({ hasText: '1か所を見てください' })).toContainText('佐藤');
    await expect(page.getByRole('alert').filter({ hasText: '1か所を見てください' })).toContainText('山田花子');
  }
  await app.getByRole('button', { name: '見比べる' }).click();
  await expect(review(app)).toContainText('1,111');
  await expect(review(app)).toContainText('2,222');
  await review(app).getByRole('button', { name: '佐藤さんの方にする' }).click();
  for (const page of [app, guest.page]) {
    await expect(page.getByRole('button', { name: '見比べる' })).toHaveCount(0);
    await expect(body(page)).toContainText('1,111');
  }

  await received(guest.page);
  await way.cut();
  await expect(guest.page.locator('.save-status[data-link="away"]')).toBeVisible();
  await caretToEnd(guest.page);
  for (let i = 0; i < 3; i++) await guest.page.keyboard.press('Backspace');
  await caretToEnd(app);
  await app.keyboard.type('raised next year.');
  await saved(app);
  await way.mend();
  await guest.page.getByRole('button', { name: '見比べる' }).click();
  await expect(review(guest.page)).toContainText('raised next year.');
  await expect(app.getByRole('button', { name: '見比べる' })).toBeVisible();
  // Asking in a comment resolves it for both, for as long as the comment exists.
  const comments = guest.page.getByRole('complementary', { name: 'コメント' });
  const ask = async (words: string) => {
    await review(guest.page).getByRole('button', { name: 'コメントで聞く' }).click();
    await comments.getByRole('textbox', { name: 'コメント' }).fill(words);
  };
  await ask('書きかけ');
  await comments.getByRole('button', { name: 'やめる' }).click();
  await guest.page.getByRole('button', { name: '見比べる' }).click();
  await ask('どちらにしますか');
  await comments.getByRole('button', { name: '付ける', exact: true }).click();
  for (const page of [app, guest.page]) await expect(page.getByRole('button', { name: '見比べる' })).toHaveCount(0);
  await comments.getByRole('button', { name: '佐藤さんのコメントの操作' }).click();
  await guest.page.getByRole('menuitem', { name: '消す' }).click();
  for (const page of [app, guest.page]) await expect(page.getByRole('button', { name: '見比べる' })).toBeVisible();
  await guest.page.getByRole('button', { name: '見比べる' }).click();
  await review(guest.page).getByRole('button', { name: '消えた文を元に戻す' }).click();
  for (const page of [app, guest.page]) {
    await expect(body(page)).toContainText(/です。 ?raised next year\./u);
    await expect(page.getByRole('button', { name: '見比べる' })).toHaveCount(0);
  }
  expect(guest.errors).toEqual([]);
  await guest.context.close();
  await way.close();
});

test('words typed under a guiding question are the founder’s; a card that is being dragged is seen without being selected', async ({
  app,
  chrome,
}) => {
  await welcome(app, 'sample');
  const question = body(app).locator('[data-question="true"]').first();
  const asked = await question.innerText();
  await question.click();
  await app.keyboard.press('Home');
  await app.keyboard.type('Neighbours.');
  await expect(question).toHaveText(asked);
  await expect(body(app).locator('p', { hasText: /^Neighbours\.$/ })).not.toHaveAttribute('data-question');
  await saved(app);

  const link = await inviteLink(app);
  const guest = await joinAs(chrome, link, '佐藤');
  // A guest is offered the same names; closing the list keeps the typed sign.
  await body(guest.page)
    .locator('p', { hasText: /^Neighbours\.$/ })
    .click();
  await guest.page.keyboard.press('End');
  await guest.page.keyboard.type('、@');
  const offered = guest.page.getByRole('listbox', { name: '人や数字の名前' });
  await expect(offered.getByRole('option', { name: /山田花子/ })).toBeVisible();
  await guest.page.keyboard.press('Escape');
  await expect(offered).toHaveCount(0);
  await expect(body(guest.page).locator('p', { hasText: /^Neighbours\.、@$/ })).toBeVisible();
  await view(app, 'キャンバス');
  await view(guest.page, 'キャンバス');
  const moved = card(guest.page, '静岡市内の料理店');
  const box = await moved.boundingBox();
  if (!box) throw new Error('no card');
  await guest.page.mouse.move(box.x + 20, box.y + 10);
  await guest.page.mouse.down();
  await guest.page.mouse.move(box.x + 60, box.y + 60, { steps: 4 });
  await expect(moved).not.toHaveClass(/selected/);
  await expect(app.locator('.others-card.moving')).toBeVisible();
  await guest.page.mouse.up();
  // One undo step for the whole drag, on both screens.
  const far = await moved.boundingBox();
  expect(Math.round((far?.x ?? 0) - box.x)).toBeGreaterThan(20);
  await guest.page.locator('.board').press('Control+z');
  await expect.poll(async () => Math.round((await moved.boundingBox())?.x ?? 0)).toBe(Math.round(box.x));
  await expect.poll(async () => Math.round((await moved.boundingBox())?.y ?? 0)).toBe(Math.round(box.y));
  await received(guest.page);
  await guest.context.close();
});
