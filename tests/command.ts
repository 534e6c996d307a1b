/** The `musubi` command as the tests build it (`build/vite.host.ts`), to be run with `process.execPath`. It starts faster than its sources. */
import { resolve } from 'node:path';

export const COMMAND = resolve(import.meta.dirname, '../dist/host/musubi.mjs');
