/** The examples in docs/cli.md and docs/cli.en.md as somebody pastes them: the real command accepts each, and prints what the page shows. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
type Example = { readonly input: string; readonly args: readonly string[]; readonly says: string };

const examplesIn = (page: string): Example[] =>
  [
    ...readFileSync(join(root, 'docs', page), 'utf8').matchAll(
      /^echo '([^']+)' \| npx musubi ([^\n]+)\n(?:# ([^\n]+))?/gm,
    ),
  ].map(([, input = '', args = '', says = '']) => ({ input, args: args.split(' '), says }));

/** Each example runs once, however many tests need it: starting the command is most of its cost. */
const done = new Map<string, { readonly code: number | null; readonly out: string }>();
const run = ({ input, args }: Example) => {
  const key = `${args.join(' ')} ${input}`;
  const known = done.get(key);
  if (known) return known;
  const { status, stdout } = spawnSync(process.execPath, ['main/cli/musubi.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const result = { code: status, out: stdout };
  done.set(key, result);
  return result;
};

describe.each(['cli.md', 'cli.en.md'])('docs/%s', (page) => {
  it('every example runs', () => {
    const examples = examplesIn(page);
    expect(examples.map((e) => e.args.slice(0, -2).join(' '))).toEqual([
      'loan',
      'eligibility',
      'crowdfunding',
      'captable',
      'forecast',
      'contest rank',
      'contest scan',
    ]);
    for (const example of examples) {
      const { code, out } = run(example);
      expect([example.args[0], code]).toEqual([example.args[0], 0]);
      expect(JSON.parse(out)).toBeTypeOf('object');
    }
  });
});

it('the results shown in docs/cli.md are those of the command', () => {
  const [loan, eligibility, , , , , scan] = examplesIn('cli.md').map((example) => JSON.parse(run(example).out));
  expect(loan).toMatchObject({ totalInterestYen: 265_179, totalPaidYen: 5_265_179 });
  expect(loan.rows[0]).toEqual({
    no: 1,
    principalYen: 0,
    interestYen: 7_916,
    paymentYen: 7_916,
    balanceYen: 5_000_000,
  });
  expect(eligibility.earliestApplicationOn).toBe('2026-12-05');
  expect(scan.masked).toBe('代表の〔氏名〕です。〔組織名〕の米は 〔アカウント〕 で買えます。');
});

it('lists every command of the help', () => {
  const help = spawnSync(process.execPath, ['main/cli/musubi.ts', '--help', '--lang', 'en'], {
    cwd: root,
    encoding: 'utf8',
  }).stdout;
  const commands = [...help.matchAll(/^ {2}musubi ([a-z|]+)/gm)].flatMap(([, names = '']) => names.split('|'));
  expect(commands).toContain('verify');
  for (const page of ['cli.md', 'cli.en.md']) {
    const text = readFileSync(join(root, 'docs', page), 'utf8');
    expect([page, commands.filter((name) => !text.includes(`npx musubi ${name}`))]).toEqual([page, []]);
  }
});
