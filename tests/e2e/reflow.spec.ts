/** At 200 % and 400 %, by browser zoom or by the font size in the settings, and by keyboard alone: everything stays reachable. */
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { body, expect, saved, test, view, welcome } from './app.ts';
import { beyond, go, noSideways, tooSmall, ZOOMS } from './looks.ts';

for (const { name, width, height, letters } of ZOOMS)
  test(`writing, sharing, printing and exporting with the ${name}`, async ({ app: page }) => {
    await welcome(page, 'sample');
    const plan = await page.evaluate(() => location.hash.split('/')[2]);
    for (const language of ['ja', 'en'] as const) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await go(page, '#/settings');
      await page.getByRole('combobox', { name: /^(表示する言語|Language)$/ }).selectOption(language);
      await page.getByRole('combobox', { name: /^(文字の大きさ|Text size)$/ }).selectOption(letters);
      await page.setViewportSize({ width, height });
      for (const screen of ['board', 'outline', 'funding', 'text']) {
        await go(page, `#/plan/${plan}/${screen}`);
        await expect(page.locator('.board, [role=tree], .panel-page, .text').first()).toBeVisible();
        expect(await beyond(page), `${screen} ${language}`).toEqual([]);
        expect(await noSideways(page), `${screen} ${language}`).toBeLessThanOrEqual(1);
      }
      // Writing: typed text stays visible.
      const text = page.locator('.text');
      await text.locator('.p').first().click();
      await page.keyboard.press('End');
      await page.keyboard.type(`◎${language}`);
      await expect(text).toContainText(`◎${language}`);
      const caret = await page.evaluate(() => {
        const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
        return box && box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
      });
      expect(caret, `caret ${language}`).toBe(true);
      // Sharing, versions and exporting: the button can be pressed, and the dialog shows its primary action.
      for (const opens of [/^(この計画を人と使う|Share this plan)$/, /^(版の履歴|Versions)$/]) {
        await page.locator('.plan-tools').getByRole('button', { name: opens }).first().click();
        const dialog = page.getByRole('dialog');
        await expect(dialog).toBeVisible();
        const buttons = dialog.getByRole('button');
        await buttons.last().scrollIntoViewIfNeeded();
        await expect(buttons.last()).toBeInViewport({ ratio: 0.9 });
        expect(await beyond(page, '.modal button, .modal input, .modal select'), `${opens} ${language}`).toEqual([]);
        expect(await noSideways(page), `${opens} ${language}`).toBeLessThanOrEqual(1);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
      }
      for (const does of [/^(印刷・PDF|Print or PDF)$/, /^(書き出す|Export)$/]) {
        const button = page.locator('.plan-tools').getByRole('button', { name: does });
        await button.scrollIntoViewIfNeeded();
        await expect(button).toBeInViewport({ ratio: 0.9 });
      }
      await page.evaluate(() => {
        window.print = () => {
          document.body.dataset['printed'] = String(Number(document.body.dataset['printed'] ?? 0) + 1);
        };
      });
      await page
        .locator('.plan-tools')
        .getByRole('button', { name: /^(印刷・PDF|Print or PDF)$/ })
        .click();
      const pages = page.getByRole('dialog', { name: /^(印刷とPDF|Print and PDF)$/ });
      const print = pages.getByRole('button', { name: /^(印刷する|Print)$/ });
      await expect(print).toBeEnabled();
      await print.scrollIntoViewIfNeeded();
      await expect(print).toBeInViewport({ ratio: 0.9 });
      expect(await beyond(page, '.modal button, .modal input, .modal select'), `pages ${language}`).toEqual([]);
      expect(await noSideways(page), `pages ${language}`).toBeLessThanOrEqual(1);
      await print.click();
      await expect(page.locator('body[data-printed]')).toBeAttached();
      await page.keyboard.press('Escape');
      await expect(pages).toBeHidden();
      const download = page.waitForEvent('download');
      await page
        .locator('.plan-tools')
        .getByRole('button', { name: /^(書き出す|Export)$/ })
        .click();
      const exports = page.getByRole('dialog', { name: /^(書き出す|Export)$/ });
      await expect(exports.getByRole('radio').first()).toBeAttached();
      expect(await beyond(page, '.modal button, .modal input, .modal label'), `exports ${language}`).toEqual([]);
      expect(await noSideways(page), `exports ${language}`).toBeLessThanOrEqual(1);
      await exports.getByRole('radio', { name: /musubi/u }).check();
      await exports.getByRole('button', { name: /^(書き出す|Export)$/ }).click();
      expect((await download).suggestedFilename()).toMatch(/\.musubi$/u);
    }
  });

test('printing from any view prints only the plan, not the app', async ({ app: page }) => {
  await welcome(page, 'sample');
  const plan = await page.evaluate(() => location.hash.split('/')[2]);
  await body(page).locator('.p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type('しるしの一文');
  await saved(page);
  for (const screen of ['text', 'board', 'outline', 'funding']) {
    await go(page, `#/plan/${plan}/${screen}`);
    await expect(page.locator(`.plan.view-${screen}`)).toBeVisible();
    if (screen === 'outline') {
      await page.keyboard.press('Control+Shift+S');
      await expect(page.getByRole('dialog')).toBeVisible();
    }
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise;
    let words = '';
    for (let n = 1; n <= pdf.numPages; n++)
      words += (await (await pdf.getPage(n)).getTextContent()).items.map((i) => ('str' in i ? i.str : '')).join('');
    expect(words, screen).toContain('しるしの一文');
    for (const word of ['アウトライン', '書き出', 'コマンド', '資料庫', '印刷', '版として残す'])
      expect(words, `${screen}: ${word}`).not.toContain(word);
    await page.keyboard.press('Escape');
    // The view is unchanged.
    await expect(page.locator('.print-only')).toHaveCount(0);
    await expect(page.locator(`.plan.view-${screen}`)).toBeVisible();
  }
});

/** Presses Tab until the focus is in `goal`. Returns how often. */
async function tabsTo(page: Page, goal: string, most: number): Promise<number> {
  for (let n = 1; n <= most; n++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((g) => document.activeElement?.closest(g) !== null, goal)) return n;
  }
  return Number.POSITIVE_INFINITY;
}

test('the keyboard reaches every region', async ({ app: page }) => {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await expect(page.locator('.candidate').nth(3)).toBeVisible();
  await page.reload();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await expect(page.locator('.candidate').nth(3)).toBeVisible();
  // First a visible skip link.
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: '本文へ移動' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('.board')).toBeFocused();
  // Without the skip link, at most twelve tab stops precede the cards.
  await page.reload();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await expect(page.locator('.candidate').nth(3)).toBeVisible();
  // The candidates are one tab stop, plus the buttons and links of the current one; arrow keys move between candidates.
  expect(await tabsTo(page, '.react-flow', 60)).toBeLessThanOrEqual(18);
  await page.locator('.candidate button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.candidate').nth(1).locator('button').first()).toBeFocused();
  await page.getByRole('button', { name: '資料を探す', exact: true }).click();
  await expect(page.locator('.entry').nth(10)).toBeVisible();
  // Arrow keys move within a toolbar and a list.
  await page.locator('.view-switch button').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.view-switch button').nth(1)).toBeFocused();
  await page.locator('.entry-head').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.entry-head').nth(1)).toBeFocused();
  // F6 cycles through the regions and remembers the focus in each; Shift+F6 cycles backwards.
  const at = () =>
    page.evaluate(
      () => document.activeElement?.closest('.rail, .plan-header, .catalogue-panel, main, .inspector-panel')?.className,
    );
  const seen: (string | undefined)[] = [];
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('F6');
    seen.push(await at());
  }
  expect(seen).toEqual(['board-main', 'inspector-panel', 'rail', 'plan-header', 'catalogue-panel']);
  await expect(page.locator('.entry-head').nth(1)).toBeFocused();
  await page.keyboard.press('Shift+F6');
  expect(await at()).toBe('plan-header');
  // The list of keys, opened by F1 or ?, mentions this.
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'キーの一覧' })).toContainText('Esc, Tab');
  await page.keyboard.press('Escape');
  await page.locator('.board').focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'キーの一覧' })).toContainText('F6');
  await page.keyboard.press('Escape');
});

test('Tab can leave the text', async ({ app: page }) => {
  await welcome(page, 'blank');
  const text = body(page);
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- 一つ');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  // In a list Tab indents, without a hint about leaving.
  await expect(text.locator('.li-nested')).toHaveCount(1);
  await expect(text).toHaveAccessibleDescription(/Esc/u);
  await expect(page.locator('#text-way-out')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Tabキーで本文の外へ' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('.side-panel :focus')).toBeVisible();
  // Shift+Tab as well; any other key returns to writing. The next frame is awaited because the editor takes over the caret of a click only then.
  const framed = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await text.click();
  await framed();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.editor-toolbar :focus')).toBeVisible();
  await text.click();
  await page.keyboard.press('Escape');
  await page.keyboard.type('二');
  await page.keyboard.press('Tab');
  await expect(text).toBeFocused();
});

test('targets are at least 24 px', async ({ app: page }) => {
  await welcome(page, 'sample');
  const plan = await page.evaluate(() => location.hash.split('/')[2]);
  for (const screen of [
    '',
    `plan/${plan}/text`,
    `plan/${plan}/board`,
    `plan/${plan}/outline`,
    `plan/${plan}/funding`,
    'catalogue',
    'roster',
    'contests',
    'settings',
  ]) {
    await go(page, `#/${screen}`);
    await expect(page.locator('main').first()).toBeVisible();
    const panels = page.locator('.panel-list button');
    for (let i = 0; i < Math.max(1, await panels.count()); i++) {
      if ((await panels.count()) > 0) await panels.nth(i).click();
      expect(await tooSmall(page), `${screen} ${i}`).toEqual([]);
    }
  }
});

test('every row of the outline can be scrolled into view at 200 %, with studio sheets below it', async ({
  app: page,
}) => {
  await welcome(page, 'sample');
  const plan = await page.evaluate(() => location.hash.split('/')[2]);
  await go(page, `#/plan/${plan}/box`);
  await page.getByRole('main').getByRole('button', { name: '結びの箱を作る' }).click();
  await page.setViewportSize({ width: 640, height: 400 });
  await go(page, `#/plan/${plan}/outline`);
  await expect(page.locator('.outline-studio')).toBeVisible();
  const rows = page.locator('.tree .tree-item');
  for (const title of [rows.first(), rows.last()]) {
    await title.scrollIntoViewIfNeeded();
    await expect(title).toBeInViewport({ ratio: 0.9 });
    // Nothing covers it.
    const isOnTop = await title.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isOnTop).toBe(true);
  }
});
