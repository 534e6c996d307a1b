/** 逆さ and SCAMPER in English, by keyboard: reasons become tasks that are done in the task list too; answers become cards and drafts. */
import { expect, saved, startHost, test, watchErrors } from './app.ts';
import { ALL_RULES, axeOf } from './looks.ts';

test('in English: why two cards cannot be tied, each reason a task by one press; seven questions, whose answers become a draft', async ({
  chrome,
  folder,
}) => {
  const host = await startHost(folder);
  const context = await chrome.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const errors = watchErrors(page);
  await page.goto(host.address);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('Your name').fill('Hanako');
  await page.getByRole('button', { name: 'Start my own plan' }).click();
  const tool = async (name: RegExp) => {
    await page.keyboard.press('Control+Alt+5');
    await page.getByRole('main').getByRole('button', { name }).press('Enter');
  };
  await expect(page.getByRole('textbox', { name: 'Text of the plan' })).toBeVisible();
  await page.keyboard.press('Control+Alt+3');
  for (const [kind, title] of [
    ['Local resource', '酒粕'],
    ['Customer', '温泉旅館'],
  ]) {
    await page.getByRole('button', { name: 'Add a card' }).press('Enter');
    await page.getByRole('menuitem', { name: kind, exact: true }).click();
    const name = page.getByRole('complementary', { name: 'Selection' }).getByLabel('Title', { exact: true });
    await name.fill(title ?? '');
    await name.press('Tab');
  }

  await tool(/^Why not\?/);
  await page.getByRole('button', { name: 'Ask why it cannot be tied' }).press('Enter');
  const what = page.getByRole('dialog', { name: 'What is it about?' });
  await what.getByLabel('First card').selectOption({ label: '酒粕' });
  await what.getByLabel('Second card').selectOption({ label: '温泉旅館' });
  await what.getByRole('button', { name: 'Take these two' }).press('Enter');
  const list = page.getByRole('list', { name: 'Reasons' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Your own reason' }).first().fill('There is no fridge');
  await page.keyboard.press('Enter');
  const own = list.getByRole('listitem').filter({ has: page.getByRole('textbox') });
  await expect(own.getByRole('textbox')).toHaveValue('There is no fridge');
  await own.getByRole('button', { name: /^Make it a task/ }).press('Enter');
  const first = list.getByRole('listitem').nth(1);
  await first.getByRole('button', { name: /^Make it a task/ }).press('Enter');
  await first.getByRole('checkbox').press('Space');
  await expect(first.getByRole('checkbox')).toBeChecked();
  await page.keyboard.press('Control+Z');
  await expect(first.getByRole('checkbox')).not.toBeChecked();
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  await saved(page);

  await tool(/^SCAMPER/);
  await page.getByRole('button', { name: 'Begin the seven questions' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: /^酒粕/ }).press('Enter');
  const substitute = page.getByRole('region', { name: 'Substitute' });
  await expect(substitute.locator('.prompt-offer').first()).toContainText('general knowledge');
  await page.getByRole('textbox', { name: 'Answer to “Combine”' }).fill('おから');
  await page.keyboard.press('Enter');
  const combine = page.getByRole('region', { name: 'Combine' });
  await combine.getByRole('button', { name: 'Make a draft combination of “おから”' }).press('Enter');
  await expect(combine).toContainText('A card');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);
  await page.keyboard.press('Control+Alt+2');
  // The two cards, the answer as a card, and the draft.
  await expect(page.locator('.react-flow__node')).toHaveCount(4);
  await page.keyboard.press('Control+Z');
  await expect(page.locator('.react-flow__node')).toHaveCount(2);
  expect(errors).toEqual([]);
  await context.close();
  await host.kill('SIGTERM');
});
