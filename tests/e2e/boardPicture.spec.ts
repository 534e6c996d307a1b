/** How new cards, the automatic layout, a reversed link and a saved picture look on the board. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { card, chooseFile, expect, test, view, welcome } from './app.ts';

const seen = (page: Page) =>
  page.evaluate(() => {
    const pane = document.querySelector('.board')?.getBoundingClientRect();
    if (!pane) throw new Error('no board');
    return [...document.querySelectorAll<HTMLElement>('.react-flow__node')]
      .filter((n) => {
        const r = n.getBoundingClientRect();
        return r.left >= pane.left && r.right <= pane.right && r.top >= pane.top && r.bottom <= pane.bottom;
      })
      .map((n) => n.dataset['id'] ?? '')
      .sort();
  });

test('scrolls a new card into view, and no other card out of it', async ({ app: page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await expect(card(page, '地下海水')).toBeVisible();
  const before = await seen(page);
  expect(before.length).toBeGreaterThan(3);
  await page.locator('.react-flow__pane').click({ position: { x: 5, y: 400 } });
  await page.keyboard.press('n');
  await page.keyboard.type('思いつき');
  await page.keyboard.press('Enter');
  const fresh = card(page, '思いつき');
  // Entirely visible, except for rounding.
  await expect(fresh).toBeInViewport({ ratio: 0.999 });
  const id = (await fresh.getAttribute('data-id')) ?? '';
  await expect.poll(() => seen(page)).toEqual([...before, id].sort());
});

test('reverses a link in the outline; focuses a new combination', async ({ app: page }) => {
  await welcome(page, 'sample');
  await view(page, 'アウトライン');
  const link = page.getByRole('treeitem', { name: /組む/u }).first();
  const said = (await link.textContent()) ?? '';
  await link.click();
  const tools = page.getByRole('toolbar', { name: 'アウトラインの道具' });
  await tools.getByRole('button', { name: '向きを逆にする' }).click();
  const focused = page.locator('.tree-item:focus');
  await expect(focused).toContainText('組む');
  expect(await focused.textContent()).not.toBe(said);
  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('treeitem', { name: said }).first()).toBeVisible();

  const cards = page.locator('.tree-item[data-key^="n:"][data-at]');
  await cards.nth(0).click();
  await cards.nth(1).click({ modifiers: ['Shift'] });
  await page.keyboard.press('c');
  await expect(page.locator('.tree-item:focus')).toHaveAttribute('data-key', /^c:/u);
});

test('a saved picture shows links, kinds and amounts, and embeds its fonts', async ({ app: page }) => {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await expect(card(page, '地下海水')).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('SVG 保存');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const svg = readFileSync(await file.path(), 'utf8');
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)/gu)].map(([, text]) => text);
  expect(words).toEqual(expect.arrayContaining(['地域資源', '大学シーズ', '使う']));
  expect(words.some((w) => /^思い込み|聞いた|試した|売れた/u.test(w ?? ''))).toBe(true);
  expect(words.some((w) => /円/u.test(w ?? ''))).toBe(true);
  expect(svg).toContain('<desc id="desc">');
  const fonts = [...svg.matchAll(/src:url\((data:font\/woff;base64,[^)]+)\)[^}]*unicode-range:([^}]+)/gu)];
  expect(fonts.length).toBeGreaterThanOrEqual(2);
  expect(svg.length).toBeLessThan(1_000_000);
  // On a page without our fonts, its text is rendered in the embedded font.
  const alone = await page.context().newPage();
  await alone.setContent(svg);
  await alone.evaluate(() => document.fonts.ready);
  const loaded = await alone.evaluate(() =>
    [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.weight),
  );
  expect([...new Set(loaded)].sort()).toEqual(['400', '700']);
  await alone.close();
});

test('a saved picture shows the photographs and kind icons of its cards', async ({ app: page, folder }) => {
  await welcome(page, 'sample');
  await view(page, 'キャンバス');
  await expect(card(page, '地下海水')).toBeVisible();
  const photo = join(folder, '海.png');
  writeFileSync(photo, Buffer.from(await redPicture(page)));
  await page.locator('.react-flow__pane').click({ position: { x: 5, y: 400 } });
  await page.keyboard.press('Control+K');
  await page.keyboard.type('画像を加える');
  await chooseFile(page, photo, () => page.keyboard.press('Enter'));
  await expect(page.locator('.card-image')).toBeVisible();
  // Nothing is selected: a picture of a selection would omit the others.
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(0);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('SVG 保存');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const svg = readFileSync(await file.path(), 'utf8');
  expect([...svg.matchAll(/<image [^>]*href="data:image\/png;base64,/gu)]).toHaveLength(1);
  // The sprout of a resource and the flask of a seed.
  expect(svg).toContain('<path d="M5 21h14"/>');
  expect(svg).toContain('<path d="M8.5 2h7"/>');
  // The photograph is rendered when the picture is an image of its own: a policy or a wrong URL would prevent that.
  const red = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const ctx = canvas.getContext('2d');
    ctx?.drawImage(image, 0, 0);
    const { data } = ctx?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() };
    let n = 0;
    // Scaling and colour conversion may change a channel by one or two.
    for (let i = 0; i < data.length; i += 4) {
      const [r = 0, g = 255, b = 255] = data.subarray(i, i + 3);
      if (r > 240 && g < 15 && b < 15) n++;
    }
    return n;
  }, svg);
  expect(red).toBeGreaterThan(1_000);
});

/** A red square as the bytes of a PNG. */
const redPicture = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(120, 120);
    const ctx = canvas.getContext('2d');
    if (!ctx) throw new Error('no canvas');
    ctx.fillStyle = '#ff0000';
    ctx.fillRect(0, 0, 120, 120);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())];
  });
