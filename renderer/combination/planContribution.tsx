/** Combinations in an open plan: their fields beside the board, their cards in the text, what could be tied with what is selected. */
import { Search } from 'lucide-react';
import type { Seeking } from '../../shared/app/board/seeking.ts';
import { seekingOf } from '../../shared/app/board/seeking.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { TRACED } from '../editor/traced.ts';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { type ActionRecord, runAction } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import type { PlanContribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';
import { Button } from '../ui/controls.tsx';
import { CombinationCardView } from './CombinationCardView.tsx';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    /** What could be tied with these cards on this canvas. */
    readonly candidates: { readonly canvas: string; readonly seeking: Seeking };
  }
}

const CandidatesDialog = lazyPart(
  'combination.candidates',
  'dialog',
  async () => (await import('./CandidatesDialog.tsx')).CandidatesDialog,
);
const CombinationPanel = lazyPart(
  'combination.panel',
  'inline',
  async () => (await import('./CombinationPanel.tsx')).CombinationPanel,
);

const seekingIn = ({ session, selection }: PlanWindow): Seeking | undefined =>
  session.readOnly === undefined ? seekingOf(session.store, selection.value.nodes) : undefined;

const seek: ActionRecord<PlanWindow> = {
  id: 'board.seek',
  menu: 'board',
  label: 'candidate.action',
  alias: 'candidate.seek',
  key: null,
  when: ({ session, canvas }) => session.readOnly === undefined && canvas !== undefined,
  run: (window) => {
    const seeking = seekingIn(window);
    if (seeking && window.canvas) openDialog({ kind: 'candidates', canvas: window.canvas, seeking });
    // Whoever looks for it in the palette learns what it needs.
    else announce(window.words.t('candidate.chooseFirst'));
  },
};

function Candidates({ dialog: { canvas, seeking }, onClose }: DialogProps<'candidates'>) {
  const { session, selection } = usePlanWindow();
  const onTied = (combination: string) => {
    onClose();
    selection.select([combination]);
    // What is new may lie outside the view.
    runAction('board.fit');
  };
  return <CandidatesDialog session={session} canvas={canvas} seeking={seeking} onTied={onTied} onClose={onClose} />;
}

/** The action as a button beside the chosen cards. */
function SeekButton() {
  const window = usePlanWindow();
  usePlanVersion(window.session, 'nodes', 'parts');
  useSelection(window.selection);
  if (!seekingIn(window)) return null;
  return (
    <div className="row on-selected">
      <Button small onPress={() => seek.run(window)}>
        <Search size={16} aria-hidden="true" /> {window.words.t('candidate.seek')}
      </Button>
    </div>
  );
}

function Panel({ node }: { readonly node: CanvasNode }) {
  const { session, selection, kept, view, go, words } = usePlanWindow();
  const trace = () => {
    kept.set(TRACED, node.id);
    selection.select([node.id]);
    if (view !== 'text') go('text');
  };
  return (
    <>
      <CombinationPanel session={session} node={node} onSelect={(id) => selection.select([id])} />
      <Button small onPress={trace}>
        {words.t('trace.show')}
      </Button>
    </>
  );
}

export const combinationInPlan = {
  id: 'combination',
  dialogs: { candidates: Candidates },
  slots: {
    combinationCard: ({ node }) => <CombinationCardView session={usePlanWindow().session} id={node} />,
    aboveInspector: SeekButton,
    combinationPanel: Panel,
  },
  actions: [seek],
} satisfies PlanContribution;
