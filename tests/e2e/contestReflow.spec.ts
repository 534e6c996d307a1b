/** The screens of a contest at 200 % and 400 %, by browser zoom or font size: no horizontal overflow, clipped text, or too small targets. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sendScores } from '../../main/sync-server/hubClient.ts';
import { encryptFor, openJudgeBundle } from '../../shared/doc/contest/judgeBundle.ts';
import { judgeFile, submission } from '../contestFixture.ts';
import { chooseFile, expect, test, welcome } from './app.ts';
import { bundleFor, button, PASSPHRASE, panel, rail, smallContest } from './contestSteps.ts';
import { ALL_RULES, ALL_WORDS, axeOf, beyond, cutOff, go, noSideways, tooSmall, ZOOMS } from './looks.ts';

const PANELS = [
  'call',
  'rounds',
  'judges',
  'entries',
  'reads',
  'calibration',
  'hall',
  'results',
  'letters',
  'log',
] as const;
/** Every zoom level, and both languages at the narrowest. */
const LOOKS = ZOOMS.flatMap((zoom) =>
  (zoom.width === 320 ? (['ja', 'en'] as const) : zoom.letters === '2' ? (['ja'] as const) : (['en'] as const)).map(
    (language) => ({ ...zoom, language }),
  ),
);

async function setLooks(page: Page, language: string, letters: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await go(page, '#/settings');
  await page.getByRole('combobox', { name: /^(表示する言語|Language)$/ }).selectOption(language);
  await page.getByRole('combobox', { name: /^(文字の大きさ|Text size)$/ }).selectOption(letters);
}

/** axe runs at the narrowest width only; colours are the same at every width. */
async function expectReadable(page: Page, name: string, isStrictest: boolean): Promise<void> {
  expect(await beyond(page, ALL_WORDS), `${name}: beyond the width`).toEqual([]);
  expect(await noSideways(page), `${name}: scrolls sideways`).toBeLessThanOrEqual(1);
  expect(await cutOff(page), `${name}: cut off`).toEqual([]);
  expect(await tooSmall(page), `${name}: too small`).toEqual([]);
  if (isStrictest) expect(await axeOf(page, ALL_RULES), `${name}: axe`).toEqual([]);
}

/** The last interactive element can be scrolled into view. */
async function expectReachable(page: Page, within: string): Promise<void> {
  const last = page.locator(within).getByRole('button').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 0.9 });
}

test('the secretariat’s screens at every zoom, with a late entry, hidden words and a refused sheet', async ({
  app: page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-zoom-'));
  await welcome(page, 'later', '商工会議所 事務局');
  await smallContest(page, folder);
  const contest = await page.evaluate(() => location.hash.split('/')[2]);
  const { content, hash } = JSON.parse(readFileSync(join(folder, 'x.musubi-call'), 'utf8'));

  // A sheet that came over the network and could not be taken in.
  await page.getByText('会場のネットワークで採点を受け取る（切）').click();
  await button(page, '受け取りを始める').click();
  await expect(page.getByText(/採点を受け取っています: http/)).toBeVisible();
  const bundle = await openJudgeBundle(
    readFileSync(await bundleFor(page, folder, '佐藤真理', 'y.musubi-judge')),
    PASSPHRASE,
  );
  if (!bundle.ok || !bundle.value.bundle.hub) throw new Error('no bundle for the network');
  const { hub, recipient, judge, round } = bundle.value.bundle;
  const bytes = await encryptFor(recipient, new TextEncoder().encode('no sheet'));
  const sending = { ...hub, contest: content.contest, round, judge: judge.id, bytes };
  expect(await sendScores(sending)).toBe('received');
  await expect(page.locator('.notice.amber li')).toHaveCount(1);

  // An entry that comes in after its deadline.
  await panel(page, '募集');
  await page.getByLabel('締切（日本時間）').fill('2020-12-20 17:00');
  await page.getByLabel('締切（日本時間）').press('Tab');
  // The call has been published: a change must state a reason.
  await page.getByLabel('理由', { exact: true }).fill('延ばした締切を戻す');
  await button(page, '理由を添えて変える').click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const late = join(folder, '8.musubi-entry');
  writeFileSync(late, (await submission(8, { contest: content.contest, call: hash, category: '' })).bytes);

  for (const { name, width, height, letters, language } of LOOKS) {
    const at = `${language}, ${name}`;
    const isStrictest = width === 320 && language === 'ja';
    await setLooks(page, language, letters);
    await page.setViewportSize({ width, height });
    await go(page, '#/contests');
    await expect(page.locator('.line-button').first()).toBeVisible();
    await expectReadable(page, `contests, ${at}`, isStrictest);
    for (const part of PANELS) {
      await go(page, `#/contest/${contest}/${part}`);
      await expect(page.locator('.nav-button[aria-current]')).toBeVisible();
      await expect(page.locator('main.panel-page > div')).toBeVisible();
      if (part === 'entries') {
        await page.locator('.line-button').first().click();
        await expect(page.locator('.put-out').first()).toBeVisible();
        for (const more of await page.locator('.detail-box summary').all()) await more.click();
        await page.locator('.detail-box .field .input').fill('カワハギ');
        await expect(page.locator('.detail-box [role=status] .put-out')).toHaveText('カワハギ');
      }
      if (part === 'reads') await expect(page.locator('.notice.amber li')).toHaveCount(1);
      if (part === 'letters') await page.locator('.line-button').last().click();
      await expectReadable(page, `${part}, ${at}`, isStrictest);
      await expectReachable(page, 'main.panel-page');
    }
    // The true arrival time of the late entry.
    await go(page, `#/contest/${contest}/entries`);
    await chooseFile(page, late, () => page.locator('main .button.primary').first().click());
    await page.locator('p.notice.amber .button').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectReadable(page, `arrival, ${at}`, isStrictest);
    await expectReachable(page, '[role=dialog]');
    await page.keyboard.press('Escape');
  }
  rmSync(folder, { recursive: true, force: true });
});

test('a judge’s desk with 25 plans at every zoom: one plan, its scores, and all of them in a table', async ({
  app: page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-desk-'));
  await welcome(page, 'later', '鈴木一郎');
  const file = join(folder, '25.musubi-judge');
  writeFileSync(file, await judgeFile(25, PASSPHRASE));
  await rail(page);
  await chooseFile(page, file, () => button(page, '審査用ファイルを開く').click());
  await page.getByLabel('合言葉').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.locator('.judge-number')).toHaveCount(25);
  const seat = await page.evaluate(() => location.hash);
  const score = page.locator('.judge-score input');
  await score.nth(0).fill('7.5');
  await score.nth(1).fill('15');
  await page.locator('.reading .passage').first().focus();
  await page.keyboard.press('p');
  await expect(page.locator('.pin')).toBeVisible();

  // From the table of all plans to one of them, with its scores so far.
  await button(page, '一覧').click();
  const list = page.getByRole('dialog', { name: '応募の一覧（25件）' });
  await expect(list.getByRole('row')).toHaveCount(26);
  await expect(list.getByRole('row').nth(1)).toContainText('途中');
  await expect(list.getByRole('row').nth(1)).toContainText('7.5');
  await list.getByRole('button', { name: /^25 / }).click();
  await expect(list).toBeHidden();
  await expect(page.locator('.judge-number[aria-current]')).toHaveText('25');
  await page.locator('.judge-number').first().click();

  for (const { name, width, height, letters, language } of LOOKS) {
    const at = `${language}, ${name}`;
    const isStrictest = width === 320 && language === 'ja';
    await setLooks(page, language, letters);
    await page.setViewportSize({ width, height });
    await go(page, seat);
    await expect(page.locator('.pin')).toBeVisible();
    await expectReadable(page, `desk, ${at}`, isStrictest);
    await page.getByRole('button', { name: /^(一覧|All entries)$/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectReadable(page, `table, ${at}`, isStrictest);
    await expectReachable(page, '[role=dialog]');
    await page.keyboard.press('Escape');
    // The field and its error stay visible while typing.
    await score.nth(0).press('Tab');
    await page.keyboard.type('99');
    await expect(score.nth(1)).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.judge-criteria .field-error')).toBeVisible();
  }
  rmSync(folder, { recursive: true, force: true });
});
