/** Import and export of a board: clipboard, entries dropped from the catalogue, images, pictures of the board. */

import type { DragEvent } from 'react';
import { addCard, addEntryCard } from '../../shared/app/board/boardCommands.ts';
import { snapshotOf } from '../../shared/app/board/entrySnapshot.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Point } from '../../shared/doc/schema.ts';
import { CARD_KINDS } from '../../shared/domain/canvas/kinds.ts';
import { ENTRY_DRAG_TYPE } from '../catalogue/entryDrag.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useChooseImage } from '../shell/useChooseImage.ts';
import { useWords } from '../ui/i18n.tsx';
import type { Scene } from './scene.ts';
import { useBoardClipboard } from './useBoardClipboard.ts';
import { useBoardPicture } from './useBoardPicture.ts';

const IMAGE_SIZE: Point = [280, 240];

type Board = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly scene: Scene;
  /** Cards hidden by the filter: they are not exported either. */
  readonly dimmed: ReadonlySet<string> | undefined;
  /** Where something new of a size is placed if no position is given. */
  readonly placeFor: (size: Readonly<Point>) => Point;
  readonly toBoard: (screen: { x: number; y: number }) => { x: number; y: number };
  readonly pick: (node: string) => void;
  readonly remove: () => void;
};

export function useBoardTransfer(board: Board) {
  const { onCopy, onPaste } = useBoardClipboard(board);
  const { onDragOver, onDrop } = useEntryDrop(board);
  const addImage = useAddImage(board);
  const picture = useBoardPicture(board);
  return { onCopy, onPaste, onDragOver, onDrop, addImage, picture };
}

/** An entry dragged from the catalogue becomes a card where it is dropped. */
function useEntryDrop({ session, canvas, selection, toBoard }: Board) {
  const { t, text } = useWords();
  const { catalogue } = useApp();
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(ENTRY_DRAG_TYPE)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  };
  const onDrop = (event: DragEvent) => {
    const entry = catalogue.entry(event.dataTransfer.getData(ENTRY_DRAG_TYPE));
    if (!entry || session.readOnly) return;
    event.preventDefault();
    const { x, y } = toBoard({ x: event.clientX, y: event.clientY });
    const title = text(entry.title);
    const added = report(
      addEntryCard(session, canvas, snapshotOf(entry), title, [x - CARD_KINDS.resource.size[0] / 2, y - 24]),
    );
    if (!added) return;
    const { node, existed } = added;
    selection.select([node]);
    announce(t(existed ? 'board.alreadyThere' : 'board.added', { title }));
  };
  return { onDragOver, onDrop };
}

/** Asks for an image and puts it on the only selected card, or on a new note. */
function useAddImage({ session, canvas, selection, placeFor, pick }: Board) {
  const chooseImage = useChooseImage();
  return async () => {
    const image = await chooseImage();
    if (!image) return;
    const { nodes } = selection.value;
    const target = nodes.length === 1 ? nodes[0] : undefined;
    if (target) return void report(session.execute({ type: 'updateNode', node: target, patch: { image: image.hash } }));
    const id = report(
      addCard(session, canvas, 'note', image.title, placeFor(IMAGE_SIZE), {
        fields: { image: image.hash },
        size: IMAGE_SIZE,
      }),
    );
    if (id) pick(id);
  };
}
