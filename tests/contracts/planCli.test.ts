/** `musubi plan …` as called by a program: the real command on a real library, compared with the screens' core running the same commands. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { libraryHost } from '../../main/ipc/libraryHost.ts';
import { lockHost } from '../../main/storage/hostLock.ts';
import { Library } from '../../main/storage/library.ts';
import { forecastReport } from '../../shared/app/funding/forecastReport.ts';
import { fundingOf } from '../../shared/app/funding/fundingState.ts';
import type { PlanReport } from '../../shared/app/plan/planReport.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PlanCommand } from '../../shared/doc/commands.ts';
import { openBundle } from '../../shared/doc/file/bundle.ts';
import { metaMap } from '../../shared/doc/schema.ts';
import { localDay } from '../../shared/text/localTime.ts';
import { COMMAND } from '../command.ts';
import { testCore } from '../testCore.ts';

const root = resolve(import.meta.dirname, '../..');
const EXAMPLE = 'docs/examples/plan/commands.json';
let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'musubi-plan-cli-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const argumentsOf = (args: readonly string[]) => [COMMAND, 'plan', ...args, '--data', data];
function run(args: readonly string[], input?: unknown) {
  const done = spawnSync(process.execPath, argumentsOf(args), {
    cwd: root,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input: typeof input === 'string' ? input : JSON.stringify(input) }),
  });
  return { code: done.status, out: done.stdout, words: done.stderr };
}
const json = (args: readonly string[], input?: unknown): Record<string, unknown> => {
  const done = run([...args, '--json'], input);
  expect(done.words).toBe('');
  expect(done.code).toBe(0);
  return JSON.parse(done.out) as Record<string, unknown>;
};
const newPlan = (...args: string[]): string => String(json(['new', ...args])['id']);
const show = (id: string): PlanReport => json(['show', id]) as unknown as PlanReport;

/** The plan as the app opens it, in the same library. */
async function inTheCore<T>(id: string, read: (session: PlanSession) => T): Promise<T> {
  const library = new Library({ folder: data });
  const session = await PlanSession.open(testCore(libraryHost(library)), id);
  try {
    return read(session);
  } finally {
    session.dispose();
    library.close();
  }
}
const card = (n: number): PlanCommand => ({
  type: 'addNode',
  node: `card${String(n).padStart(12, '0')}`,
  fields: { kind: 'note', title: `${n}` },
});

describe('musubi plan', () => {
  it('creates a plan from a template, lists it, shows it', () => {
    const id = newPlan('--template', 'jfcStartup', '--title', '酒粕のパン');
    expect(id).toMatch(/^[0-9a-z]{16}$/u);
    expect(json(['list'])['plans']).toMatchObject([{ id, title: '酒粕のパン', trashedAt: null }]);
    const plan = show(id);
    expect(plan.readOnly).toBeNull();
    expect(plan.meta).toMatchObject({ title: '酒粕のパン', template: 'jfcStartup' });
    expect(plan.text.length).toBeGreaterThan(10);
    expect(run(['list']).out).toMatch(new RegExp(`^${id}\\t\\d{4}-\\d{2}-\\d{2}\\t酒粕のパン\n$`, 'u'));
    expect(run(['show', id, '--lang', 'en']).out).toContain('Canvases: 1, cards: 0, tasks: 0');
    expect(run(['show', id, '--lang', 'ja']).out).toContain('キャンバス 1、カード 0、やること 0');
  });

  it('creates a board from the answers to five questions, and reports invalid ones', () => {
    const id = newPlan('--answers', 'docs/examples/plan/answers.json');
    const plan = show(id);
    expect(plan.meta).toMatchObject({
      title: '雪の中で酒を寝かせて見せる',
      prefecture: '新潟県',
      municipalityCode: '152226',
      openedOn: '2027-12-01',
    });
    const cards = Object.values(plan.entities['nodes'] ?? {}) as { kind: string; title: string }[];
    expect(cards.filter((c) => c.kind !== 'frame').map((c) => c.title)).toEqual(
      expect.arrayContaining(['雪', '古民家', '冬の空いた人手', '酒蔵の杜氏', '若い人が出ていく']),
    );
    expect(cards.filter((c) => c.kind === 'frame')).toHaveLength(5);
    expect(Object.values(plan.relations['links'] ?? {})).toMatchObject([{ type: 'uses' }]);
    expect(run(['new', '--answers', '-', '--lang', 'ja'], { trade: 'x', answers: {} }).words).toContain(
      '業種「x」はありません',
    );
    const wrong = run(['new', '--answers', '-'], { answers: { hand: [''], other: [] } });
    expect(wrong.code).toBe(2);
    expect(wrong.out).toContain('answers.hand.0');
    expect(wrong.out).toContain('answers.other');
    expect(json(['list'])['plans']).toHaveLength(1);
  });

  it('forecasts the sample to the same figures that the app’s core computes', async () => {
    const id = newPlan('--sample');
    const told = json(['forecast', id]);
    expect(told['usesAndSources']).toMatchObject({ usesYen: 12_526_000, sourcesYen: 12_526_000 });
    const computed = await inTheCore(id, ({ store }) => {
      const { forecast, model } = fundingOf(store, localDay(new Date()));
      return forecastReport(forecast, model.settings.startMonth);
    });
    expect(told).toMatchObject(JSON.parse(JSON.stringify(computed)));
    expect(told['issues']).toEqual([]);
    expect(run(['forecast', id, '--lang', 'en']).out).toContain('Uses 12,526,000 yen, sources 12,526,000 yen');
    expect(run(['forecast', newPlan(), '--lang', 'en']).out).toBe(
      'Nothing has been entered in the funding plan yet.\n',
    );
  });

  it('runs the documented example as the screens’ core would', async () => {
    const id = newPlan();
    const before = show(id);
    expect(json(['apply', id, EXAMPLE])).toEqual({ applied: 6 });
    const after = show(id);
    expect(Object.keys(after.entities.nodes ?? {}).sort()).toEqual(['00000000sakekasu', '0000000000bakery'].sort());
    expect(after.relations.links).toEqual({
      '00000000sakekasu|0000000000bakery|supplies': {
        from: '00000000sakekasu',
        to: '0000000000bakery',
        type: 'supplies',
      },
    });
    expect(after.entities.uses).toMatchObject({ '0000000000fridge': { title: '冷蔵庫', amountYen: 300_000 } });
    expect(after.text).toEqual(before.text);
    const same = newPlan();
    const commands = JSON.parse(readFileSync(join(root, EXAMPLE), 'utf8')) as unknown[];
    const outcomes = await inTheCore(same, async (session) => {
      const done = session.execute({ type: 'batch', commands });
      await session.docs.flush();
      return done;
    });
    expect(await outcomes).toEqual({ ok: true, value: undefined });
    const byHand = show(same);
    const ownCanvas = (plan: PlanReport) =>
      Object.keys(plan.entities.canvases ?? {}).filter((key) => !key.startsWith('0000'));
    expect(ownCanvas(after)).toHaveLength(1);
    for (const name of ['nodes', 'tasks', 'uses'] as const) expect(byHand.entities[name]).toEqual(after.entities[name]);
    expect(byHand.relations).toEqual(after.relations);
  });

  it('fills a box from the documented example', () => {
    const id = newPlan();
    expect(json(['apply', id, 'docs/examples/plan/box.json'])).toEqual({ applied: 7 });
    const { entities, relations, meta } = show(id);
    expect(meta.schemaVersion).toBe(3);
    expect(entities.boxes).toMatchObject({ '0000000000bamboo': { title: '竹でできること', order: 1 } });
    expect(entities.boxCells?.['000000000school0']).toMatchObject({ text: '小学校', yen: 500_000, permit: false });
    expect(relations.boxCrossed).toEqual({
      '0000000000chips0|000000000school0': { reason: '校庭に敷くと滑る', by: '山田', on: '2026-11-29' },
    });
    expect(relations.boxLimits).toEqual({ '0000000000bamboo|budget': 3_000_000, '0000000000bamboo|noPermit': true });
    const badly = [{ type: 'setBoxLimits', box: '0000000000bamboo', limits: { near: [] } }];
    expect(run(['apply', id, '-', '--lang', 'en'], badly)).toMatchObject({ code: 2 });
  });

  it('writes text by itself, and refuses it among others', () => {
    const id = newPlan('--template', 'blank');
    const words = {
      type: 'writeText',
      at: 'all',
      blocks: [{ kind: 'paragraph', inlines: [{ text: '朝市で売る。' }] }],
    };
    expect(json(['apply', id, '-'], words)).toEqual({ applied: 1 });
    expect(show(id).text.map((block) => block.text)).toEqual(['朝市で売る。']);
    const mixed = run(['apply', id, '-', '--json'], [card(1), words]);
    expect(mixed.code).toBe(2);
    expect(JSON.parse(mixed.out)).toMatchObject({ issues: [{ field: '1', code: 'invalid' }] });
  });

  it('changes nothing if one command fails, and reports which and why, with the screens’ code', async () => {
    const id = newPlan('--sample');
    const before = show(id);
    const nodes = Object.values(before.entities.nodes ?? {}) as { id: string; kind: string }[];
    const of = (kind: string) => nodes.find((n) => n.kind === kind)?.id ?? '';
    const cases: readonly (readonly [string, unknown])[] = [
      ['notFound', { type: 'updateNode', node: '0000000000000000', patch: { title: 'x' } }],
      ['refusedLink', { type: 'addLink', from: of('funding'), to: of('funding'), linkType: 'funds' }],
      ['notAPart', { type: 'addParts', combination: of('combination'), nodes: [of('combination')] }],
      ['appendOnly', { type: 'setRelation', relation: 'publications', key: '2026-01-01', value: null }],
      ['invalid', { type: 'renameCanvas', canvas: '../library', title: 'x' }],
      ['invalid', { type: 'noSuchCommand' }],
    ];
    const codes = await inTheCore(id, (session) =>
      cases.map(([, command]) => {
        const done = session.execute(command as PlanCommand);
        return done.ok ? 'ok' : done.error.code;
      }),
    );
    expect(codes).toEqual(cases.map(([code]) => code));
    for (const [code, command] of cases) {
      const done = run(['apply', id, '-', '--lang', 'en'], [card(1), { type: 'batch', commands: [card(2), command] }]);
      expect(done.code).toBe(2);
      expect(JSON.parse(done.out)).toMatchObject({ issues: [{ field: '1.commands.1', code }] });
      expect(done.words).toMatch(/^1\.commands\.1: \S/u);
    }
    expect(show(id)).toEqual(before);
  });

  it('refuses hostile input with a message, and loses nothing', () => {
    const id = newPlan();
    const hostile: readonly (readonly [string, string, string])[] = [
      ['no JSON', '{"type":', 'Not valid JSON'],
      ['nothing', '', 'The input is empty'],
      ['a number', '7', 'Write an array of commands'],
      ['null', 'null', 'Write an array of commands'],
      ['an object without a type', '{"__proto__":{"type":"setMeta"}}', 'Write an array of commands'],
      ['a list of nulls', '[null]', '0: '],
      ['more than 4 MB', `["${'x'.repeat(4 * 1024 * 1024)}"]`, 'too large'],
      ['nine batches in one another', `${'[{"type":"batch","commands":'.repeat(9)}[]${'}]'.repeat(9)}`, '0: '],
      [
        'a thousand batches in one another',
        `${'[{"type":"batch","commands":'.repeat(1_000)}[]${'}]'.repeat(1_000)}`,
        'Nested too deeply',
      ],
      ['an id that is a path', '[{"type":"addNode","node":"../../etc/passwd","fields":{"kind":"note"}}]', '0: '],
    ];
    for (const [what, input, words] of hostile) {
      const done = run(['apply', id, '-', '--lang', 'en'], input);
      expect(done.code, what).toBe(2);
      expect(done.words, what).toContain(words);
      expect(done.words, what).not.toContain('Something went wrong');
    }
    expect(Object.keys(show(id).entities)).toEqual(['canvases']);
  });

  it('reports an invalid id, file, template or subcommand', () => {
    newPlan();
    for (const id of ['zzzzzzzzzzzzzzzz', '../library', '計画', '']) {
      const done = run(['show', id, '--lang', 'en']);
      expect(done.code).toBe(2);
      expect(done.words).toContain(`There is no plan ${id}`);
    }
    expect(run(['show', '--lang', 'ja']).words).toContain('計画の ID を指定してください');
    const [plan] = json(['list'])['plans'] as { id: string }[];
    expect(run(['apply', plan?.id ?? '', '/no/such/file.json', '--lang', 'en']).words).toContain('No such file');
    expect(run(['apply', plan?.id ?? '', '--lang', 'en'])).toMatchObject({ code: 2 });
    expect(run(['new', '--template', 'magic', '--lang', 'en']).words).toContain('There is no template “magic”');
    expect(run(['destroy']).code).toBe(2);
  });

  it('does not touch a plan written by a newer app, or one in the bin', () => {
    const id = newPlan();
    const library = new Library({ folder: data });
    const doc = new Y.Doc();
    metaMap(doc).set('schemaVersion', 99);
    library.createPlan('newerplan0000000', '新しい版', Y.encodeStateAsUpdate(doc));
    library.setTrashed(id, true);
    library.close();
    expect(show('newerplan0000000').readOnly).toBe('newerSchema');
    const newer = run(['apply', 'newerplan0000000', '-', '--lang', 'en'], [card(1)]);
    expect(newer).toMatchObject({ code: 2, out: '' });
    expect(newer.words).toContain('newer');
    const trashed = run(['apply', id, '-', '--lang', 'en'], [card(1)]);
    expect(trashed).toMatchObject({ code: 2, out: '' });
    expect(trashed.words).toContain('in the trash');
    expect(show(id).entities.nodes).toBeUndefined();
  });

  it('does not write beside a host that has the library open', () => {
    const id = newPlan();
    const lock = lockHost(data);
    try {
      const done = run(['apply', id, '-', '--lang', 'en'], [card(1)]);
      expect(done).toMatchObject({ code: 2, out: '' });
      expect(done.words).toContain('Musubi is open on this data already');
    } finally {
      lock?.release();
    }
    expect(show(id).entities.nodes).toBeUndefined();
  });

  it('when killed at any moment, has written all of a file or none, and leaves no lock', async () => {
    const id = newPlan();
    const commands = Array.from({ length: 300 }, (_, i) => card(i));
    const counts = new Set<number>();
    for (const wait of [400, 900, 1_600]) {
      const child = spawn(process.execPath, argumentsOf(['apply', id, '-']), {
        cwd: root,
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.on('error', () => undefined);
      child.stdin.end(JSON.stringify(commands));
      const timer = setTimeout(() => child.kill('SIGKILL'), wait);
      await ended;
      clearTimeout(timer);
      counts.add(Object.keys(show(id).entities.nodes ?? {}).length);
    }
    expect([...counts].filter((n) => n !== 0 && n !== 300)).toEqual([]);
    expect(json(['apply', id, '-'], commands)).toEqual({ applied: 300 });
    expect(Object.keys(show(id).entities.nodes ?? {})).toHaveLength(300);
  }, 120_000);

  it('documents every subcommand', () => {
    const help = spawnSync(process.execPath, [COMMAND, '--help', '--lang', 'en'], {
      cwd: root,
      encoding: 'utf8',
    });
    for (const name of ['list', 'show', 'new', 'apply', 'forecast'])
      expect(help.stdout).toContain(`musubi plan ${name}`);
  });
});

describe('musubi plan export', () => {
  it('writes what the screens write, in every format that needs no screen', async () => {
    const id = newPlan('--sample');
    const file = join(data, '見本.musubi');
    expect(json(['export', id, 'musubi', file])).toEqual({ file, bytes: readFileSync(file).length });
    const opened = openBundle(readFileSync(file));
    expect(opened).toMatchObject({ ok: true, value: { manifest: { planId: id } } });
    const table = join(data, '資金.xlsx');
    expect(run(['export', id, 'xlsx', table, '--lang', 'en']).out).toBe(`Exported to ${table}.\n`);
    const { Workbook } = await import('@cj-tech-master/excelts');
    const book = new Workbook();
    await book.xlsx.load(readFileSync(table));
    expect(book.worksheets.length).toBeGreaterThan(3);
  });

  it('lists the choices, and says when there is nothing to write', () => {
    const id = newPlan();
    expect(run(['export', id, 'docm', '--lang', 'en'])).toMatchObject({
      code: 2,
      words:
        'Give a format to export to. One of: musubi, docx, xlsx, html, pptx, md, canvas, opml, folder, png, svg, slides, cards, pdf, jfcStartup, cashYear, jizokuka, jizokuka3, keieiKakushin, growthTargets, keieiKaizen, succession, kyosoProposal, jkissPage, onePage, call\n',
    });
    expect(run(['export', id, 'xlsx', join(data, 'x.xlsx'), '--lang', 'en'])).toMatchObject({
      code: 2,
      words: 'There is nothing to export yet. Enter something first.\n',
    });
    expect(existsSync(join(data, 'x.xlsx'))).toBe(false);
  });

  it('exports unfiled seeds only by a named person’s decision, which the plan records', () => {
    const id = newPlan();
    json(
      ['apply', id, '-'],
      [{ type: 'addNode', node: 'seed000000000000', fields: { kind: 'seed', title: '酵母', disclosure: 'unfiled' } }],
    );
    const file = join(data, 'x.musubi');
    const refused = run(['export', id, 'musubi', file, '--by', '山田', '--lang', 'ja']);
    expect(refused.code).toBe(2);
    expect(refused.words).toContain('酵母');
    expect(existsSync(file)).toBe(false);
    expect(run(['export', id, 'musubi', file, '--by', '山田', '--reason', '学会で発表した']).code).toBe(0);
    expect(Object.values(show(id).relations.publications ?? {})).toMatchObject([
      { as: 'file', seeds: ['酵母'], by: '山田', reason: '学会で発表した' },
    ]);
  });
});
