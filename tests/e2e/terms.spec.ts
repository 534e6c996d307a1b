/** The terms of the app are explained in one line when a newcomer first sees them, once, in both languages. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const WORDS = {
  ja: {
    combination: '新結合',
    resource: '地域資源',
    seed: 'シーズ',
    claim: '主張',
    assumption: '思い込み',
    variant: '別案',
    lowest: 'お金がいちばん少ない月',
    breakEven: '損益分岐点',
    grace: '据置',
    marukei: 'マル経',
    samples: '見本をもう一度開く',
    open: '見本の計画: 開く',
    palette: { variants: '別案をくらべる', again: '言葉の説明をもう一度表示する' },
    funding: '資金',
    uses: '必要な資金と調達',
    loan: '日本公庫の開業資金',
    statements: '収支と資金繰り',
  },
  en: {
    combination: 'New combination',
    resource: 'Local resource',
    seed: 'Seed',
    claim: 'Claim',
    assumption: 'Assumption',
    variant: 'Variant',
    lowest: 'Lowest cash',
    breakEven: 'Break-even',
    grace: 'Grace period',
    marukei: 'Marukei',
    samples: 'Open the samples again',
    open: 'Sample plan: Open',
    palette: { variants: 'Compare variants', again: 'Show the explanations of words again' },
    funding: 'Funding',
    uses: 'Needs and sources',
    loan: 'JFC start-up loan',
    statements: 'Statements',
  },
} as const;

const explained = (page: Page, word: string) => page.getByRole('note', { name: new RegExp(word) });
const palette = async (page: Page, words: string) => {
  await page.keyboard.press('Control+K');
  await expect(page.locator('[aria-controls="palette-list"]')).toBeFocused();
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
};
/** Checks that the term is explained in one line, and that dismissing it is final. */
async function once(page: Page, word: string): Promise<void> {
  const line = explained(page, word).first();
  await expect(line).toBeVisible();
  expect((await line.innerText()).trim().length).toBeGreaterThan(word.length + 10);
  await line.getByRole('button').press('Enter');
  await expect(explained(page, word)).toHaveCount(0);
}

for (const language of ['ja', 'en'] as const)
  test(`each term is explained where it first appears (${language})`, async ({ app: page }) => {
    const w = WORDS[language];
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.door').first().click();
    await palette(page, w.samples);
    await page.getByRole('dialog').getByRole('button', { name: w.open, exact: true }).click();
    await expect(page.locator('.combination-card').first()).toBeVisible();
    // Of what stands beside the board one word after the other, and none of the later ones before its turn.
    await expect(explained(page, w.resource)).toHaveCount(0);
    await once(page, w.combination);
    await once(page, w.resource);
    await once(page, w.seed);
    await page.locator('.combination-card').first().click();
    await once(page, w.claim);
    await once(page, w.assumption);
    await palette(page, w.palette.variants);
    await once(page, w.variant);
    await page.keyboard.press('Escape');
    await page.locator('.view-switch').getByRole('button', { name: w.funding, exact: true }).click();
    await once(page, w.lowest);
    await once(page, w.marukei);
    await page.getByRole('toolbar').getByRole('button', { name: w.uses, exact: true }).click();
    await page.getByRole('main').getByRole('button', { name: w.loan, exact: true }).first().click();
    await once(page, w.grace);
    await page.getByRole('toolbar').getByRole('button', { name: w.statements, exact: true }).click();
    await once(page, w.breakEven);
    // All explanations can be shown again.
    await palette(page, w.palette.again);
    await expect(explained(page, w.breakEven)).toBeVisible();
  });

test('explains nothing to people who skipped the first screen', async ({ app: page }) => {
  await page.getByRole('button', { name: /見本の計画を開く/ }).click();
  await page.locator('.view-switch').getByRole('button', { name: 'キャンバス', exact: true }).click();
  await expect(page.locator('.candidate').first()).toBeVisible();
  await expect(page.getByRole('note')).toHaveCount(0);
});
