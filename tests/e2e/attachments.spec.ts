/** Attachments of an entry: stored with the plan, searched for clues to their author, released to judges by a person, read beside the scores. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { unzipSync } from 'fflate';
import { plainPassphrase } from '../../shared/text/passphrase.ts';
import { oldJapanesePdf, withPlace, wordFile } from '../attachmentFixtures.ts';
import { layersOf, saidAnywhere } from '../everyByte.ts';
import { chooseFile, expect, test, welcome } from './app.ts';
import { bundleFor, button, PASSPHRASE, panel, rail, signOffAll, smallContest } from './contestSteps.ts';
import { person, saves } from './machines.ts';

test('attachments are searched, cleaned of their author’s traces, and read by judges on the page', async ({
  chrome,
  app,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-files-'));
  const founder = await person(chrome, '斎藤花子', 'sample');
  await welcome(app, 'later', '商工会議所 事務局');
  await smallContest(app, folder);
  const plan = founder.page;
  const dots = await plan.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 20);
    canvas.getContext('2d')?.fillRect(0, 0, 20, 20);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())];
  });
  const files = {
    'mitsumori.pdf': oldJapanesePdf(['御見積書', '三保水産株式会社 御中'], 'Saito Hanako'),
    // Made by LibreOffice: the text of some glyphs is stored beside them (ActualText).
    'shiryo.pdf': readFileSync('tests/fixtures/libreoffice/shared-glyphs.pdf'),
    'photo.jpg': withPlace(Uint8Array.from(dots)),
    'keikaku.docx': wordFile(['売上の見込み', '一年目は千二百万円'], '斎藤 花子'),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);

  // The founder attaches files; they stay attached after the dialog is closed.
  await button(plan, 'コンテストに応募する').click();
  const enter = plan.getByRole('dialog');
  await chooseFile(plan, join(folder, 'x.musubi-call'), () =>
    enter.getByRole('button', { name: '募集要項を開く' }).click(),
  );
  await enter.getByLabel('事業者・所属').fill('三保水産株式会社');
  await enter.getByLabel('事業者・所属').press('Tab');
  for (const name of ['mitsumori.pdf', 'shiryo.pdf', 'photo.jpg'])
    await chooseFile(plan, join(folder, name), () => enter.getByRole('button', { name: '添付を加える' }).click());
  const row = (name: string) => enter.locator('.rule-notes li').filter({ hasText: name });
  await expect(row('mitsumori.pdf')).toContainText('書いた人が分かります: 三保水産株式会社');
  await expect(row('photo.jpg')).toContainText('文字を読み取れません');
  await expect(row('shiryo.pdf')).not.toContainText('書いた人');
  await expect(enter.getByRole('button', { name: '添付を加える' })).toBeDisabled();
  await plan.keyboard.press('Escape');
  await plan.reload();
  await button(plan, 'コンテストに応募する').click();
  await expect(row('shiryo.pdf')).toBeVisible();
  await enter.locator('textarea').first().fill('地下海水のカワハギを町の名物に');
  await enter.locator('textarea').first().press('Tab');
  await expect(enter.locator('.bad')).toHaveCount(0);
  const entry = await saves(plan, folder, 'f.musubi-entry', () =>
    enter.getByRole('button', { name: '署名して応募を書き出す' }).click(),
  );

  // The secretariat confirms files without clues all at once, and the others one by one.
  await panel(app, '応募');
  await saves(app, folder, 'f.musubi-receipt', () =>
    chooseFile(app, entry, () => button(app, '応募を取り込む').click()),
  );
  await app.locator('.line-button').last().click();
  const given = (name: string) => app.locator('.detail-box li.attached').filter({ hasText: name });
  await expect(given('mitsumori.pdf').locator('mark').first()).toHaveText('三保水産株式会社');
  await expect(given('shiryo.pdf')).toContainText('すべての部分を読み、手がかりは見つかりませんでした。');
  await expect(given('shiryo.pdf')).toContainText(/取り除いたもの: .*作成者などの文書の情報/);
  await expect(given('photo.jpg')).toContainText('写真や図の中の文字 1点');
  // The name is visible on the page: the page becomes a picture with that line painted over.
  await expect(given('mitsumori.pdf')).toContainText('その行を塗りつぶしました');
  // The secretariat keeps the original, including any signature in it.
  const kept = await saves(app, folder, 'kept.pdf', () =>
    given('shiryo.pdf').getByRole('button', { name: 'ファイルに書き出す' }).click(),
  );
  expect(readFileSync(kept).equals(files['shiryo.pdf'])).toBe(true);
  await button(app, '手がかりのない添付を渡す').click();
  await expect(given('shiryo.pdf').getByRole('checkbox')).toBeChecked();
  await expect(given('mitsumori.pdf').getByRole('checkbox')).not.toBeChecked();
  await expect(given('photo.jpg').getByRole('checkbox')).not.toBeChecked();
  await given('photo.jpg').getByRole('button', { name: '開く' }).click();
  await expect(given('photo.jpg').locator('img')).toBeVisible();
  await given('photo.jpg').getByRole('checkbox').check();
  await given('mitsumori.pdf').getByRole('checkbox').check();
  await signOffAll(app);
  await panel(app, '割り当てと採点');
  await button(app, '割り当てを作り直す').click();
  await button(app, 'この割り当てで決める').click();
  let judging: string | undefined;
  for (const name of ['鈴木一郎', '佐藤真理', '山本 一郎']) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(plainPassphrase(PASSPHRASE));
    const path = await bundleFor(app, folder, name, `${name}.musubi-judge`);
    const parts = unzipSync(await decrypter.decrypt(readFileSync(path)));
    const { entries } = JSON.parse(new TextDecoder().decode(parts['bundle.json'])) as {
      entries: { number: number; attachments: { name: string; hash: string }[] }[];
    };
    const own = entries.find((e) => e.number === 3);
    if (!own) continue;
    judging = path;
    expect(own.attachments.map((a) => a.name)).toEqual(['添付1.pdf', '添付2.pdf', '添付3.jpg']);
    for (const { hash } of own.attachments) {
      const bytes = parts[`media/${hash}`] ?? new Uint8Array();
      expect(bytes.length).toBeGreaterThan(0);
      expect(saidAnywhere(bytes, ['Hanako', '三保水産'])).toEqual([]);
      if (hash === own.attachments[1]?.hash) expect(layersOf(bytes).join('')).toContain('ActualText<feff5b50>');
      expect(Buffer.from(bytes).includes('Exif') && Buffer.from(bytes).includes('\x88\x25', 'latin1')).toBe(false);
    }
    break;
  }
  expect(judging).toBeDefined();

  // The judge reads the files beside the scores, and pins a page.
  await rail(app);
  await chooseFile(app, judging ?? '', () => button(app, '審査用ファイルを開く').click());
  await app.getByLabel('合言葉').fill(PASSPHRASE);
  await app.keyboard.press('Enter');
  await app.getByRole('button', { name: /^3番/ }).click();
  const beside = app.locator('.judge-page');
  await beside.getByRole('button', { name: '開く' }).nth(1).click();
  const page = beside.locator('.attachment-page').first();
  await expect(page).toHaveAttribute('data-state', 'drawn');
  // The page is not blank.
  expect(
    await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((v, i) => i % 4 !== 3 && v < 128);
    }),
  ).toBe(true);
  await page.focus();
  await app.keyboard.press('p');
  await expect(app.locator('.pin q')).toHaveText(/添付2\.pdf 1ページ/);
  // The board is shown as the founder laid it out, and can be pinned too.
  const board = beside.locator('.reading-board').first();
  await expect.poll(() => board.locator('canvas').evaluate((c: HTMLCanvasElement) => c.width / c.clientWidth)).toBe(2);
  await board.focus();
  await app.keyboard.press('p');
  await expect(app.locator('.pin q').filter({ hasText: 'キャンバス「' })).toBeVisible();
  await beside.getByRole('button', { name: '開く' }).last().click();
  await expect(beside.locator('img[alt="添付3.jpg"]')).toBeVisible();
  expect(founder.errors).toEqual([]);
  await founder.leave();
  rmSync(folder, { recursive: true, force: true });
});
