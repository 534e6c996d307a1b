/**
 * Files that come in: chosen, dropped, or opened from the desktop. A `.musubi` of a plan that is here is merged with it, after its present
 * state was kept as a version; any other becomes a new plan. A file that is refused says why, and changes nothing.
 */
import * as Y from 'yjs';
import { takeGuidance } from '../../shared/app/coaching/coachingFiles.ts';
import { reviewFile } from '../../shared/app/merge/fileReview.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import { mergeSideDoc } from '../../shared/app/plan/sideDoc.ts';
import type { BundleError, OpenedBundle } from '../../shared/doc/file/bundle.ts';
import type { Merged } from '../../shared/doc/guidanceFile.ts';
import { mayWrite } from '../../shared/domain/roles/roles.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import { announce } from '../shell/announce.tsx';
import type { AppScope, IncomingFile } from '../shell/contribution.ts';
import { openDialog } from '../shell/dialogs.tsx';
import { openPlanNow } from '../shell/openPlan.ts';
import { reading } from '../shell/reading.tsx';
import type { Translate } from '../ui/i18n.tsx';
import { createFromBundle, readBundle, storeMedia } from './takeBundle.ts';

export const bundleErrorText = (error: BundleError, t: Translate): string =>
  t(`bundle.${error.code}`, {
    name: 'name' in error ? error.name : '',
    version: 'version' in error ? error.version : '',
    types: 'types' in error ? error.types.join(', ') : '',
  });

/** What came of the guidance in a file, in words; empty where it brought nothing and nothing was off. */
export const guidanceWords = ({ records, signatures, refused }: Merged, t: Translate): string =>
  [
    records + signatures > 0 ? t('merge.records', { records, signatures }) : '',
    refused.length > 0
      ? t('merge.refused', {
          list: refused
            .map(
              (r) =>
                `${[r.date, t(`merge.part.${r.part}`)].filter(Boolean).join(' ')}（${t(`merge.reason.${r.reason}`)}）`,
            )
            .join('、'),
        })
      : '',
  ]
    .filter(Boolean)
    .join(' ');

/** Takes a `.musubi` file in, or says why not. */
export async function takeFile(file: IncomingFile, scope: AppScope): Promise<void> {
  const {
    app,
    words: { t },
  } = scope;
  const opened = await reading(file.name, (signal) => readBundle(file.bytes, signal));
  if (!opened.ok && opened.error.code === 'cancelled') return announce(t('reading.stopped', { name: file.name }));
  if (!opened.ok)
    return announce(`${t('file.refused', { name: file.name })} ${bundleErrorText(opened.error, t)}`, {
      kind: 'error',
    });
  const { manifest, update } = opened.value;
  try {
    const { plans } = await app.host.call('library.list', {});
    const known = plans.find((p) => p.id === manifest.planId);
    if (!known) {
      const guidance = await createFromBundle(app.core, opened.value);
      tell(t, t('file.opened', { title: manifest.title || t('plan.untitled') }), guidance);
      app.openPlan(manifest.planId);
      return;
    }
    openDialog({
      kind: 'mergeFile',
      name: file.name,
      title: known.title || t('plan.untitled'),
      merge: () =>
        void mergeInto(scope, manifest.planId, opened.value, file.name, known.trashedAt !== null).catch(() =>
          announce(t('file.failed', { name: file.name }), { kind: 'error' }),
        ),
    });
  } catch (error) {
    if (error instanceof HostError && error.code.startsWith('storage')) {
      // Nothing can be stored: the plan opens in memory, and saving is tried again.
      app.adoptPlan(PlanSession.adopt(app.core, manifest.planId, update, error.code));
      return;
    }
    announce(t('file.failed', { name: file.name }), { kind: 'error' });
  }
}

function tell(t: Translate, words: string, guidance: Merged | undefined): void {
  announce(
    [words, guidance ? guidanceWords(guidance, t) : ''].filter(Boolean).join(' '),
    guidance && guidance.refused.length > 0 ? { kind: 'error' } : {},
  );
}

async function mergeInto(
  { app, words: { t } }: AppScope,
  planId: string,
  file: OpenedBundle,
  name: string,
  trashed: boolean,
): Promise<void> {
  const openSession = openPlanNow();
  const { update } = file;
  const isOpen = openSession?.planId === planId;
  const session = isOpen ? openSession : await PlanSession.open(app.core, planId);
  // Only now has somebody agreed: of a file that is not merged nothing stays, its pictures included.
  await storeMedia(app.host, file);
  const base = session.link ? undefined : await session.lastCommon().catch(() => undefined);
  const mine = Y.encodeStateAsUpdate(session.planDoc);
  const { changed } = await session.merge(update, t('version.beforeMerge', { name }));
  if (changed && !session.link) await session.keepCommon(update).catch(() => undefined);
  if (changed && session.planReadOnly === undefined) {
    // A plan that is opened only to merge a file has not been told yet who is here.
    const me = session.who.name === '' ? { id: session.who.id, name: app.settings.name } : session.who;
    reviewFile(session.planDoc, base, mine, update, me, new Date().toISOString());
  }
  // In somebody else's plan one speaks for oneself: what others said comes from its server.
  const said = file.comments && !session.membership ? await mergeSideDoc(session, 'comments', file.comments) : false;
  const guidance =
    file.coaching && mayWrite(session.me.role, 'coaching')
      ? await takeGuidance(app.core, file.coaching, isOpen ? session : undefined)
      : undefined;
  await session.docs.flush();
  if (!isOpen) session.dispose();
  if (trashed) await app.host.call('library.setTrashed', { id: planId, trashed: false });
  const isNew = changed || said || (guidance && guidance.records + guidance.signatures + guidance.others > 0);
  tell(t, isNew ? t('file.merged', { name }) : t('file.nothingNew', { name }), guidance);
  app.openPlan(planId);
}
