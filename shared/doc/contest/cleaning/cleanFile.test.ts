import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { saidAnywhere } from '../../../../tests/everyByte.ts';
import {
  plantedDocx,
  plantedGif,
  plantedJpeg,
  plantedOpenDocument,
  plantedPackedPdf,
  plantedPdf,
  plantedPng,
  plantedPptx,
  plantedWebp,
  plantedXlsx,
} from '../../../../tests/plantedFiles.ts';
import { identityFrom } from '../../../domain/contest/clues/identity.ts';
import { scannerFor } from '../../../domain/contest/leaks.ts';
import { readAttachment } from '../attachment.ts';
import { type Cleaned, cleanFile } from './cleanFile.ts';

const IDENTITY = identityFrom({ name: '斎藤 花子', reading: 'さいとう はなこ', business: '三保水産株式会社' });
const OPTIONS = {
  scan: scannerFor(IDENTITY),
  mask: () => '〔氏名〕',
  writings: ['斎藤花子', '斎藤 花子', 'Saito Hanako', '三保水産'],
};
const TELLS = ['斎藤花子', '斎藤', '花子', 'Saito', 'Hanako', 'サイトウ', '三保水産'];
const clean = (bytes: Uint8Array): Promise<Cleaned> => cleanFile(bytes, OPTIONS);
const partsOf = (bytes: Uint8Array | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes ?? new Uint8Array())).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );

const FILES: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'a PDF with old revisions, notes, forms, bookmarks and files inside': () => plantedPdf(),
  'a PDF with packed objects': plantedPackedPdf,
  docx: plantedDocx,
  xlsx: plantedXlsx,
  pptx: plantedPptx,
  odt: () => plantedOpenDocument('text'),
  ods: () => plantedOpenDocument('spreadsheet'),
  odp: () => plantedOpenDocument('presentation'),
  JPEG: plantedJpeg,
  PNG: plantedPng,
  WebP: plantedWebp,
  GIF: plantedGif,
  'a text in UTF-16': () => Buffer.from('\ufeff計画\r\n代表 斎藤花子\r\n', 'utf16le'),
};
describe('a copy for judges does not contain the name anywhere', () => {
  for (const [name, make] of Object.entries(FILES))
    it(name, async () => {
      const came = await make();
      expect(saidAnywhere(came, TELLS).length).toBeGreaterThan(0);
      const copy = await clean(came);
      expect(copy.withheld).toBeUndefined();
      expect(saidAnywhere(copy.bytes ?? came, TELLS)).toEqual([]);
      // Cleaning a cleaned copy finds nothing more.
      const again = await clean(copy.bytes ?? came);
      expect(again.withheld).toBeUndefined();
      expect(again.masked).toEqual([]);
    });
});

describe('visible content stays', () => {
  it('Word: text with the name masked across runs, changes accepted, comments removed', async () => {
    const copy = await clean(plantedDocx());
    const texts = readAttachment(copy.bytes ?? new Uint8Array()).texts ?? [];
    expect(texts).toEqual(
      expect.arrayContaining([
        '売上の見込みは千二百万円です。',
        '代表の〔氏名〕が担当します。',
        '足した文',
        '注のある文',
        '連絡先',
      ]),
    );
    const parts = partsOf(copy.bytes);
    expect(Object.keys(parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/_rels/settings.xml.rels',
      'word/document.xml',
      'word/embeddings/book.xlsx',
      'word/footer1.xml',
      'word/footnotes.xml',
      'word/header1.xml',
      'word/media/image1.jpeg',
      'word/settings.xml',
    ]);
    expect(parts['word/document.xml']).not.toMatch(/<w:(?:del|ins)\b|commentR|OLEObject/u);
    expect(parts['word/settings.xml']).toContain('w:zoom');
    expect(parts['[Content_Types].xml']).not.toContain('comments');
    expect(new Map(copy.removed).get('changes')).toBe(2);
    expect(new Map(copy.unread).get('pictures')).toBeGreaterThan(0);
  });
  it('Excel: numbers and shared strings stay, the sheet has a neutral name, formulas follow it', async () => {
    const parts = partsOf((await clean(plantedXlsx())).bytes);
    expect(parts['xl/workbook.xml']).toContain('<sheet name="Sheet1"');
    expect(parts['xl/workbook.xml']).toMatch(/<definedName name="売上">'?Sheet1'?!\$B\$1/u);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<c r="A1" t="s"><v>0</v></c>');
    expect(sheet).toMatch(/<f>SUM\('Sheet1'!C1:C2\)<\/f><v>1200000<\/v>/u);
    // A formula that refers to another workbook is replaced by its result.
    expect(sheet).toContain('<c r="D1"><v>7</v></c>');
    expect(sheet).not.toContain('legacyDrawing');
    expect(Object.keys(parts).some((p) => /comments|persons|externalLink|printerSettings|vml/iu.test(p))).toBe(false);
  });
  it('PowerPoint: text stays, hidden slides and notes are masked, the chart keeps a cleaned workbook', async () => {
    const copy = await clean(plantedPptx());
    const texts = readAttachment(copy.bytes ?? new Uint8Array()).texts ?? [];
    expect(texts).toContain('地下海水の水温は一年を通して十七度');
    expect(texts.some((t) => t.startsWith('話すこと 〔氏名〕'))).toBe(true);
    const parts = partsOf(copy.bytes);
    expect(Object.keys(parts)).toContain('ppt/embeddings/book1.xlsx');
    expect(parts['ppt/presentation.xml']).not.toContain('custDataLst');
  });
  it('OpenDocument: begins with its type, keeps the text, lists only existing parts', async () => {
    const copy = await clean(plantedOpenDocument('text'));
    expect(new TextDecoder().decode(copy.bytes?.subarray(30, 38))).toBe('mimetype');
    expect(readAttachment(copy.bytes ?? new Uint8Array()).texts).toEqual(
      expect.arrayContaining(['売上の見込み', '代表 〔氏名〕', '連絡先']),
    );
    const parts = partsOf(copy.bytes);
    expect(Object.keys(parts).sort()).toEqual([
      'META-INF/manifest.xml',
      'Pictures/1.jpg',
      'content.xml',
      'mimetype',
      'styles.xml',
    ]);
    expect(parts['META-INF/manifest.xml']).not.toMatch(/meta\.xml|Thumbnails/u);
  });
  it('reports what was removed, and what could not be read', async () => {
    const pdf = await clean(plantedPdf());
    const removed = new Map(pdf.removed);
    for (const kind of ['properties', 'comments', 'forms', 'outline', 'embedded', 'history', 'camera'] as const)
      expect(removed.get(kind), kind).toBeGreaterThan(0);
    expect(new Map(pdf.unread).get('pictures')).toBe(1);
    expect(new Map((await clean(plantedPng())).unread).get('pictures')).toBe(1);
  });
});

describe('a file that cannot be cleaned is withheld, with the reason', () => {
  const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  const word = (document: string | Uint8Array, more: Record<string, Uint8Array> = {}) =>
    zipSync({
      '[Content_Types].xml': strToU8(TYPES),
      'word/document.xml': typeof document === 'string' ? strToU8(document) : document,
      ...more,
    });
  const reason = async (bytes: Uint8Array) => {
    const { bytes: copy, withheld } = await clean(bytes);
    expect(copy).toBeUndefined();
    return withheld;
  };
  it('a package that claims more than the limit', async () => {
    expect(
      await reason(zipSync({ '[Content_Types].xml': strToU8(TYPES), 'word/document.xml': new Uint8Array(30 << 20) })),
    ).toEqual({
      why: 'tooLarge',
      part: 'word/document.xml',
    });
  });
  it('XML that is too deep, declares entities, or is broken', async () => {
    const deep = `${'<w>'.repeat(300)}${'</w>'.repeat(300)}`;
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>';
    for (const xml of [deep, bomb, '<x><y></x>', ''])
      expect(await reason(word(xml))).toEqual({ why: 'damaged', part: 'word/document.xml' });
    expect(await reason(word(Uint8Array.of(0xff, 0xfe, 0xff)))).toMatchObject({ part: 'word/document.xml' });
  });
  it('a file with a password, of an old program, of no known kind', async () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
    expect(await reason(old)).toEqual({ why: 'locked', part: '' });
    expect(await reason(strToU8('{\\rtf1 \\u26009 x}'))).toEqual({ why: 'kind', part: '' });
    expect(await reason(strToU8('<html>&#26009;</html>'))).toEqual({ why: 'kind', part: '' });
    expect(await reason(zipSync({ 'a.txt': strToU8('x') }))).toEqual({ why: 'kind', part: '' });
    expect(await reason(strToU8('%PDF-1.7\nnothing'))).toEqual({ why: 'damaged', part: '' });
    expect(await reason(strToU8('%PDF-1.7\ntrailer<</Encrypt 5 0 R>>'))).toEqual({ why: 'locked', part: '' });
  });
  it('an invalid picture, alone and inside a file', async () => {
    expect(await reason(plantedJpeg().subarray(0, 60))).toEqual({ why: 'damaged', part: '' });
    expect(await reason(plantedPng().subarray(0, 60))).toEqual({ why: 'damaged', part: '' });
    const broken = word('<w/>', { 'word/media/image1.png': plantedPng().subarray(0, 60) });
    expect(await reason(broken)).toEqual({ why: 'damaged', part: 'word/media/image1.png' });
  });
  it('a picture whose bytes still contain the name', async () => {
    const said = Uint8Array.from([
      ...plantedGif().subarray(0, 13),
      0x2c,
      0,
      0,
      0,
      0,
      1,
      0,
      1,
      0,
      0,
      2,
      12,
      ...strToU8('Saito Hanako'),
      0,
      0x3b,
    ]);
    expect(await reason(Uint8Array.from([...said.subarray(0, 10), 0, ...said.subarray(11)]))).toMatchObject({
      why: 'left',
    });
  });
  it('returns a result for any bytes, and never reveals the name', async () => {
    const files = [plantedDocx(), plantedXlsx(), plantedPdf(), plantedPng(), plantedOpenDocument('text')];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        async (file, at, patch) => {
          const made = file.slice();
          made.set(patch, at % (made.length - patch.length));
          const copy = await clean(made);
          expect(copy.bytes === undefined).toBe(copy.withheld !== undefined);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });
});
