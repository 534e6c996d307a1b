/** Builds what the tests stand on: the page, and the host in one file. Vitest runs it once before all tests. */
import { buildHost, buildRenderer } from './buildAll.ts';

export async function setup(): Promise<void> {
  await buildHost();
}

if (import.meta.main) {
  await buildRenderer();
  await buildHost();
}
