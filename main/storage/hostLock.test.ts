import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
  it('is held once, and free again when it was released', () => {
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
