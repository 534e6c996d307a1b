/** Every screen, in Japanese and English, in every theme: axe finds nothing, nothing overflows the window. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { body, card, expect, test, view, welcome } from './app.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function check(page: Page, name: string): Promise<void> {
  await page.evaluate(`${AXE}; undefined`);
  // Transitions end before colours are judged.
  await page.evaluate(() => Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined))));
  const violations = await page.evaluate(async () => {
    const axe = (
      window as unknown as {
        axe: {
          run(
            context: unknown,
            options: unknown,
          ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      }
    ).axe;
    const result = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.map((v) => ({
      id: v.id,
      nodes: v.nodes.slice(0, 3).map((n) => `${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 200)}`),
    }));
  });
  expect(violations, name).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `${name}: wider than the window`).toBeLessThanOrEqual(0);
}

const go = (page: Page, hash: string) =>
  page.evaluate((h) => {
    location.hash = h;
  }, hash);

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`all screens, ${theme}`, async ({ app: page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
    await expect(page.getByLabel('お名前')).toBeVisible();
    if (theme !== 'contrast') await check(page, 'welcome ja');
    await welcome(page, 'sample');
    const plan = await page.evaluate(() => location.hash.split('/')[2]);
    for (const language of ['ja', 'en'] as const) {
      await go(page, '#/settings');
      if (language === 'en') {
        await page.getByLabel('表示する言語').selectOption('en');
        await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
      }
      if (theme === 'contrast') await page.locator('select').nth(1).selectOption('contrast');
      await check(page, `settings ${language}`);
      await go(page, '#/');
      await expect(page.locator('.plan-open')).toBeVisible();
      await check(page, `home ${language}`);
      await go(page, '#/catalogue');
      await expect(page.locator('.entry').first()).toBeVisible();
      await page.locator('.entry-head').first().click();
      await check(page, `catalogue ${language}`);
      await go(page, `#/plan/${plan}/text`);
      await expect(page.locator('.text .embed').first()).toBeVisible();
      await page.locator('.text .h').nth(1).click();
      await check(page, `text ${language}`);
      await go(page, `#/plan/${plan}/board`);
      await expect(page.locator('.react-flow__node').first()).toBeVisible();
      await check(page, `board ${language}`);
      await page
        .locator('.react-flow__node')
        .filter({ has: page.locator('.combination-card') })
        .click();
      await check(page, `board with a combination selected ${language}`);
      await go(page, `#/plan/${plan}/outline`);
      await expect(page.getByRole('tree')).toBeVisible();
      await check(page, `outline ${language}`);
      await page.keyboard.press('Control+K');
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, `palette ${language}`);
      await page.keyboard.press('Escape');
    }
    // Japanese that was left behind in English shows here.
    await go(page, '#/settings');
    const left = await page.locator('main.settings').innerText();
    expect(left.replace(/日本語|[0-9]+年.*|山田花子|静岡[県市]*|令和.*/g, '')).not.toMatch(/[\u3041-\u30fe]{2}/u);
  });
}

test('dialogs', async ({ app: page }) => {
  await welcome(page, 'sample');
  await page.keyboard.press('Control+Shift+S');
  await expect(page.getByRole('dialog', { name: '版' })).toBeVisible();
  await check(page, 'versions');
  await page.keyboard.press('Escape');
  await view(page, 'キャンバス');
  await card(page, '静岡市内の料理店').click();
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: /結ぶ/ })).toBeVisible();
  await check(page, 'link');
  await page.keyboard.press('Escape');
  await go(page, '#/');
  await page.getByRole('button', { name: '新しい計画を作る' }).first().click();
  await check(page, 'new plan');
  await page.keyboard.press('Escape');
  await go(page, '#/catalogue');
  await page.getByRole('button', { name: '資料を加える' }).click();
  await check(page, 'entry form');
});

test('at 200% nothing is lost', async ({ app: page }) => {
  await welcome(page, 'sample');
  await go(page, '#/settings');
  await page.getByLabel('文字の大きさ').selectOption('2');
  await go(page, '#/');
  await expect(page.getByRole('button', { name: '新しい計画を作る' }).first()).toBeVisible();
  await check(page, 'home at 200%');
  await page.locator('.plan-open').click();
  await expect(body(page)).toBeVisible();
});
