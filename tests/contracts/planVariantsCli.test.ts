/** `musubi plan branch` and `plan compare` as called by a program: the real command on a real library. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { COMMAND } from '../command.ts';

const root = resolve(import.meta.dirname, '../..');
let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'musubi-variants-cli-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function run(...args: string[]) {
  const done = spawnSync(
    process.execPath,
    [COMMAND, 'plan', ...args, '--data', join(data, 'library'), '--lang', 'ja'],
    { cwd: root, encoding: 'utf8' },
  );
  return { code: done.status, out: done.stdout, words: done.stderr };
}
const json = (...args: string[]) => {
  const done = run(...args, '--json');
  expect([done.words, done.code]).toEqual(['', 0]);
  return JSON.parse(done.out);
};

it('branches a plan under a name, changes the variant, and lists differences by meaning', () => {
  const id: string = json('new', '--title', '酒粕のパン')['id'];
  const made = json('branch', id, '--name', '小さく始める', '--reason', '窯を買わない', '--by', '山田');
  expect(made).toEqual({ id: expect.stringMatching(/^[0-9a-z]{16}$/u), variantOf: id });
  expect(json('compare', id, made.id)).toEqual({
    plans: [
      { id, title: '酒粕のパン', needYen: null, cash: null, assumptions: 0, opening: null },
      { id: made.id, title: '酒粕のパン — 小さく始める', needYen: null, cash: null, assumptions: 0, opening: null },
    ],
    differences: [],
  });
  expect(json('show', id).entities.variants[made.id]).toMatchObject({
    of: id,
    name: '小さく始める',
    reason: '窯を買わない',
    by: '山田',
  });
  const commands = join(data, 'commands.json');
  const use = {
    type: 'putFundingRow',
    collection: 'uses',
    id: 'oven000000000000',
    patch: { title: '窯', amountYen: 300_000 },
  };
  writeFileSync(commands, JSON.stringify([{ type: 'setMeta', patch: { trade: '菓子' } }, use]));
  expect(run('apply', made.id, commands).code).toBe(0);
  const { plans, differences } = json('compare', id, made.id);
  expect(plans[1].needYen).toBe(330_000);
  expect(differences).toEqual([
    { place: 'rest', section: '', what: '計画の情報: 業種', here: '', there: '菓子' },
    { place: 'money', section: '', what: '必要な資金を追加「窯」', here: '', there: '窯、300,000円' },
  ]);
  expect(run('compare', id, made.id).out).toContain('計画の情報: 業種: — → 菓子');
}, 120_000);

it('says why a variant is refused, and creates none', () => {
  const id: string = json('new', '--title', '酒粕のパン')['id'];
  json('branch', id, '--name', '小さく');
  for (const [args, words] of [
    [['branch', id], '別案には名前が要ります'],
    [['branch', id, '--name', '小さく'], '同じ名前の別案がもうあります'],
    [['branch', 'zzzz', '--name', '大きく'], '計画 zzzz はありません'],
    [['compare', id, id], '同じ計画の ID が二つです'],
    [['compare', id], '計画の ID を指定してください'],
  ] as const) {
    const done = run(...args);
    expect([done.code, done.out]).toEqual([2, '']);
    expect(done.words).toContain(words);
  }
  expect(json('list').plans).toHaveLength(2);
}, 120_000);
