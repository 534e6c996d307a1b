/** All input from outside is bounded by one table, and slow readers run in a worker with a time limit. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOwnFile, mostBytesOf } from '../../shared/kernel/fileKinds.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = ['shared', 'renderer', 'main'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.tsx?$/u.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
);

/** By file name only: a file may move to another folder. */
const named = (files: readonly { readonly name: string }[]): ReadonlySet<string> =>
  new Set(files.map((f) => basename(f.name)));

describe('what comes in from outside', () => {
  it('has size limits, and a time limit if it is unpacked, decrypted or drawn', () => {
    for (const limits of Object.values(IMPORT_LIMITS)) {
      expect(limits.bytes).toBeGreaterThan(0);
      if ('unpackedBytes' in limits)
        expect(limits).toMatchObject({ parts: expect.any(Number), ratio: expect.any(Number) });
    }
    const slow = Object.entries(IMPORT_LIMITS).flatMap(([kind, limits]) => ('seconds' in limits ? [kind] : []));
    expect(slow.sort()).toEqual([
      'answer',
      'archive',
      'attachment',
      'call',
      'cataloguePack',
      'document',
      'folder',
      'guidance',
      'judgeBundle',
      'ownForm',
      'pdf',
      'planFile',
      'sheet',
      'submission',
      'table',
      'wordFile',
    ]);
  });
  it('is unpacked only by code that uses the table', () => {
    const unpacking = sources.filter((s) => /\b(?:unzipSync|unzip|gunzipSync|inflateSync)\(/u.test(s.text));
    expect(named(unpacking)).toEqual(
      new Set([
        'tableXlsx.ts',
        'archive.ts',
        // Reads only the names.
        'attachmentKind.ts',
        'zip.ts',
        'bundle.ts',
        'openPackage.ts',
        'openFolder.ts',
        // Into a buffer of the size that the table allows.
        'recording.ts',
      ]),
    );
    const withRatio = unpacking.filter((s) => /RATIO_FROM_BYTES/u.test(s.text)).map((s) => s.name);
    expect(withRatio).toHaveLength(6);
    for (const { text } of unpacking) expect(text).toMatch(/LIMITS\.|limits\./u);
  });
  it('is never parsed as JSON without a bound on its depth', () => {
    // Our own data: shipped with the app, written by this machine for itself, or copies of values in memory.
    expect(named(sources.filter((s) => /\bJSON\.parse\(/u.test(s.text)))).toEqual(
      new Set([
        'recentFiles.ts',
        'windowState.ts',
        'shipped.ts',
        'readJson.ts',
        'funding.ts',
        'serve.ts',
        'diagnostics.ts',
        'boardFilter.ts',
        'EntryAttachments.tsx',
        'suggestions.ts',
        'json.ts',
        'localLog.ts',
      ]),
    );
  });
  it('starts no worker for a file without a limit', () => {
    const starting = sources.filter((s) => /new Worker\(/u.test(s.text) && !/inWorker[<(]/iu.test(s.text));
    // These work on the open document, or on our own data and fonts; the PDF reader, the backup check and the thread of
    // the command line have limits of their own.
    expect(named(starting)).toEqual(
      new Set([
        'autoLayout.ts',
        'backupCheck.ts',
        'pictureFonts.ts',
        'catalogueService.ts',
        'pdfFile.ts',
        'readThread.ts',
        'WhatIfPanel.tsx',
      ]),
    );
  });
});

describe('a file that somebody chose', () => {
  it.each([
    ['計画.musubi', 128],
    ['応募.MUSUBI-ENTRY', 20],
    ['審査.musubi-judge', 400],
    ['採点.musubi-scores', 4],
    ['要項.musubi-call', 1],
    ['証明.musubi-receipt', 4],
    ['講評.musubi-letter', 4],
    ['資料集.musubi-catalogue', 12],
    ['資料.xlsx', 20],
    ['写真.JPG', 20],
    ['制度.json', 2],
    ['控え.musubi-library', 512],
    ['名前だけ', 512],
  ])('%s is read up to %i MB', (name, mb) => {
    expect(mostBytesOf(name)).toBe(mb * 1024 * 1024);
  });
  it('of ours has bounds of its own kind', () => {
    for (const name of ['a.musubi', 'a.musubi-call', 'a.musubi-judge', 'a.musubi-catalogue'])
      expect(isOwnFile(name)).toBe(true);
  });
});
