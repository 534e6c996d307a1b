/** A catalogue pack dropped onto the window: a valid one is shown before it is installed; any other is refused with a message that says what to do. */
import type { Page } from '@playwright/test';
import { canonicalHash } from '../../shared/doc/contest/canonical.ts';
import { signHash } from '../../shared/doc/signature.ts';
import { packEntry, packFileBytes, STRANGER, townPack } from '../packFixture.ts';
import { expect, test, welcome } from './app.ts';

const drop = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], fileName));
      document
        .querySelector('.shell')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, [...bytes]] as const,
  );
const FILE = 'shimoda.musubi-catalogue';
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);

/** A pack as a publisher with a later version of Musubi would sign it. */
function newer(): Uint8Array {
  const content = { format: 'musubi-catalogue', version: 2, ...townPack() };
  const hash = canonicalHash(content);
  return bytesOf(JSON.stringify({ content, hash, ...signHash(new Uint8Array(32).fill(1), 'catalogue', hash) }));
}

test('dropped packs: a valid one is installed by keyboard; damaged, forged, newer and foreign ones are refused with what to do', async ({
  app: page,
}) => {
  await welcome(page, 'later');
  await page.getByRole('button', { name: '資料', exact: true }).first().click();
  const search = page.getByRole('searchbox');
  const entry = page.locator('.entry-title', { hasText: '金目鯛のあら' });
  await search.fill('金目鯛のあら');
  await expect(page.locator('.catalogue-results')).toHaveAttribute('aria-busy', 'false');
  await expect(entry).toHaveCount(0);

  const first = await packFileBytes(townPack());
  await drop(page, FILE, first);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('下田の資料集（下田市）第1版');
  await dialog.getByRole('button', { name: 'この鍵を信頼して取り込む' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.announcement', { hasText: '資料集「下田の資料集」を取り込みました' })).toBeVisible();
  await expect(entry).toBeVisible();

  const refused = page.getByRole('alert');
  const refuses = async (bytes: Uint8Array, why: RegExp, name = FILE) => {
    await drop(page, name, bytes);
    await expect(refused.filter({ hasText: why })).toBeVisible();
    await page.getByRole('alert').getByRole('button').last().click();
    await expect(refused).toHaveCount(0);
    // A refused file changes nothing.
    await expect(entry).toBeVisible();
  };
  const again = '発行者から資料集をもう一度もらってください';
  // The file is truncated.
  await refuses(first.slice(0, first.length / 2), new RegExp(`「${FILE}」を開けません。.*${again}`, 'u'));
  // A word was changed after signing.
  await refuses(bytesOf(text(first).replace('加工場', '養殖場')), new RegExp(`.*${again}`, 'u'));
  // The signature is of another pack.
  const other = await packFileBytes(townPack({ entries: [packEntry('shell', '牡蠣の殻')] }));
  const signature = /"signature": "([0-9a-f]+)"/u.exec(text(other))?.[1] ?? '';
  const forged = text(first).replace(/"signature": "[0-9a-f]+"/u, `"signature": "${signature}"`);
  await refuses(bytesOf(forged), new RegExp(`署名が合いません: 資料集.*${again}`, 'u'));
  await refuses(newer(), /新しいMusubiで作られています: 資料集.*Musubiを新しい版にしてから/u);
  await refuses(bytesOf('あ'), /ここに置けるのは/u, 'メモ.txt');

  // A later edition, signed by somebody else, is shown but not installed.
  await drop(page, FILE, await packFileBytes(townPack({ edition: 2 }), STRANGER));
  await expect(dialog).toContainText('今ある版とは別の鍵で署名されています。発行者に確かめてください');
  await expect(dialog.getByRole('button', { name: /取り込む/u })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(entry).toBeVisible();
});
