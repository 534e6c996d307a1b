/** A `.musubi` file on its way into the library: checked in a worker, and stored only when a person has agreed to all of it. */

import type { BundleError, OpenedBundle } from '../../shared/doc/file/bundle.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { err, type Result } from '../../shared/kernel/result.ts';
import { inWorker } from '../ui/inWorker.ts';

export async function readBundle(bytes: Uint8Array, signal?: AbortSignal): Promise<Result<OpenedBundle, BundleError>> {
  const { bytes: most, seconds } = IMPORT_LIMITS.planFile;
  if (bytes.length > most) return err({ code: 'tooLarge' });
  const done = await inWorker<Result<OpenedBundle, BundleError>>(
    () => new Worker(new URL('./bundleWorker.ts', import.meta.url), { type: 'module' }),
    bytes,
    { seconds, signal },
  );
  if (typeof done === 'object') return done.reply;
  return err({ code: done === 'failed' ? 'unreadable' : done });
}
