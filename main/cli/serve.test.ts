import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RotatingLog } from '../storage/rotatingLog.ts';
import { startBrowserHost } from './serve.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-serve-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const services = (): readonly string[] =>
  new RotatingLog(folder)
    .lines()
    .map((line) => JSON.parse(line) as { readonly event: string; readonly service?: string })
    .filter(({ service }) => service !== undefined)
    .map(({ event, service }) => `${event} ${service}`);

it('starts and stops its services in order, logs it, and releases the folder', async () => {
  const start = () => startBrowserHost({ folder, log: () => undefined, files: new Map() });
  const host = await start();
  expect(services()).toEqual([
    'service-started lock',
    'service-started library',
    'service-started server',
    'service-started sharing',
    'service-started homes',
    'service-started backups',
  ]);
  await host.close();
  expect(services().slice(6)).toEqual([
    'service-stopped backups',
    'service-stopped homes',
    'service-stopped sharing',
    'service-stopped server',
    'service-stopped library',
    'service-stopped lock',
  ]);
  expect(existsSync(join(folder, 'host.port'))).toBe(false);
  await (await start()).close();
});

it('stops what it started if an address is taken', async () => {
  const first = await startBrowserHost({ folder, log: () => undefined, files: new Map(), metricsPort: 0 });
  const other = mkdtempSync(join(tmpdir(), 'musubi-serve-'));
  try {
    const start = () =>
      startBrowserHost({ folder: other, log: () => undefined, files: new Map(), metricsPort: first.metricsPort });
    await expect(start()).rejects.toThrow();
    // The folder is released: the second attempt fails for the same reason and not because the library is open.
    await expect(start()).rejects.toThrow(/--metrics/u);
  } finally {
    await first.close();
    rmSync(other, { recursive: true, force: true });
  }
});
