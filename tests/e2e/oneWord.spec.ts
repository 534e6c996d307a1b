/** Starting from a single word: three combinations of it, one of them developed, and a plan that follows when the idea changes. */
import type { Page } from '@playwright/test';
import { body, expect, saved, test, view } from './app.ts';

/** Kinds other than resource: a link to one of these makes a combination. */
const OTHERS = /大学シーズ|人の役割|組織|顧客|課題/;
const combinations = (page: Page) => page.locator('.combination-card');

test('酒粕: three combinations without typing, a plan of one, and the plan follows the claim', async ({
  app: page,
}) => {
  test.slow();
  await page.getByRole('button', { name: /事業を始めたい/ }).click();
  await page.getByText('準備中', { exact: true }).click();
  await page.getByRole('button', { name: '次へ' }).click();
  await page.getByLabel('自分の言葉で').fill('酒粕');
  for (let question = 0; question < 4; question++) await page.getByRole('button', { name: /^(次へ|飛ばす)$/ }).click();
  await page.getByRole('button', { name: 'カードを並べる' }).click();

  const tied: string[] = [];
  for (let n = 1; n <= 3; n++) {
    // Without a selection, candidates are for the board, and each is combined with the card that it was found for.
    await page.locator('.react-flow__pane').click({ position: { x: 5, y: 400 } });
    await expect(page.getByRole('heading', { name: /^(「酒粕」|このキャンバスのカード)と結べる候補$/u })).toBeVisible();
    const candidate = page
      .locator('.candidate')
      .filter({ has: page.locator('.candidate-kind', { hasText: OTHERS }) })
      .first();
    const title = await candidate.locator('.candidate-title').innerText();
    tied.push(title);
    await page.getByRole('button', { name: `「${title}」を結ぶ`, exact: true }).click();
    await expect(combinations(page)).toHaveCount(n);
    // The list matches the current board: a combined card is no longer a candidate.
    await expect(page.locator('.candidate-title').getByText(title, { exact: true })).toHaveCount(0);
  }
  expect(new Set(tied).size).toBe(3);

  // The selected combination is developed.
  const line = page.getByRole('region', { name: '次の一歩' });
  await line.getByRole('button').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('だれに、何を届けますか（一文で）').fill('酒粕の石けんを、温泉宿に届ける');
  await dialog.getByLabel('外れたらいちばん困ることは何ですか').fill('宿が月に100個使う');
  await dialog.getByRole('button', { name: '決める' }).click();
  await expect(page.locator('.combination-card.valid')).toHaveCount(1);
  await line.getByRole('button').first().click();
  await dialog.getByRole('button', { name: '作る', exact: true }).click();
  await expect(body(page)).toContainText('酒粕の石けんを、温泉宿に届ける');
  await expect(page.locator('.offer')).toHaveCount(0);

  // The idea changes on the board; the plan says so, and applies it.
  await view(page, 'キャンバス');
  await page.locator('.combination-card.valid').click();
  const claim = page.getByLabel('主張（一文で）');
  await claim.fill('酒粕の入浴剤を、銭湯に届ける');
  await claim.press('Tab');
  await view(page, '文章');
  await expect(body(page)).toContainText('酒粕の石けんを、温泉宿に届ける');
  const offers = page.locator('.offer').filter({ hasText: 'カードが変わりました。' });
  await expect(offers.first()).toBeVisible();
  while ((await offers.count()) > 0) {
    const before = await offers.count();
    await offers.first().getByRole('button', { name: '取り入れる' }).click();
    await expect(offers).toHaveCount(before - 1);
  }
  await expect(body(page)).toContainText('酒粕の入浴剤を、銭湯に届ける');
  await expect(body(page)).not.toContainText('石けん');
  await saved(page);
});
