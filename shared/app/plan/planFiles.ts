/** A `.musubi` file that a person has agreed to take: it becomes a plan of the library, or is merged with the existing plan. */
import * as Y from 'yjs';
import type { OpenedBundle } from '../../doc/file/bundle.ts';
import type { Merged } from '../../doc/guidanceFile.ts';
import { mayWrite } from '../../domain/roles/roles.ts';
import type { Host } from '../../host/host.ts';
import { mediaType } from '../../kernel/mediaType.ts';
import { markPlanFromFile, takeGuidance } from '../coaching/coachingFiles.ts';
import { type Core, timeOf } from '../core.ts';
import { keepCommonState, reviewFile } from '../merge/fileReview.ts';
import { PlanSession } from './planSession.ts';
import { mergeSideDoc } from './sideDoc.ts';

async function storeMedia(host: Host, { media }: Pick<OpenedBundle, 'media'>): Promise<void> {
  for (const bytes of media.values()) await host.call('media.put', { bytes, type: mediaType(bytes) });
}

/** Makes the plan of a file that is not in the library yet, whole or not at all. Rejects with the host's error. */
export async function createPlanFromFile(core: Core, file: OpenedBundle): Promise<Merged | undefined> {
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
    // A partial plan is worse than none: it would look complete. If even that cannot be written, the list of plans shows it in the bin.
    await host.call('library.setTrashed', { id, trashed: true }).catch(() => undefined);
    await host.call('library.deleteForever', { id }).catch(() => undefined);
    throw error;
  }
}

/** What a file added to a plan: new edits, new comments or suggestions, and guidance, if this person may write it. */
export type Brought = { readonly changed: boolean; readonly said: boolean; readonly guidance: Merged | undefined };

/**
 * Merges a file with the plan that is in the library, after keeping the plan as a version of that name. `open` is the plan if it is on screen;
 * `name` is this person's, for a plan that is opened only for this. Rejects with a `HostError` if nothing can be stored.
 */
export async function mergePlanFile(
  core: Core,
  file: OpenedBundle,
  { open, version, name }: { readonly open: PlanSession | undefined; readonly version: string; readonly name: string },
): Promise<Brought> {
  const { manifest, update } = file;
  const session = open ?? (await PlanSession.open(core, manifest.planId));
  // Only now has somebody agreed: of a file that is not merged nothing stays, its pictures included.
  await storeMedia(core.host, file);
  const base = session.link ? undefined : await session.lastCommon().catch(() => undefined);
  const mine = Y.encodeStateAsUpdate(session.planDoc);
  const { changed } = await session.merge(update, version);
  if (changed && !session.link) await session.keepCommon(update).catch(() => undefined);
  if (changed && session.planReadOnly === undefined) {
    // A plan opened only to merge a file does not have this person's name yet.
    const me = session.who.name === '' ? { id: session.who.id, name } : session.who;
    reviewFile(session.planDoc, base, mine, update, me, timeOf(core));
  }
  // In somebody else's plan a person speaks for themselves only: comments of others come from its server.
  const said = file.comments && !session.membership ? await mergeSideDoc(session, 'comments', file.comments) : false;
  const guidance =
    file.coaching && mayWrite(session.me.role, 'coaching') ? await takeGuidance(core, file.coaching, open) : undefined;
  await session.docs.flush();
  if (!open) session.dispose();
  return { changed, said, guidance };
}
