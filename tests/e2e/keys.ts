/** Steps of a person who works by keyboard alone. */
import { expect, type Page } from '@playwright/test';

const REACHABLE = 'a, button, input, textarea, select, summary, [tabindex], [contenteditable]';

/** The role, name, label and text of each element, separated by spaces. */
const said = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.map((el) =>
      [
        el.getAttribute('role') ?? '',
        el.getAttribute('aria-label') ?? '',
        (el as HTMLInputElement).labels?.[0]?.textContent ?? '',
        el.textContent ?? '',
      ]
        .map((words) => words.trim())
        .filter(Boolean)
        .join(' '),
    ),
  );

/**
 * Presses Tab at most `limit` times until the focused element matches `name`. Waits for the screen to load first: people do not press Tab before they
 * see it.
 */
export async function tabTo(page: Page, name: RegExp, limit = 60): Promise<void> {
  await expect.poll(async () => (await said(page, REACHABLE)).some((s) => name.test(s))).toBe(true);
  for (let i = 0; i < limit; i++) {
    if ((await said(page, 'body :focus')).some((s) => name.test(s))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no focus on ${name}`);
}
