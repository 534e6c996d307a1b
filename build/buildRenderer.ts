/** Builds the renderer alone, for the end-to-end tests. */
import { buildRenderer } from './buildAll.ts';

await buildRenderer();
