/** What a card could be tied with: found with reasons in the catalogue, taken in one step, or declined for a reason that stays. */
import type { Page } from '@playwright/test';
import { card, compose, expect, saved, test, view, welcome } from './app.ts';

const MIHO = '三保の地下海水';
const SEED = '東海大学 陸上養殖の研究';
const dialog = (page: Page) => page.getByRole('dialog');
const candidate = (page: Page, title: string) => page.locator('.candidate').filter({ hasText: title });

/** A plan of one's own with one card out of the catalogue, which is chosen. */
async function oneCard(page: Page): Promise<void> {
  await welcome(page, 'blank');
  await view(page, 'キャンバス');
  await page.getByRole('searchbox').fill(MIHO);
  // Another entry speaks of it in its summary: the one that is called so is meant.
  await page.getByRole('button', { name: `キャンバスに置く: ${MIHO}`, exact: true }).click();
  await card(page, MIHO).click();
}

test('a candidate says why, after whom, and what to look out for; tied, it is one step', async ({ app: page }) => {
  await oneCard(page);
  await page.getByRole('button', { name: '結べる候補を探す' }).click();
  const seed = candidate(page, SEED);
  await expect(seed).toContainText('同じ静岡県静岡市にあります');
  await expect(seed).toContainText('分野が重なります（水産業）');
  await expect(seed).toContainText('先例: 「三保地下海水育ち：陸上養殖カワハギ(静岡)」は、この両方に触れています');
  await expect(seed).toContainText('特許を取れなくなることがあります');
  await seed.getByRole('button', { name: `「${SEED}」を結ぶ` }).click();

  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('.react-flow__node')).toHaveCount(3);
  // What is missing for it to be whole is the founder's to say.
  const panel = page.getByRole('complementary', { name: '選んだもの' });
  await expect(panel.locator('.part-list')).toContainText(SEED);
  await page.keyboard.press('Control+Z');
  await expect(page.locator('.react-flow__node')).toHaveCount(1);
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.locator('.react-flow__node')).toHaveCount(3);

  // A part seeks for the combination that it is in: what it lacks comes first, and goes in there.
  await card(page, MIHO).click();
  await page.getByRole('button', { name: '結べる候補を探す' }).click();
  await expect(dialog(page).locator('h3').first()).toContainText('資金');
  await page
    .locator('.candidate')
    .first()
    .getByRole('button', { name: /を結ぶ$/ })
    .click();
  await expect(page.locator('.react-flow__node')).toHaveCount(4);
  await expect(panel.locator('.part-list li')).toHaveCount(3);
});

test('declined with a reason, composed too, it stays away after a reload until it is wanted again; all by keyboard', async ({
  app: page,
}) => {
  await oneCard(page);
  await page.keyboard.press('Control+K');
  await page.keyboard.insertText('結べる候補');
  await page.keyboard.press('Enter');
  await expect(candidate(page, SEED)).toBeVisible();
  await candidate(page, SEED)
    .getByRole('button', { name: `「${SEED}」を見送る` })
    .focus();
  await page.keyboard.press('Enter');
  await candidate(page, SEED).getByRole('textbox', { name: '見送る理由' }).focus();
  await compose(page, ['せんせい', '先生'], '先生が異動した');
  // Enter while converting is the input method's: nothing was declined by it.
  await expect(candidate(page, SEED)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(candidate(page, SEED)).toHaveCount(0);
  await expect(dialog(page).locator('.candidate button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await saved(page);

  await page.reload();
  await card(page, MIHO).click();
  await page.getByRole('button', { name: '結べる候補を探す' }).click();
  await expect(page.locator('.candidate').first()).toBeVisible();
  await expect(candidate(page, SEED)).toHaveCount(0);
  await page.getByText('見送った候補（1）').click();
  await expect(dialog(page)).toContainText('先生が異動した（山田花子・');
  await page.getByRole('button', { name: '候補に戻す' }).click();
  await expect(candidate(page, SEED)).toBeVisible();
});

test('a card of one’s own is understood by its words', async ({ app: page }) => {
  await welcome(page, 'blank');
  await view(page, 'アウトライン');
  await page.getByRole('button', { name: 'カードを加える' }).click();
  await page.getByRole('menuitem', { name: '地域資源' }).click();
  const name = page.getByRole('complementary', { name: '選んだもの' }).getByLabel('名前', { exact: true });
  await name.fill('酒蔵の日本酒');
  await name.press('Tab');
  await page.getByRole('button', { name: '結べる候補を探す' }).click();
  await expect(page.locator('.candidate').filter({ hasText: '分野が重なります' }).first()).toContainText(
    /食|観光|承継/,
  );
});
