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

describe('a picture without metadata about its author', () => {
  it('a JPEG keeps how it is drawn and turned, and nothing else', () => {
    const plain = plainOf(JPEG);
    expect(text(plain)).not.toContain('Hanako');
    expect(text(plain)).toContain(picture);
    expect(text(plain).endsWith('\u00ff\u00d9')).toBe(true);
    expect(exifOrientation(JPEG)).toBe(6);
    expect(exifOrientation(plain)).toBe(6);
    expect(plainOf(plain)).toEqual(plain);
  });
  it('rejects a JPEG that ends before its image data; adds a missing end marker', () => {
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

describe('each part of a picture', () => {
  const jpeg = (...blocks: string[]) => bytes(`\u00ff\u00d8${blocks.join('')}${picture}\u00ff\u00d9`);
  const keeps = (...blocks: string[]) => text(plainOf(jpeg(...blocks)));
  const bare = text(jpeg());
  it.each<[string, string]>([
    ['a comment', block(0xfe, 'by Hanako')],
    ['an application of one’s own', block(0xe5, 'Hanako')],
    ['something that only begins like a profile', block(0xe2, 'ICC_PROFILX\0Hanako')],
    ['a profile’s name in another application', block(0xe3, 'ICC_PROFILE\0Hanako')],
    ['Adobe’s name in another application', block(0xed, 'Adobe Hanako')],
    ['another name in Adobe’s place', block(0xee, 'Hanako')],
    ['a JFIF block that is too short', block(0xe0, 'JFIF\0Hanako')],
    ['another name in JFIF’s place', block(0xe0, 'JFXX\0Hanako of the mill')],
  ])('a JPEG loses %s', (_, part) => expect(keeps(part)).toBe(bare));
  it.each<[string, string]>([
    ['its colour profile', block(0xe2, 'ICC_PROFILE\0colours')],
    ['Adobe’s colour marker', block(0xee, 'Adobe colours')],
    ['its tables', block(0xdb, 'more')],
    ['what is next to the applications', `${block(0xdf, 'a')}${block(0xf0, 'b')}`],
  ])('a JPEG keeps %s', (_, part) => expect(keeps(part)).toBe(text(jpeg(part))));
  it('a JPEG may have filling between its blocks, and no block that is too short or too long', () => {
    expect(keeps('\u00ff\u00ff', block(0xfe, 'Hanako'))).toBe(bare);
    expect(keeps('\u00ff\u00db\0\u0002')).toBe(text(jpeg('\u00ff\u00db\0\u0002')));
    expect(withoutTraces(jpeg('\u00ff\u00db\0\u0001'))).toBeUndefined();
    expect(withoutTraces(jpeg('\u00ff\u00db\u00ff\u00ff'))).toBeUndefined();
    expect(withoutTraces(jpeg('Hanako'))).toBeUndefined();
  });
  it('a JPEG of two scans keeps both, and the blocks between them are looked at too', () => {
    const two = `${block(0xfe, 'Hanako')}${block(0xda, 'scan')}\u0001\u00ff\u00d7\u0002`;
    const plain = text(plainOf(bytes(`\u00ff\u00d8${picture}${two}\u00ff\u00d9`)));
    expect(plain).toBe(`\u00ff\u00d8${picture}${block(0xda, 'scan')}\u0001\u00ff\u00d7\u0002\u00ff\u00d9`);
  });
  it('a JPEG in normal orientation has no orientation tag', () => {
    const upright = EXIF.replace('\u0006', '\u0001');
    expect(keeps(block(0xe1, upright))).toBe(bare);
    expect(keeps(block(0xe1, EXIF))).toHaveLength(bare.length + 36);
  });

  const TABLE = 'colour';
  const gif = (...parts: string[]) => bytes(`GIF89aWxHy\u0080\0\0${TABLE}${parts.join('')};`);
  const image = ',xxyywwhh\0\u0002\u0003abc\u0001d\0';
  const own = ',xxyywwhh\u0080colour\u0002\u0003abc\0';
  const timing = '!\u00f9\u0004tttt\0';
  const loop = '!\u00ff\u000bNETSCAPE2.0\u0003\u0001\0\0\0';
  it('a GIF loses comments, words and applications, and keeps pictures, their times and how often it repeats', () => {
    const comment = '!\u00fe\u0006Hanako\0';
    const words = '!\u0001\u0006Hanako\u0003abc\0';
    const application = '!\u00ff\u000bXMP DataXMP\u0006Hanako\0';
    const plain = plainOf(gif(comment, loop, application, timing, image, words, own, comment));
    expect(text(plain)).toBe(text(gif(loop, timing, image, own)));
    expect(text(plainOf(bytes(`${text(gif(image))}Hanako behind`)))).toBe(text(gif(image)));
    const other = '!\u00ff\u000bANIMEXTS1.0\u0003\u0001\0\0\0';
    expect(text(plainOf(gif(other, image)))).toBe(text(gif(other, image)));
  });
  it('rejects a GIF that is truncated or has unknown blocks', () => {
    const whole = text(gif(image));
    expect(withoutTraces(bytes(whole.slice(0, -1)))).toBeUndefined();
    expect(withoutTraces(bytes(whole.slice(0, -3)))).toBeUndefined();
    expect(withoutTraces(gif('?Hanako'))).toBeUndefined();
  });

  const chunk = (tag: string, content: string) =>
    `${tag}${String.fromCharCode(content.length)}\0\0\0${content}${content.length % 2 === 1 ? '\0' : ''}`;
  const webp = (...chunks: string[]) => {
    const body = `WEBP${chunks.join('')}`;
    return bytes(`RIFF${String.fromCharCode(body.length)}\0\0\0${body}`);
  };
  it('a WebP keeps what draws, says in its head that nothing else follows, and its lengths are right', () => {
    const head = (flags: number) => chunk('VP8X', `${String.fromCharCode(flags)}\0\0\0wwwhhh`);
    const made = webp(
      head(0xff),
      chunk('ICCP', 'Hanako'),
      chunk('VP8 ', 'dot'),
      chunk('EXIF', 'Hanako'),
      chunk('XMP ', 'Hanako!'),
    );
    expect(text(plainOf(bytes(`${text(made)}Hanako`)))).toBe(text(webp(head(0xd3), chunk('VP8 ', 'dot'))));
  });
  it('a moving WebP loses what its frames say too', () => {
    const frame = (...chunks: string[]) => chunk('ANMF', `${'f'.repeat(16)}${chunks.join('')}`);
    const made = webp(chunk('ANIM', 'loop!!'), frame(chunk('VP8L', 'dots'), chunk('XXXX', 'Hanako')));
    expect(text(plainOf(made))).toBe(text(webp(chunk('ANIM', 'loop!!'), frame(chunk('VP8L', 'dots')))));
  });
  it('rejects a WebP that claims more than it has, or has no image', () => {
    const whole = text(webp(chunk('VP8 ', 'dots')));
    expect(withoutTraces(bytes(whole.slice(0, -1)))).toBeUndefined();
    expect(withoutTraces(webp(chunk('EXIF', 'Hanako')))).toBeUndefined();
    expect(withoutTraces(webp('VP8 \u00ff\0\0\0dots'))).toBeUndefined();
  });

  it('rejects a PNG that is truncated or has no end', () => {
    const part = (name: string, content: string) => `\0\0\0${String.fromCharCode(content.length)}${name}${content}CRC!`;
    const head = '\u0089PNG\r\n\u001a\n';
    const whole = `${head}${part('IHDR', 'size')}${part('IDAT', 'dots')}${part('IEND', '')}`;
    expect(text(plainOf(bytes(whole)))).toBe(whole);
    expect(withoutTraces(bytes(whole.slice(0, -1)))).toBeUndefined();
    expect(withoutTraces(bytes(`${head}${part('IHDR', 'size')}${part('IDAT', 'dots')}`))).toBeUndefined();
    const moving = ['acTL', 'fcTL', 'fdAT', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'pHYs', 'bKGD', 'sBIT', 'cICP', 'PLTE'];
    const full = `${head}${moving.map((name) => part(name, 'x')).join('')}${part('IEND', '')}`;
    expect(text(plainOf(bytes(full)))).toBe(full);
    const saying = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'iCCP', 'tIME', 'prVW']
      .map((name) => part(name, 'Hanako'))
      .join('');
    expect(text(plainOf(bytes(`${head}${saying}${part('IEND', '')}`)))).toBe(`${head}${part('IEND', '')}`);
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
