/** Reads a table from a file's bytes in a worker, which is terminated if it takes too long. */

import { TABLE_LIMITS, type TableResult } from '../../shared/app/catalogue/tableLimits.ts';
import { readInWorker } from '../ui/inWorker.ts';

export const openTable = (bytes: Uint8Array, signal?: AbortSignal): Promise<TableResult> =>
  readInWorker<TableResult>(
    () => new Worker(new URL('./tableWorker.ts', import.meta.url), { type: 'module' }),
    bytes,
    TABLE_LIMITS,
    { signal, ended: (error) => ({ error }) },
  );
