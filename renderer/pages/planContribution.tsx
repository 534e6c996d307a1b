/** A plan on pages: preview, print, PDF. */
import { Printer } from 'lucide-react';
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import type { PlanWindow } from '../shell/planWindow.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    readonly pages: Record<never, never>;
  }
}

const Pages = lazyPart<{ readonly onClose: () => void }>(
  'pages',
  'dialog',
  async () => (await import('./PagesDialog.tsx')).PagesDialog,
);

const print: ActionRecord<PlanWindow> = {
  id: 'plan.print',
  menu: 'file',
  label: 'file.print',
  key: 'Mod+P',
  run: () => openDialog({ kind: 'pages' }),
};

export const pagesInPlan = {
  id: 'pages',
  tools: [{ order: 70, record: print, icon: Printer, caption: 'file.printCaption' }],
  dialogs: { pages: ({ onClose }: DialogProps<'pages'>) => <Pages onClose={onClose} /> },
  actions: [print],
} satisfies PlanContribution;
