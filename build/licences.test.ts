import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licencesOf } from './licences.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-licences-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function packageWith(license: string | undefined, name = 'somebody'): string {
  const at = join(folder, name);
  mkdirSync(at);
  writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }));
  writeFileSync(join(at, 'LICENSE.md'), `Words of ${name}\n`);
  return at;
}

test('licences come with their words, by name, each once', () => {
  const [b, a] = [packageWith('MIT', 'b'), packageWith('ISC', 'a')];
  expect(licencesOf([b, a, b])).toEqual([
    { name: 'a', version: '1.0.0', licence: 'ISC', text: 'Words of a' },
    { name: 'b', version: '1.0.0', licence: 'MIT', text: 'Words of b' },
  ]);
});

test.each(['GPL-3.0-only', 'AGPL-3.0', 'SEE LICENSE IN LICENSE.md', undefined])('%s stops the build', (license) => {
  expect(() => licencesOf([packageWith(license)])).toThrow(/somebody.*not agreed/u);
});
