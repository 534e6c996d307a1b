/** A table out of a file's bytes, read in a worker that is ended when it takes too long. */

import { TABLE_LIMITS, type TableResult } from '../../shared/app/catalogue/tableLimits.ts';
import { inWorker } from '../ui/inWorker.ts';

export async function openTable(bytes: Uint8Array, signal?: AbortSignal): Promise<TableResult> {
  if (bytes.length > TABLE_LIMITS.bytes) return { error: 'tooLarge' };
  const done = await inWorker<TableResult>(
    () => new Worker(new URL('./tableWorker.ts', import.meta.url), { type: 'module' }),
    bytes,
    { seconds: TABLE_LIMITS.seconds, signal },
  );
  if (typeof done === 'object') return done.reply;
  return { error: done === 'failed' ? 'unreadable' : done };
}
