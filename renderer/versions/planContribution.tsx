/** Versions of an open plan, and merge reviews. */
import { History } from 'lucide-react';
import type { ActionRecord } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';
import { MergeReviewBanner } from './MergeReviewBanner.tsx';
import { SinceBanner } from './SinceBanner.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    readonly versions: Record<never, never>;
  }
}

const VersionsDialog = lazyPart(
  'versions.list',
  'dialog',
  async () => (await import('./VersionsDialog.tsx')).VersionsDialog,
);

const saveVersion: ActionRecord<PlanWindow> = {
  id: 'plan.saveVersion',
  menu: 'file',
  label: 'version.save',
  key: 'Mod+S',
  run: ({ session, words: { t } }) =>
    void session.createVersion(t('version.quick'), 'manual').then(
      () => announce(t('version.saved')),
      () => announce(t('error.storage'), { kind: 'error' }),
    ),
};
const showVersions: ActionRecord<PlanWindow> = {
  id: 'plan.versions',
  menu: 'file',
  label: 'version.title',
  key: 'Mod+Shift+S',
  run: () => openDialog({ kind: 'versions' }),
};
/** The button's label says what it opens. */
const openVersions: ActionRecord<PlanWindow> = { ...showVersions, label: 'version.open' };

function Versions({ onClose }: DialogProps<'versions'>) {
  return <VersionsDialog session={usePlanWindow().session} onClose={onClose} />;
}
const Since = () => <SinceBanner session={usePlanWindow().session} />;
const Merges = () => <MergeReviewBanner session={usePlanWindow().session} />;

export const versionsInPlan = {
  id: 'versions',
  dialogs: { versions: Versions },
  tools: [{ order: 60, record: openVersions, icon: History, caption: 'version.caption' }],
  banners: [
    { order: 20, part: Since },
    { order: 30, part: Merges },
  ],
  actions: [saveVersion, showVersions],
} satisfies PlanContribution;
