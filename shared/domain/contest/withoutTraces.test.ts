import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exifOrientation } from './metadata.ts';
import { withoutTraces } from './withoutTraces.ts';

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const plainOf = (b: Uint8Array): Uint8Array => withoutTraces(b) ?? new Uint8Array();
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
    const plain = plainOf(JPEG);
    expect(text(plain)).not.toContain('Hanako');
    expect(text(plain)).toContain(picture);
    expect(text(plain).endsWith('\u00ff\u00d9')).toBe(true);
    expect(exifOrientation(JPEG)).toBe(6);
    expect(exifOrientation(plain)).toBe(6);
    expect(plainOf(plain)).toEqual(plain);
  });
  it('a JPEG that ends before its picture begins is none; one without its last mark gets it', () => {
    expect(withoutTraces(JPEG.subarray(0, JPEG.indexOf(0xda) - 4))).toBeUndefined();
    const cut = text(JPEG).indexOf('\u00ff\u00d9trailer');
    expect(text(plainOf(JPEG.subarray(0, cut)))).toBe(text(plainOf(JPEG)));
  });
  it('the smaller picture inside of the JFIF block goes', () => {
    const thumb = bytes(
      `\u00ff\u00d8${block(0xe0, `JFIF\0\u0001\u0001\0\0\u0001\0\u0001\u0001\u0001Han`)}${picture}\u00ff\u00d9`,
    );
    expect(text(plainOf(thumb))).not.toContain('Han');
    expect(text(plainOf(thumb))).toContain('JFIF');
  });
  it('a PNG keeps the chunks that draw', () => {
    const chunk = (name: string, content: string) =>
      `${'\0\0\0'}${String.fromCharCode(content.length)}${name}${content}CRC!`;
    const png = bytes(
      `\u0089PNG\r\n\u001a\n${chunk('IHDR', 'size')}${chunk('tEXt', 'Author\0Hanako')}${chunk('eXIf', 'MM')}${chunk('IDAT', 'dots')}${chunk('IEND', '')}behind`,
    );
    const plain = plainOf(png);
    expect(text(plain)).toBe(
      `\u0089PNG\r\n\u001a\n${chunk('IHDR', 'size')}${chunk('IDAT', 'dots')}${chunk('IEND', '')}`,
    );
  });
});

describe('bytes of any kind', () => {
  it('whatever the bytes are, nothing is thrown, and twice is once', () => {
    const heads = [
      'RIFF\0\0\0\0WEBPVP8X',
      'GIF89a\u0001\0\u0001\0\0\0\0',
      '\u00ff\u00d8\u00ff\u00e1\0\u0010',
      '\u0089PNG\r\n\u001a\n\0\0\0\u0004IDAT',
      '',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const once = withoutTraces(Uint8Array.from([...bytes(head), ...rest]));
        if (once) expect(withoutTraces(once)).toEqual(once);
      }),
    );
  });
});
