/** `musubi … | head -1`: a reader that closes early makes no command fail. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let data = '';
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'musubi-pipe-'));
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

type Ended = { readonly code: number | null; readonly words: string };
/** Standard output has no reader: it is closed before the command writes its first byte. */
function unread(args: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ['main/cli/bin.mjs', ...args, '--data', join(data, 'library'), '--lang', 'en'],
    {
      cwd: root,
    },
  );
  child.stdout.destroy();
  child.stdin.end(input);
  let words = '';
  child.stderr.on('data', (text) => {
    words += String(text);
  });
  return new Promise((done) => child.once('close', (code) => done({ code, words })));
}

const LOAN = JSON.stringify({
  ...{ method: 'equalPrincipal', principalYen: 5_000_000, annualRatePercent: '1.9', instalments: 60 },
  ...{ graceInstalments: 0, rounding: { interest: 'floor', principalUnitYen: 1, remainder: 'last' } },
});

it.each([
  ['the usage', ['--help'], ''],
  ['a long list', ['catalogue', 'search', '', '--limit', '1000', '--reference'], ''],
  ['formats', ['export', '--formats'], ''],
  ['the log of what was handed out', ['export', '--log', '--json'], ''],
  ['plans', ['plan', 'list'], ''],
  ['a computation', ['loan', '--json', '-'], LOAN],
])('%s', async (_, args, input) => {
  expect(await unread(args, input)).toEqual({ code: 0, words: '' });
});

it('completes its work when nobody reads its output', async () => {
  const file = join(data, 'formats.musubi');
  expect(await unread(['plan', 'new', '--sample', '--json'])).toEqual({ code: 0, words: '' });
  const listed = spawn(
    process.execPath,
    ['main/cli/bin.mjs', 'plan', 'list', '--json', '--data', join(data, 'library')],
    {
      cwd: root,
    },
  );
  let out = '';
  for await (const text of listed.stdout) out += String(text);
  const { plans } = JSON.parse(out) as { plans: { id: string }[] };
  expect(plans).toHaveLength(1);
  expect(await unread(['export', plans[0]?.id ?? '', '--format', 'musubi', '--out', file])).toEqual({
    code: 0,
    words: '',
  });
  expect(existsSync(file)).toBe(true);
});

it('still reports errors, and a full disk', async () => {
  expect(await unread(['nothing'])).toMatchObject({ code: 2, words: expect.stringContaining('musubi') });
  if (!existsSync('/dev/full')) return;
  const full = spawn('sh', ['-c', `"${process.execPath}" main/cli/bin.mjs --help --lang en > /dev/full`], {
    cwd: root,
  });
  let words = '';
  full.stderr.on('data', (text) => {
    words += String(text);
  });
  const code = await new Promise((done) => full.once('close', done));
  expect(code).toBe(2);
  expect(words).toContain('ENOSPC');
  expect(words).not.toContain('    at ');
});
