/** The version that a paper names in its header (版): the last one that a person named, and whether the plan has changed since. */
import * as Y from 'yjs';
import { stateOfVersion } from '../../../doc/stored.ts';
import type { Words } from '../../../i18n/words.ts';
import type { PlanSession } from '../../plan/planSession.ts';

/** Reading a version is reading a whole plan; the preview is made at every pause in typing. */
const known = new WeakMap<PlanSession, { readonly id: string; readonly held: Y.Snapshot }>();

async function heldBy(session: PlanSession, id: string): Promise<Y.Snapshot> {
  const before = known.get(session);
  if (before?.id === id) return before.held;
  const { state } = await session.host.call('versions.load', { id });
  const doc = new Y.Doc();
  try {
    Y.applyUpdateV2(doc, stateOfVersion(state));
    const held = Y.snapshot(doc);
    known.set(session, { id, held });
    return held;
  } finally {
    doc.destroy();
  }
}

/** `undefined` if none has a name of its own, for a copy with parts left out (a name may say what they are), and if the host does not answer. */
export async function versionShown(session: PlanSession, { t }: Pick<Words, 't'>): Promise<string | undefined> {
  if (session.planReadOnly === 'copy') return undefined;
  const usual = new Set(['', t('version.quick'), t('version.untitled'), t('variant.asBranched')]);
  try {
    const { versions } = await session.host.call('versions.list', { planId: session.planId });
    const last = versions.find(({ name, reason }) => reason === 'manual' && !usual.has(name.trim()));
    if (!last) return undefined;
    const isSame = Y.equalSnapshots(await heldBy(session, last.id), Y.snapshot(session.planDoc));
    return isSame ? last.name : t('pages.versionSince', { name: last.name });
  } catch {
    // The document is made anyway, without a version in its header.
    return undefined;
  }
}
