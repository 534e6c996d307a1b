/** The open plan as a `.musubi` file, made from memory: it works if the disk is full and the host is gone. */
import type * as Y from 'yjs';
import { packBundle } from '../../doc/file/bundle.ts';
import { mediaOf } from '../../doc/file/pictures.ts';
import { timeOf } from '../core.ts';
import type { PlanSession } from '../plan/planSession.ts';

const APP_NAME = 'Musubi 0.1.0';

/** Comments and signatures of others: included only in a file for people who work on the plan together. */
export type Together = { readonly comments: Y.Doc; readonly coaching: string | undefined };

/** Media that the host cannot provide are left out; {@link unreadablePictures} lists those beforehand. */
export async function planFile(session: PlanSession, together?: Together): Promise<Uint8Array> {
  const media = new Map<string, Uint8Array>();
  await Promise.all(
    mediaOf(session.planDoc).map(async (hash) => {
      // Without the host the text is saved anyway.
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
