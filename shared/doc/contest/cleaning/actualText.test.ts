/**
 * PDF files by LibreOffice, which adds the real text to a glyph if the font's table does not map it. How the fixtures were made:
 * see `tests/fixtures/libreoffice/README.md`.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { layersOf } from '../../../../tests/everyByte.ts';
import { identityFrom } from '../../../domain/contest/clues/identity.ts';
import { LEAK_KINDS, type LeakKind } from '../../../domain/contest/leaks.ts';
import { cleanFile } from './cleanFile.ts';
import { findsOnPage, type PageEvent, pieceTexts } from './pageLines.ts';
import { plainContent } from './pdfContent.ts';
import { cleaningFor } from './request.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const fixture = (name: string): Uint8Array => readFileSync(join(ROOT, 'tests/fixtures/libreoffice', name));
const options = cleaningFor({
  identity: identityFrom({ name: '斎藤 花子', reading: 'さいとう はなこ', business: '' }),
  staying: [],
  masks: Object.fromEntries(LEAK_KINDS.map((kind) => [kind, kind])) as Record<LeakKind, string>,
});

/** What a reader reports about the page. */
async function eventsOf(bytes: Uint8Array): Promise<PageEvent[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  await task.destroy();
  return items as PageEvent[];
}
/** The ActualText entries, straight from the bytes. */
const besideGlyphs = (bytes: Uint8Array): string[] =>
  layersOf(bytes)
    .map((layer) => new TextDecoder('latin1').decode(layer))
    .flatMap((layer) => [...layer.matchAll(/\/Span\s*<<.*?\/ActualText\s*<feff([0-9a-f]+)>/giu)])
    .map(([, hex = '']) =>
      String.fromCharCode(...(hex.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16))),
    );

describe('ActualText', () => {
  it('stays in the copy, so that it is searched and copied as it was written', async () => {
    const came = fixture('shared-glyphs.pdf');
    expect(besideGlyphs(came)).toEqual(['⽯', '大', '子', '水']);
    const copy = await cleanFile(came, options);
    expect(besideGlyphs(copy.bytes ?? new Uint8Array())).toEqual(['⽯', '大', '子', '水']);
    const texts = pieceTexts(await eventsOf(copy.bytes ?? new Uint8Array()), copy.spoken).join('');
    // One glyph for two letters: the font's table maps it to the first, and the other is in ActualText.
    expect(texts).toContain('⽯巻の⼤学、⽔産の⼦会社、大学の子どもと水');
    expect(texts).toContain('office affinity');
  });
  it('is used if only it has the real text: a name is found, with the pieces to paint over', async () => {
    const copy = await cleanFile(fixture('missing-glyphs.pdf'), options);
    const events = await eventsOf(copy.bytes ?? new Uint8Array());
    const pieces = events.flatMap((event) => ('str' in event ? [event] : []));
    expect(pieces.map((p) => p.str).join('')).not.toContain('斎藤');
    const texts = pieceTexts(events, copy.spoken);
    expect(texts).toHaveLength(pieces.length);
    expect(texts.join('')).toContain('代表斎藤花子');
    const finds = findsOnPage(
      pieces.map((piece, i) => ({ text: texts[i] ?? '', endsLine: piece.hasEOL })),
      'page 1',
      options.scan,
    );
    expect(finds.leaks.map((leak) => leak.found)).toEqual(['斎藤花子']);
    expect([...finds.pieces].map((piece) => texts[piece]).join('')).toBe('斎藤花子');
  });
});

describe('a property list', () => {
  const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
  const bytesOf = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
  const said: string[] = [];
  const kept = (text: string) => {
    said.length = 0;
    return latin1(plainContent(bytesOf(text), (t) => (t.includes('secret') ? undefined : said.push(t) - 1)))
      .replace(/\s+/gu, ' ')
      .trim();
  };
  it('keeps only the ActualText, by number', () => {
    expect(kept('/Span <</ActualText (a\\)b) /Alt (me) /K [1 2]>> BDC (x) Tj EMC')).toBe(
      '/Span <</MCID 0/ActualText<feff006100290062>>> BDC (x) Tj EMC',
    );
    expect(kept('/Span<</Lang(ja)/ActualText<FEFF5317D842DFB7>>>BDC <01> Tj EMC')).toBe(
      '/Span <</MCID 0/ActualText<feff5317d842dfb7>>> BDC <01> Tj EMC',
    );
    expect(said).toEqual(['北𠮷']);
  });
  it('is dropped if its text must not stay, if it has none, and if it is not text', () => {
    expect(kept('/Span <</ActualText (secret)>> BDC EMC')).toBe('/Span BMC EMC');
    expect(kept('/P <</MCID 7>> BDC EMC /OC /Mc0 BDC EMC')).toBe('/P BMC EMC /OC BMC EMC');
    expect(kept('/Span <</ActualText /Name>> BDC EMC /Span <</ActualText>> BDC EMC')).toBe(
      '/Span BMC EMC /Span BMC EMC',
    );
    expect(said).toEqual([]);
  });
});

describe('the pieces of a page', () => {
  const piece = (str: string) => ({ str, hasEOL: false });
  const begin = (n?: number) => ({ type: 'beginMarkedContentProps', id: n === undefined ? null : `p5R_mc${n}` });
  const end = { type: 'endMarkedContent' };
  it('report the text of marked content once, including nested content, and their own text if nothing is known', () => {
    const events = [piece('a'), begin(0), piece(''), begin(), piece('東'), end, piece('東'), end, piece('b'), begin(9)];
    expect(pieceTexts([...events, piece('c'), end, end, piece('d')], ['斎藤'])).toEqual([
      ...['a', '', '斎藤', '', 'b', 'c', 'd'],
    ]);
  });
});
