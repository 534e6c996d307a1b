/** `musubi export` and `musubi import` as called by a program: to files of other programs and back, with the real command on a real library. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { COMMAND } from '../command.ts';

const root = resolve(import.meta.dirname, '../..');
let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'musubi-export-cli-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const done = spawnSync(process.execPath, [COMMAND, ...args, '--data', join(data, 'library'), '--lang', 'en'], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, words: done.stderr };
}
const json = (...args: readonly string[]): Record<string, unknown> => {
  const done = run(...args, '--json');
  expect(done.words).toBe('');
  return JSON.parse(done.out) as Record<string, unknown>;
};

const PARTS = ['boards', 'folder.json', 'money', 'plan.md', 'rows', 'text.json'];
it('writes a plan as Markdown, a board and a folder, and imports them again', () => {
  const id = String(json('plan', 'new', '--sample')['id']);
  const text = join(data, 'plan.md');
  expect(json('export', id, '--format', 'md', '--out', text)).toEqual({
    written: [{ file: text, bytes: readFileSync(text).length }],
  });
  expect(readFileSync(text, 'utf8')).toMatch(/^---\ntitle: /u);
  const board = join(data, 'board.canvas');
  run('export', id, '--format', 'canvas', '--out', board);
  const { nodes } = JSON.parse(readFileSync(board, 'utf8')) as { nodes: readonly unknown[] };
  expect(nodes.length).toBeGreaterThan(5);
  const folder = join(data, 'all');
  expect(run('export', id, '--format', 'folder', '--out', folder).code).toBe(0);
  expect(readdirSync(folder)).toEqual(PARTS);
  // Existing files are not overwritten.
  expect(run('export', id, '--format', 'folder', '--out', folder)).toMatchObject({
    code: 2,
    words: `${folder} is not empty. Name a new or an empty folder.\n`,
  });
  const made = json('import', folder, '--title', 'Again');
  expect(made['leftOut']).toEqual([]);
  expect(json('plan', 'forecast', String(made['id']))).toEqual(json('plan', 'forecast', id));
  const shown = json('plan', 'show', String(made['id'])) as { meta: { title: string }; entities: { nodes: object } };
  expect(shown.meta.title).toBe('Again');
  expect(Object.keys(shown.entities.nodes).length).toBeGreaterThanOrEqual(nodes.length);
}, 120_000);

it('reads the topmost files of a folder with too many, and says how many were not read', () => {
  const folder = join(data, 'many');
  mkdirSync(join(folder, 'deep'), { recursive: true });
  for (let n = 0; n < 501; n++) writeFileSync(join(folder, 'deep', `${n}.md`), `# ${n}`);
  writeFileSync(join(folder, 'plan.md'), 'Words.');
  const made = json('import', folder);
  expect(made['leftOut']).toEqual(['Files that were not read: 2 (500 at most; divide the folder)']);
  const shown = json('plan', 'show', String(made['id'])) as { meta: { title: string } };
  // Named by the file that is the text: the one nearest to the folder.
  expect(shown.meta.title).toBe('plan');
}, 120_000);

it('writes a plan as slides, the same each time', () => {
  const id = String(json('plan', 'new', '--sample')['id']);
  const [first, second] = [join(data, 'a.pptx'), join(data, 'b.pptx')];
  for (const file of [first, second])
    expect(run('export', id, '--format', 'pptx', '--out', file)).toMatchObject({ code: 0, words: '' });
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  const parts = unzipSync(new Uint8Array(readFileSync(first)));
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  expect(slides.length).toBeGreaterThan(8);
  expect(Object.keys(parts)).toContain('ppt/charts/chart1.xml');
  const words = slides.map((name) => strFromU8(parts[name] ?? new Uint8Array())).join('');
  expect(words).toContain('<p:cxnSp>');
  expect(words).toContain('6,600,000');
}, 120_000);

it('writes a pitch of ten slides, and says what the plan lacks', () => {
  const id = String(json('plan', 'new', '--sample')['id']);
  const file = join(data, 'pitch.pptx');
  const made = run('export', id, '--format', 'pptx', '--deck', 'pitch', '--out', file);
  expect(made.code).toBe(0);
  expect(made.words).toContain('Slide 10 (What could go against it, and whom to ask): Whom to call or write to?');
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))).toHaveLength(10);
  for (const args of [
    ['--format', 'docx', '--deck', 'pitch'],
    ['--format', 'pptx', '--deck', 'short'],
  ])
    expect(run('export', id, ...args, '--out', join(data, 'x'))).toMatchObject({
      code: 2,
      words: '--deck goes with --format pptx, and is one of plan, pitch.\n',
    });
  expect(json('export', '--log')).toMatchObject({ handedOut: [{ door: 'file', format: 'pptx', audience: 'own' }] });
}, 120_000);

it('lists the formats of a plan, in the command line pages too', () => {
  const { formats } = json('export', '--formats') as { formats: readonly Record<string, string>[] };
  expect(formats.map(({ format, extension }) => `${format}.${extension}`)).toEqual([
    ...['musubi.musubi', 'docx.docx', 'xlsx.xlsx', 'html.html', 'pptx.pptx', 'md.md', 'canvas.canvas', 'opml.opml'],
    ...['folder.zip', 'png.png', 'svg.svg', 'slides.zip', 'cards.csv'],
    ...['pdf.pdf', 'jfcStartup.pdf', 'cashYear.pdf', 'jizokuka.pdf', 'jizokuka3.pdf'],
    ...['keieiKakushin.pdf', 'growthTargets.pdf', 'keieiKaizen.pdf', 'succession.pdf', 'kyosoProposal.pdf'],
    ...['jkissPage.pdf', 'onePage.pdf', 'call.pdf'],
  ]);
  expect(formats.find(({ format }) => format === 'jfcStartup')?.['name']).toBe('JFC start-up plan');
  for (const page of ['cli.md', 'cli.en.md']) {
    const text = readFileSync(join(root, 'docs', page), 'utf8');
    expect([page, formats.filter(({ format }) => !text.includes(`\`${format}\``))]).toEqual([page, []]);
  }
});

it('keeps an export log under both of its names, and shows it', () => {
  const id = String(json('plan', 'new', '--title', 'A bakery')['id']);
  expect(json('export', '--log')).toEqual({ handedOut: [] });
  const file = join(data, 'plan.musubi');
  expect(json('plan', 'export', id, 'musubi', file)).toEqual({ file, bytes: readFileSync(file).length });
  // A name of its own, beside the command: the folder as one file.
  const zip = join(data, 'all.zip');
  json('export', id, '--format', 'folder', '--out', zip, '--for', 'bank');
  expect(strFromU8(unzipSync(new Uint8Array(readFileSync(zip)))['plan.md'] ?? new Uint8Array())).toContain('A bakery');
  const refused = run('export', id, '--format', 'xlsx', '--out', join(data, 'x.xlsx'));
  expect(refused.code).toBe(2);
  expect(json('export', '--log')).toMatchObject({
    handedOut: [
      { title: 'A bakery', door: 'file', format: 'folder', audience: 'own' },
      { title: 'A bakery', door: 'file', format: 'musubi', audience: 'own' },
    ],
  });
  expect(run('export', '--log').out).toMatch(/^\d{4}-\d\d-\d\dT[^\t]+\tA bakery\tfolder\t[^\t]+\t\(no name set\)\n/u);
  json('export', id, '--format', 'md', '--out', join(data, 'plan.md'), '--by', ' 山田 ');
  expect(json('export', '--log')).toMatchObject({ handedOut: [{ format: 'md', by: '山田' }, { by: '' }, { by: '' }] });
}, 120_000);

it('imports a ZIP of a folder like the folder', () => {
  const id = String(json('plan', 'new', '--sample')['id']);
  const zip = join(data, 'all.zip');
  json('export', id, '--format', 'folder', '--out', zip);
  const made = json('import', zip, '--title', 'From a ZIP');
  const shown = json('plan', 'show', String(made['id'])) as { meta: { title: string }; entities: { nodes: object } };
  expect(shown.meta.title).toBe('From a ZIP');
  expect(Object.keys(shown.entities.nodes).length).toBeGreaterThan(5);
}, 120_000);

it('writes every plan as a folder of its own, and imports them again', () => {
  const ids = [json('plan', 'new', '--sample'), json('plan', 'new', '--title', 'A bakery')].map((made) =>
    String(made['id']),
  );
  const all = ['export', '--all', '--format', 'folder', '--out'];
  for (const out of ['all', 'all.zip']) expect(run(...all, join(data, out))).toMatchObject({ code: 0, words: '' });
  const folders = readdirSync(join(data, 'all'));
  expect(folders).toEqual(['01_A bakery', '02_[Sample] Filefish raised in the ground seawater of Miho']);
  expect(readdirSync(join(data, 'all', folders[1] ?? ''))).toEqual(PARTS);
  const zipped = Object.keys(unzipSync(new Uint8Array(readFileSync(join(data, 'all.zip')))));
  expect(zipped).toContain('01_A bakery/plan.md');
  // What may not go that far is asked about before anything is written.
  const changes = join(data, 'changes.json');
  const { entities } = json('plan', 'show', ids[0] ?? '') as { entities: { nodes: Record<string, { kind: string }> } };
  const seed = Object.entries(entities.nodes).find(([, n]) => n.kind === 'seed')?.[0];
  writeFileSync(changes, JSON.stringify([{ type: 'updateNode', node: seed, patch: { disclosure: 'unfiled' } }]));
  expect(run('plan', 'apply', ids[0] ?? '', changes).code).toBe(0);
  const more = join(data, 'more');
  expect(run(...all, more)).toMatchObject({ code: 2, out: '' });
  expect(existsSync(more)).toBe(false);
  expect(run(...all, more, '--by', 'Yamada', '--reason', 'leaving')).toMatchObject({ code: 0, words: '' });
  expect(run('export', '--all', '--format', 'docx', '--out', more).words).toContain('--all goes with --format folder');

  const titles = (made: Record<string, unknown>) => (made['plans'] as { title: string }[]).map((plan) => plan.title);
  const both = ['A bakery', '[Sample] Filefish raised in the ground seawater of Miho'];
  expect(titles(json('import', join(data, 'all')))).toEqual(both);
  expect(titles(json('import', join(data, 'all.zip')))).toEqual(both);
  expect(run('import', join(data, 'all'), '--title', 'X').words).toContain('holds 2 plans');
  expect((json('plan', 'list') as { plans: readonly unknown[] }).plans).toHaveLength(6);
}, 600_000);

it('reports what cannot be written or read, and creates nothing', () => {
  const id = String(json('plan', 'new', '--sample')['id']);
  const file = join(data, 'x.png');
  expect(run('export', id, '--format', 'png', '--browser', join(data, 'none'), '--out', file).words).toContain(
    'is not the program of a browser',
  );
  expect(run('export', id, '--format', 'canvas', '--board', 'none', '--out', file).words).toContain(
    'There is no canvas “none”.',
  );
  expect(existsSync(file)).toBe(false);
  const bad = join(data, 'bad.canvas');
  writeFileSync(bad, '{');
  expect(run('import', bad)).toMatchObject({
    code: 2,
    words: 'It cannot be read as a file of this format. Save it again in its own app.\n',
  });
  expect(run('import', join(data, 'none.md')).words).toContain('No such file');
  expect((json('plan', 'list') as { plans: readonly unknown[] }).plans).toHaveLength(1);
}, 120_000);
