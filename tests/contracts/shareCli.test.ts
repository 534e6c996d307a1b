/** `musubi invite` on a real library: the share dialog's guard applies to it too. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { COMMAND } from '../command.ts';

const root = resolve(import.meta.dirname, '../..');
let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'musubi-share-cli-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function run(args: readonly string[], input: unknown = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args, '--data', data, '--lang', 'en'], {
    cwd: root,
    encoding: 'utf8',
    input: JSON.stringify(input),
  });
  return { code: status, out: stdout, words: stderr };
}
const newPlan = (): string => run(['plan', 'new', '--title', 'Yeast']).out.split('\t')[0] ?? '';
const addCard = (plan: string, fields: object) =>
  expect(run(['plan', 'apply', plan, '-'], [{ type: 'addNode', node: 'seed000000000000', fields }]).words).toBe('');
const invitations = (plan: string): readonly unknown[] =>
  (JSON.parse(run(['members', plan]).out) as { invites: readonly unknown[] }).invites;

it('invites at once to an entirely public plan', () => {
  const plan = newPlan();
  addCard(plan, { kind: 'seed', title: 'Filed', disclosure: 'filed' });
  expect(run(['invite', '--plan', plan, '--role', 'viewer'])).toMatchObject({ code: 0, words: '' });
  expect(invitations(plan)).toHaveLength(1);
});

it('invites to a restricted plan only people who may see all of it', () => {
  const plan = newPlan();
  addCard(plan, { kind: 'resource', title: 'A margin', layer: 'bank' });
  const invite = ['invite', '--plan', plan, '--role', 'viewer'];
  const refused = run([...invite, '--confidential']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.words).toContain('If all of it may be seen, add --all.');
  expect(invitations(plan)).toEqual([]);
  expect(run([...invite, '--all'])).toMatchObject({ code: 0, words: '' });
  expect(invitations(plan)).toHaveLength(1);
});

it('invites to a seed that is not filed only people bound to secrecy, and names the seed', () => {
  const plan = newPlan();
  addCard(plan, { kind: 'seed', title: 'A new yeast', disclosure: 'unfiled' });
  const invite = ['invite', '--plan', plan, '--role', 'editor'];
  const refused = run([...invite, '--all']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.words).toContain('There are seeds without a filing: A new yeast. ');
  expect(invitations(plan)).toEqual([]);
  expect(run([...invite, '--confidential'])).toMatchObject({ code: 0, words: '' });
  expect(invitations(plan)).toHaveLength(1);
});
