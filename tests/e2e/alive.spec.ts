/** A plan that stays up to date: a changed card is offered at its sentence and applied by keyboard, in both languages. */
import type { Page } from '@playwright/test';
import { body, expect, saved, test, welcome } from './app.ts';
import { tabTo } from './keys.ts';
import { ALL_RULES, axeOf, go } from './looks.ts';

const WORDS = {
  ja: {
    make: 'キャンバスから計画を作る',
    makeIt: '作る',
    palette: 'やりたいことを入力する',
    go: 'カードが変わった文へ移動する',
    changed: 'カードが変わりました。',
    take: '取り入れる',
    keep: 'このままにする',
    tied: '朝市のパンを焼く事業です。',
  },
  en: {
    make: 'Make the plan from a canvas',
    makeIt: 'Make',
    palette: 'Type what you want to do',
    go: 'Go to a sentence whose card has changed',
    changed: 'The card has changed.',
    take: 'Take over',
    keep: 'Keep as it is',
    tied: '朝市のパンを焼く',
  },
} as const;

/** Matches exactly this name. */
const named = (name: string): RegExp => new RegExp(`^${name}$`);

async function run(page: Page, palette: string, command: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByLabel(palette).fill(command);
  await page.keyboard.press('Enter');
}

for (const language of ['ja', 'en'] as const)
  test(`offers a changed card at its sentence and applies it by keyboard (${language})`, async ({ app: page }) => {
    const words = WORDS[language];
    await welcome(page, 'sample');
    if (language === 'en') {
      const plan = new URL(page.url()).hash;
      await go(page, '#/settings');
      await page.getByLabel('表示する言語').selectOption('en');
      await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
      await go(page, plan);
    }
    await run(page, words.palette, words.make);
    await tabTo(page, named(words.makeIt));
    await page.keyboard.press('Enter');
    const text = page.locator('.text');
    await expect(text.locator('h2').first()).toBeVisible();
    const headings = await text.locator('h2').count();
    await saved(page);
    await expect(page.locator('.offer')).toHaveCount(0);

    // The claim of the combination, in the outline.
    await page.keyboard.press('Control+Alt+3');
    await page.getByRole('treeitem').first().focus();
    await page.keyboard.press(' ');
    await tabTo(page, language === 'ja' ? /^主張（一文で）/ : /^Claim \(one sentence\)/, 120);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('朝市のパンを焼く');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Alt+1');
    await expect(body(page).or(text).first()).toBeVisible();

    await expect(page.locator('.offer').filter({ hasText: words.changed }).first()).toBeVisible();
    expect(await axeOf(page, ALL_RULES)).toEqual([]);
    await run(page, words.palette, words.go);
    await expect(page.locator('.offer button').first()).toBeFocused();
    await tabTo(page, named(words.take), 3);
    await page.keyboard.press('Enter');
    await expect(text).toContainText(words.tied);
    await expect(page.locator('.offer')).toHaveCount(0);

    // The plan, made again, has the same headings.
    await run(page, words.palette, words.make);
    await tabTo(page, named(words.makeIt));
    await page.keyboard.press('Enter');
    await saved(page);
    expect(await text.locator('h2').count()).toBe(headings);
    await page.reload();
    await expect(text).toContainText(words.tied);
  });

test('a wrong assumption lists everything that depends on it, down to the yen, and a row shows its sources', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  await page.getByLabel('新結合を選ぶ').selectOption({ index: 1 });
  const panel = page.locator('.side-panel');
  await expect(panel.locator('.yen-trace').first()).toContainText('水槽での飼育と配達');
  await panel
    .getByRole('button', { name: /^外れたとする/ })
    .first()
    .click();
  await expect(panel.locator('.yen-ifs')).toContainText('手もとのお金がいちばん少ない月');
  expect(await axeOf(page, ALL_RULES)).toEqual([]);

  await page.locator('.view-switch').getByRole('button', { name: '資金', exact: true }).click();
  await page.locator('.panel-nav').getByRole('button', { name: '必要な資金と調達', exact: true }).click();
  await page.getByRole('button', { name: '水槽とろ過設備' }).click();
  const behind = page.locator('section').filter({ has: page.getByRole('heading', { name: 'この行のもと' }) });
  await expect(behind.last()).toContainText('街なか養殖カワハギ');
});
