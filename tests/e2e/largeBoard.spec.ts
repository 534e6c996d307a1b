/** Five thousand cards: the text beside them opens and accepts input, and typing into one card renders only that card. */
import * as Y from 'yjs';
import { Library } from '../../main/storage/library.ts';
import { planOf } from '../bench/planOf.ts';
import { body, card, expect, saved, startHost, test, view, watchErrors, welcome } from './app.ts';
import { countDraws, drawn, forget } from './draws.ts';

const PLAN = 'largeplan0000000';

test('a text beside five thousand cards opens, and accepts input', async ({ chrome, folder }, info) => {
  test.skip(info.project.name === 'electron', 'brings its own host');
  test.slow();
  const library = new Library({ folder });
  const doc = planOf({ id: PLAN, pages: 3, cards: 5_000, embeds: true });
  library.createPlan(PLAN, '大きな板', Y.encodeStateAsUpdate(doc));
  library.setSettings({ welcomed: true, name: '山田花子' });
  library.close();
  const host = await startHost(folder);
  const context = await chrome.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
  const page = await context.newPage();
  const errors = watchErrors(page);
  await page.goto(host.address);
  await page
    .getByRole('button', { name: /大きな板/ })
    .first()
    .click();
  const first = body(page).locator('p').nth(2);
  await expect(first).toBeVisible();
  await first.click();
  await page.keyboard.type('板のとなりの一文。');
  await expect(body(page)).toContainText('板のとなりの一文。');
  await expect(body(page).locator('canvas')).toHaveCount(1);
  await saved(page);
  expect(errors).toEqual([]);
  await context.close();
  await host.kill('SIGTERM');
});

test('typing into the name of one card renders only that card, on the board and in the outline', async ({ app }) => {
  await countDraws(app);
  await app.reload();
  await welcome(app, 'sample');
  await view(app, 'キャンバス');
  const one = card(app, '地下海水');
  await one.click();
  const id = (await one.getAttribute('data-id')) ?? '';
  expect(Object.keys(await drawn(app)).length).toBeGreaterThan(8);
  const name = app.getByRole('complementary', { name: '選んだもの' }).getByLabel('名前', { exact: true });
  await name.press('End');
  await saved(app);
  await forget(app);
  await name.pressSequentially('水');
  await expect(one).toContainText('水');
  await saved(app);
  await expect.poll(() => drawn(app).then((d) => d[id] ?? 0)).toBeGreaterThan(0);
  const cards = Object.keys(await drawn(app));
  // The combinations that contain it show its name.
  const combinations = await app
    .locator('.react-flow__node-combination')
    .evaluateAll((all) => all.map((n) => n.getAttribute('data-id') ?? ''));
  expect(cards.filter((key) => key !== id && !combinations.includes(key))).toEqual([]);

  await view(app, 'アウトライン');
  const row = app.locator(`.tree-item[data-at="${id}"]`).last();
  await row.dblclick();
  const key = (await row.getAttribute('data-key')) ?? '';
  await forget(app);
  await row.getByRole('textbox').pressSequentially('井');
  await expect(app.getByRole('complementary', { name: '選んだもの' }).getByLabel('名前', { exact: true })).toHaveValue(
    /井/,
  );
  const rows = Object.keys(await drawn(app));
  expect(rows).toContain(key);
  // Its own rows, and the links of other cards that show its name.
  expect(rows.filter((r) => !r.includes(id) && !r.includes('|'))).toEqual([]);
});
