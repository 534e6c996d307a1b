/** Sharing an open plan: inviting, people present, following. */
import { UserPlus } from 'lucide-react';
import { useFollowing } from '../session/useFollowing.ts';
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';
import { FollowBanner } from './FollowBanner.tsx';
import { OthersInFields } from './OthersInFields.tsx';
import { PeopleBar } from './PeopleBar.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    readonly share: Record<never, never>;
  }
}

const ShareDialog = lazyPart('sharing.share', 'dialog', async () => (await import('./ShareDialog.tsx')).ShareDialog, {
  forGuests: false,
});

const share: ActionRecord<PlanWindow> = {
  id: 'plan.share',
  menu: 'file',
  label: 'share.title',
  key: null,
  when: ({ session }) => !session.link && session.membership === undefined,
  run: ({ guardDisclosure }) => guardDisclosure('share', () => openDialog({ kind: 'share' })),
};

function Share({ onClose }: DialogProps<'share'>) {
  return <ShareDialog session={usePlanWindow().session} onClose={onClose} />;
}

/** A recording shows people who are not here now: its own bar names them. */
function People() {
  const { session } = usePlanWindow();
  const following = useFollowing(session.following);
  return session.readOnly === 'replay' ? null : (
    <PeopleBar session={session} following={following} onFollow={(id) => session.following.follow(id)} />
  );
}

function Banner() {
  const { session } = usePlanWindow();
  const following = useFollowing(session.following);
  return <FollowBanner session={session} following={following} onFollow={(id) => session.following.follow(id)} />;
}

function Fields() {
  const { session, document } = usePlanWindow();
  return <OthersInFields key={document} session={session} />;
}

export const sharingInPlan = {
  id: 'sharing',
  dialogs: { share: Share },
  header: [{ order: 10, part: People }],
  tools: [{ order: 40, record: share, icon: UserPlus, caption: 'share.open' }],
  banners: [{ order: 60, part: Banner }],
  overlays: [Fields],
  actions: [share],
} satisfies PlanContribution;
