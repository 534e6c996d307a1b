/** Contest steps that several tests share: exporting and importing files, and a contest with entries, judges and a reading plan. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { submission } from '../contestFixture.ts';
import { chooseFile } from './app.ts';
import { saves } from './machines.ts';

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
export const panel = (page: Page, name: string) =>
  page.locator('.panel-nav').getByRole('button', { name, exact: true }).click();
export const rail = (page: Page) =>
  page.getByRole('navigation').first().getByRole('button', { name: 'コンテスト', exact: true }).click();
export const PASSPHRASE = 'さくら-みかん-2468';

/** Sets up a contest up to the bundle for the first judge; returns its file. */
export async function smallContest(page: Page, folder: string): Promise<string> {
  await rail(page);
  await button(page, 'コンテストを始める').click();
  await page.getByLabel('コンテストの名前').fill('清水まちの新結合コンテスト');
  await page.getByLabel('主催').fill('清水商工会議所');
  await page.getByLabel('締切（日本時間）').fill('2099-12-20 17:00');
  await button(page, '欄を加える').click();
  await page.getByLabel('欄の名前').fill('要約');
  await page.getByLabel('欄の名前').press('Enter');
  const call = await saves(page, folder, 'x.musubi-call', () => button(page, '募集要項を書き出す').click());
  const { content, hash } = JSON.parse(readFileSync(call, 'utf8')) as { content: { contest: string }; hash: string };
  await panel(page, '審査の回と基準');
  await button(page, '審査の回を加える').click();
  await button(page, /みたか/).click();
  await page.getByLabel('1件を読む人数').fill('2');
  await page.getByLabel('1件を読む人数').press('Enter');
  await panel(page, '審査員');
  await button(page, '表から貼り付ける').click();
  await page.getByLabel('ここに貼り付け').fill('鈴木一郎\tしずおか銀行\n佐藤真理\t市役所\n山本 一郎\t商工会議所');
  await button(page, '3人を加える').click();
  await button(page, '利益相反を探す').click();
  await panel(page, '応募');
  for (const n of [1, 2]) {
    const file = join(folder, `${n}.musubi-entry`);
    writeFileSync(file, (await submission(n, { contest: content.contest, call: hash, category: '' })).bytes);
    await saves(page, folder, `${n}.musubi-receipt`, () =>
      chooseFile(page, file, () => button(page, '応募を取り込む').click()),
    );
  }
  await signOffAll(page);
  await panel(page, '割り当てと採点');
  await button(page, '割り当てを作る').click();
  await button(page, 'この割り当てで決める').click();
  return bundleFor(page, folder, '鈴木一郎', 'x.musubi-judge');
}
/** Signs off each entry: otherwise a blind round releases nothing to judges. */
export async function signOffAll(page: Page): Promise<void> {
  await panel(page, '応募');
  const lines = page.locator('.line-button');
  for (let i = 0; i < (await lines.count()); i++) {
    await lines.nth(i).click();
    const sign = page.locator('.detail-box').getByRole('button', { name: /として確認を済ませる/ });
    const signed = page.locator('.detail-box').getByText(/さんが確認しました/);
    await sign.or(signed).first().waitFor();
    if (await sign.isVisible()) await sign.click();
    await signed.waitFor();
  }
}
export async function bundleFor(page: Page, folder: string, judge: string, file: string): Promise<string> {
  await page
    .locator('.condition-table tr')
    .filter({ hasText: judge })
    .getByRole('button', { name: '審査用ファイルを作る' })
    .click();
  await page.getByLabel('合言葉').fill(PASSPHRASE);
  return saves(page, folder, file, () =>
    page.getByRole('dialog').getByRole('button', { name: '審査用ファイルを作る' }).click(),
  );
}
