/** The board or its outline in the middle, the catalogue on one side, what is selected on the other. */
import { ListPlus, MessageSquarePlus, PanelLeft, Plus } from 'lucide-react';
import type { ComponentProps } from 'react';
import { addEntryCard, placedCards } from '../../shared/app/board/boardCommands.ts';
import { snapshotOf } from '../../shared/app/board/entrySnapshot.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Canvas } from '../../shared/doc/planStore.ts';
import { Board } from '../canvas/Board.tsx';
import type { BoardFilter } from '../canvas/boardFilter.ts';
import { Inspector } from '../canvas/Inspector.tsx';
import { Outline } from '../canvas/Outline.tsx';
import { CatalogueBrowser } from '../catalogue/CatalogueBrowser.tsx';
import { SeekCandidates } from '../combination/SeekCandidates.tsx';
import { useSelection } from '../session/useSelection.ts';
import { useSuggestions } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { SuggestionRow } from '../suggestions/SuggestionRow.tsx';
import { useAnswers } from '../suggestions/useAnswers.ts';
import { Button, IconButton, Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

type Props = {
  readonly session: PlanSession;
  /** Names the document on screen: another one begins anew. */
  readonly bench: string;
  readonly view: 'board' | 'outline';
  readonly canvases: readonly Canvas[];
  readonly canvas: string | undefined;
  readonly onCanvas: (canvas: string) => void;
  readonly onAddCanvas: () => void;
  readonly selection: SelectionModel;
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly catalogueOpen: boolean;
  readonly onCatalogue: () => void;
  readonly combination: ComponentProps<typeof Inspector>['combination'];
  /** Undefined where one may not. */
  readonly onComment: (() => void) | undefined;
  readonly onTask: (() => void) | undefined;
};

export function BoardView({
  session,
  bench,
  view,
  canvases,
  canvas,
  onCanvas,
  onAddCanvas,
  selection,
  filter,
  onFilter,
  catalogueOpen,
  onCatalogue,
  combination,
  onComment,
  onTask,
}: Props) {
  const { t, text } = useWords();
  const canEdit = !session.readOnly;
  const suggestions = useSuggestions();
  const answers = useAnswers(suggestions);
  return (
    <div className="board-view">
      {catalogueOpen ? (
        <aside className="catalogue-panel" data-region aria-label={t('board.catalogue')}>
          <CatalogueBrowser
            compact
            pickLabel={t('board.addEntry')}
            onPick={
              canEdit && canvas
                ? (entry) => {
                    const added = report(
                      addEntryCard(session, canvas, snapshotOf(entry), text(entry.title), nextPlace(session, canvas)),
                    );
                    if (!added) return;
                    const { node, existed } = added;
                    selection.select([node]);
                    announce(
                      existed
                        ? t('board.alreadyThere', { title: text(entry.title) })
                        : t('board.added', { title: text(entry.title) }),
                    );
                  }
                : undefined
            }
          />
        </aside>
      ) : null}
      <main className="board-main">
        <Toolbar className="canvas-tabs" label={t('canvas.list')}>
          <IconButton
            small
            label={catalogueOpen ? t('board.catalogueHide') : t('board.catalogue')}
            icon={<PanelLeft size={16} />}
            pressed={catalogueOpen}
            onPress={() => onCatalogue()}
          />
          {canvases.map((c) => (
            <Button key={c.id} small look="quiet" pressed={c.id === canvas} onPress={() => onCanvas(c.id)}>
              {c.title || t('canvas.untitled')}
            </Button>
          ))}
          <IconButton
            small
            label={t('canvas.add')}
            icon={<Plus size={16} />}
            isDisabled={!canEdit}
            onPress={onAddCanvas}
          />
          {canvases.length > 1 && canvas && canEdit ? (
            <Button
              small
              look="quiet"
              onPress={() => {
                if (!report(session.execute({ type: 'removeCanvas', canvas }))) return;
                announce(t('canvas.removed'), {
                  action: { label: t('common.undo'), run: () => session.undo.undo() },
                });
              }}
            >
              {t('canvas.remove')}
            </Button>
          ) : null}
        </Toolbar>
        {canvas ? (
          view === 'board' ? (
            <Board key={bench} session={session} canvas={canvas} selection={selection} filter={filter} />
          ) : (
            <Outline
              key={bench}
              session={session}
              canvas={canvas}
              selection={selection}
              filter={filter}
              suggestionRow={(suggestion) =>
                suggestions ? (
                  <SuggestionRow session={session} suggestions={suggestions} suggestion={suggestion} />
                ) : null
              }
              onAnswer={(suggestion, how) => answers[how]([suggestion])}
            />
          )
        ) : (
          <div className="board-empty">
            <Button look="primary" onPress={onAddCanvas}>
              {t('canvas.add')}
            </Button>
          </div>
        )}
      </main>
      {canvas ? (
        <aside className="inspector-panel" data-region aria-label={t('inspector.title')}>
          <SeekCandidates session={session} canvas={canvas} selection={selection} />
          {onComment ? <OnSelected selection={selection} onComment={onComment} onTask={onTask} /> : null}
          <Inspector
            key={bench}
            session={session}
            canvas={canvas}
            selection={selection}
            filter={filter}
            onFilter={onFilter}
            combination={combination}
          />
        </aside>
      ) : null}
    </div>
  );
}

/** New cards stand above what is there already, in a row. */
function nextPlace(session: PlanSession, canvas: string): [number, number] {
  const cards = placedCards(session.store, canvas);
  return cards.length === 0 ? [0, 0] : [Math.min(...cards.map((c) => c.x)), Math.min(...cards.map((c) => c.y))];
}

/** Commenting and making a task by a single click, while a card or a link is selected. */
function OnSelected({
  selection,
  onComment,
  onTask,
}: {
  readonly selection: SelectionModel;
  readonly onComment: () => void;
  readonly onTask: (() => void) | undefined;
}) {
  const { t } = useWords();
  const { nodes, link } = useSelection(selection);
  if (!link && nodes.length !== 1) return null;
  return (
    <div className="row wrap on-selected">
      <Button small onPress={onComment}>
        <MessageSquarePlus size={16} aria-hidden="true" /> {t('comment.add')}
      </Button>
      {onTask && !link ? (
        <Button small onPress={onTask}>
          <ListPlus size={16} aria-hidden="true" /> {t('task.make')}
        </Button>
      ) : null}
    </div>
  );
}
