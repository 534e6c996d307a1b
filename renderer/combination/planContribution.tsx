/** Combinations in an open plan: their fields beside the board, their cards in the text, candidates for the selection. */
import { Search } from 'lucide-react';
import { combinationsWith, seekingOf } from '../../shared/app/board/seeking.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { TRACED } from '../editor/traced.ts';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion } from '../session/useStore.ts';
import type { ActionRecord } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { BESIDE, BESIDE_OPEN, CANDIDATES_ASKED } from '../shell/besideBoard.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { type PlanWindow, useFeatureState, usePlanWindow } from '../shell/planWindow.tsx';
import { Button } from '../ui/controls.tsx';
import { CombinationCardView } from './CombinationCardView.tsx';
import { APART, CURRENT, DIAL, DIALS, LIKE, turned, WITH_WEAK } from './candidatesState.ts';

const CandidatesPanel = lazyPart(
  'combination.candidates',
  'inline',
  async () => (await import('./CandidatesPanel.tsx')).CandidatesPanel,
);
const Understood = lazyPart(
  'combination.understood',
  'inline',
  async () => (await import('./Understood.tsx')).Understood,
);
const CombinationPanel = lazyPart(
  'combination.panel',
  'inline',
  async () => (await import('./CombinationPanel.tsx')).CombinationPanel,
);

const canSeek = ({ session, selection, canvas }: PlanWindow): boolean =>
  canvas !== undefined && seekingOf(session.store, selection.value.nodes, canvas) !== undefined;

/** Shows the candidates, beside the board or its outline. */
function showCandidates({ kept, view, go }: PlanWindow): void {
  if (view !== 'board' && view !== 'outline') go('board');
  kept.set(BESIDE_OPEN, true);
  kept.set(BESIDE, 'candidates');
}

const seek: ActionRecord<PlanWindow> = {
  id: 'board.seek',
  menu: 'board',
  label: 'candidate.action',
  alias: 'candidate.seek',
  key: null,
  when: ({ canvas }) => canvas !== undefined,
  run: (window) => {
    showCandidates(window);
    window.kept.set(CANDIDATES_ASKED, true);
  },
};

/** The selected card, if it is the only one and already a part. */
function chosenPart({ session, selection }: PlanWindow): string | undefined {
  const [card, ...others] = selection.value.nodes;
  return card !== undefined && others.length === 0 && combinationsWith(session.store, card).length > 0
    ? card
    : undefined;
}
const seekAnother: ActionRecord<PlanWindow> = {
  id: 'board.seekAnother',
  menu: 'board',
  label: 'candidate.another',
  key: 'Shift+C',
  when: (window) => window.canvas !== undefined && !window.session.readOnly,
  run: (window) => {
    const card = chosenPart(window);
    if (card === undefined) return announce(window.words.t('candidate.anotherNone'));
    window.kept.set(APART, card);
    seek.run(window);
  },
};

const turn = (id: string, label: 'candidate.nearer' | 'candidate.farther', by: -1 | 1): ActionRecord<PlanWindow> => ({
  id,
  menu: 'board',
  label,
  key: null,
  when: ({ canvas }) => canvas !== undefined,
  run: (window) => {
    const { kept, words } = window;
    showCandidates(window);
    kept.set(DIAL, turned(kept.get(DIAL), by));
    const now = DIALS.find(({ at }) => at === kept.get(DIAL));
    if (now) announce(words.t('candidate.dialNow', { dial: words.t(now.label) }));
  },
});

const weakToo: ActionRecord<PlanWindow> = {
  id: 'board.weakToo',
  menu: 'board',
  label: 'candidate.weakToo',
  key: null,
  when: ({ canvas }) => canvas !== undefined,
  run: (window) => {
    window.kept.set(WITH_WEAK, true);
    seek.run(window);
  },
};

const like: ActionRecord<PlanWindow> = {
  id: 'board.like',
  menu: 'board',
  label: 'candidate.likeAction',
  key: null,
  when: ({ canvas }) => canvas !== undefined,
  run: (window) => {
    const { app, kept, words } = window;
    const current = kept.get(CURRENT);
    const entry = current === undefined ? undefined : app.catalogue.entry(current);
    // If nothing is offered yet, show the candidates.
    if (!entry) return seek.run(window);
    showCandidates(window);
    kept.set(LIKE, entry.id);
    announce(words.t('candidate.likeNow', { title: quotable(words.text(entry.title)) }));
  },
};

/** Opens the candidates for the selected cards if something else is shown in their place. */
function SeekButton() {
  const window = usePlanWindow();
  usePlanVersion(window.session, 'nodes', 'parts', 'positions');
  useSelection(window.selection);
  const [isOpen] = useFeatureState(BESIDE_OPEN);
  const [beside] = useFeatureState(BESIDE);
  if ((isOpen && beside !== 'catalogue') || !canSeek(window)) return null;
  return (
    <div className="row on-selected">
      <Button small onPress={() => seek.run(window)}>
        <Search size={16} aria-hidden="true" /> {window.words.t('candidate.seek')}
      </Button>
    </div>
  );
}

/** Under the words of a card that is a part: of what, and the way to another combination of it. */
function PartOf({ node }: { readonly node: CanvasNode }) {
  const window = usePlanWindow();
  const { session, selection, words } = window;
  const { t } = words;
  usePlanVersion(session, 'nodes', 'parts');
  const of = combinationsWith(session.store, node.id);
  if (of.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="section-title">{t('card.partOf')}</h2>
      <ul className="part-list">
        {of.map((combination) => (
          <li key={combination.id}>
            <button type="button" className="link-button ellipsis" onClick={() => selection.select([combination.id])}>
              {combination.title || combination.claim || t('combination.untitled')}
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button small onPress={() => seekAnother.run(window)}>
          {t('candidate.another')}
        </Button>
      </div>
    </section>
  );
}
function CardWords({ node }: { readonly node: CanvasNode }) {
  return (
    <>
      <PartOf node={node} />
      <Understood node={node} />
    </>
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
  slots: {
    combinationCard: ({ node }) => <CombinationCardView session={usePlanWindow().session} id={node} />,
    aboveInspector: SeekButton,
    candidates: CandidatesPanel,
    cardWords: CardWords,
    combinationPanel: Panel,
  },
  actions: [
    seek,
    seekAnother,
    like,
    weakToo,
    turn('board.nearer', 'candidate.nearer', -1),
    turn('board.farther', 'candidate.farther', 1),
  ],
} satisfies PlanContribution;
