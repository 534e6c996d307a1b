/** Keys that arrive before the browser reports the caret: on a busy machine they are queued and dispatched before `selectionchange`. */
import { body, expect, test, view, welcome } from './app.ts';

for (const [key, left] of [
  ['Backspace', 'いちご|りん'],
  ['Delete', 'いち|りんご'],
] as const)
  test(`${key} acts where the caret is, even before the editor knows of it`, async ({ app: page }) => {
    await welcome(page, 'blank');
    await view(page, '文章');
    await body(page).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText('いちご');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('りんご');
    await expect(body(page).locator('p')).toHaveText(['いちご', 'りんご']);
    if (key === 'Backspace') await page.keyboard.press('Control+Home');
    // The caret moves to the other paragraph, and the key is pressed in the same task.
    await body(page).evaluate((text, pressed) => {
      const [first, second] = text.querySelectorAll('p');
      const to = pressed === 'Backspace' ? second : first;
      const words = document.createTreeWalker(to as Node, NodeFilter.SHOW_TEXT).nextNode() as Text;
      getSelection()?.collapse(words, pressed === 'Backspace' ? 3 : 2);
      to?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, code: pressed, bubbles: true, cancelable: true }));
    }, key);
    await expect(body(page).locator('p')).toHaveText(left.split('|'));
  });
