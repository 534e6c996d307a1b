/** Imports a `.musubi` file into the library: verified in a worker, and stored only once a person has agreed to all of it. */

import type { BundleError, OpenedBundle } from '../../shared/doc/file/bundle.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { err, type Result } from '../../shared/kernel/result.ts';
import { readInWorker } from '../ui/inWorker.ts';

export const readBundle = (bytes: Uint8Array, signal?: AbortSignal): Promise<Result<OpenedBundle, BundleError>> =>
  readInWorker<Result<OpenedBundle, BundleError>>(
    () => new Worker(new URL('./bundleWorker.ts', import.meta.url), { type: 'module' }),
    bytes,
    IMPORT_LIMITS.planFile,
    { signal, ended: (code) => err({ code }) },
  );
