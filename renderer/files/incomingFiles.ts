/**
 * Incoming files: chosen, dropped, or opened from the desktop. A `.musubi` of an existing plan is merged with it,
 * after its current state was kept as a version; any other becomes a new plan. A refused file is reported with the
 * reason and changes nothing.
 */
import { createPlanFromFile, mergePlanFile } from '../../shared/app/plan/planFiles.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { BundleError, OpenedBundle } from '../../shared/doc/file/bundle.ts';
import type { Merged } from '../../shared/doc/guidanceFile.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import { announce } from '../shell/announce.tsx';
import type { AppScope, IncomingFile } from '../shell/contribution.ts';
import { openDialog } from '../shell/dialogs.tsx';
import { openPlanNow } from '../shell/openPlan.ts';
import { reading } from '../shell/reading.tsx';
import type { Translate } from '../ui/i18n.tsx';
import { readBundle } from './takeBundle.ts';

export const bundleErrorText = (error: BundleError, t: Translate): string =>
  t(`bundle.${error.code}`, {
    name: 'name' in error ? error.name : '',
    version: 'version' in error ? error.version : '',
    types: 'types' in error ? error.types.join(', ') : '',
  });

/** A message about a file's guidance records; empty if there were none and nothing was wrong. */
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

/** Imports a `.musubi` file, or reports why not. */
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
      const guidance = await createPlanFromFile(app.core, opened.value);
      app.openPlan(manifest.planId);
      reportMerge(t, t('file.opened', { title: manifest.title || t('plan.untitled') }), guidance);
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
      // Nothing can be stored: the plan opens in memory, and saving is retried.
      app.adoptPlan(PlanSession.adopt(app.core, manifest.planId, update, error.code));
      return;
    }
    announce(t('file.failed', { name: file.name }), { kind: 'error' });
  }
}

function reportMerge(t: Translate, words: string, guidance: Merged | undefined): void {
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
  const { changed, said, guidance } = await mergePlanFile(app.core, file, {
    open: openSession?.planId === planId ? openSession : undefined,
    version: t('version.beforeMerge', { name }),
    name: app.settings.name,
  });
  if (trashed) await app.host.call('library.setTrashed', { id: planId, trashed: false });
  const isNew = changed || said || (guidance && guidance.records + guidance.signatures + guidance.others > 0);
  app.openPlan(planId);
  reportMerge(t, isNew ? t('file.merged', { name }) : t('file.nothingNew', { name }), guidance);
}
