import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileTraces } from './metadata.ts';

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('what a file says about its maker', () => {
  it('a PDF: author and program, plain, escaped, as UTF-16 hex', () => {
    expect(fileTraces(bytes('%PDF-1.7\n1 0 obj<</Author (Hanako \\(Saito\\))/Creator(Word)>>'))).toEqual([
      { field: 'author', value: 'Hanako \\(Saito\\)' },
      { field: 'text', value: 'Word' },
    ]);
    expect(fileTraces(bytes('%PDF-1.4 /Author <FEFF658E85E482B15B50>'))).toEqual([
      { field: 'author', value: '斎藤花子' },
    ]);
    expect(fileTraces(bytes('%PDF-1.4 /Author () nothing'))).toEqual([]);
  });
  it('a JPEG with EXIF and a place; one without', () => {
    const exif =
      '\u00ff\u00d8\u00ff\u00e1\u0010\u0000Exif\0\0MM\0*\0\0\0\u0008\u0000\u0001\u0088\u0025\u0000\u0004\0\0\0\u0001';
    expect(fileTraces(bytes(exif)).map((f) => f.field)).toEqual(['camera', 'place']);
    expect(fileTraces(bytes('\u00ff\u00d8\u00ff\u00e0JFIF plain'))).toEqual([]);
  });
  it('a PNG with text', () => {
    expect(fileTraces(bytes('\u0089PNG\r\n....tEXtAuthor\0Hanako\0'))[0]).toEqual({
      field: 'author',
      value: 'Author: Hanako',
    });
  });
  it('never throws, whatever the bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (b) => Array.isArray(fileTraces(b))));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (b) =>
        Array.isArray(fileTraces(Uint8Array.from([...bytes('%PDF-/Author ('), ...b]))),
      ),
    );
  });
});
