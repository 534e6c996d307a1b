/** The board or its outline in the middle, the catalogue on one side, the inspector on the other. */
import { PanelLeft, Plus } from 'lucide-react';
import { type ComponentProps, useLayoutEffect } from 'react';
import { addCard, addEntryCard, placedCards } from '../../shared/app/board/boardCommands.ts';
import type { BoardFilter } from '../../shared/app/board/boardFilter.ts';
import { snapshotOf } from '../../shared/app/board/entrySnapshot.ts';
import { seekingOf } from '../../shared/app/board/seeking.ts';
import { type SelectionModel, selectionOn } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import type { Canvas } from '../../shared/doc/planStore.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { CatalogueBrowser } from '../catalogue/CatalogueBrowser.tsx';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion, useSuggestions } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { BESIDE, BESIDE_OPEN, type Beside } from '../shell/besideBoard.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { useFeatureState, usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Slot } from '../shell/slots.tsx';
import { SuggestionRow } from '../suggestions/SuggestionRow.tsx';
import { useAnswers } from '../suggestions/useAnswers.ts';
import { Button, IconButton, Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Board } from './Board.tsx';
import './boardSlots.ts';
import { FILTER, TEMPLATING } from './boardState.ts';
import { ExampleBanner } from './ExampleBanner.tsx';
import { FilterChips, FilterTools } from './FilterBar.tsx';
import { Inspector } from './Inspector.tsx';
import { Outline } from './Outline.tsx';
import { useSlideShow } from './useSlideShow.tsx';

const TemplateDialog = lazyPart(
  'canvas.templates',
  'dialog',
  async () => (await import('./TemplateDialog.tsx')).TemplateDialog,
);

export function BoardView({ view }: { readonly view: 'board' | 'outline' }) {
  const { t } = useWords();
  const { session, document, canvases, canvas, setCanvas, addCanvas, selection } = usePlanWindow();
  const [filter, setFilter] = useFeatureState(FILTER);
  const [besideOpen, setBesideOpen] = useFeatureState(BESIDE_OPEN);
  useFocusOnCanvas(session, canvas, filter, setFilter);
  const slides = useSlideShow(session, canvas, filter);
  const [templating, setTemplating] = useFeatureState(TEMPLATING);
  return (
    <div className="board-view">
      {besideOpen ? <BesideBoard session={session} canvas={canvas} selection={selection} /> : null}
      <main className="board-main">
        <div className="board-head">
          <CanvasTabs
            session={session}
            canvases={canvases}
            canvas={canvas}
            onCanvas={setCanvas}
            onAdd={addCanvas}
            onTemplate={() => setTemplating(true)}
            besideOpen={besideOpen}
            onBeside={() => setBesideOpen(!besideOpen)}
          />
          {canvas ? <FilterTools session={session} selection={selection} filter={filter} onFilter={setFilter} /> : null}
        </div>
        {canvas ? <ExampleBanner session={session} canvas={canvas} /> : null}
        {canvas ? <FilterChips session={session} canvas={canvas} filter={filter} onFilter={setFilter} /> : null}
        {!canvas ? (
          <div className="board-empty">
            <Button look="primary" onPress={addCanvas}>
              {t('canvas.add')}
            </Button>
            <Button onPress={() => setTemplating(true)}>{t('canvasTemplate.open')}</Button>
          </div>
        ) : view === 'board' ? (
          <Board
            key={document}
            session={session}
            canvas={canvas}
            selection={selection}
            filter={filter}
            slides={slides}
          />
        ) : (
          <>
            <OutlineWithSuggestions
              key={document}
              session={session}
              canvas={canvas}
              selection={selection}
              filter={filter}
              slides={slides}
            />
            <Slot name="belowOutline" />
          </>
        )}
      </main>
      {canvas ? (
        <aside className="inspector-panel" data-region aria-label={t('inspector.title')}>
          <Slot name="aboveInspector" canvas={canvas} />
          <OnSelected selection={selection} />
          <Inspector
            key={document}
            session={session}
            canvas={canvas}
            selection={selection}
            filter={filter}
            onFilter={setFilter}
            slides={slides}
            cardWords={(node) => <Slot name="cardWords" node={node} />}
            combination={(node) => <Slot name="combinationPanel" node={node} />}
          />
        </aside>
      ) : null}
      {slides.screen}
      {templating ? (
        <TemplateDialog session={session} canvas={canvas} onCanvas={setCanvas} onClose={() => setTemplating(false)} />
      ) : null}
    </div>
  );
}

/** A board that is focused on one card shows all of it if that card is not on the canvas. */
function useFocusOnCanvas(
  session: PlanSession,
  canvas: string | undefined,
  filter: BoardFilter,
  setFilter: (filter: BoardFilter) => void,
): void {
  const { near } = filter;
  const isGone =
    canvas !== undefined &&
    near !== undefined &&
    selectionOn(session.store, canvas, { nodes: [near.card], link: undefined }).nodes.length === 0;
  useLayoutEffect(() => {
    if (isGone) setFilter({ ...filter, near: undefined });
  }, [isGone, filter, setFilter]);
}

type OnCanvas = {
  readonly session: PlanSession;
  readonly canvas: string | undefined;
  readonly selection: SelectionModel;
};

const BESIDES = [
  { id: 'candidates', label: 'candidate.panel' },
  { id: 'catalogue', label: 'board.besideCatalogue' },
] as const satisfies readonly { readonly id: Beside; readonly label: MessageKey }[];

/** Two sources for what is not on the board yet: proposals for its cards, and the catalogue search. */
function BesideBoard({ session, canvas, selection }: OnCanvas) {
  const { t } = useWords();
  const [chosen, setBeside] = useFeatureState(BESIDE);
  usePlanVersion(session, 'nodes', 'positions');
  const hasCards = canvas !== undefined && seekingOf(session.store, [], canvas) !== undefined;
  const beside = canvas === undefined ? 'catalogue' : (chosen ?? (hasCards ? 'candidates' : 'catalogue'));
  return (
    <aside
      className="catalogue-panel"
      data-region
      aria-label={t(beside === 'candidates' ? 'candidate.panel' : 'board.catalogue')}
    >
      <Toolbar className="beside-choice" label={t('board.besideChoice')}>
        {BESIDES.map(({ id, label }) => (
          <Button key={id} small look="quiet" pressed={id === beside} onPress={() => setBeside(id)}>
            {t(label)}
          </Button>
        ))}
      </Toolbar>
      {beside === 'candidates' && canvas ? (
        <Slot name="candidates" canvas={canvas} />
      ) : (
        // People working in the list of entries stay there, although the first card is on the board now.
        <Entries session={session} canvas={canvas} selection={selection} onUse={() => setBeside('catalogue')} />
      )}
    </aside>
  );
}

/** The catalogue, for placing its entries on the board. */
function Entries({ session, canvas, selection, onUse }: OnCanvas & { readonly onUse: () => void }) {
  const { t, text } = useWords();
  const pick = (entry: CatalogueEntry) => {
    if (!canvas) return;
    const title = text(entry.title);
    const added = report(addEntryCard(session, canvas, snapshotOf(entry), title, nextPlace(session, canvas)));
    if (!added) return;
    selection.select([added.node]);
    announce(t(added.existed ? 'board.alreadyThere' : 'board.added', { title }));
  };
  /** Adds an own card named by the search words. */
  const addOwn = (words: string) => {
    if (!canvas) return;
    const added = report(addCard(session, canvas, 'resource', words, nextPlace(session, canvas)));
    if (added === undefined) return;
    selection.select([added]);
    announce(t('board.added', { title: words }));
  };
  const canAdd = !session.readOnly && canvas !== undefined;
  return (
    <CatalogueBrowser
      compact
      pickLabel={t('board.addEntry')}
      onPick={canAdd ? pick : undefined}
      onMissing={canAdd ? addOwn : undefined}
      onUse={onUse}
    />
  );
}

function CanvasTabs({
  session,
  canvases,
  canvas,
  onCanvas,
  onAdd,
  onTemplate,
  besideOpen,
  onBeside,
}: {
  readonly session: PlanSession;
  readonly canvases: readonly Canvas[];
  readonly canvas: string | undefined;
  readonly onCanvas: (canvas: string) => void;
  readonly onAdd: () => void;
  readonly onTemplate: () => void;
  readonly besideOpen: boolean;
  readonly onBeside: () => void;
}) {
  const { t } = useWords();
  const canEdit = !session.readOnly;
  const remove = (gone: string) => {
    if (!report(session.execute({ type: 'removeCanvas', canvas: gone }))) return;
    announce(t('canvas.removed'), { action: { label: t('common.undo'), run: () => session.undo.undo() } });
  };
  return (
    <Toolbar className="canvas-tabs" label={t('canvas.list')}>
      <IconButton
        small
        label={besideOpen ? t('board.besideHide') : t('board.beside')}
        icon={<PanelLeft size={16} />}
        pressed={besideOpen}
        onPress={onBeside}
      />
      {canvases.map((c) => (
        <Button key={c.id} small look="quiet" pressed={c.id === canvas} onPress={() => onCanvas(c.id)}>
          {c.title || t('canvas.untitled')}
        </Button>
      ))}
      <IconButton small label={t('canvas.add')} icon={<Plus size={16} />} isDisabled={!canEdit} onPress={onAdd} />
      <Button small look="quiet" isDisabled={!canEdit} onPress={onTemplate}>
        {t('canvasTemplate.open')}
      </Button>
      {canvases.length > 1 && canvas && canEdit ? (
        <Button small look="quiet" onPress={() => remove(canvas)}>
          {t('canvas.remove')}
        </Button>
      ) : null}
    </Toolbar>
  );
}

/** The outline, with other people's suggestions in its rows. */
function OutlineWithSuggestions(props: Omit<ComponentProps<typeof Outline>, 'suggestionRow' | 'onAnswer'>) {
  const suggestions = useSuggestions();
  const answers = useAnswers(suggestions);
  return (
    <Outline
      {...props}
      suggestionRow={(suggestion) =>
        suggestions ? <SuggestionRow session={props.session} suggestions={suggestions} suggestion={suggestion} /> : null
      }
      onAnswer={(suggestion, how) => answers[how]([suggestion])}
    />
  );
}

/** New cards are placed above existing ones, in a row. */
function nextPlace(session: PlanSession, canvas: string): [number, number] {
  const cards = placedCards(session.store, canvas);
  return cards.length === 0 ? [0, 0] : [Math.min(...cards.map((c) => c.x)), Math.min(...cards.map((c) => c.y))];
}

/** Buttons of other features while a card or a link is selected. */
function OnSelected({ selection }: { readonly selection: SelectionModel }) {
  const { nodes, link } = useSelection(selection);
  if (!link && nodes.length !== 1) return null;
  return (
    <div className="row wrap on-selected">
      <Slot name="onSelected" />
    </div>
  );
}
