/** PDF files that an entrant attaches: read as people see them, and abandoned with a message if reading does not end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { callFile } from '../contestFixture.ts';
import { chooseFile, expect, test, welcome } from './app.ts';
import { button } from './contestSteps.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/libreoffice');

/** A page that draws a form XObject that draws another ten times, and so on: a few hundred bytes with ten billion letters. */
function endlessPdf(): Uint8Array {
  const depth = 10;
  const stream = (dict: string, content: string) => `<<${dict}/Length ${content.length}>>stream\n${content}\nendstream`;
  const font = '/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>';
  const box = '/Type/XObject/Subtype/Form/BBox[0 0 595 842]';
  const forms = Array.from({ length: depth }, (_, i) =>
    i === depth - 1
      ? stream(`${box}/Resources<<${font}>>`, 'BT /F1 9 Tf 1 1 Td (x) Tj ET')
      : stream(`${box}/Resources<</XObject<</X ${i + 6} 0 R>>>>`, '/X Do '.repeat(10)),
  );
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>',
    stream('', '/X Do'),
    ...forms,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`;
  return Uint8Array.from(file, (c) => c.charCodeAt(0));
}

test('finds a name that is stored only beside its glyphs; abandons an endless PDF while the window stays responsive', async ({
  app,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-pdf-'));
  const call = join(folder, 'x.musubi-call');
  writeFileSync(call, JSON.stringify(await callFile({ deadline: '2099-12-20T17:00' })));
  const endless = join(folder, 'endless.pdf');
  writeFileSync(endless, endlessPdf());
  await welcome(app, 'sample', '斎藤花子');
  await button(app, 'コンテストに応募する').click();
  const enter = app.getByRole('dialog');
  await chooseFile(app, call, () => enter.getByRole('button', { name: '募集要項を開く' }).click());
  const row = (name: string) => enter.locator('.rule-notes li').filter({ hasText: name });
  const attach = (path: string) =>
    chooseFile(app, path, () => enter.getByRole('button', { name: '添付を加える' }).click());

  await attach(join(FIXTURES, 'missing-glyphs.pdf'));
  await expect(row('missing-glyphs.pdf')).toContainText('書いた人が分かります: 斎藤花子');
  await attach(join(FIXTURES, 'shared-glyphs.pdf'));
  await expect(row('shared-glyphs.pdf')).toBeVisible();
  await expect(row('shared-glyphs.pdf').locator('.chip')).toHaveCount(0);

  // Only the page's clock is advanced; the reader runs in its own thread and continues.
  await app.clock.install();
  await attach(endless);
  await expect(row('endless.pdf')).toBeVisible();
  await expect.poll(() => app.workers().length).toBeGreaterThan(0);
  const words = enter.locator('textarea').first();
  await words.fill('読んでいる間も書ける');
  await expect(words).toHaveValue('読んでいる間も書ける');
  await expect(row('endless.pdf').locator('.chip')).toHaveCount(0);
  await expect(async () => {
    await app.clock.runFor(IMPORT_LIMITS.pdf.seconds * 1_000);
    await expect(row('endless.pdf')).toContainText('時間内に調べ終わらなかったため、渡せません。', { timeout: 2_000 });
  }).toPass();
  // The next file gets a new reader.
  await row('missing-glyphs.pdf').getByRole('button').click();
  await attach(join(FIXTURES, 'missing-glyphs.pdf'));
  await expect(row('missing-glyphs.pdf')).toContainText('書いた人が分かります: 斎藤花子');
  rmSync(folder, { recursive: true, force: true });
});
