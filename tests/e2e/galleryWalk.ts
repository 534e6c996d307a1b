/** Opens everything that the gallery links to: the views and side panels of the sample plan, the panels of the sample contest. */
import { expect, type Locator, type Page } from '@playwright/test';
import { go } from './looks.ts';

const SECTIONS = ['gallery-plan', 'gallery-panels', 'gallery-contest'] as const;
type Section = (typeof SECTIONS)[number];
/** Twelve views, four panels beside them, ten panels of a contest. */
export const STOPS = 26;

const section = (page: Page, id: Section): Locator => page.locator(`section[aria-labelledby="${id}"]`);

/** Opens each, waits until it is rendered, and calls `visit` with its text. Resolves to how many there were. */
export async function walkGallery(page: Page, visit: (word: string, nth: number) => Promise<void>): Promise<number> {
  let seen = 0;
  for (const id of SECTIONS) {
    await go(page, '#/gallery');
    await expect(section(page, id)).toBeVisible();
    for (const word of await section(page, id).getByRole('button').allInnerTexts()) {
      await section(page, id).getByRole('button', { name: word, exact: true }).click();
      await expect(page.locator('.gallery')).toHaveCount(0);
      await expect(page.locator('main, .plan').first()).toBeVisible();
      if (id === 'gallery-panels')
        await expect(page.getByRole('complementary', { name: word, exact: true })).toBeVisible();
      await expect(page.locator('.part-loading')).toHaveCount(0);
      await visit(word, seen);
      seen += 1;
      await go(page, '#/gallery');
      await expect(section(page, id)).toBeVisible();
    }
  }
  return seen;
}
