import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { offlineFiles, offlineList } from './offlineFiles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-offline-'));
  mkdirSync(join(folder, 'assets'));
  for (const name of ['index-b.js', 'Board-a.js', 'index-c.css', 'catalogue-d.json', 'noto-1.woff2', 'noto-1.woff'])
    writeFileSync(join(folder, 'assets', name), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('keeps the page first, then every script, style and table, and no font', () => {
  expect(offlineFiles(folder)).toEqual([
    './',
    './icon.svg',
    './assets/Board-a.js',
    './assets/catalogue-d.json',
    './assets/index-b.js',
    './assets/index-c.css',
  ]);
});

it('has a version that changes with a file’s name and with the page', () => {
  const versionOf = (files: readonly string[], page: string) => {
    const line = offlineList(files, page);
    expect(line).toMatch(/^self\.appFiles = \{"version":"[0-9a-f]{16}","paths":\[.*\]\};\n$/u);
    return line.slice(0, 50);
  };
  const first = versionOf(['./', './assets/index-b.js'], '<p>');
  expect(versionOf(['./', './assets/index-b.js'], '<p>')).toBe(first);
  expect(versionOf(['./', './assets/index-z.js'], '<p>')).not.toBe(first);
  expect(versionOf(['./', './assets/index-b.js'], '<b>')).not.toBe(first);
});
