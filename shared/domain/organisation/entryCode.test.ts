import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryCodeFrom, readEntryCode } from './entryCode.ts';

describe('a code for a device', () => {
  it('is five groups of four, without letters that look like digits', () => {
    expect(entryCodeFrom(new Uint8Array(20))).toBe('0000-0000-0000-0000-0000');
    expect(entryCodeFrom(Uint8Array.from({ length: 20 }, (_, i) => i + 12))).toBe('CDEF-GHJK-MNPQ-RSTV-WXYZ');
    expect(entryCodeFrom(new Uint8Array(20).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  });
  it.each([
    ['CDEF-GHJK-MNPQ-RSTV-WXYZ', 'CDEF-GHJK-MNPQ-RSTV-WXYZ'],
    ['cdefghjkmnpqrstvwxyz', 'CDEF-GHJK-MNPQ-RSTV-WXYZ'],
    [' ＣＤＥＦ　ｇｈｊｋ－mnpq‐rstv ー wxyz\n', 'CDEF-GHJK-MNPQ-RSTV-WXYZ'],
    ['oO0i-Il1L-0000-0000-0000', '0001-1111-0000-0000-0000'],
    ['CDEF-GHJK-MNPQ-RSTV-WXY', undefined],
    ['CDEF-GHJK-MNPQ-RSTV-WXYZ0', undefined],
    ['CDEF-GHJK-MNPQ-RSTV-WXYU', undefined],
    ['結', undefined],
    ['', undefined],
    ['0'.repeat(201), undefined],
  ])('%s is read as %s', (text, code) => expect(readEntryCode(text)).toBe(code));
  it('is read as it was made', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
        const code = entryCodeFrom(bytes);
        expect(readEntryCode(code)).toBe(code);
        expect(readEntryCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
      }),
    ));
});
