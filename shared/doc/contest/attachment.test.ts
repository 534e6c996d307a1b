import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { identityFrom } from '../../domain/contest/clues/identity.ts';
import { attachmentKind, cleanAttachment, readAttachment } from './attachment.ts';
import { blindName, cluesInFile } from './blind.ts';

const WORD = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'docProps/core.xml': strToU8(
    '<cp:coreProperties><dc:creator>斎藤 花子</dc:creator><cp:lastModifiedBy>三保水産&amp;Co</cp:lastModifiedBy><dc:title>計画</dc:title></cp:coreProperties>',
  ),
  'word/document.xml': strToU8(
    '<w:document><w:p><w:r><w:t>代表の斎</w:t></w:r><w:r><w:rPr/><w:t>藤</w:t></w:r><w:ins w:author="さいとう はなこ"><w:r><w:t>です</w:t></w:r></w:ins></w:p><w:p><w:r><w:t>売上&#12288;A&lt;B</w:t><w:tab/><w:t>次</w:t></w:r></w:p></w:document>',
  ),
  'word/media/image1.png': new Uint8Array([1, 2, 3]),
});
const IDENTITY = identityFrom({ name: '斎藤 花子', reading: 'さいとう はなこ', business: '三保水産' });

describe('the words of an attached file', () => {
  it('Word: runs are joined to what stands on the page; people are told', () => {
    const { kind, texts, traces } = readAttachment(WORD);
    expect(kind).toBe('office');
    expect(texts).toEqual(['代表の斎藤です', '売上 A<B 次']);
    expect(traces.map((t) => t.value)).toEqual(['斎藤 花子', '三保水産&Co', 'さいとう はなこ']);
    expect(cluesInFile('三保水産の計画.docx', texts ?? [], IDENTITY).map((l) => l.found)).toEqual(['三保水産', '斎藤']);
    expect(blindName('三保水産の計画.docx', IDENTITY, () => '■')).toBe('■の計画.docx');
  });
  it('the copy for judges names nobody in its fields; words, pictures and the rest are the same', () => {
    const clean = cleanAttachment(WORD);
    const parts = unzipSync(clean);
    expect(readAttachment(clean)).toEqual({ ...readAttachment(WORD), traces: [] });
    expect(Object.keys(parts)).toEqual(Object.keys(unzipSync(WORD)));
    expect(parts['word/media/image1.png']).toEqual(new Uint8Array([1, 2, 3]));
    expect(cleanAttachment(clean)).toEqual(clean);
  });
  it('Excel: strings, their readings, and what formulas give; never the numbers of places', () => {
    const book = zipSync({
      'xl/sharedStrings.xml': strToU8(
        '<sst><si><t>売上</t></si><si><r><t>斎</t></r><r><t>藤</t></r><rPh sb="0" eb="2"><t>サイトウ</t></rPh></si></sst>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        '<sheetData><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>三保</t></is></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>売上x</v></c><c r="D1"><v>1200</v></c></sheetData>',
      ),
    });
    expect(readAttachment(book).texts).toEqual(['売上', '斎藤サイトウ', '三保', '売上x']);
  });
  it('PowerPoint and OpenDocument', () => {
    const slides = zipSync({
      'ppt/slides/slide1.xml': strToU8('<a:p><a:r><a:t>三保</a:t></a:r><a:r><a:t>水産</a:t></a:r></a:p>'),
      'ppt/notesSlides/notesSlide1.xml': strToU8('<a:p><a:t>話すこと</a:t></a:p>'),
      'ppt/commentAuthors.xml': strToU8('<p:cmAuthor id="0" name="斎藤 花子" initials="S"/>'),
    });
    const read = readAttachment(slides);
    expect(new Set(read.texts)).toEqual(new Set(['三保水産', '話すこと']));
    expect(read.traces.map((t) => t.value)).toEqual(['斎藤 花子']);
    const open = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('<text:h>題</text:h><text:p>三保<text:s/>水産</text:p>'),
      'meta.xml': strToU8('<meta:initial-creator>斎藤 花子</meta:initial-creator>'),
    });
    expect(readAttachment(open).texts).toEqual(['題', '三保 水産']);
    expect(readAttachment(open).traces.map((t) => t.value)).toEqual(['斎藤 花子']);
    expect(cleanAttachment(open)).toBe(open);
  });
  it('plain text, also in Shift_JIS; a picture, an old Word file and a folder of files have no words here', () => {
    // 斎藤 in Shift_JIS.
    expect(readAttachment(Uint8Array.from([0x8d, 0xd6, 0x93, 0xa1, 0x0d, 0x0a, 0x41])).texts).toEqual(['斎藤', 'A']);
    expect(readAttachment(strToU8('氏名\n\n斎藤'))).toMatchObject({ kind: 'text', texts: ['氏名', '斎藤'] });
    expect(readAttachment(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toMatchObject({
      kind: 'picture',
      texts: undefined,
    });
    expect(readAttachment(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toMatchObject({
      kind: 'other',
      texts: undefined,
    });
    expect(attachmentKind(zipSync({ 'a.txt': strToU8('x') }))).toBe('other');
    expect(attachmentKind(strToU8('%PDF-1.7'))).toBe('pdf');
  });
  it('a file that claims more than it may is not unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': [new Uint8Array(65 << 20), { level: 0 }] });
    expect(readAttachment(bomb)).toMatchObject({ kind: 'other', texts: undefined });
    expect(cleanAttachment(bomb)).toBe(bomb);
  });
  it('whatever the bytes are, it answers', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
        const made = Uint8Array.from([...WORD.subarray(0, 200), ...rest]);
        expect(() => [readAttachment(made), cleanAttachment(rest)]).not.toThrow();
      }),
    );
  });
});
