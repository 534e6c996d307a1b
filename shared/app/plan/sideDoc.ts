/** A document beside the plan, with its own permissions: stored by the host like the plan and, for a guest, with its own connection to the server. */
import * as Y from 'yjs';
import type { DocName } from '../../doc/docIds.ts';
import type { ServerLine } from '../core.ts';
import { DocSession } from './docSession.ts';
import type { PlanSession } from './planSession.ts';

export type SideDoc = { readonly docs: DocSession; readonly link: ServerLine | undefined };

/** Open documents beside a plan, so that content from a file is merged where it is shown. */
const opened = new WeakMap<PlanSession, Map<'comments' | 'coaching', DocSession>>();

/** A document beside the plan, if it is open. One whose screen was closed is not: what is written into it would be lost. */
export function openedSideDoc(session: PlanSession, kind: 'comments' | 'coaching'): DocSession | undefined {
  const docs = opened.get(session)?.get(kind);
  return docs?.isOpen ? docs : undefined;
}

/** Merges content of a file into a document beside the plan, whether it is on screen or not. True if it brought something. */
export async function mergeSideDoc(session: PlanSession, kind: 'comments', update: Uint8Array): Promise<boolean> {
  const open = openedSideDoc(session, kind);
  const docs = open ?? (await DocSession.open(session.core, `${kind}:${session.planId}`));
  let changed = false;
  docs.doc.once('update', () => {
    changed = true;
  });
  Y.applyUpdate(docs.doc, update, 'merge');
  await docs.flush();
  if (!open) docs.dispose();
  return changed;
}

export async function openSideDoc(session: PlanSession, kind: 'comments' | 'coaching'): Promise<SideDoc> {
  const { core, membership, planId } = session;
  const { host, lines } = core;
  const name: DocName = `${kind}:${planId}`;
  const docs = await DocSession.open(core, name);
  const link =
    host.guest && lines && membership && !membership.ended
      ? lines.open(docs.doc, name, host.guest.syncUrl, membership)
      : undefined;
  opened.set(session, (opened.get(session) ?? new Map()).set(kind, docs));
  return { docs, link };
}
