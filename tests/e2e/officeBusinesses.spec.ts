/** The page of the businesses: a table of 230 rows taken in and taken back, finding, changing, a stale edit, and doubles made one. */
import { csvFile } from '../../shared/export/csv.ts';
import { expect, test } from './app.ts';
import { looksRight, startOffice } from './officePlace.ts';

test('an administrator takes in a table, finds, changes and merges businesses, by keyboard', async ({
  chrome,
  folder,
}) => {
  test.slow();
  const place = await startOffice(chrome, folder);
  const admin = place.id('staff', 'add', '管理 一', '--role', 'administrator');
  place.id('staff', 'add', '青木 二', '--role', 'advisor');
  const { page } = await place.enter(admin, 'businesses');
  await expect(page.getByText('事業者はまだありません。')).toBeVisible();
  await looksRight(page);

  // A table with columns that nobody asked for, and three rows that cannot be taken in.
  const number = (i: number) => String(i).padStart(3, '0');
  const rows = Array.from({ length: 227 }, (_, i) => [
    `商店${number(i)}`,
    `しょうてん${number(i)}`,
    '青木 二',
    'ひみつ',
    '',
  ]);
  const bad = [
    ['', '', '', '', ''],
    ['', 'なまえなし', '青木 二', '', ''],
    ['担当不明', '', '知らない人', '', ''],
    ['日付不明', '', '', '', 'いつか'],
  ];
  const buffer = Buffer.from(csvFile([['事業所名', 'フリガナ', '担当者', 'メモ', '開業日'], ...rows, ...bad]));
  await page.getByRole('button', { name: '表から取り込む' }).press('Enter');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.getByLabel('表のファイル').setInputFiles({ name: 'カルテ.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByText('取り込む行: 227　取り込まない行: 3')).toBeVisible();
  await expect(page.getByText('「知らない人」という指導員が一人に決まりません')).toBeVisible();
  await looksRight(page);
  expect(sent.join('')).not.toContain('ひみつ');
  await page.getByLabel('主な担当の名前').selectOption('使わない');
  await expect(page.getByText('取り込む行: 228　取り込まない行: 2')).toBeVisible();
  await page.getByLabel('主な担当の名前').selectOption('担当者');
  await page.getByRole('button', { name: '227件を取り込む' }).press('Enter');
  await expect(page.getByText('227件を取り込みました。')).toBeVisible();
  await expect(page.getByText('227件のうち 1〜50件目')).toBeVisible();

  await page.getByRole('button', { name: '次の50件' }).press('Enter');
  await expect(page.getByText('227件のうち 51〜100件目')).toBeVisible();
  await page.getByRole('columnheader', { name: '事業者' }).getByRole('button').press('Enter');
  await expect(page.getByRole('rowheader').first()).toContainText('商店226');
  await page.getByLabel('名前かよみで探す').fill('ショウテン００７');
  await expect(page.getByRole('rowheader')).toHaveCount(1);

  // A change, and one that comes second.
  await page.getByRole('button', { name: '商店007' }).press('Enter');
  const list = place.org('business', 'list')['businesses'] as readonly { readonly id: string; readonly name: string }[];
  const seventh = list.find((b) => b.name === '商店007')?.id ?? '';
  await expect(page.getByRole('dialog').getByRole('listitem').filter({ hasText: '主な担当' })).toContainText('青木 二');
  await looksRight(page);
  await page.getByLabel('地区').fill('稲取');
  place.org('business', 'change', seventh, '--trade', '旅館');
  await page.getByLabel('地区').press('Enter');
  await expect(page.getByRole('alert')).toContainText('ほかの人がその間に変えました');
  await expect(page.getByText('いまの登録: 旅館（ほかの人が変えました）')).toBeVisible();
  await expect(page.getByLabel('地区')).toHaveValue('稲取');
  await page.getByLabel('業種').fill('旅館');
  await page.getByLabel('業種').press('Enter');
  await expect(page.getByRole('dialog').getByText('商店007の登録を保存しました。')).toBeVisible();
  await expect(page.getByRole('button', { name: '保存する' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '商店007' })).toBeFocused();
  expect(place.org('business', 'show', seventh)).toMatchObject({ district: '稲取', trade: '旅館', revision: 3 });

  // It cannot be taken back any more, and says why; nothing is lost.
  await page.getByRole('button', { name: 'この取り込みを取り消す' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('取り込んだあとで変わった事業者があり、取り消せません: 商店007');

  place.id('business', 'add', '（株）商店００９', '--phone', '0557-95-0001');
  await page.getByRole('button', { name: '同じ事業者を探す' }).press('Enter');
  await expect(page.getByRole('button', { name: /を残して一つにする/u })).toHaveCount(2);
  await looksRight(page);
  await page.getByRole('button', { name: '「商店009」を残して一つにする' }).press('Enter');
  await expect(page.getByRole('definition').filter({ hasText: '0557-95-0001' })).toBeVisible();
  await page.getByRole('button', { name: '一つにする' }).press('Enter');
  await expect(page.getByText('「商店009」に一つにしました。')).toBeVisible();
  await expect(page.getByText('同じかもしれない事業者はありません。')).toBeVisible();
  await place.close();
});
