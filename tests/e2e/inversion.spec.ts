/** 逆さ in English, by keyboard: reasons, generated and typed, become tasks, and are done when the tasks are. */
import { expect, startHost, test, watchErrors } from './app.ts';

test('in English: each reason why two cards cannot be combined becomes a task with one key press', async ({
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
  expect(errors).toEqual([]);
  await context.close();
  await host.kill('SIGTERM');
});
