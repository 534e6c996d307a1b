/** What the actions of a board work with, including import and export. */
import { useState } from 'react';
import { placedCards } from '../../shared/app/board/boardCommands.ts';
import { cardKind } from '../../shared/domain/canvas/kinds.ts';
import { announce } from '../shell/announce.tsx';
import { useWords } from '../ui/i18n.tsx';
import { autoLayout } from './autoLayout.ts';
import { type BoardScope, DELETE } from './boardActions.ts';
import { focusCard, placeOf, reveal, seenOf, showAll } from './boardView.ts';
import { coveringCards, newCards } from './layoutUnits.ts';
import type { SlideShow } from './slideShow.ts';
import type { BoardModel } from './useBoardModel.ts';
import { useBoardTransfer } from './useBoardTransfer.ts';

/** Laying out, and which cards are new since. */
function useLayouts(board: BoardModel): Pick<BoardScope, 'layout' | 'layoutNew'> {
  const { t } = useWords();
  const { session, canvas, selected } = board;
  /** The cards that were there when the board was opened or last laid out: all others are new. */
  const [arranged, setArranged] = useState<ReadonlySet<string>>(
    () => new Set(placedCards(session.store, canvas).map((c) => c.node.id)),
  );
  const noteArranged = () => setArranged((before) => new Set([...before, ...newCards(session.store, canvas, before)]));
  return {
    layout: () => {
      const { w, h } = seenOf(board);
      void autoLayout(session, canvas, selected.nodes, w / Math.max(1, h)).then((done) => {
        if (done) showAll(board, t);
        noteArranged();
      });
    },
    layoutNew: () => {
      const fresh = newCards(session.store, canvas, arranged);
      const ids = fresh.length > 0 ? fresh : coveringCards(session.store, canvas);
      const { w, h } = seenOf(board);
      if (ids.length === 0) return announce(t('board.nothingNew'));
      void autoLayout(session, canvas, ids, w / Math.max(1, h), 1).then((done) => {
        announce(t(done ? 'board.newArranged' : 'board.nothingNew', { n: ids.length }));
        noteArranged();
      });
    },
  };
}

export function useBoardScope(board: BoardModel, slides: SlideShow | undefined) {
  const { t } = useWords();
  const { session, canvas, selection, selected, scene, chosen, painted, setEditing, setLinking } = board;
  const layouts = useLayouts(board);
  const pick = (id: string) => {
    selection.select([id]);
    reveal(board, painted, id);
  };
  const transfer = useBoardTransfer({
    ...{ session, canvas, selection, scene, dimmed: board.dimmed, pick },
    placeFor: (size) => placeOf(board, scene, chosen, size),
    toBoard: board.flow.screenToFlowPosition,
    remove: () => DELETE.run(scope),
  });
  const scope: BoardScope = {
    ...{ session, canvas, selection, selected, t, pick },
    ...{ snap: board.snap, showMap: board.showMap, memos: board.memos },
    ...layouts,
    link: selected.link,
    cards: board.nodes.map((n) => n.id),
    placeFor: (kind) => placeOf(board, scene, chosen, cardKind(kind).size),
    beginCard: (id) => {
      setEditing(id);
      requestAnimationFrame(() => reveal(board, painted, id));
    },
    showCard: (id) => {
      pick(id);
      focusCard(board.root, id);
    },
    showLink: (key) => selection.select([], key),
    present: slides && (() => slides.present()),
    printSlides: slides?.print,
    openLink: (from) => setLinking({ from }),
    rename: setEditing,
    moveByClick: () => board.setPlacing(selected.nodes),
    fit: () => showAll(board, t),
    zoomToSelection: () => showAll(board, t, chosen, 1.2),
    toggleSnap: () => board.setSnap(!board.snap),
    toggleMap: () => board.setShowMap(!board.showMap),
    toggleMemos: () => board.setMemos(!board.memos),
    picture: transfer.picture,
    addImage: () => void transfer.addImage(),
  };
  return { scope, transfer };
}
