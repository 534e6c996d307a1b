/** The open plan as a `.musubi` file, made here from memory: it works when the disk is full and the host is gone. */

import * as Y from 'yjs';
import { packBundle } from '../../shared/doc/file/bundle.ts';
import { mediaOf } from '../../shared/doc/file/pictures.ts';
import type { PlanSession } from '../session/planSession.ts';
import type { App } from './AppContext.tsx';
import { announce } from './announce.tsx';
import type { Translate } from './i18n.tsx';

const APP_NAME = 'Musubi 0.1.0';

/** A file name that every system takes: no path signs, no control characters, not too long. */
export const fileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')
    .trim()
    .slice(0, 80) || 'musubi';

/** What others said and signed: it goes along only in a file for working together. */
export type Together = { readonly comments: Y.Doc; readonly coaching: string | undefined };

export async function exportPlan(app: App, session: PlanSession, t: Translate, together?: Together): Promise<void> {
  const media = new Map<string, Uint8Array>();
  await Promise.all(
    mediaOf(session.planDoc).map(async (hash) => {
      const found = await app.host.call('media.get', { hash }).catch(() => null);
      if (found) media.set(hash, found.bytes);
    }),
  );
  const bytes = packBundle(session.planDoc, {
    planId: session.planId,
    savedAt: new Date().toISOString(),
    app: APP_NAME,
    media,
    comments: together?.comments,
    coaching: together?.coaching,
  });
  const saved = await app.host
    .saveFile(`${fileName(session.planStore.meta.title || t('plan.untitled'))}_${app.today}.musubi`, bytes, 'musubi')
    .catch(() => false);
  if (!saved) return;
  announce(t('file.exported'));
  // What the other side starts from. With a line to the plan's host, common is what the host has.
  if (!session.link) await session.keepCommon(Y.encodeStateAsUpdate(session.planDoc)).catch(() => undefined);
}
