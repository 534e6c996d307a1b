/** Candidates for a card: listed beside the board as soon as it is typed, with reasons, combined in one step or declined with a stored reason. */
import type { Locator, Page } from '@playwright/test';
import { compose, expect, saved, test, view, welcome } from './app.ts';

const panel = (page: Page): Locator => page.getByRole('complementary', { name: '結べる候補' });
const candidates = (page: Page): Locator => page.locator('.candidate');
const titleOf = async (candidate: Locator): Promise<string> =>
  (await candidate.locator('.candidate-title').innerText()).trim();

/** Adds a card by typing in the outline. */
async function typeCard(page: Page, title: string): Promise<void> {
  await view(page, 'アウトライン');
  await page.getByRole('button', { name: 'カードを加える' }).click();
  await page.getByRole('menuitem', { name: '地域資源' }).click();
  const name = page.getByRole('complementary', { name: '選んだもの' }).getByLabel('名前', { exact: true });
  await name.fill(title);
  await name.press('Tab');
}

test('a typed card gets candidates with reasons for and against; one is combined in one step', async ({
  app: page,
}) => {
  await welcome(page, 'blank');
  await typeCard(page, '酒粕');
  await expect(panel(page).getByRole('heading', { name: '「酒粕」と結べる候補' })).toBeVisible();
  await expect(candidates(page).nth(4)).toBeVisible();
  expect(await candidates(page).count()).toBeLessThanOrEqual(10);
  const first = candidates(page).first();
  // Shown without a click: why, what speaks against it, and three ratings in words.
  await expect(first.locator('dd').first()).toContainText(/酒粕/);
  await expect(first.locator('dd').last()).not.toBeEmpty();
  for (const number of ['合い方', '新しさ', '始めやすさ']) await expect(first).toContainText(number);
  await expect(panel(page)).toContainText('すぐ試せます');
  // The button's accessible description contains why, and what speaks against it.
  await expect(first.getByRole('button', { name: /を結ぶ$/ })).toHaveAccessibleDescription(/酒粕.*。/u);

  await view(page, 'キャンバス');
  await page.locator('.react-flow__node').click();
  // With both panels open the board keeps at least 60 % of the window.
  await expect(page.getByRole('complementary', { name: '選んだもの' })).toBeVisible();
  const board = await page.locator('.board-main').boundingBox();
  expect(board?.width).toBeGreaterThanOrEqual(0.6 * 1280);
  const title = await titleOf(first);
  await first.getByRole('button', { name: /を結ぶ$/ }).click();
  await expect(page.locator('.react-flow__node')).toHaveCount(3);
  await expect(page.getByRole('complementary', { name: '選んだもの' }).locator('.part-list')).toContainText(title);
  // The new combination gets candidates too, without its own parts.
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('に加えられる候補');
  await page.keyboard.press('Control+Z');
  await expect(page.locator('.react-flow__node')).toHaveCount(1);
});

test('a short list shows its weaker ties when they are asked for, each marked', async ({ app: page }) => {
  await welcome(page, 'blank');
  await typeCard(page, '竹林');
  await expect(candidates(page).first()).toBeVisible();
  const strong = await candidates(page).count();
  const more = panel(page).getByRole('button', { name: '弱いつながりも見る' });
  await more.press('Enter');
  await expect(more).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => candidates(page).count()).toBeGreaterThan(strong);
  const weak = candidates(page).filter({ hasText: '弱いつながりです。よく確かめてください。' });
  expect(await weak.count()).toBeGreaterThanOrEqual((await candidates(page).count()) - strong);
  await expect(more).toBeFocused();
  await more.press('Enter');
  await expect(candidates(page)).toHaveCount(strong);
});

test('a long name of a source wraps and is not clipped', async ({ app: page }) => {
  await welcome(page, 'blank');
  await typeCard(page, '余熱');
  await expect(candidates(page).nth(3)).toBeVisible();
  // Independent of the shipped data: a name that is wider than the panel.
  await panel(page)
    .locator('.rests:not(.of-one-piece)')
    .first()
    .evaluate((source) => {
      source.closest('details')?.setAttribute('open', '');
      source.textContent = '静岡商工会議所産業・地域共創専門委員会'.repeat(4);
    });
  const cut = await candidates(page).evaluateAll((all) =>
    all.flatMap((c) =>
      c.scrollWidth > c.clientWidth + 1
        ? [...c.querySelectorAll('*')]
            .filter((e) => e.getBoundingClientRect().right > c.getBoundingClientRect().right + 1)
            .map((e) => `${e.tagName}.${e.className} ${e.textContent?.slice(0, 30)}`)
        : [],
    ),
  );
  expect(cut).toEqual([]);
});

test('by keyboard: from the palette into the list; a candidate declined with a composed reason stays away until it is restored', async ({
  app: page,
}) => {
  await welcome(page, 'blank');
  await typeCard(page, '酒粕');
  await expect(candidates(page).first()).toBeVisible();
  const palette = async (words: string) => {
    await page.keyboard.press('Control+K');
    await page.keyboard.insertText(words);
    await page.keyboard.press('Enter');
  };
  await palette('新結合の候補');
  await expect(
    candidates(page)
      .first()
      .getByRole('button', { name: /を結ぶ$/ }),
  ).toBeFocused();
  const title = await titleOf(candidates(page).first());
  const named = candidates(page).filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await named.getByRole('textbox', { name: '見送る理由' }).focus();
  await compose(page, ['せんせい', '先生'], '先生が異動した');
  // Enter during a conversion belongs to the input method: it declined nothing.
  await expect(named).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(named).toHaveCount(0);
  await expect(candidates(page).first().getByRole('button').first()).toBeFocused();
  await saved(page);

  // More distant candidates: the dial shows its setting.
  await palette('もっと遠く');
  await expect(panel(page).getByRole('button', { name: '遠く', exact: true })).toHaveAttribute('aria-pressed', 'true');

  await page.reload();
  await expect(candidates(page).first()).toBeVisible();
  await expect(named).toHaveCount(0);
  await page.getByText('見送った候補（1）').click();
  await expect(panel(page)).toContainText('先生が異動した（山田花子・');
  await page.getByRole('button', { name: '候補に戻す' }).click();
  await expect(page.getByText('見送った候補（1）')).toHaveCount(0);
  await expect(named).toBeVisible();
});

test('"more like this" puts similar candidates first, with a way back', async ({ app: page }) => {
  await welcome(page, 'blank');
  await typeCard(page, '竹林');
  const first = candidates(page).first();
  await expect(first).toBeVisible();
  const title = await titleOf(first);
  await first.getByRole('button', { name: /に似たものを出す$/ }).click();
  await expect(panel(page).getByRole('status')).toContainText(
    `「${title.replaceAll('「', '『').replaceAll('」', '』')}」に似たもの`,
  );
  await panel(page).getByRole('button', { name: 'もとに戻す' }).click();
  await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();

  // From the palette in the outline: applies to the candidate that has or had the focus.
  await candidates(page)
    .nth(1)
    .getByRole('button', { name: /を結ぶ$/ })
    .focus();
  const second = await titleOf(candidates(page).nth(1));
  await page.keyboard.press('Control+K');
  await page.keyboard.insertText('この候補に似た');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('status')).toContainText(
    `「${second.replaceAll('「', '『').replaceAll('」', '』')}」に似たもの`,
  );
});

test('an unknown word is asked about, and a misread word is corrected with one press; both are stored in the plan', async ({
  app: page,
}) => {
  await welcome(page, 'blank');
  await typeCard(page, 'ゾモラ');
  const inspector = page.getByRole('complementary', { name: '選んだもの' });
  const ask = inspector.getByRole('form', { name: '「ゾモラ」はまだ知らない言葉です。教えてください。' });
  await ask.getByLabel('何からできていますか').fill('酒粕、米ぬか');
  await ask.getByLabel('だれが困っていますか').fill('畜産農家');
  await page.keyboard.press('Enter');
  await expect(page.locator('.announcement', { hasText: '「ゾモラ」を覚えました' })).toBeVisible();
  await expect(ask).toHaveCount(0);
  await expect(candidates(page).first()).toContainText(/酒粕|米ぬか|畜産/);

  await typeCard(page, '竹林のたけのこ');
  await inspector.getByRole('button', { name: '「たけのこ」を外す' }).click();
  await expect(inspector.getByRole('button', { name: '外した「たけのこ」を戻す' })).toBeVisible();
  await inspector.getByRole('button', { name: '言葉を足す' }).click();
  await inspector.getByRole('searchbox', { name: '足す言葉を探す' }).fill('炭');
  await inspector.getByRole('list', { name: '見つかった言葉' }).getByRole('button').first().click();
  await expect(inspector.locator('.sense-chip.given')).toHaveCount(1);
  await saved(page);
  await page.reload();
  await page
    .getByRole('treeitem', { name: /竹林のたけのこ/ })
    .first()
    .click();
  await expect(inspector.locator('.sense-chip.given')).toHaveCount(1);
  await expect(inspector.getByRole('button', { name: '外した「たけのこ」を戻す' })).toBeVisible();
});
