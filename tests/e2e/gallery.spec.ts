/** The gallery: every primitive in every theme and language, and from there every view and panel of the samples, side panels included. */
import { expect, test, welcome } from './app.ts';
import { STOPS, walkGallery } from './galleryWalk.ts';
import { ALL_RULES, axeOf, COLOUR_RULES, expectAccessible, go, noSideways, paint, THEMES } from './looks.ts';

const TITLE = { ja: '部品の一覧', en: 'Gallery of parts' } as const;

test('shows every primitive in all themes and both languages', async ({ app: page }, info) => {
  await welcome(page, 'later');
  for (const language of ['ja', 'en'] as const) {
    await go(page, '#/settings');
    if (language === 'en') await page.getByLabel('表示する言語').selectOption('en');
    await go(page, '#/gallery');
    await expect(page.getByRole('heading', { level: 1, name: TITLE[language] })).toBeVisible();
    await expect(page.locator('.gallery-specimens > section')).toHaveCount(15);
    await expectAccessible(page, language, language, (theme) => info.outputPath(`gallery-${language}-${theme}.png`));
    expect(await noSideways(page)).toBeLessThanOrEqual(0);
  }
  // A dialog and a menu are drawn over the page.
  for (const [open, shown] of [
    ['Narrow dialog', 'dialog'],
    ['Menu', 'menu'],
  ] as const) {
    await page.getByRole('button', { name: open, exact: true }).first().click();
    await expect(page.getByRole(shown)).toBeVisible();
    for (const theme of THEMES) {
      await paint(page, theme);
      expect(await axeOf(page, COLOUR_RULES), `${shown} ${theme}`).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole(shown)).toHaveCount(0);
  }
});

test('opens every view and panel of the samples, none of them empty', async ({ app: page }, info) => {
  await welcome(page, 'later');
  await go(page, '#/settings');
  await page.getByLabel('表示する言語').selectOption('en');
  // The comments panel beside the plan shows what people wrote.
  const written: Readonly<Record<string, string>> = {
    Comments: 'Where does this figure come from?',
    'Agenda and questions': 'Price of a box',
    Suggestions: 'Name of the plan',
    'Meeting tools': 'Who would miss this if it were gone?',
  };
  let panels = 0;
  const seen = await walkGallery(page, async (word, nth) => {
    const panel = page.getByRole('complementary', { name: word, exact: true });
    if (word in written) {
      panels += 1;
      await expect(panel).toContainText(written[word] ?? '');
    }
    for (const theme of word in written ? THEMES : [THEMES[nth % 3] ?? 'light']) {
      await paint(page, theme);
      if (word in written)
        expect(await axeOf(page, theme === 'light' ? ALL_RULES : COLOUR_RULES), `${word} ${theme}`).toEqual([]);
      expect(await noSideways(page), word).toBeLessThanOrEqual(0);
      await page.screenshot({ path: info.outputPath(`view-${nth}-${theme}.png`) });
    }
  });
  expect([seen, panels]).toEqual([STOPS, 4]);
});
