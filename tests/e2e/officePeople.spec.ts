/** The page of the staff: adding, inviting, handing over with leaving, cover, and what an auditor and a second administrator see. */
import { expect, test } from './app.ts';
import { choose, looksRight, startOffice } from './officePlace.ts';

test('an administrator adds, invites and lets staff leave, by keyboard', async ({ chrome, folder }) => {
  test.slow();
  const place = await startOffice(chrome, folder);
  const admin = place.id('staff', 'add', '管理 一', '--role', 'administrator');
  const { page } = await place.enter(admin, 'people');
  await looksRight(page);

  await page.getByRole('button', { name: '職員を加える' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('名前', { exact: true }).fill('佐藤 二');
  await looksRight(page);
  await page.getByLabel('名前', { exact: true }).press('Enter');
  await expect(page.getByRole('status')).toContainText('佐藤 二さんを加えました');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '職員を加える' })).toBeFocused();
  const staff = place.org('staff', 'list')['staff'] as readonly { readonly id: string; readonly name: string }[];
  const sato = staff.find((s) => s.name === '佐藤 二')?.id ?? '';
  const baba = place.id('staff', 'add', '馬場 三', '--role', 'advisor');
  for (const name of ['浜の湯', '喫茶 青']) place.org('assign', place.id('business', 'add', name), sato);
  await page.reload();

  // The code is shown once, with a QR code, and admits the device of that person.
  await choose(page, '佐藤 二さんの操作', '端末を招待する');
  await page.getByRole('button', { name: 'コードを作る' }).press('Enter');
  await expect(page.getByRole('img', { name: 'サインインのQRコード' })).toBeVisible();
  await looksRight(page);
  const link = await page.getByLabel('リンク').inputValue();
  expect(link).toMatch(/#staff=[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/u);
  await page.getByRole('button', { name: '閉じる' }).last().press('Enter');
  await expect(page.getByRole('button', { name: '佐藤 二さんの操作' })).toBeFocused();
  const other = await chrome.newContext({ locale: 'ja-JP' });
  const theirs = await other.newPage();
  await theirs.goto(link);
  await expect(theirs.getByRole('rowheader')).toHaveCount(2);
  await expect(theirs.getByRole('link', { name: '組織の管理へ' })).toHaveCount(0);

  // Their device is listed, and ended.
  await choose(page, '佐藤 二さんの操作', '端末とサインイン');
  await expect(page.getByText('サインイン中 1件')).toBeVisible();
  await looksRight(page);
  await page.getByRole('button', { name: 'この端末の登録をやめる' }).press('Enter');
  await expect(page.getByText('登録した端末も、使っていないコードもありません。')).toBeVisible();
  await page.keyboard.press('Escape');
  await theirs.reload();
  await expect(theirs.getByRole('alert')).toContainText('登録されていないか');
  await other.close();

  // Leaving and handing over are one act, shown first.
  await choose(page, '佐藤 二さんの操作', '退職にする');
  await expect(page.getByRole('alert')).toContainText('引き継ぐ人を選んでください');
  await expect(page.getByRole('button', { name: '退職にする' })).toBeDisabled();
  await page.getByLabel('引き継ぐ人').selectOption('馬場 三');
  await expect(page.getByText('2事業者が馬場 三さんに移ります。')).toBeVisible();
  await looksRight(page);
  // A client that comes in meanwhile was not shown: the act is refused, and shown anew.
  place.org('assign', place.id('business', 'add', '後の店'), sato);
  await page.getByRole('button', { name: '退職にする' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('ほかの人がその間に変えました');
  await expect(page.getByText('3事業者が馬場 三さんに移ります。')).toBeVisible();
  await page.getByRole('button', { name: '退職にする' }).press('Enter');
  await expect(page.getByText('佐藤 二さんを退職にしました')).toBeVisible();
  await expect(page.getByRole('row', { name: /馬場 三/u })).toContainText('主 3');
  await expect(page.getByText('退職した人（1人）')).toBeVisible();

  // Cover, and its end.
  place.id('staff', 'add', '千葉 四', '--role', 'advisor');
  await page.reload();
  await choose(page, '馬場 三さんの操作', '不在の代わりを決める');
  await page.getByLabel('代わりの人').selectOption('千葉 四');
  await page.getByLabel('初めの日').fill('2099-12-05');
  await page.getByLabel('終わりの日').fill('2099-12-01');
  await page.getByRole('button', { name: '代わりを決める' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('期間を確かめてください');
  await page.getByLabel('終わりの日').fill('2099-12-09');
  await page.getByRole('button', { name: '代わりを決める' }).press('Enter');
  await expect(page.getByText('馬場 三さんの代わりに千葉 四さん（2099-12-05から2099-12-09まで）')).toBeVisible();
  await page.getByRole('button', { name: '取りやめる' }).press('Enter');
  await expect(page.getByText('決めてある不在の代わりはありません。')).toBeVisible();

  await page.getByLabel('新しい支所・グループの名前').fill('稲取支所');
  await page.getByLabel('新しい支所・グループの名前').press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: '稲取支所' })).toBeVisible();
  expect(baba).not.toBe('');
  await place.close();
});

test('a second administrator is told of a change, and an auditor only looks', async ({ chrome, folder }) => {
  test.slow();
  const place = await startOffice(chrome, folder);
  const admin = place.id('staff', 'add', '管理 一', '--role', 'administrator');
  const auditor = place.id('staff', 'add', '監査 六', '--role', 'auditor');
  const aoki = place.id('staff', 'add', '青木 二', '--role', 'advisor');
  const { page } = await place.enter(admin, 'people', 'en-US');
  await expect(page.getByRole('heading', { name: 'Administration' })).toBeVisible();
  await choose(page, 'Actions for 青木 二', 'Change name or role');
  place.org('staff', 'role', aoki, 'assistant');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('青木 二郎');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Somebody changed it meanwhile, and nothing was overwritten');
  await looksRight(page);

  const { page: seen } = await place.enter(auditor, 'people');
  await expect(seen.getByText('見るだけの役割です')).toBeVisible();
  await expect(seen.getByRole('button', { name: '職員を加える' })).toHaveCount(0);
  await seen.getByRole('button', { name: '青木 二さんの操作' }).click();
  await expect(seen.getByRole('menuitem')).toHaveText(['端末とサインイン']);
  await place.close();
});
