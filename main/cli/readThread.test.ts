/** The command line reads other people's files within a time limit. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OwnForms } from '../../shared/app/forms/ownForms.ts';
import { contentFromTemplate, createPlan } from '../../shared/app/plan/createPlan.ts';
import { openOwnForm } from '../../shared/export/ownForm/ownForm.ts';
import { wordsFor } from '../../shared/i18n/words.ts';
import { bankWorkbook } from '../../tests/officeForms.ts';
import { openedPack, packFileBytes, townPack } from '../../tests/packFixture.ts';
import { runVerify } from './contest.ts';
import { withCore } from './core.ts';
import { UsageError } from './errors.ts';
import { runImport } from './export.ts';
import { runGuidanceVerify } from './guidance.ts';
import { writeOwnForm } from './ownFormExport.ts';
import { installedPacks, runPack } from './pack.ts';
import { withPlan } from './planOf.ts';
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
  const refusal = new UsageError(
    '読むのに時間がかかりすぎるので、やめました。何も変わっていません。章ごとなどに分けて、一つずつ取り込んでください。',
  );
  await expect(imported(notes, 1)).rejects.toThrow(refusal);
  expect(await plans()).toBe(0);
});

it('reports why a plan file was refused', { timeout: 60_000 }, async () => {
  expect(await readInThread('planFile', [bytes('PK')], 50)).toMatchObject({ reply: { ok: false } });
});

it('accepts a table of ten thousand rows', { timeout: 120_000 }, async () => {
  const made = await imported(`# 表\n\n| a | b |\n|---|---|\n${'| 品 | 1,000 |\n'.repeat(10_000)}`, 100);
  expect(made).toMatchObject([{ leftOut: [] }]);
  expect(await plans()).toBe(1);
});

describe('a file of somebody else that takes too long', () => {
  const SENDER = '送り主に作り直してもらってください';
  /** No thread starts within a millisecond. */
  const NO_TIME = 0.001;
  const said: string[] = [];
  beforeEach(() => {
    process.env['MUSUBI_LANG'] = 'ja';
    said.length = 0;
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  });
  afterEach(() => vi.restoreAllMocks());

  it('is not said to be signed or changed', { timeout: 60_000 }, async () => {
    const file = join(folder, 'town.musubi-catalogue');
    writeFileSync(file, await packFileBytes(townPack()));
    await expect(runVerify(file, { json: false, seconds: NO_TIME })).rejects.toThrow(SENDER);
    expect(said).toEqual([]);
    expect(await runVerify(file, { json: false })).toBe(0);
    expect(said.join('')).toContain('下田の資料集');
  });

  it('is no pack that is installed', { timeout: 60_000 }, async () => {
    const file = join(folder, 'town.musubi-catalogue');
    const { publicKey } = await openedPack(townPack());
    writeFileSync(file, await packFileBytes(townPack()));
    const options = { folder: join(folder, 'data'), json: true, out: undefined, trust: publicKey };
    for (const command of ['check', 'add'] as const)
      await expect(runPack(command, file, { ...options, seconds: NO_TIME })).rejects.toThrow(SENDER);
    expect(await installedPacks(options.folder)).toEqual([]);
    expect(await runPack('check', file, options)).toBe(0);
    expect(await runPack('add', file, options)).toBe(0);
    expect(await installedPacks(options.folder)).toHaveLength(1);
  });

  it('are no records of guidance', { timeout: 60_000 }, async () => {
    const file = join(import.meta.dirname, '../../tests/fixtures/guidance-v1.json');
    await expect(runGuidanceVerify(file, { json: true, seconds: NO_TIME })).rejects.toThrow(SENDER);
    expect(said).toEqual([]);
    expect(await runGuidanceVerify(file, { json: true })).toBe(1);
  });

  it('is no form that is filled', { timeout: 120_000 }, async () => {
    const out = join(folder, 'filled.xlsx');
    await withCore(join(folder, 'data'), async (core) => {
      const forms = await OwnForms.open(core);
      const opened = openOwnForm(bankWorkbook());
      if (!opened.ok) throw new Error(opened.error);
      const id = await forms.add({ name: '融資申込書.xlsx', bytes: bankWorkbook(), form: opened.value });
      const box = opened.value.boxes.find((b) => b.place === 'B2');
      if (!box) throw new Error('no box');
      forms.map(id, box, { source: { by: 'words', text: 'うみのはたけ' }, unitYen: 1 });
      await forms.flush();
      forms.dispose();
      const made = await createPlan(
        core,
        contentFromTemplate(core, wordsFor('ja'), {
          title: '計画',
          template: 'blank',
          prefecture: '',
          municipalityCode: '',
        }),
        { author: '山田', today: '2026-11-30' },
      );
      if (!made.ok) throw new Error(made.error.problem);
      await withPlan(core, made.value, async (session) => {
        const scope = { session, words: wordsFor('ja'), today: '2026-11-30', audience: 'own' } as const;
        await expect(writeOwnForm(scope, id, { out }, NO_TIME)).rejects.toThrow('使わないシートや画像を消して');
        expect(existsSync(out)).toBe(false);
        expect(await writeOwnForm(scope, id, { out })).toMatchObject([{ file: out }]);
      });
    });
    expect(existsSync(out)).toBe(true);
  });
});
