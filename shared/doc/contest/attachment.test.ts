import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAttachment } from './attachment.ts';
import { attachmentKind, neutralEnding } from './attachmentKind.ts';

const WORD = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8(
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>代表の斎</w:t></w:r><w:r><w:rPr/><w:t>藤</w:t></w:r><w:ins w:author="さいとう はなこ"><w:r><w:t>です</w:t></w:r></w:ins></w:p><w:p><w:r><w:t>売上&#12288;A&lt;B</w:t><w:tab/><w:t>次</w:t></w:r></w:p></w:document>',
  ),
  'word/media/image1.png': new Uint8Array([1, 2, 3]),
});

describe('the text of an attached file', () => {
  it('Word: runs are joined to the visible text', () => {
    expect(readAttachment(WORD)).toEqual({ kind: 'office', texts: ['代表の斎藤です', '売上 A<B 次'] });
  });
  it('Excel: strings, their readings, formulas and results; never the indices of shared strings', () => {
    const book = zipSync({
      'xl/sharedStrings.xml': strToU8(
        '<sst xmlns="urn:x"><si><t>売上</t></si><si><r><t>斎</t></r><r><t>藤</t></r><rPh sb="0" eb="2"><t>サイトウ</t></rPh></si></sst>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        '<sheetData xmlns="urn:x"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>三保</t></is></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>売上x</v></c><c r="D1"><v>1200</v></c></sheetData>',
      ),
    });
    expect(readAttachment(book).texts).toEqual(['売上', '斎藤', 'サイトウ', '三保', 'A1&"x"', '売上x']);
  });
  it('PowerPoint and OpenDocument', () => {
    const slides = zipSync({
      'ppt/slides/slide1.xml': strToU8(
        '<a:p xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:r><a:t>三保</a:t></a:r><a:r><a:t>水産</a:t></a:r></a:p>',
      ),
      'ppt/notesSlides/notesSlide1.xml': strToU8('<p xmlns="urn:x"><t>話すこと</t></p>'),
    });
    const read = readAttachment(slides);
    expect(new Set(read.texts)).toEqual(new Set(['三保水産', '話すこと']));
    const open = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        '<x xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><text:h>題</text:h><text:p>三保<text:s/>水産</text:p></x>',
      ),
    });
    expect(readAttachment(open).texts).toEqual(['題', '三保 水産']);
  });
  it('plain text, also in Shift_JIS; no text for a picture, an old Word file and a folder of files', () => {
    // 斎藤 in Shift_JIS.
    expect(readAttachment(Uint8Array.from([0x8d, 0xd6, 0x93, 0xa1, 0x0d, 0x0a, 0x41])).texts).toEqual(['斎藤', 'A']);
    expect(readAttachment(strToU8('氏名\n\n斎藤'))).toMatchObject({ kind: 'text', texts: ['氏名', '斎藤'] });
    expect(readAttachment(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toMatchObject({
      kind: 'picture',
      texts: undefined,
    });
    expect(readAttachment(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toMatchObject({
      kind: 'locked',
      texts: undefined,
    });
    expect(attachmentKind(zipSync({ 'a.txt': strToU8('x') }))).toBe('other');
    expect(attachmentKind(strToU8('%PDF-1.7'))).toBe('pdf');
  });
  it('does not unpack a file that claims more than the limit', () => {
    const bomb = zipSync({ 'word/document.xml': [new Uint8Array(97 << 20), { level: 0 }] });
    expect(readAttachment(bomb)).toMatchObject({ kind: 'office', texts: undefined });
  });
  it('a neutral name has the extension of the real file type, whatever the name says', () => {
    expect(neutralEnding('斎藤花子.pdf.docm', WORD)).toBe('.docx');
    expect(neutralEnding('斎藤花子', strToU8('%PDF-1.7'))).toBe('.pdf');
    expect(neutralEnding('斎藤.花子', strToU8('text'))).toBe('.txt');
    expect(neutralEnding('a.csv', strToU8('text'))).toBe('.csv');
  });
  it('returns a result for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
        const made = Uint8Array.from([...WORD.subarray(0, 200), ...rest]);
        expect(() => [readAttachment(made), readAttachment(rest)]).not.toThrow();
      }),
    );
  });
});
