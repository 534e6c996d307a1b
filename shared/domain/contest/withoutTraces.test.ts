import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exifOrientation, fileTraces } from './metadata.ts';
import { withoutTraces } from './withoutTraces.ts';

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const text = (b: Uint8Array) => String.fromCharCode(...b);
const block = (marker: number, content: string) => {
  const length = content.length + 2;
  return `\u00ff${String.fromCharCode(marker, length >> 8, length & 255)}${content}`;
};
/** Motorola order: orientation 6 (upright photo), and the place. */
const EXIF =
  'Exif\0\0MM\0*\0\0\0\u0008\0\u0002' +
  '\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0' +
  '\u0088\u0025\0\u0004\0\0\0\u0001\0\0\0\u0026' +
  '\0\0\0\0';
const picture = `${block(0xdb, 'table')}${block(0xc0, 'frame')}${block(0xda, 'scan')}\u0012\u00ff\0\u0034\u00ff\u00d0\u0056`;
const JPEG = bytes(
  `\u00ff\u00d8${block(0xe0, 'JFIF\0')}${block(0xe1, EXIF)}${block(0xed, 'Photoshop Hanako')}${block(0xfe, 'by Hanako')}${picture}\u00ff\u00d9trailer of Hanako`,
);

describe('a picture without what it says of its maker', () => {
  it('a JPEG keeps how it is drawn and turned, and nothing else', () => {
    const plain = withoutTraces(JPEG);
    expect(text(plain)).not.toContain('Hanako');
    expect(text(plain)).toContain(picture);
    expect(text(plain).endsWith('\u00ff\u00d9')).toBe(true);
    expect(exifOrientation(JPEG)).toBe(6);
    expect(exifOrientation(plain)).toBe(6);
    expect(fileTraces(JPEG).map((t) => t.field)).toEqual(['camera', 'place']);
    expect(fileTraces(plain)).toEqual([]);
    expect(withoutTraces(plain)).toEqual(plain);
  });
  it('a JPEG that is not built as one stays as it is, and is told as such', () => {
    const cut = JPEG.subarray(0, JPEG.length - 40);
    expect(withoutTraces(cut)).toBe(cut);
    expect(fileTraces(cut).length).toBeGreaterThan(0);
  });
  it('a PNG keeps the chunks that draw', () => {
    const chunk = (name: string, content: string) =>
      `${'\0\0\0'}${String.fromCharCode(content.length)}${name}${content}CRC!`;
    const png = bytes(
      `\u0089PNG\r\n\u001a\n${chunk('IHDR', 'size')}${chunk('tEXt', 'Author\0Hanako')}${chunk('eXIf', 'MM')}${chunk('IDAT', 'dots')}${chunk('IEND', '')}behind`,
    );
    const plain = withoutTraces(png);
    expect(text(plain)).toBe(
      `\u0089PNG\r\n\u001a\n${chunk('IHDR', 'size')}${chunk('IDAT', 'dots')}${chunk('IEND', '')}`,
    );
    expect(fileTraces(plain)).toEqual([]);
  });
});

describe('a PDF without its author', () => {
  it('every place stays where the table of the file says; other fields stay too', () => {
    const pdf = bytes(
      '%PDF-1.7\n1 0 obj<</Title (Plan)/Author (Hanako \\(Sai(to)\\))>>endobj <dc:creator><rdf:Seq><rdf:li>Hanako</rdf:li>',
    );
    const plain = withoutTraces(pdf);
    expect(plain.length).toBe(pdf.length);
    expect(text(plain)).not.toMatch(/Hanako|Sai/);
    expect(text(plain)).toContain('/Title (Plan)/Author (');
    expect(fileTraces(plain)).toEqual([{ field: 'text', value: 'Plan' }]);
    expect(fileTraces(withoutTraces(bytes('%PDF-1.4 /Author <FEFF658E85E482B15B50>')))).toEqual([]);
  });
  it('whatever the bytes are, nothing is thrown, and twice is once', () => {
    const heads = ['%PDF-/Author (', '\u00ff\u00d8\u00ff\u00e1\0\u0010', '\u0089PNG\r\n\u001a\n\0\0\0\u0004IDAT', ''];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const once = withoutTraces(Uint8Array.from([...bytes(head), ...rest]));
        expect(withoutTraces(once)).toEqual(once);
      }),
    );
  });
});
