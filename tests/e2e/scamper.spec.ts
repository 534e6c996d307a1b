/** SCAMPER by keyboard: a question is answered, the answer is read in the outline, becomes a draft combination, and both are undone. */
import { expect, saved, test, welcome } from './app.ts';

test('by keyboard: an answer is typed, read in the outline, drafted and undone', async ({ app: page }) => {
  await welcome(page, 'sample');
  const tool = async () => {
    await page.keyboard.press('Control+Alt+5');
    // The view takes the focus once it is shown; a key pressed before would go elsewhere.
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
    await page
      .getByRole('main')
      .getByRole('button', { name: /^SCAMPER/ })
      .press('Enter');
  };
  await tool();
  await page.getByRole('button', { name: '七つの問いを始める' }).press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^三保の地下海水/ })
    .press('Enter');
  await page
    .getByRole('textbox', { name: /の答え$/u })
    .first()
    .focus();
  await page.keyboard.type('池の水に代える');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('textbox', { name: '答えの言葉' });
  await expect(answer).toHaveValue('池の水に代える');

  await page.keyboard.press('Control+Alt+3');
  const read = page.getByRole('region', { name: '結びの場' });
  await read.getByText('SCAMPER: 三保の地下海水').press('Enter');
  await expect(read.getByRole('listitem')).toHaveText([/池の水に代える$/]);

  await tool();
  const draft = page.getByRole('button', { name: '「池の水に代える」を新結合の下書きにする' });
  await draft.press('Enter');
  await saved(page);
  await page.keyboard.press('Control+Alt+2');
  const made = page.locator('.combination-card').filter({ hasText: '池の水に代える' });
  await expect(made).toHaveCount(1);
  await page.keyboard.press('Control+Z');
  await expect(made).toHaveCount(0);
  await tool();
  await expect(answer).toHaveValue('池の水に代える');
  await draft.focus();
  await page.keyboard.press('Control+Z');
  await expect(answer).toHaveCount(0);
});
