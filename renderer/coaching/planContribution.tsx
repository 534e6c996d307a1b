/** Coaching in an open plan: guidance records, sessions, their recording and its replay. */
import { draftFromSession } from '../../shared/app/coaching/draftFromSession.ts';
import { useCoaching } from '../session/useStore.ts';
import { type ActionRecord, runAction } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';
import { useChangeWords } from '../shell/useChangeWords.ts';
import { CoachingButton } from './CoachingButton.tsx';
import { SessionBanner } from './SessionBanner.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    /** The guidance records; `first` is a draft that was just made, to be filled in. */
    readonly guidance: { readonly first: string | undefined };
  }
}

const GuidanceDialog = lazyPart(
  'coaching.guidance',
  'dialog',
  async () => (await import('./GuidanceDialog.tsx')).GuidanceDialog,
);
const SessionPanel = lazyPart(
  'coaching.session',
  'inline',
  async () => (await import('./SessionPanel.tsx')).SessionPanel,
);
const ReplayBar = lazyPart('coaching.replay', 'inline', async () => (await import('./ReplayBar.tsx')).ReplayBar);
const MeetingDialog = lazyPart(
  'coaching.meeting',
  'inline',
  async () => (await import('./MeetingDialog.tsx')).MeetingDialog,
);

const hasCoaching = ({ coaching }: PlanWindow): boolean => coaching !== undefined;

const guidance: ActionRecord<PlanWindow> = {
  id: 'plan.guidance',
  menu: 'view',
  label: 'guidance.open',
  key: null,
  when: hasCoaching,
  run: () => openDialog({ kind: 'guidance', first: undefined }),
};
const beginSession: ActionRecord<PlanWindow> = {
  id: 'plan.beginSession',
  menu: 'file',
  label: 'session.begin',
  key: null,
  when: ({ coaching }) => coaching?.canWrite === true,
  run: ({ coaching, words }) => void coaching?.begin(words.t('session.version')),
};
const talk: ActionRecord<PlanWindow> = {
  id: 'plan.talk',
  menu: 'view',
  label: 'talk.title',
  key: null,
  when: hasCoaching,
  run: ({ coaching }) => coaching?.showPanel(!coaching.isPanelShown),
};

function Guidance({ dialog, onClose }: DialogProps<'guidance'>) {
  const { session } = usePlanWindow();
  return (
    <GuidanceDialog
      session={session}
      first={dialog.first}
      onClose={onClose}
      onEvidence={() => runAction('plan.printEvidence')}
    />
  );
}

function Tool() {
  return <CoachingButton onOpen={() => openDialog({ kind: 'guidance', first: undefined })} />;
}

function Banner() {
  const { session, coaching } = usePlanWindow();
  const words = useChangeWords();
  const end = () =>
    coaching &&
    void draftFromSession(coaching, session, words).then((first) => first && openDialog({ kind: 'guidance', first }));
  return <SessionBanner onEnd={end} />;
}

/** Loaded when the other side asks to compare numbers, or this side does. */
function Meeting() {
  return useCoaching()?.pairing.step ? <MeetingDialog /> : null;
}

function Panel() {
  const { session } = usePlanWindow();
  return useCoaching()?.isPanelShown ? (
    <SessionPanel session={session} onRehearse={() => runAction('plan.rehearse')} />
  ) : null;
}

function Replay() {
  const { session } = usePlanWindow();
  return useCoaching()?.replay ? <ReplayBar session={session} /> : null;
}

export const coachingInPlan = {
  id: 'coaching',
  dialogs: { guidance: Guidance },
  tools: [{ order: 30, part: Tool }],
  banners: [
    { order: 40, part: Banner },
    { order: 50, part: Meeting },
  ],
  panels: { talk: { order: 20, isShown: ({ coaching }) => coaching?.isPanelShown === true, part: Panel } },
  overlays: [Replay],
  actions: [guidance, beginSession, talk],
} satisfies PlanContribution;
