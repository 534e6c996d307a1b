/** What goes in and out of a board: the clipboard, entries dropped from the catalogue, images, pictures of the board. */

import type { ClipboardEvent, DragEvent } from 'react';
import { addCard, addEntryCard } from '../../shared/app/board/boardCommands.ts';
import { snapshotOf } from '../../shared/app/board/entrySnapshot.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import { fileName } from '../../shared/app/exports/fileName.ts';
import { moneyOfCards } from '../../shared/app/funding/fundingState.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Point } from '../../shared/doc/schema.ts';
import { CARD_KINDS } from '../../shared/domain/canvas/kinds.ts';
import { type BoardFormat, extensionOfFormat } from '../../shared/export/formats.ts';
import { ENTRY_DRAG_TYPE } from '../catalogue/entryDrag.ts';
import { useLetOut } from '../session/letOut.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useChooseImage } from '../shell/useChooseImage.ts';
import { useWords } from '../ui/i18n.tsx';
import {
  CLIPBOARD_TYPE,
  copyCards,
  type Pasted,
  parseClip,
  pasteCards,
  pasteText,
  sizeOfClip,
} from './boardClipboard.ts';
import { BOARD_EXPORTERS, type CardPictures } from './boardExporters.ts';
import { onlyCards } from './boardPicture.ts';
import { cardPictures } from './cardPictures.ts';
import type { Scene } from './scene.ts';
import { useDrawingWords } from './useDrawingWords.ts';

const IMAGE_SIZE: Point = [280, 240];

const isField = (event: { target: EventTarget }): boolean =>
  (event.target as HTMLElement).closest('input, textarea') !== null;

export function useBoardTransfer(board: {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly scene: Scene;
  /** Where something new of a size goes that has no place of its own. */
  readonly placeFor: (size: Readonly<Point>) => Point;
  readonly toBoard: (screen: { x: number; y: number }) => { x: number; y: number };
  readonly pick: (node: string) => void;
  readonly remove: () => void;
}) {
  const { session, canvas, selection } = board;
  const { t, text } = useWords();
  const { catalogue, host, today } = useApp();
  const words = useDrawingWords(moneyOfCards(session.store, today));
  const canEdit = !session.readOnly;

  const onCopy = (event: ClipboardEvent) => {
    if (isField(event)) return;
    const clip = copyCards(session, canvas, selection.value.nodes);
    if (!clip) return;
    event.preventDefault();
    event.clipboardData.setData(CLIPBOARD_TYPE, clip.json);
    event.clipboardData.setData('text/plain', clip.text);
    if (event.type === 'cut') board.remove();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isField(event) || !canEdit) return;
    const clip = parseClip(event.clipboardData.getData(CLIPBOARD_TYPE));
    const plain = event.clipboardData.getData('text/plain');
    if (!clip && !plain.trim()) return;
    event.preventDefault();
    const done = clip
      ? pasteCards(session, canvas, clip, board.placeFor(sizeOfClip(clip)))
      : { nodes: pasteText(session, canvas, plain, board.placeFor(CARD_KINDS.note.size)), leftOut: [] };
    if (!done || done.nodes.length === 0) return;
    selection.select(done.nodes);
    sayPasted(done);
  };
  const sayPasted = ({ nodes, leftOut }: Pasted) => {
    if (leftOut.length === 0) return announce(t('board.pasted', { n: nodes.length }));
    const name = (title: string) => title || t('card.untitled');
    const what = leftOut
      .slice(0, 3)
      .map(
        ({ type, from, to }) =>
          `${name(from)} → ${name(to)} (${type === 'part' ? t('link.asPart') : t(`link.${type}`)})`,
      )
      .join('、');
    announce(t('board.pastedWithout', { n: nodes.length, m: leftOut.length, what }), { kind: 'error' });
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(ENTRY_DRAG_TYPE)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  };
  const onDrop = (event: DragEvent) => {
    const entry = catalogue.entry(event.dataTransfer.getData(ENTRY_DRAG_TYPE));
    if (!entry || !canEdit) return;
    event.preventDefault();
    const { x, y } = board.toBoard({ x: event.clientX, y: event.clientY });
    const title = text(entry.title);
    const added = report(
      addEntryCard(session, canvas, snapshotOf(entry), title, [x - CARD_KINDS.resource.size[0] / 2, y - 24]),
    );
    if (!added) return;
    const { node, existed } = added;
    selection.select([node]);
    announce(t(existed ? 'board.alreadyThere' : 'board.added', { title }));
  };
  const chooseImage = useChooseImage();
  const addImage = async () => {
    const image = await chooseImage();
    if (!image) return;
    const { nodes } = selection.value;
    const target = nodes.length === 1 ? nodes[0] : undefined;
    if (target) report(session.execute({ type: 'updateNode', node: target, patch: { image: image.hash } }));
    else {
      const id = report(
        addCard(session, canvas, 'note', image.title, board.placeFor(IMAGE_SIZE), {
          fields: { image: image.hash },
          size: IMAGE_SIZE,
        }),
      );
      if (id) board.pick(id);
    }
  };
  const letOut = useLetOut();
  /** A picture is made to be shown to others. */
  const picture = (format: BoardFormat, toClipboard: boolean) =>
    letOut('file', () => void draw(format, toClipboard).catch(() => announce(t('error.storage'), { kind: 'error' })));
  const draw = async (format: BoardFormat, toClipboard: boolean) => {
    const part = onlyCards(board.scene, new Set(selection.value.nodes));
    if (part.cards.length === 0) return announce(t('board.empty'));
    const title = session.store.entities('canvases').get(canvas)?.title || t('board.title');
    const pictures = await cardPictures(session.host, part);
    sayMissing(part, pictures);
    const made = await BOARD_EXPORTERS[format]({ part, words, title, pictures });
    if (!made) return announce(t('board.empty'));
    if (!toClipboard)
      return void (await host.saveFile(`${fileName(title)}.${extensionOfFormat(format)}`, made.bytes, format));
    await made.copy();
    announce(t('board.copied'));
  };
  const sayMissing = ({ cards }: Scene, pictures: CardPictures) => {
    const missing = cards.filter((c) => c.image && !pictures.has(c.image));
    if (missing.length === 0) return;
    const list = missing
      .slice(0, 5)
      .map((c) => c.title || t('card.untitled'))
      .join('、');
    announce(t('board.picturesMissing', { list }), { kind: 'error' });
  };
  return { onCopy, onPaste, onDragOver, onDrop, addImage, picture };
}
