/** Programmatic writes into the text: each is undone in one step, and a read-only plan accepts none. */
import { body, bodyText, expect, saved, test, view, welcome } from './app.ts';
import { inviteLink, joinAs } from './guests.ts';

test('a plan made from the board is undone in one step, from its message and by key', async ({ app }) => {
  await welcome(app, 'sample');
  const before = await bodyText(app);
  const make = async () => {
    await app.keyboard.press('Control+k');
    await app.getByLabel('やりたいことを入力する').fill('キャンバスから計画を作る');
    await app.keyboard.press('Enter');
    await app.getByRole('dialog').getByRole('button', { name: '作る', exact: true }).click();
    await expect(app.locator('.announcement').filter({ hasText: '元に戻す' })).toBeVisible();
    await expect
      .poll(() =>
        body(app)
          .innerText()
          .then((text) => text.length),
      )
      .toBeGreaterThan(before.length);
  };
  await make();
  await app.locator('.announcement').getByRole('button', { name: '元に戻す' }).click();
  await expect.poll(() => body(app).innerText()).toBe(before);
  await make();
  await body(app).focus();
  await app.keyboard.press('Control+z');
  await expect.poll(() => body(app).innerText()).toBe(before);
  await saved(app);
});

test('a new board does not show the card of the board before', async ({ app }) => {
  await welcome(app, 'sample');
  await view(app, 'キャンバス');
  await app.locator('.react-flow__node').filter({ hasText: '陸上養殖' }).first().click();
  const panel = app.getByRole('complementary', { name: '選んだもの' });
  await expect(panel.getByLabel('名前')).toBeVisible();
  await app.getByRole('button', { name: 'キャンバスを加える' }).click();
  await expect(app.locator('.board-empty')).toBeVisible();
  await expect(panel.getByLabel('名前', { exact: true })).toHaveCount(0);
  await expect(panel.getByLabel('キャンバスの名前')).toBeVisible();
});

test('a reader can neither remove anything from the text nor insert anything', async ({ app, chrome }) => {
  await welcome(app, 'sample');
  const { page } = await joinAs(chrome, await inviteLink(app, /読む人/), '佐藤');
  await expect(body(page)).toHaveAttribute('contenteditable', 'false');
  const before = await bodyText(page);
  await expect(page.getByRole('button', { name: '本文から外す' })).toHaveCount(0);
  // As a script, a paste or a drop would do it.
  await page.evaluate(() => {
    const text = document.querySelector<HTMLElement>('.text');
    const data = new DataTransfer();
    data.setData('text/plain', '書き込み');
    text?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    text?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await page.waitForFunction((t) => document.querySelector<HTMLElement>('.text')?.innerText === t, before);
  await expect(body(app)).not.toContainText('書き込み');
});
