/** `musubi export --format pdf` and forms: the real command and a real browser; the files are read by another program. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildRenderer } from '../../build/buildAll.ts';
import { callBytes, signCall } from '../../shared/doc/contest/call.ts';
import { COMMAND } from '../command.ts';
import { CALL, signer } from '../contestFixture.ts';
import { chromiumPath } from '../e2e/chromium.ts';

const root = resolve(import.meta.dirname, '../..');
let browser = '';
let data = '';
/** The temporary folder of the command and its children, to find anything that they leave behind. */
let temporary = '';
beforeAll(async () => {
  browser = await chromiumPath();
  if (!existsSync(join(root, 'dist/renderer/index.html'))) await buildRenderer();
});
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'musubi-printed-'));
  temporary = mkdtempSync(join(tmpdir(), 'musubi-printed-tmp-'));
});
afterEach(() => {
  for (const folder of [data, temporary]) rmSync(folder, { recursive: true, force: true });
});

/** Leftovers of browsers. Node keeps compiled code in the folder too. */
const profiles = (): readonly string[] => readdirSync(temporary).filter((name) => name.startsWith('musubi-browser-'));

type Done = { readonly code: number | null; readonly out: string; readonly words: string };
const environment = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...process.env,
  MUSUBI_BROWSER: browser,
  TMPDIR: temporary,
  ...more,
});
function run(args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Done> {
  const child = spawn(process.execPath, [COMMAND, ...args, '--data', join(data, 'library'), '--lang', 'en'], {
    cwd: root,
    env: environment(more),
  });
  let [out, words] = ['', ''];
  child.stdout.on('data', (text) => {
    out += String(text);
  });
  child.stderr.on('data', (text) => {
    words += String(text);
  });
  return new Promise((done) => child.once('close', (code) => done({ code, out, words })));
}
const sample = async (): Promise<string> => {
  const { id } = JSON.parse((await run(['plan', 'new', '--sample', '--json'])).out) as { id: string };
  return id;
};

async function readPdf(file: string) {
  const loading = getDocument({ data: new Uint8Array(readFileSync(file)), useSystemFonts: false, verbosity: 0 });
  const pdf = await loading.promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const page = await pdf.getPage(i + 1);
      const { items } = await page.getTextContent();
      const [, , width = 0, height = 0] = page.view;
      return { width, height, words: items.map((item) => ('str' in item ? item.str : '')).join('') };
    }),
  );
  const { info, hasStructTree: isTagged } = (await pdf.getMetadata()) as unknown as {
    info: { Title?: string; Language?: string };
    hasStructTree: boolean;
  };
  const outline = ((await pdf.getOutline()) ?? []).map((o) => o.title);
  await loading.destroy();
  return { pages, title: info.Title, language: info.Language, isTagged, outline };
}

it('exports the pages of a plan as a PDF: headers, page numbers, board, title, language, tags', async () => {
  const id = await sample();
  const file = join(data, 'plan.pdf');
  expect(await run(['export', id, '--format', 'pdf', '--out', file])).toEqual({ code: 0, out: `${file}\n`, words: '' });
  const { pages, ...about } = await readPdf(file);
  expect(about).toEqual({
    title: '[Sample] Filefish raised in the ground seawater of Miho',
    language: 'en',
    isTagged: true,
    // The browser drops the space at which the title wraps.
    outline: ['[Sample] Filefish raised in the groundseawater of Miho'],
  });
  expect(pages).toHaveLength(3);
  for (const [i, { words, width, height }] of pages.entries()) {
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    expect(words).toContain(`${i + 1} / 3`);
    expect(words).toContain('Filefish raised in the ground');
  }
  const all = pages.map((p) => p.words).join('');
  expect(all).toContain('12,526,000');
  // A word that is only on the board.
  expect(all).toContain('funds');
  expect(profiles()).toEqual([]);
});

it('exports a bank’s form on A3, in Japanese', async () => {
  const id = await sample();
  const file = join(data, 'form.pdf');
  expect(await run(['export', id, '--format', 'jfcStartup', '--out', file])).toMatchObject({ code: 0, words: '' });
  const { pages, ...about } = await readPdf(file);
  expect(about).toMatchObject({
    title: '[Sample] Filefish raised in the ground seawater of Miho 創業計画書（日本政策金融公庫）',
    language: 'ja',
    isTagged: true,
  });
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
    [1191, 842],
    // What did not fit is on a continuation sheet.
    [595, 842],
  ]);
  expect(pages[0]?.words).toContain('創業計画書');
  // Both totals of box 7, in units of 10,000 yen.
  expect(pages[0]?.words.match(/1,032/gu)).toHaveLength(2);
});

it('makes the same bytes of the same plan, for pages and for a form', async () => {
  const id = await sample();
  for (const format of ['pdf', 'cashYear']) {
    const files = [join(data, `a-${format}.pdf`), join(data, `b-${format}.pdf`)];
    for (const file of files)
      expect(await run(['export', id, '--format', format, '--out', file])).toMatchObject({ code: 0 });
    const [first, second] = files.map((file) => readFileSync(file));
    expect(first && second?.equals(first)).toBe(true);
  }
});

it('exports the form of a call that the plan has stored, and says so if there is none', async () => {
  const id = await sample();
  const file = join(data, 'call.pdf');
  const to = ['export', id, '--format', 'call', '--out', file];
  expect(await run(to)).toEqual({
    code: 2,
    out: '',
    words: 'This plan keeps no call of a contest. Open one in the app under “Enter a contest”.\n',
  });
  const boxes = [{ id: 'idea', label: '事業の概要', help: '', maxChars: 10, required: true }];
  const call = new TextDecoder().decode(callBytes(await signCall({ ...CALL, boxes }, signer(0))));
  const changes = join(data, 'changes.json');
  writeFileSync(changes, JSON.stringify([{ type: 'setContestEntry', contest: CALL.contest, fields: { call } }]));
  expect(await run(['plan', 'apply', id, changes])).toMatchObject({ code: 0, words: '' });
  expect(await run(to)).toMatchObject({ code: 0, words: '' });
  const { pages } = await readPdf(file);
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842]]);
  for (const said of ['清水まちの新結合コンテスト', '□ 食', '事業の概要']) expect(pages[0]?.words).toContain(said);
  expect((await run([...to.slice(0, 3), 'call.0000000000000000'])).words).toContain(`call.${CALL.contest}`);
});

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

it('draws a board and one of its frames as pictures, with the code of the screen', async () => {
  const id = await sample();
  const shown = JSON.parse((await run(['plan', 'show', id, '--json'])).out) as {
    entities: { canvases: Record<string, object>; nodes: Record<string, { title: string }> };
  };
  const canvas = Object.keys(shown.entities.canvases)[0];
  const [frame, card] = ['frame00000000000', 'card000000000000'];
  const commands = join(data, 'commands.json');
  const add = { type: 'addNode', canvas, pos: [3_000, 0] };
  writeFileSync(
    commands,
    JSON.stringify([
      { ...add, node: frame, fields: { kind: 'frame', title: 'Who buys' } },
      { ...add, node: card, fields: { kind: 'customer', title: 'Schools in town' }, parent: frame },
    ]),
  );
  expect(await run(['plan', 'apply', id, commands])).toMatchObject({ code: 0 });
  const to = (name: string) => join(data, name);
  const drawn = (format: string, out: string, ...more: string[]) =>
    run(['export', id, '--format', format, '--out', to(out), ...more]);
  expect(await drawn('svg', 'frame.svg', '--frame', 'Who buys')).toMatchObject({ code: 0, words: '' });
  const part = readFileSync(to('frame.svg'), 'utf8');
  expect(part).toContain('Schools in town');
  expect(part).not.toContain('Restaurants in Shizuoka city');
  expect(await drawn('png', 'board.png')).toMatchObject({ code: 0, words: '' });
  expect([...readFileSync(to('board.png')).subarray(0, 8)]).toEqual(PNG);
  expect(profiles()).toEqual([]);
});

it('says what to do if there is no working browser, and writes nothing', async () => {
  const id = await sample();
  const file = join(data, 'plan.pdf');
  const to = ['export', id, '--format', 'pdf', '--out', file];
  expect(await run(to, { MUSUBI_BROWSER: '', PATH: temporary })).toEqual({
    code: 2,
    out: '',
    words:
      'PDFs and pictures need a browser, and none was found on this machine. Install Google Chrome, Chromium or Microsoft Edge, or name its program with --browser (or in MUSUBI_BROWSER). Without a browser, --format html and docx work.\n',
  });
  const missing = join(data, 'none');
  expect(await run([...to, '--browser', missing])).toMatchObject({
    code: 2,
    words: `${missing} is not the program of a browser. --browser and MUSUBI_BROWSER take the path of a file that can be run.\n`,
  });
  for (const script of ['#!/bin/sh\nexit 3\n', '#!/bin/sh\nprintf "no browser\\0" >&4\nexec sleep 60\n']) {
    const wrong = join(data, 'wrong');
    writeFileSync(wrong, script);
    chmodSync(wrong, 0o755);
    const done = await run([...to, '--browser', wrong]);
    expect(done).toMatchObject({ code: 2, out: '' });
    expect(done.words).toContain(`The browser did not make the file: ${wrong} (the browser ended).`);
  }
  expect(existsSync(file)).toBe(false);
  expect(profiles()).toEqual([]);
});

it('leaves no browser and no profile behind when it is stopped', async () => {
  const id = await sample();
  const child = spawn(
    process.execPath,
    [COMMAND, 'export', id, '--format', 'pdf', '--out', join(data, 'x.pdf'), '--data', join(data, 'library')],
    { cwd: root, env: environment({}), stdio: 'ignore' },
  );
  const ended = new Promise<number | null>((done) => child.once('close', done));
  await expect.poll(() => profiles().length, { timeout: 240_000 }).toBe(1);
  child.kill('SIGTERM');
  expect(await ended).toBe(143);
  expect(profiles()).toEqual([]);
  expect(existsSync(join(data, 'x.pdf'))).toBe(false);
});

it('asks for the audience, and who decides to export an unfiled seed, before starting a browser', async () => {
  const id = await sample();
  const file = join(data, 'plan.pdf');
  const { entities } = JSON.parse((await run(['plan', 'show', id, '--json'])).out) as {
    entities: { nodes: Record<string, { kind: string; title: string }> };
  };
  const [seed, { title: called } = { title: '' }] =
    Object.entries(entities.nodes).find(([, n]) => n.kind === 'seed') ?? [];
  const [hidden, { title } = { title: '' }] =
    Object.entries(entities.nodes).find(([, n]) => n.kind === 'activity') ?? [];
  const changes = join(data, 'changes.json');
  writeFileSync(
    changes,
    JSON.stringify([
      { type: 'updateNode', node: seed, patch: { disclosure: 'unfiled' } },
      { type: 'updateNode', node: hidden, patch: { layer: 'own' } },
    ]),
  );
  expect(await run(['plan', 'apply', id, changes])).toMatchObject({ code: 0, words: '' });
  const to = ['export', id, '--format', 'pdf', '--out', file];
  expect((await run(to)).words).toContain('Say with --for to whom it goes');
  const bank = [...to, '--for', 'bank'];
  expect((await run(bank)).words).toContain(called);
  expect(existsSync(file)).toBe(false);
  expect(await run([...bank, '--by', '山田', '--reason', '銀行に見せる'])).toMatchObject({ code: 0, words: '' });
  const words = (await readPdf(file)).pages.map((p) => p.words).join('');
  expect(words).toContain(called);
  expect(title).not.toBe('');
  expect(words).not.toContain(title);
});
