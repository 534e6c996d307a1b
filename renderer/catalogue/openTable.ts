/** A table out of a file's bytes, read in a worker that is ended when it takes too long. */
import { inWorker } from '../ui/inWorker.ts';
import { TABLE_LIMITS, type TableResult } from './tableLimits.ts';

export async function openTable(bytes: Uint8Array): Promise<TableResult> {
  if (bytes.length > TABLE_LIMITS.bytes) return { error: 'tooLarge' };
  const done = await inWorker<TableResult>(
    () => new Worker(new URL('./tableWorker.ts', import.meta.url), { type: 'module' }),
    bytes,
  );
  if (done === 'tooSlow') return { error: 'tooSlow' };
  return done === 'failed' ? { error: 'unreadable' } : done.reply;
}
