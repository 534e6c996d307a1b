/** Printing what a chamber needs to recommend a loan. */
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    /** Renders nothing on screen: the sheets are rendered for printing and removed afterwards. */
    readonly evidence: Record<never, never>;
  }
}

const EvidencePack = lazyPart<{
  readonly session: PlanWindow['session'];
  readonly onDone: () => void;
  readonly onClose: () => void;
}>('evidence', 'dialog', async () => (await import('./EvidencePack.tsx')).EvidencePack);

const printEvidence: ActionRecord<PlanWindow> = {
  id: 'plan.printEvidence',
  menu: 'file',
  label: 'evidence.print',
  key: null,
  when: ({ coaching }) => coaching !== undefined,
  run: ({ guardDisclosure, go }) =>
    guardDisclosure('evidence', () => {
      go('text');
      openDialog({ kind: 'evidence' });
    }),
};

function Evidence({ onClose }: DialogProps<'evidence'>) {
  return <EvidencePack session={usePlanWindow().session} onDone={onClose} onClose={onClose} />;
}

export const evidenceInPlan = {
  id: 'evidence',
  dialogs: { evidence: Evidence },
  actions: [printEvidence],
} satisfies PlanContribution;
