/** Exports of the open plan, in every format of `shared/export/formats.ts` that is made from the plan itself. */

import { FileDown } from 'lucide-react';
import { doorOfFormat } from '../../shared/app/exports/doors.ts';
import type { DeckKind } from '../../shared/app/exports/exporters.ts';
import { mayExport } from '../../shared/app/exports/exportPlan.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Layer } from '../../shared/domain/layers/layers.ts';
import { exportFormat, PLAN_FORMATS, type PlanFormat } from '../../shared/export/formats.ts';
import type { Leaving } from '../session/disclosureGuard.ts';
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';
import { runPart } from '../shell/runPart.ts';
import { documents } from './documents.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { exportPlan } from './exportPlan.ts';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    /** Whether other people's comments are included in the file. */
    readonly exportPlan: { readonly format: PlanFormat; readonly audience: Layer };
    /** Which slides; `leaving` is the plan, or a copy of it with parts left out. */
    readonly exportSlides: { readonly leaving: PlanSession; readonly audience: Layer };
    readonly exports: Record<never, never>;
  }
}

const Exports = lazyPart<{ readonly onClose: () => void }>(
  'exports',
  'dialog',
  async () => (await import('./ExportsDialog.tsx')).ExportsDialog,
);

const Slides = lazyPart<{
  readonly leaving: PlanSession;
  readonly onExport: (deck: DeckKind) => void;
  readonly onClose: () => void;
}>('slides', 'dialog', async () => (await import('./SlidesDialog.tsx')).SlidesDialog);

/** What others have written that could be included. A pruned copy includes none of it. */
const SAID: { readonly [F in PlanFormat]?: (window: PlanWindow) => boolean } = {
  musubi: ({ comments, coaching }) =>
    comments !== undefined &&
    (comments.store.threads.length + comments.suggestions.store.all.length > 0 || coaching?.hasNotes === true),
  docx: ({ comments }) =>
    comments !== undefined && comments.store.threads.length + comments.suggestions.store.open.length > 0,
};

function exportAction(format: PlanFormat): ActionRecord<PlanWindow> {
  const { action, key } = exportFormat(format);
  // If there are comments, asks whether to include them.
  const start = (window: PlanWindow, { session, audience }: Leaving) => {
    if (format === 'pptx') openDialog({ kind: 'exportSlides', leaving: session, audience });
    else if (session === window.session && SAID[format]?.(window)) openDialog({ kind: 'exportPlan', format, audience });
    else void exportPlan(window, format, { audience });
  };
  return {
    id: action,
    menu: 'file',
    label: `export.${format}`,
    key,
    when: ({ session }) => mayExport(session, format),
    run: (window) => window.guardDisclosure(doorOfFormat(format), (leaving) => start(window, leaving)),
  };
}
const exportActions = PLAN_FORMATS.map(exportAction);

/** Opens the list of all exports. */
const exportAll: ActionRecord<PlanWindow> = {
  id: 'plan.exports',
  menu: 'file',
  label: 'exports.title',
  key: 'Mod+Shift+E',
  when: ({ session }) => mayExport(session, 'musubi'),
  run: () => openDialog({ kind: 'exports' }),
};

/** At once and without questions: for when the disk refuses writes. */
const saveCopy: ActionRecord<PlanWindow> = {
  id: 'plan.saveCopy',
  menu: 'file',
  label: 'storage.export',
  key: null,
  run: (window) => void exportPlan(window, 'musubi', { audience: 'own' }),
};

const importBoard: ActionRecord<PlanWindow> = {
  id: 'board.import',
  menu: 'file',
  label: 'import.board',
  key: null,
  when: ({ session }) => !session.readOnly,
  run: (window) =>
    void window.app.host
      .openFile('board')
      .then((file) => file && runPart(documents, window.words.t, (part) => part.importBoard(window, file))),
};

function Export({ dialog: { format, audience }, onClose }: DialogProps<'exportPlan'>) {
  const window = usePlanWindow();
  const { comments, coaching } = window;
  const save = async (together: boolean) =>
    exportPlan(window, format, {
      audience,
      together:
        together && comments
          ? { comments: comments.docs.doc, coaching: format === 'musubi' ? await coaching?.forFile() : undefined }
          : undefined,
    });
  return (
    <ExportDialog
      format={format}
      hasRecords={format === 'musubi' && coaching?.hasNotes === true}
      onExport={(together) => void save(together)}
      onClose={onClose}
    />
  );
}

function ExportSlides({ dialog: { leaving, audience }, onClose }: DialogProps<'exportSlides'>) {
  const window = usePlanWindow();
  return (
    <Slides
      leaving={leaving}
      onExport={(deck) => void exportPlan(window, 'pptx', { audience, deck })}
      onClose={onClose}
    />
  );
}

export const filesInPlan = {
  id: 'files',
  dialogs: {
    exportPlan: Export,
    exportSlides: ExportSlides,
    exports: ({ onClose }: DialogProps<'exports'>) => <Exports onClose={onClose} />,
  },
  tools: [{ order: 80, record: exportAll, icon: FileDown, caption: 'exports.title' }],
  actions: [exportAll, ...exportActions, saveCopy, importBoard],
} satisfies PlanContribution;
