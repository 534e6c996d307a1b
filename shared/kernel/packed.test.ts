import { expect, it } from 'vitest';
import { pack, packTexts, unpack } from './packed.ts';

const file = pack(
  { version: 1, of: '酒粕' },
  {
    small: Uint8Array.from([1, 255]),
    words: packTexts(['蔵', '', '木']),
    node: Uint16Array.from([65_535]),
    at: Int32Array.from([-1, 2_147_483_647]),
    print: Uint32Array.from([4_294_967_295]),
    mass: Float64Array.from([0.1, -0]),
    none: new Float64Array(0),
  },
);

it('gives back every list as it was', () => {
  const { facts, list, texts } = unpack(file);
  expect(facts).toEqual({ version: 1, of: '酒粕' });
  expect([...list('small', 'u8')]).toEqual([1, 255]);
  expect(texts('words')).toEqual(['蔵', '', '木']);
  expect([...list('node', 'u16')]).toEqual([65_535]);
  expect([...list('at', 'i32')]).toEqual([-1, 2_147_483_647]);
  expect([...list('print', 'u32')]).toEqual([4_294_967_295]);
  expect([...list('mass', 'f64')]).toEqual([0.1, -0]);
  expect([...list('none', 'f64')]).toEqual([]);
});

it('reads from anywhere in a buffer', () => {
  const moved = new Uint8Array(file.length + 3);
  moved.set(file, 3);
  expect([...unpack(moved.subarray(3)).list('mass', 'f64')]).toEqual([0.1, -0]);
});

it('reads from anywhere in a buffer of Node, of which a slice shares the bytes', () => {
  const moved = Buffer.alloc(file.length + 3);
  moved.set(file, 3);
  expect([...unpack(moved.subarray(3)).list('mass', 'f64')]).toEqual([0.1, -0]);
});

it.each([0, 3, 4, 20, file.length - 16])('says that %i bytes are no whole file', (length) => {
  expect(() => unpack(file.subarray(0, length)).list('mass', 'f64')).toThrow(RangeError);
});

it('knows no list of another name or type', () => {
  expect(() => unpack(file).list('masses', 'f64')).toThrow(RangeError);
  expect(() => unpack(file).list('mass', 'u8')).toThrow(RangeError);
});
