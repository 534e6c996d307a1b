/** The open plan as a `.musubi` file, made from memory: it works when the disk is full and the host is gone. */
import type * as Y from 'yjs';
import { packBundle } from '../../doc/file/bundle.ts';
import { mediaOf } from '../../doc/file/pictures.ts';
import { timeOf } from '../core.ts';
import type { PlanSession } from '../plan/planSession.ts';

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
