/** A `.musubi` file on its way into the library: checked in a worker, and stored only when a person has agreed to all of it. */

import { markPlanFromFile, takeGuidance } from '../../shared/app/coaching/coachingFiles.ts';
import type { Core } from '../../shared/app/core.ts';
import { keepCommonState } from '../../shared/app/merge/fileReview.ts';
import type { BundleError, OpenedBundle } from '../../shared/doc/file/bundle.ts';
import type { Merged } from '../../shared/doc/guidanceFile.ts';
import type { Host } from '../../shared/host/host.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { mediaType } from '../../shared/kernel/mediaType.ts';
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

export async function storeMedia(host: Host, { media }: Pick<OpenedBundle, 'media'>): Promise<void> {
  for (const bytes of media.values()) await host.call('media.put', { bytes, type: mediaType(bytes) });
}

/** Makes the plan of a file that is not in the library yet, whole or not at all. Rejects with the host's error. */
export async function createFromBundle(core: Core, file: OpenedBundle): Promise<Merged | undefined> {
  const { host } = core;
  const { manifest, update, comments, coaching } = file;
  const id = manifest.planId;
  await host.call('library.create', { id, title: manifest.title, update });
  try {
    await storeMedia(host, file);
    if (comments) await host.call('docs.append', { name: `comments:${id}`, updates: [comments] });
    await markPlanFromFile(core, id);
    const guidance = coaching && (await takeGuidance(core, coaching, undefined));
    await keepCommonState(host, id, update).catch(() => undefined);
    return guidance;
  } catch (error) {
    // Half a plan is worse than none: it would look whole. Where even that cannot be written, the list of plans shows it in the bin.
    await host.call('library.setTrashed', { id, trashed: true }).catch(() => undefined);
    await host.call('library.deleteForever', { id }).catch(() => undefined);
    throw error;
  }
}
