/** The text of an open plan, and making it from a canvas. */
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';
import { MakePlanDialog } from './MakePlanDialog.tsx';
import { PrintedText, TextView } from './TextView.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    readonly makePlan: Record<never, never>;
  }
}

const makePlan: ActionRecord<PlanWindow> = {
  id: 'text.makePlan',
  menu: 'file',
  label: 'makePlan.title',
  key: null,
  when: ({ session, canvas }) => !session.readOnly && canvas !== undefined,
  run: () => openDialog({ kind: 'makePlan' }),
};

function MakePlan({ onClose }: DialogProps<'makePlan'>) {
  const { session, canvases, canvas, words } = usePlanWindow();
  return canvas ? (
    <MakePlanDialog
      session={session}
      canvases={canvases.map((c) => ({ id: c.id, label: c.title || words.t('canvas.untitled') }))}
      canvas={canvas}
      onClose={onClose}
    />
  ) : null;
}

export const editorInPlan = {
  id: 'editor',
  views: { text: { part: TextView, focus: ['.text'] } },
  dialogs: { makePlan: MakePlan },
  overlays: [PrintedText],
  actions: [makePlan],
} satisfies PlanContribution;
