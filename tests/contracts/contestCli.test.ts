/** `musubi contest rank`, `musubi contest scan` and `musubi verify` as called by a program: the real command. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMAND } from '../command.ts';
import { submission } from '../contestFixture.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'musubi-contest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const musubi = (args: readonly string[], input = '') => {
  const done = spawnSync(process.execPath, [COMMAND, ...args], { cwd: root, input, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, words: done.stderr };
};
const rank = (input: unknown) => musubi(['contest', 'rank', '--json', '-'], JSON.stringify(input));
const scores = [
  ['strict', 'a', 1],
  ['strict', 'b', 2],
  ['strict', 'c', 3],
  ['mild', 'c', 7],
  ['mild', 'd', 8],
  ['mild', 'e', 9],
].map(([judge, entry, value]) => ({ judge, entry, criterion: 'x', value }));

describe('contest rank', () => {
  it('prints mean, z, mapped, rank and range of each entry, best first', () => {
    const { code, out } = rank({ criteria: [{ id: 'x', weight: 1 }], scores, normalisation: 'z-population' });
    expect(code).toBe(0);
    const { entries } = JSON.parse(out) as { entries: Record<string, unknown>[] };
    expect(entries[0]).toEqual({
      entry: 'e',
      rawMean: 9,
      z: 1.224744871,
      mapped: 9,
      rank: 1,
      rankRange: [1, 1],
      reads: 1,
    });
    expect(entries.map((e) => [e['entry'], e['rank']])).toEqual([
      ['e', 1],
      ['b', 2],
      ['c', 2],
      ['d', 2],
      ['a', 5],
    ]);
  });
  it('accepts each method; no scores give no entries', () => {
    for (const normalisation of ['none', 'z-sample', 'additive'])
      expect(JSON.parse(rank({ criteria: [{ id: 'x', weight: 1 }], scores, normalisation }).out)).toMatchObject({
        normalisation,
      });
    expect(
      JSON.parse(rank({ criteria: [{ id: 'x', weight: 1 }], scores: [], normalisation: 'none' }).out),
    ).toMatchObject({ entries: [] });
  });
  it.each([
    [15, 'aboveMax'],
    [10.5, 'aboveMax'],
    [-1, 'belowZero'],
    [7.36, 'offStep'],
  ])('a score of %d of 10 in halves is refused at its place: %s', (value, code) => {
    const { code: exit, out } = rank({
      criteria: [{ id: 'x', weight: 1, max: 10, step: 0.5 }],
      scores: [
        { judge: 'j', entry: 'a', criterion: 'x', value: 10 },
        { judge: 'j', entry: 'b', criterion: 'x', value },
      ],
    });
    expect([exit, (JSON.parse(out) as { issues: object[] }).issues[0]]).toMatchObject([
      2,
      { field: 'scores.1.value', code },
    ]);
  });
  it('refuses a negative score if no scale is given; leaves out a judge with a conflict', () => {
    const negative = [{ judge: 'j', entry: 'a', criterion: 'x', value: -1 }];
    expect(rank({ criteria: [{ id: 'x' }], scores: negative }).code).toBe(2);
    const { out } = rank({ criteria: [{ id: 'x' }], scores, conflicts: [{ judge: 'mild', entry: 'c' }] });
    const { entries } = JSON.parse(out) as { entries: Record<string, unknown>[] };
    expect(entries.find((e) => e['entry'] === 'c')).toMatchObject({ rawMean: 3, reads: 1 });
  });
  it('reports what is wrong, at its field, and fails', () => {
    for (const [input, field] of [
      [{ criteria: [], scores: [] }, 'criteria'],
      [
        { criteria: [{ id: 'x', weight: 1 }], scores: [{ judge: 'j', entry: 'e', criterion: 'y', value: 1 }] },
        'scores.0.criterion',
      ],
      [{ criteria: [{ id: 'x' }, { id: 'x' }], scores: [] }, 'criteria'],
      [{ criteria: [{ id: 'x', weight: 0 }], scores: [] }, 'criteria'],
      [{ criteria: [{ id: 'x' }], scores: [], normalisation: 'magic' }, 'normalisation'],
    ] as const) {
      const { code, out } = rank(input);
      expect(code).toBe(2);
      expect((JSON.parse(out) as { issues: { field: string }[] }).issues[0]?.field).toBe(field);
    }
    expect(musubi(['contest', 'rank', '--json', '-'], 'nonsense').code).toBe(2);
  });
});

describe('contest scan', () => {
  const scan = (input: string) => musubi(['contest', 'scan', '--json', '-'], input);
  it('masks one passage, or a list of them, and reports what was masked', () => {
    const facts = { name: '山田 花子', sns: ['@hana_farm'], shoeSize: 24, empty: null };
    const one = scan(JSON.stringify({ facts, text: '代表の山田花子です。hana_farmを見てください。' }));
    expect(one.code).toBe(0);
    expect(JSON.parse(one.out)).toEqual({
      masked: '代表の〔氏名〕です。〔アカウント〕を見てください。',
      found: [
        { text: '山田花子', type: 'name' },
        { text: 'hana_farm', type: 'account' },
      ],
    });
    const list = scan(JSON.stringify([{ text: '何もありません。' }, { facts: {}, text: '０３−００００−１２３４' }]));
    expect(JSON.parse(list.out)).toEqual([
      { masked: '何もありません。', found: [] },
      { masked: '〔電話〕', found: [{ text: '０３−００００−１２３４', type: 'phone' }] },
    ]);
    expect(JSON.parse(scan('[]').out)).toEqual([]);
  });
  it('reports what is wrong with invalid input, and fails with 2', () => {
    for (const [input, says] of [
      ['{', 'JSON として読めません'],
      ['5', 'facts'],
      ['{"text":3}', '文字列'],
      ['[{"text":"a"},{"facts":[],"text":"b"}]', '事実'],
    ] as const) {
      const { code, out, words } = scan(input);
      expect(code).toBe(2);
      expect(words).toContain(says);
      expect(out).not.toContain('masked');
    }
  });
});

describe('verify', () => {
  it('verifies a submission years later: intact, or what differs; exits with 0 or 1', async () => {
    const { bytes, hash } = await submission(1);
    const file = join(folder, 'a.musubi-entry');
    writeFileSync(file, bytes);
    const good = musubi(['verify', file, '--json']);
    expect([good.code, JSON.parse(good.out)]).toMatchObject([0, { kind: 'submission', ok: true, facts: { hash } }]);
    expect(musubi(['verify', file]).out).toContain('どこも変わっていません');
    const changed = bytes.slice();
    changed[80] = (changed[80] ?? 0) ^ 0x10;
    writeFileSync(file, changed);
    const bad = musubi(['verify', file, '--json']);
    expect([bad.code, (JSON.parse(bad.out) as { ok: boolean }).ok]).toEqual([1, false]);
    expect(musubi(['verify', file]).out).toContain('✗');
    writeFileSync(file, 'something else');
    expect(musubi(['verify', file]).out).toContain('コンテストのファイルではありません');
    expect(musubi(['verify', join(folder, 'missing')]).code).toBe(2);
  });
});
