/** The open plan as a file. Made from memory, by code that came with the plan: it works when the disk is full and the host is gone. */
import { FileDown } from 'lucide-react';
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { exportPlan } from '../shell/exportPlan.ts';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';
import { ExportDialog } from './ExportDialog.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    /** Whether others' words go along in the file. */
    readonly exportPlan: Record<never, never>;
  }
}

function chooseExport({ app, session, comments, coaching, words }: PlanWindow): void {
  // Whether others' words go along is asked where there are some.
  const said = comments ? comments.store.threads.length + comments.suggestions.store.all.length : 0;
  if (comments && (said > 0 || coaching?.hasNotes)) openDialog({ kind: 'exportPlan' });
  else void exportPlan(app, session, words.t);
}

const exportFile: ActionRecord<PlanWindow> = {
  id: 'plan.export',
  menu: 'file',
  label: 'file.export',
  key: 'Mod+E',
  run: (window) => window.letOut('file', () => chooseExport(window)),
};

/** At once and without a question: for when the disk refuses what is written. */
const saveCopy: ActionRecord<PlanWindow> = {
  id: 'plan.saveCopy',
  menu: 'file',
  label: 'storage.export',
  key: null,
  run: ({ app, session, words }) => void exportPlan(app, session, words.t),
};

function Export({ onClose }: DialogProps<'exportPlan'>) {
  const { app, session, comments, coaching, words } = usePlanWindow();
  const save = async (together: boolean) =>
    exportPlan(
      app,
      session,
      words.t,
      together && comments ? { comments: comments.docs.doc, coaching: await coaching?.forFile() } : undefined,
    );
  return (
    <ExportDialog
      hasRecords={coaching?.hasNotes === true}
      onExport={(together) => void save(together)}
      onClose={onClose}
    />
  );
}

export const filesInPlan = {
  id: 'files',
  dialogs: { exportPlan: Export },
  tools: [{ order: 80, record: exportFile, icon: FileDown, caption: 'file.exportCaption' }],
  actions: [exportFile, saveCopy],
} satisfies PlanContribution;
