import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzlibSync } from 'fflate';
import { createFont } from 'fonteditor-core';
import { expect, it } from 'vitest';
import { subsetFont, unpackFont } from './subsetFont.ts';

const files = resolve(import.meta.dirname, '../../node_modules/@fontsource/biz-udpgothic/files');
const read = () => unpackFont(new Uint8Array(readFileSync(resolve(files, 'biz-udpgothic-japanese-400-normal.woff'))));
const japanese = read();

it('keeps the glyphs of a text in a small font that parses again with these characters', {
  timeout: 60_000,
}, () => {
  const { subset, found } = subsetFont(japanese, '地下海水、海水\n');
  expect(found).toEqual(['、', '下', '地', '水', '海'].map((c) => c.codePointAt(0)));
  expect(subset.length).toBeGreaterThan(500);
  expect(subset.length).toBeLessThan(8_000);
  expect(String.fromCharCode(...subset.slice(0, 4))).toBe('wOFF');
  const again = createFont(subset.slice().buffer, {
    type: 'woff',
    inflate: (d) => [...unzlibSync(Uint8Array.from(d))],
  }).get();
  for (const c of found) {
    const glyph = again.glyf[again.cmap[c] ?? 0];
    expect(again.cmap[c]).toBeGreaterThan(0);
    expect(glyph?.contours?.length ?? 0).toBeGreaterThan(0);
    expect(glyph?.advanceWidth).toBeGreaterThan(0);
  }
});

it('returns no font for no characters', () => {
  expect(subsetFont(japanese, '\n\t')).toEqual({ subset: new Uint8Array(), found: [] });
});

it('reads one unpacked font for many texts', { timeout: 60_000 }, () => {
  const alone = subsetFont(read(), '結び');
  expect(alone.found).toEqual(['び', '結'].map((c) => c.codePointAt(0)));
  subsetFont(japanese, '新結合');
  expect(subsetFont(japanese, '結び')).toEqual(alone);
});
