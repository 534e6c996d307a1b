/** The open plan as a `.musubi` file, made from memory: it works when the disk is full and the host is gone. */
import * as Y from 'yjs';
import { packBundle } from '../../doc/file/bundle.ts';
import { mediaOf } from '../../doc/file/pictures.ts';
import { timeOf } from '../core.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { fileName } from './fileName.ts';

const APP_NAME = 'Musubi 0.1.0';

/** What others said and signed: it goes along only in a file for people who work on the plan together. */
export type Together = { readonly comments: Y.Doc; readonly coaching: string | undefined };

/** Media that the host cannot give are left out; {@link unreadablePictures} says beforehand which those are. */
export async function planFile(session: PlanSession, together?: Together): Promise<Uint8Array> {
  const media = new Map<string, Uint8Array>();
  await Promise.all(
    mediaOf(session.planDoc).map(async (hash) => {
      // Without the host the words are saved all the same.
      const found = await session.host.call('media.get', { hash }).catch(() => null);
      if (found) media.set(hash, found.bytes);
    }),
  );
  return packBundle(session.planDoc, {
    planId: session.planId,
    savedAt: timeOf(session.core),
    app: APP_NAME,
    media,
    comments: together?.comments,
    coaching: together?.coaching,
  });
}

/**
 * Saves the plan's file where the person chooses. False when they cancelled or it could not be saved. `untitled` names a plan without a title,
 * `today` (ISO) dates the file.
 */
export async function savePlanFile(
  session: PlanSession,
  {
    untitled,
    today,
    together,
  }: { readonly untitled: string; readonly today: string; readonly together?: Together | undefined },
): Promise<boolean> {
  const bytes = await planFile(session, together);
  const name = `${fileName(session.planStore.meta.title || untitled)}_${today}.musubi`;
  // The host itself says why a file could not be saved.
  const saved = await session.host.saveFile(name, bytes, 'musubi').catch(() => false);
  // What the other side starts from. With a line to the plan's host, the common state is what that host has.
  if (saved && !session.link) await session.keepCommon(Y.encodeStateAsUpdate(session.planDoc)).catch(() => undefined);
  return saved;
}
