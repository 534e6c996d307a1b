/** The first screen: content that loads later does not move what a person is about to press. */
import { expect, test, welcome } from './app.ts';

test('the rows of plans keep their places while their claims load', async ({ app: page }) => {
  await welcome(page, 'sample');
  await page.evaluate(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources = [] } = entry as PerformanceEntry & { sources?: { node: Node | null }[] };
        for (const { node } of sources)
          if (node instanceof Element && node.closest('.plan-list')) moved.push(node.outerHTML.slice(0, 80));
      }
    }).observe({ type: 'layout-shift' });
  });
  await page.getByRole('button', { name: '計画の一覧' }).click();
  const row = page.locator('.plan-row');
  await expect(row).toBeVisible();
  const before = await row.boundingBox();
  await expect(page.locator('.plan-claim')).toContainText('カワハギ');
  expect(await row.boundingBox()).toEqual(before);
  expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
});
