import { describe, expect, it } from 'vitest';
import { hasSaneSize, imageSize } from './imageSize.ts';

const u32 = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const u16 = (n: number) => [n >>> 8, n & 255];
const le16 = (n: number) => [n & 255, n >>> 8];
const le24 = (n: number) => [n & 255, (n >>> 8) & 255, n >>> 16];
const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));
const bytes = (...parts: number[][]) => Uint8Array.from(parts.flat());

const png = (w: number, h: number) =>
  bytes([0x89], ascii('PNG'), [13, 10, 26, 10], u32(13), ascii('IHDR'), u32(w), u32(h), [8, 6, 0, 0, 0]);
const webp = (kind: string, rest: number[]) => bytes(ascii('RIFF'), u32(0), ascii('WEBP'), ascii(kind), u32(0), rest);

describe('the size of a picture by its header', () => {
  it.each([
    ['PNG', png(640, 480)],
    ['GIF', bytes(ascii('GIF89a'), le16(640), le16(480))],
    ['lossy WebP', webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...le16(640), ...le16(480)])],
    ['lossless WebP', webp('VP8L', [0x2f, 0x7f, 0xc2, 0x77, 0x00])],
    ['extended WebP', webp('VP8X', [0, 0, 0, 0, ...le24(639), ...le24(479)])],
    [
      'JPEG',
      bytes([0xff, 0xd8, 0xff, 0xe0], u16(4), [0, 0], [0xff, 0xff, 0xc2], u16(11), [8], u16(480), u16(640), [1]),
    ],
  ])('is read from a %s', (_, file) => {
    expect(imageSize(file)).toEqual({ width: 640, height: 480 });
  });
  it.each([
    ['a cut PNG', png(640, 480).subarray(0, 20)],
    ['a JPEG without a frame', bytes([0xff, 0xd8, 0xff, 0xe0], u16(4), [0, 0])],
    ['a JPEG whose segment has no length', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['an unknown WebP', webp('VPxx', [])],
    ['text', bytes(ascii('hello, this is no picture'))],
    ['nothing', new Uint8Array()],
  ])('is none for %s', (_, file) => {
    expect(imageSize(file)).toBeUndefined();
    expect(hasSaneSize(file)).toBe(false);
  });
  it('is bounded by side and by pixels', () => {
    expect(hasSaneSize(png(10_000, 10_000))).toBe(true);
    expect(hasSaneSize(png(10_000, 10_001))).toBe(false);
    expect(hasSaneSize(png(30_000, 1))).toBe(true);
    expect(hasSaneSize(png(30_001, 1))).toBe(false);
    expect(hasSaneSize(png(1, 0))).toBe(false);
    expect(hasSaneSize(png(0xffffffff, 0xffffffff))).toBe(false);
  });
  it('is found inside a larger buffer', () => {
    const buffer = bytes([1, 2, 3], [...png(640, 480)]);
    expect(imageSize(buffer.subarray(3))).toEqual({ width: 640, height: 480 });
  });
});
