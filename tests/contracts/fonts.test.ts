/** The fonts of the page cover the names of people: every style sheet that `main.tsx` imports, down to the glyphs of its files. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../fontCodePoints.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SHEETS = [
  ...readFileSync(resolve(ROOT, 'renderer/main.tsx'), 'utf8').matchAll(/^import '(@fontsource\/[^']+\.css)';$/gmu),
].map((m) => resolve(ROOT, 'node_modules', m[1] ?? ''));

type Face = {
  readonly family: string;
  readonly weight: string;
  readonly file: string;
  readonly covers: (c: number) => boolean;
};
const facesOf = (sheet: string): Face[] =>
  [...readFileSync(sheet, 'utf8').matchAll(/@font-face\s*\{([^}]*)\}/gu)].map(([, rule = '']) => {
    const said = (what: string) => new RegExp(`${what}:\\s*([^;]+);`, 'u').exec(rule)?.[1] ?? '';
    const ranges = [...said('unicode-range').matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/giu)].map(
      ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
    );
    return {
      family: said('font-family'),
      weight: said('font-weight'),
      file: resolve(dirname(sheet), /url\(([^)]+\.woff2)\)/u.exec(rule)?.[1] ?? ''),
      covers: (c) => ranges.length === 0 || ranges.some(([from, to]) => from <= c && c <= to),
    };
  });
const FACES = SHEETS.flatMap(facesOf);

const canWrite = (family: string, weight: string, character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return FACES.some(
    (f) =>
      f.family.includes(family) &&
      f.weight === weight &&
      f.covers(code) &&
      codePointsOf(readFileSync(f.file)).has(code),
  );
};

describe.each(['BIZ UDPGothic', 'Noto Sans JP'])('%s', (family) => {
  it.each(['400', '700'])('of weight %s has the variants in names, company signs and everyday letters', (weight) => {
    const lacking = [...'髙﨑濵德瀨㈱①邊邉祐神あアA1円'].filter((c) => !canWrite(family, weight, c));
    expect(lacking).toEqual([]);
  });
  it('reports a character without a glyph as missing', () => {
    expect(canWrite(family, '400', '\u{10FFFD}')).toBe(false);
  });
});
