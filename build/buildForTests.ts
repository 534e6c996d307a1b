/** Builds what the tests stand on: the page, and the host in one file. Vitest runs it once before all tests. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildHost, buildRenderer } from './buildAll.ts';

export async function setup(): Promise<void> {
  await buildHost();
  // A host does not start without a page to serve; which page it is matters to no unit test.
  if (!existsSync(resolve(import.meta.dirname, '../dist/renderer'))) await buildRenderer();
}

if (import.meta.main) {
  await buildRenderer();
  await buildHost();
}
