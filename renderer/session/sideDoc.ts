/** A document beside the plan, with rights of its own: kept by the host like the plan and, for a guest, on a line of its own to the server. */
import type { DocName } from '../../shared/doc/docIds.ts';
import { DocSession } from './docSession.ts';
import type { PlanSession } from './planSession.ts';
import { SyncLink } from './syncLink.ts';

export type SideDoc = { readonly docs: DocSession; readonly link: SyncLink | undefined };

export async function openSideDoc(
  { host, membership, planId }: PlanSession,
  kind: 'comments' | 'coaching',
): Promise<SideDoc> {
  const name: DocName = `${kind}:${planId}`;
  const docs = await DocSession.open(host, name);
  const link =
    host.guest && membership && !membership.ended
      ? new SyncLink(docs.doc, name, host.guest.syncUrl, membership)
      : undefined;
  return { docs, link };
}
