/** The library's file: how SQLite is set up, how refusals of the disk are reported, and what remains of a damaged or replaced file. */
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HostError } from '../../shared/ipc/contract.ts';
import { LibraryFile } from './libraryFile.ts';

let folder: string;
const open: LibraryFile[] = [];
const libraryFile = (place = folder, maxPages?: number): LibraryFile => {
  const file = new LibraryFile({ folder: place, ...(maxPages === undefined ? {} : { maxPages }) });
  open.push(file);
  return file;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-file-'));
});
afterEach(() => {
  for (const file of open.splice(0))
    try {
      file.close();
    } catch {
      // Already closed by the test.
    }
  rmSync(folder, { recursive: true, force: true });
});
const pragma = (file: LibraryFile, name: string): unknown => Object.values(file.one(`PRAGMA ${name}`) ?? {})[0];
const put = (file: LibraryFile, name: string): void =>
  file.write(() => file.run('INSERT INTO docs (name) VALUES (?)', name));
const docs = (file: LibraryFile): string[] =>
  file.all('SELECT name FROM docs ORDER BY name').map((row) => String(row['name']));
const sqlite = (errcode: number) => Object.assign(new Error('SQLite'), { errcode });

describe('how the file is opened', () => {
  it('waits three seconds for another process, and saves means on disk', () => {
    const file = libraryFile();
    expect(pragma(file, 'busy_timeout')).toBe(3_000);
    // 2 is FULL.
    expect(pragma(file, 'synchronous')).toBe(2);
    expect(pragma(file, 'journal_mode')).toBe('wal');
    expect(pragma(file, 'foreign_keys')).toBe(1);
    expect(pragma(file, 'page_size')).toBe(1_024);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('lets SQLite’s log grow longer while many people write, and not in a file that replaced it', () => {
    const file = libraryFile();
    const pages = () => pragma(file, 'wal_autocheckpoint');
    expect(pages()).toBe(250);
    file.expect('many');
    expect(pages()).toBe(1_000);
    file.expect('one');
    expect(pages()).toBe(250);
    file.expect('many');
    const copy = join(folder, 'copy.db');
    file.copyTo(copy);
    file.replaceBy(copy);
    expect(pages()).toBe(250);
    file.expect('many');
    expect(pages()).toBe(1_000);
  });

  it('notices what another process wrote, and not what it wrote itself', () => {
    const [mine, other] = [libraryFile(), libraryFile()];
    expect(mine.changedElsewhere()).toBe(false);
    put(mine, 'a');
    expect(mine.changedElsewhere()).toBe(false);
    put(other, 'b');
    expect(mine.changedElsewhere()).toBe(true);
    expect(mine.changedElsewhere()).toBe(false);
  });
});

describe('an error of the disk', () => {
  it.each([
    [13, 'storageFull', 'full'],
    [8, 'storageReadOnly', 'readOnly'],
    [8 | (1 << 8), 'storageReadOnly', 'readOnly'],
    [14, 'storageReadOnly', 'readOnly'],
    [10, 'storageFailed', 'failed'],
    [11, 'storageFailed', 'failed'],
  ])('%i is %s, and the state %s is told once', (errcode, code, state) => {
    const file = libraryFile();
    const told: string[] = [];
    file.onDidChangeState((next) => told.push(next));
    expect(file.classify(sqlite(errcode)).code).toBe(code);
    file.classify(sqlite(errcode));
    expect([file.state, told]).toEqual([state, [state]]);
  });
  it.each([[new Error('no code')], [null], ['text'], [{ errcode: 'x' }]])('reports %o as storageFailed', (error) =>
    expect(libraryFile().classify(error).code).toBe('storageFailed'),
  );
  it('does not change the storage state for an error of ours', () => {
    const file = libraryFile();
    const error = new HostError('notFound');
    expect(file.classify(error)).toBe(error);
    expect(file.state).toBe('ok');
  });
  it('rolls back the write, and is cleared by the next write that succeeds', () => {
    const file = libraryFile();
    expect(() =>
      file.write(() => {
        file.run('INSERT INTO docs (name) VALUES (?)', 'half');
        throw sqlite(13);
      }),
    ).toThrow('storageFull');
    expect([docs(file), file.state]).toEqual([[], 'full']);
    put(file, 'whole');
    expect([docs(file), file.state]).toEqual([['whole'], 'ok']);
  });
  it('is raised for a full file, and is cleared when there is room', () => {
    const file = libraryFile(folder, 60);
    const fill = () => {
      for (let i = 0; i < 1_000; i++) put(file, `${'x'.repeat(500)}${Math.random()}`);
    };
    expect(fill).toThrow('storageFull');
    file.liftPageLimit();
    expect(fill).not.toThrow();
    expect(file.state).toBe('ok');
  });
});

describe('a damaged or replaced file', () => {
  it('leaves nothing of its log for the file that replaces it', () => {
    const before = libraryFile();
    put(before, 'old');
    const next = join(folder, 'next.db');
    const other = mkdtempSync(join(tmpdir(), 'musubi-other-'));
    const from = libraryFile(other);
    put(from, 'new');
    from.copyTo(next);
    before.replaceBy(next);
    expect(docs(before)).toEqual(['new']);
    put(before, 'later');
    expect(docs(libraryFile())).toEqual(['later', 'new']);
    rmSync(other, { recursive: true, force: true });
  });

  it('is kept in memory if there is no folder, and can be used', () => {
    writeFileSync(join(folder, 'taken'), '');
    const file = libraryFile(join(folder, 'taken'));
    expect([file.state, file.writable, docs(file)]).toEqual(['readOnly', false, []]);
    expect(() => put(file, 'a')).toThrow('storageReadOnly');
    expect(existsSync(join(folder, 'taken', 'library.db'))).toBe(false);
  });

  it('from a newer app is read as it is and not written', () => {
    const file = libraryFile();
    put(file, 'a');
    file.run('PRAGMA user_version = 9999');
    file.close();
    const opened = libraryFile();
    expect([opened.state, opened.writable, docs(opened)]).toEqual(['readOnly', false, ['a']]);
    expect(opened.damages).toEqual([]);
  });

  it('keeps bytes that failed their checksum, once they can be written', () => {
    const file = libraryFile();
    put(file, 'a');
    file.setAside('update', 'a', new Uint8Array([1, 2]), () => file.run('DELETE FROM docs WHERE name = ?', 'a'));
    expect(docs(file)).toEqual([]);
    expect(file.damages).toMatchObject([{ what: 'update', name: 'a' }]);
    expect(file.all('SELECT what, name, data FROM damaged')).toMatchObject([
      { what: 'update', name: 'a', data: new Uint8Array([1, 2]) },
    ]);
  });
});
