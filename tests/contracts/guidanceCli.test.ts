/** `musubi guidance verify` as a chamber runs it: the real command, on files alone. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { guidanceFile } from '../../shared/doc/guidanceFile.ts';
import { COMMAND } from '../command.ts';
import { ADVISOR, FOUNDER, INTRUDER, keep, PLAN, pairBoth, seal, sign } from '../guidanceFixture.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'musubi-guidance-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const OLD = join(root, 'tests/fixtures/guidance-v1.json');

const verify = (path: string, args: readonly string[] = [], locale = 'ja_JP.UTF-8') => {
  const done = spawnSync(process.execPath, [COMMAND, 'guidance', 'verify', path, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: locale },
  });
  return { code: done.status, out: done.stdout, words: done.stderr };
};
const file = (name: string, write: (doc: Y.Doc) => void): string => {
  const doc = new Y.Doc();
  pairBoth(doc);
  write(doc);
  const path = join(folder, name);
  writeFileSync(path, guidanceFile(doc, PLAN));
  return path;
};

describe('guidance verify', () => {
  it('exits with 0 and JSON if both signed with confirmed keys', () => {
    const { code, out } = verify(
      file('whole.json', (doc) => keep(doc, 1, '2026-05-20')),
      ['--json'],
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ founder: { paired: true }, records: [{ counted: true }] });
  });
  it('exits with 1 and a message if the founder’s signature is by another key', () => {
    const path = file('forged.json', (doc) => {
      const hash = seal(doc, 1, '2026-05-20', '2026-05-20T05:00:00.000Z');
      sign(doc, 1, hash, 'advisor', ADVISOR, '2026-05-20T05:00:00.000Z');
      sign(doc, 1, hash, 'founder', INTRUDER, '2026-05-20T05:00:00.000Z');
    });
    const { code, out } = verify(path, ['--founder', FOUNDER.key]);
    expect(code).toBe(1);
    expect(out).toContain('計画の持ち主の鍵ではありません');
  });
  it('exits with 1 for an old file with unconfirmed keys; with 2 and nothing on standard output for another file', () => {
    expect(verify(OLD, ['--json']).code).toBe(1);
    const { code, out, words } = verify(join(root, 'package.json'), [], 'en_US.UTF-8');
    expect([code, out]).toEqual([2, '']);
    expect(words).toContain('Not a file of guidance records');
  });
});
