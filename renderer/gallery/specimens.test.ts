import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { SPECIMENS } from './specimens.tsx';

const UI = resolve(import.meta.dirname, '../ui');

/** The component exports of a file: functions or constants with a capital, except message providers. */
const drawnIn = (name: string): readonly string[] =>
  [...readFileSync(join(UI, name), 'utf8').matchAll(/^export (?:function|const) ([A-Z]\w+)/gmu)].map(
    ([, of = '']) => of,
  );

it('every primitive has a specimen, and every specimen a primitive', () => {
  const primitives = readdirSync(UI)
    .filter((name) => name.endsWith('.tsx') && name !== 'i18n.tsx')
    .flatMap(drawnIn);
  expect(primitives).toContain('TypeIn');
  expect(Object.keys(SPECIMENS).sort()).toEqual(primitives.sort());
});
