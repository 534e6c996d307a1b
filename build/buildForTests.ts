/** Builds what the tests need: the page, and the host in one file. Vitest runs it once before all tests. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildHost, buildRenderer } from './buildAll.ts';

export async function setup(): Promise<void> {
  await buildHost();
  // A host does not start without a page to serve; which build it is does not matter to unit tests.
  if (!existsSync(resolve(import.meta.dirname, '../dist/renderer'))) await buildRenderer();
}

if (import.meta.main) {
  await buildRenderer();
  await buildHost();
}
