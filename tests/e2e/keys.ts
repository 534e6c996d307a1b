/** Steps of a person who works by keyboard alone. */
import { expect, type Page } from '@playwright/test';

const REACHABLE = 'a, button, input, textarea, select, summary, [tabindex], [contenteditable]';

/** What each element says: its role, name, label and text, with a blank between them. */
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
 * Presses Tab until the focus is on what says `name`, `limit` times at most. What still loads is waited for first: a person does not press Tab at a
 * screen that is not there.
 */
export async function tabTo(page: Page, name: RegExp, limit = 60): Promise<void> {
  await expect.poll(async () => (await said(page, REACHABLE)).some((s) => name.test(s))).toBe(true);
  for (let i = 0; i < limit; i++) {
    if ((await said(page, 'body :focus')).some((s) => name.test(s))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no focus on ${name}`);
}
