/** The command line reads other people's files within a time limit. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withCore } from './core.ts';
import { UsageError } from './errors.ts';
import { runImport } from './export.ts';
import { readInThread } from './readThread.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const NONE = { title: '', language: 'ja', date: '2026-11-30' } as const;
/** Footnotes that take the parser minutes: it scans all of them for each one. */
const notes = Array.from({ length: 20_000 }, (_, i) => `a[^${i}]\n\n[^${i}]: x\n`).join('\n');

const imported = (text: string, seconds?: number) => {
  const file = join(folder, 'plan.md');
  writeFileSync(file, text);
  const data = join(folder, 'data');
  return runImport(file, { folder: data, title: undefined, ...(seconds === undefined ? {} : { seconds }) });
};
const plans = () =>
  withCore(join(folder, 'data'), async (core) => (await core.host.call('library.list', {})).plans.length);

it('ends a reader that takes too long, and returns the result of one that finishes in time', {
  timeout: 60_000,
}, async () => {
  expect(await readInThread('text', ['a.md', bytes(notes), NONE], 1)).toBe('tooSlow');
  const done = await readInThread('text', ['a.md', bytes('# 題\n\n本文'), NONE], 50);
  expect(done).toMatchObject({ reply: { paper: { blocks: [{ kind: 'heading' }, { kind: 'paragraph' }] } } });
});

it('says what to do about a text that takes too long, and creates no plan', { timeout: 60_000 }, async () => {
  process.env['MUSUBI_LANG'] = 'ja';
  const refusal = new UsageError('読むのに時間がかかりすぎました。分けてからお試しください。');
  await expect(imported(notes, 1)).rejects.toThrow(refusal);
  expect(await plans()).toBe(0);
});

it('reports why a plan file was refused', { timeout: 60_000 }, async () => {
  expect(await readInThread('planFile', [bytes('PK')], 50)).toMatchObject({ reply: { ok: false } });
});

it('accepts a table of ten thousand rows', { timeout: 120_000 }, async () => {
  const made = await imported(`# 表\n\n| a | b |\n|---|---|\n${'| 品 | 1,000 |\n'.repeat(10_000)}`, 100);
  expect(made.leftOut).toEqual([]);
  expect(await plans()).toBe(1);
});
