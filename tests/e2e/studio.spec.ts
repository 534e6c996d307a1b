/** Every studio tool with content, and the tools of a room: axe reports nothing in ja and en, in every theme, and nothing overflows the window. */
import type { Page } from '@playwright/test';
import { STUDIO_TOOLS, type StudioTool } from '../../shared/app/plan/planViews.ts';
import { expect, test, view, welcome } from './app.ts';
import { expectAccessible, expectNoOverflow, go } from './looks.ts';

/** The folder for screenshots that a person reviews; none are taken if it is not set. */
const LOOKS = process.env['MUSUBI_LOOKS'];
const CARD = '三保の地下海水';

async function check(page: Page, tool: string, language: 'ja' | 'en'): Promise<void> {
  const name = `${tool}-${language}`;
  await page.mouse.move(1, 400);
  await expect(page.locator('.tooltip')).toHaveCount(0);
  await expectAccessible(page, name, language, (theme) => LOOKS && `${LOOKS}/${name}-${theme}.png`);
  await expectNoOverflow(page, name);
}

/** Fills a tool with content, in Japanese. */
const BEGIN: Readonly<Record<StudioTool, (page: Page) => Promise<void>>> = {
  box: async (page) => {
    await page.getByRole('main').getByRole('button', { name: '結びの箱を作る' }).click();
    await expect(page.locator('.box-table')).toBeVisible();
  },
  mandala: async (page) => {
    await page.getByRole('button', { name: '曼荼羅を始める' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${CARD}`) })
      .click();
    await expect(page.locator('[data-place="40"]')).toBeVisible();
  },
  islands: async (page) => {
    const cards = page.getByRole('main').getByRole('checkbox');
    await cards.nth(0).check();
    await cards.nth(1).check();
    await page.getByRole('button', { name: '島にまとめる', exact: true }).click();
  },
  meeting: async (page) => {
    await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
  },
  inversion: async (page) => {
    await page.getByRole('button', { name: 'なぜ結べないかを考える' }).click();
    await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
    await expect(page.getByRole('list', { name: '結べない理由' })).toBeVisible();
  },
  scamper: async (page) => {
    await page.getByRole('button', { name: '七つの問いを始める' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${CARD}`) })
      .click();
    await page.getByRole('main').getByRole('textbox').first().fill('池の水に代える');
    await page.keyboard.press('Enter');
  },
};

test('the studio’s tools pass axe, with content', async ({ app: page }) => {
  await welcome(page, 'sample');
  await view(page, '結びの場');
  const plan = new URL(page.url()).hash.split('/')[2];
  for (const tool of STUDIO_TOOLS) {
    await go(page, `#/plan/${plan}/${tool}`);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await BEGIN[tool](page);
  }
  for (const language of ['ja', 'en'] as const) {
    await go(page, '#/settings');
    await page.getByRole('combobox', { name: /^(表示する言語|Language)$/ }).selectOption(language);
    for (const tool of ['studio', ...STUDIO_TOOLS] as const) {
      await go(page, `#/plan/${plan}/${tool}`);
      await expect(page.locator('.view-switch').getByRole('button', { pressed: true })).toHaveText(/結びの場|Studio/);
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
      await check(page, tool, language);
    }
    await page.getByRole('button', { name: /^(会議の道具を開く|Show the meeting tools)$/ }).click();
    await expect(page.getByRole('complementary', { name: /会議の道具|Meeting tools/ })).toBeVisible();
    await check(page, 'room', language);
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /^(会議の道具を閉じる|Hide the meeting tools)$/ })
      .click();
  }
});
