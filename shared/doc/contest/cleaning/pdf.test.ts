import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { layersOf, saidAnywhere } from '../../../../tests/everyByte.ts';
import { plantedPdf } from '../../../../tests/plantedFiles.ts';
import { identityFrom } from '../../../domain/contest/clues/identity.ts';
import { LEAK_KINDS, type LeakKind } from '../../../domain/contest/leaks.ts';
import { cleanFile } from './cleanFile.ts';
import { plainContent } from './pdfContent.ts';
import { picturePdf } from './picturePdf.ts';
import { cleaningFor } from './request.ts';

const masks = Object.fromEntries(LEAK_KINDS.map((kind) => [kind, `〔${kind}〕`])) as Record<LeakKind, string>;
const request = {
  identity: identityFrom({ name: '斎藤 花子', reading: 'さいとう はなこ', business: '三保水産株式会社' }),
  staying: [] as readonly string[],
  masks,
};
const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const bytesOf = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const plain = (text: string) =>
  latin1(plainContent(bytesOf(text)))
    .replace(/\s+/gu, ' ')
    .trim();

describe('the content stream of a page', () => {
  it('loses comments and property lists, but no drawing operator', () => {
    expect(plain('/Span <</ActualText (a\\)b(c)) /K [1 2]>> BDC % by me\n(x) Tj EMC')).toBe('/Span BMC (x) Tj EMC');
    expect(plain('/OC /Mc0 BDC 0 0 m EMC /T /P1 DP')).toBe('/OC BMC 0 0 m EMC /T MP');
    expect(plain('(100% (sure)) Tj <41 42> Tj [(a) -3 (b)] TJ 1 -.5 0 0 rg')).toBe(
      '(100% (sure)) Tj <41 42> Tj [ (a) -3 (b) ] TJ 1 -.5 0 0 rg',
    );
    expect(plain('(a) \' 1 2 (b) "')).toBe('(a) \' 1 2 (b) "');
  });
  it('keeps inline images byte for byte, whatever they look like', () => {
    const picture = 'BI /W 2 /H 1 ID \u0000%(EI\u00ff<<BDC EI\nQ';
    expect(latin1(plainContent(bytesOf(picture)))).toContain(' \u0000%(EI\u00ff<<BDC EI');
  });
  it('is unchanged if it is clean already', () => {
    const once = plainContent(bytesOf('/Span <</A (x)>> BDC BT /F1 9 Tf (y) Tj ET EMC'));
    expect(plainContent(once)).toEqual(once);
  });
});

describe('a PDF', () => {
  it('keeps its text, fonts, pictures and size', async () => {
    const { bytes } = await cleanFile(plantedPdf('Sea water'), cleaningFor(request));
    const copy = await PDFDocument.load(bytes ?? new Uint8Array(), { updateMetadata: false });
    expect(copy.getPageCount()).toBe(1);
    expect(copy.getPage(0).getSize()).toEqual({ width: 595, height: 842 });
    const said = layersOf(bytes ?? new Uint8Array())
      .map(latin1)
      .join('\n');
    expect(said).toContain('(Sea water) Tj');
    expect(said).toContain('/Helvetica');
    expect(said).toMatch(/\/Subtype \/Image/u);
    expect(copy.context.trailerInfo.Info).toBeUndefined();
  });
  it('that is only locked against changes is cleaned; one with a password is withheld', async () => {
    const make = async (userPassword: string) => {
      const file = await PDFDocument.create({ updateMetadata: false });
      file.addPage([300, 300]).drawSquare({ x: 5, y: 5, size: 20 });
      file.catalog.set(PDFName.of('Lang'), PDFHexString.fromText('斎藤花子'));
      file.setAuthor('Saito Hanako');
      file.encrypt({ ownerPassword: 'owner', userPassword });
      return file.save({ useObjectStreams: false });
    };
    const open = await cleanFile(await make(''), cleaningFor(request));
    expect(open.withheld).toBeUndefined();
    expect(saidAnywhere(open.bytes ?? new Uint8Array(), ['Saito', '斎藤花子'])).toEqual([]);
    // The drawn content is there, and not encrypted.
    expect(
      layersOf(open.bytes ?? new Uint8Array())
        .map(latin1)
        .join('\n'),
    ).toMatch(/\bf\b|\bB\b/u);
    expect(latin1(open.bytes ?? new Uint8Array())).not.toContain('/Encrypt');
    expect((await cleanFile(await make('secret'), cleaningFor(request))).withheld).toEqual({ why: 'locked', part: '' });
  });
  it('is withheld if its packed objects claim more than the limit', async () => {
    const { deflateSync } = await import('node:zlib');
    const packed = deflateSync(Buffer.alloc(120 << 20)).toString('latin1');
    const bomb = `%PDF-1.7\n1 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream endobj`;
    expect((await cleanFile(bytesOf(bomb), cleaningFor(request))).withheld).toEqual({ why: 'tooLarge', part: '' });
  });
  it('made of pictures contains only the pictures', async () => {
    const { plantedJpeg } = await import('../../../../tests/plantedFiles.ts');
    const { withoutTraces } = await import('../../../domain/contest/withoutTraces.ts');
    const jpeg = withoutTraces(plantedJpeg()) ?? new Uint8Array();
    const file = await PDFDocument.load(await picturePdf([{ jpeg, width: 200, height: 100 }]), {
      updateMetadata: false,
    });
    expect(file.getPages().map((page) => page.getSize())).toEqual([{ width: 200, height: 100 }]);
    expect(file.context.trailerInfo.Info).toBeUndefined();
  });
});

describe('decisions of a person', () => {
  const word = async (staying: readonly string[], words: readonly string[]) => {
    const { strToU8 } = await import('fflate');
    const made = { ...request, staying, identity: { ...request.identity, words } };
    const copy = await cleanFile(strToU8('斎藤 花子は銀鮭まつりの三保水産の人'), cleaningFor(made));
    return new TextDecoder().decode(copy.bytes);
  };
  it('apply to files too: a word hidden by hand is masked, an allowed one stays', async () => {
    expect(await word([], ['銀鮭まつり'])).toBe('〔name〕は〔word〕の〔organisation〕の人');
    expect(await word(['三保水産'], [])).toBe('〔name〕は銀鮭まつりの三保水産の人');
  });
});
