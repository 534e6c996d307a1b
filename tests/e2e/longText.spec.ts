/** A hundred pages: the first words are shown before everything is laid out, and the caret is in the right place nevertheless. */
import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { Library } from '../../main/storage/library.ts';
import { planOf } from '../bench/planOf.ts';
import { body, expect, saved, startHost, test, watchErrors } from './app.ts';

const PLAN = 'textplan00000000';

/** The block that contains the caret, and whether the caret is in view. */
const caret = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection();
    let node: Node | null = selection?.anchorNode ?? null;
    while (node?.parentElement && !node.parentElement.classList.contains('text')) node = node.parentElement;
    const blocks = [...(document.querySelector('.text')?.children ?? [])];
    const { top, bottom } = (
      selection?.rangeCount ? selection.getRangeAt(0) : document.createRange()
    ).getBoundingClientRect();
    return {
      fromEnd: blocks.length - 1 - blocks.indexOf(node as Element),
      inView: top > 0 && bottom < innerHeight,
    };
  });

test('right after opening, moves to the end, types and moves back; everything is laid out in the end', async ({
  chrome,
  folder,
}, info) => {
  test.skip(info.project.name === 'electron', 'brings its own host');
  const library = new Library({ folder });
  library.createPlan(PLAN, '百頁', Y.encodeStateAsUpdate(planOf({ id: PLAN, pages: 60 })));
  library.setSettings({ welcomed: true, name: '山田花子' });
  library.close();
  const host = await startHost(folder);
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  const page = await context.newPage();
  const errors = watchErrors(page);
  await page.goto(host.address);
  await page.getByRole('button', { name: /百頁/ }).first().click();
  const text = body(page);
  await text.locator('p').nth(2).click();
  await page.keyboard.press('Control+End');
  expect(await caret(page)).toEqual({ fromEnd: 0, inView: true });
  await page.keyboard.type('終わりの一文。');
  await expect(text.locator('p').last()).toContainText('終わりの一文。');
  await page.keyboard.press('Control+Home');
  expect((await caret(page)).inView).toBe(true);
  await saved(page);
  await page.reload();
  await expect(text.locator('p').first()).toBeVisible();
  // When idle, the rest is laid out without input.
  await expect(text).not.toHaveAttribute('data-opening');
  const heights = await text.locator('p').evaluateAll((all) => all.map((p) => p.getBoundingClientRect().height));
  expect(new Set(heights.slice(5, -2).map(Math.round)).size).toBeLessThan(4);
  await text.locator('p').nth(2).click();
  for (let i = 0; i < 5; i++) await page.keyboard.press('PageDown');
  expect((await caret(page)).inView).toBe(true);
  expect(errors).toEqual([]);
  await context.close();
  await host.kill('SIGTERM');
});
