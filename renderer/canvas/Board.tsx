/** The board of one canvas: DOM cards when zoomed in, painted when zoomed out; usable by pointer, by keyboard and by single clicks. */
import { ReactFlowProvider } from '@xyflow/react';
import { useLayoutEffect, useMemo, useState } from 'react';
import { undoLabel } from '../../shared/doc/undo.ts';
import { useRecords } from '../shell/actions.ts';
import { useCardWays } from '../shell/cardWays.ts';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { BoardFlow } from './BoardFlow.tsx';
import { BoardToolbar, BoardZoom } from './BoardToolbar.tsx';
import { BOARD_ACTIONS } from './boardActions.ts';
import { BoardProvider } from './boardContext.ts';
import { showAll } from './boardView.ts';
import { WaysProvider } from './edges.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { useBoardKeys } from './useBoardKeys.ts';
import { type BoardModel, type BoardProps, useBoardModel } from './useBoardModel.ts';
import { useBoardScope } from './useBoardScope.ts';
import { useOwnPresence } from './useOwnPresence.ts';
import { useUnfilter } from './useUnfilter.ts';

export function Board(props: BoardProps) {
  return (
    <ReactFlowProvider>
      <BoardInner key={props.canvas} {...props} />
    </ReactFlowProvider>
  );
}

function BoardInner(props: BoardProps) {
  const board = useBoardModel(props);
  const { session, canvas, selection, flow, root, dimmed, editing, setEditing, memos } = board;
  const { placing, clickLink, setClickLink } = board;
  const own = useOwnPresence(session, selection, flow, root);
  const setReady = useShownAtFirst(board);
  const { scope, transfer } = useBoardScope(board, props.slides);
  // A board embedded in the text leaves the page's keys and menus to the text.
  useRecords(props.embedded ? [] : BOARD_ACTIONS, scope);
  const onKeyDown = useKeys(board);
  const api = useMemo(
    () => ({ session, canvas, selection, editing, setEditing, memos, dimmed }),
    [session, canvas, selection, editing, setEditing, memos, dimmed],
  );
  return (
    <BoardProvider value={api}>
      <WaysProvider value={board.ways}>
        {/* The region handles keys and clipboard for its cards; each card is focusable itself. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        <div
          ref={root}
          tabIndex={-1}
          data-region-focus
          className={`board ${placing ? 'placing' : ''} ${clickLink ? 'linking' : ''}`}
          // In the capture phase: React Flow's own arrow keys would move a card without a command, unsaved and not
          // undoable.
          onKeyDownCapture={onKeyDown}
          onCopy={transfer.onCopy}
          onCut={transfer.onCopy}
          onPaste={transfer.onPaste}
          onDragOver={transfer.onDragOver}
          onDrop={transfer.onDrop}
          onPointerMove={own.onPointerMove}
          onPointerLeave={own.onPointerLeave}
        >
          <BoardFlow board={board} own={own} onReady={setReady} />
          <Empty board={board} />
          <BoardToolbar
            scope={scope}
            undoes={undoLabel(session.undo)}
            linking={clickLink !== undefined}
            onLinkByClick={() => setClickLink(clickLink ? undefined : board.selected.nodes[0])}
          />
          <BoardZoom scope={scope} onZoom={(direction) => void (direction === 'in' ? flow.zoomIn() : flow.zoomOut())} />
          <HalfDone board={board} />
        </div>
      </WaysProvider>
    </BoardProvider>
  );
}

/** Fits the whole board once, when its cards have arrived and the window has a size. Returns a callback that reports both. */
function useShownAtFirst(board: BoardModel): () => void {
  const { t } = useWords();
  const [ready, setReady] = useState(false);
  const hasCards = board.scene.cards.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per canvas
  useLayoutEffect(() => {
    if (hasCards && ready) showAll(board, t);
  }, [board.canvas, hasCards, ready]);
  return () => setReady(true);
}

function useKeys({ session, canvas, selection, placing, clickLink, ...board }: BoardModel) {
  return useBoardKeys({
    session,
    canvas,
    selection,
    rename: board.setEditing,
    cancel: () => {
      if (!placing && !clickLink) return false;
      board.setPlacing(undefined);
      board.setClickLink(undefined);
      return true;
    },
  });
}

function Empty({ board: { nodes, wholeScene } }: { readonly board: BoardModel }) {
  const { t } = useWords();
  const cardWays = useCardWays();
  const unfilter = useUnfilter();
  if (nodes.length > 0) return null;
  const isFiltered = wholeScene.cards.length > 0;
  return (
    <div className="board-empty">
      <Nothing
        says={
          <>
            <p>{t(isFiltered ? 'filter.none' : 'board.emptyTitle')}</p>
            <p className="muted">{t(isFiltered ? 'filter.noneHint' : 'board.emptyHint')}</p>
          </>
        }
        ways={isFiltered ? [unfilter] : cardWays}
      />
    </div>
  );
}

/** What a click has begun and the next one completes, and the question about a link. */
function HalfDone({ board }: { readonly board: BoardModel }) {
  const { t } = useWords();
  const { session, canvas, placing, clickLink, linking, setLinking } = board;
  return (
    <>
      {placing || clickLink ? (
        <p className="board-hint" role="status">
          {clickLink ? t('board.clickTarget') : t('board.clickPlace')}
        </p>
      ) : null}
      {linking ? (
        <LinkDialog
          session={session}
          canvas={canvas}
          from={linking.from}
          {...(linking.to ? { to: linking.to } : {})}
          onClose={() => setLinking(undefined)}
        />
      ) : null}
    </>
  );
}
