import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockHost } from './hostLock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the lock of a library', () => {
  it('is held once, and free again after it was released', () => {
    const lock = lockHost(folder);
    expect(lock).toBeDefined();
    expect(lockHost(folder)).toBeUndefined();
    lock?.release();
    const next = lockHost(folder);
    expect(next).toBeDefined();
    next?.release();
  });

  it('is free after the process that held it was killed', async () => {
    const script = `
      const { lockHost } = await import(${JSON.stringify(new URL('./hostLock.ts', import.meta.url).href)});
      console.log(lockHost(${JSON.stringify(folder)}) ? 'held' : 'taken');
      setInterval(() => undefined, 1_000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script]);
    const said = await new Promise<string>((done) => holder.stdout.once('data', (data) => done(String(data).trim())));
    expect(said).toBe('held');
    expect(lockHost(folder)).toBeUndefined();
    const gone = new Promise<void>((done) => holder.once('exit', () => done()));
    holder.kill('SIGKILL');
    await gone;
    const lock = lockHost(folder);
    expect(lock).toBeDefined();
    lock?.release();
  });
});

describe('a folder that cannot be written', () => {
  it('has no lock and needs none', () => {
    writeFileSync(join(folder, 'taken'), '');
    const [one, two] = [lockHost(join(folder, 'taken')), lockHost(join(folder, 'taken'))];
    expect([one, two]).not.toContain(undefined);
    expect(() => one?.release()).not.toThrow();
  });
  it('has none if something else has the lock’s name', () => {
    writeFileSync(join(folder, 'host.lock'), 'no database '.repeat(400));
    const lock = lockHost(folder);
    expect(lock).toBeDefined();
    expect(() => lock?.release()).not.toThrow();
  });
  it('is created if it is missing', () => {
    const lock = lockHost(join(folder, 'a', 'b'));
    expect(existsSync(join(folder, 'a', 'b', 'host.lock'))).toBe(true);
    lock?.release();
  });
});
