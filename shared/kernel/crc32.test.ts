import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

it('gives the check values of the standard', () => {
  expect(crc32(new Uint8Array())).toBe(0);
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf4_3926);
});

it('agrees with zlib on any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => crc32(bytes) === zlibCrc32(bytes)));
});
