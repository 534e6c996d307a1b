/** The tools over the board. Every one of them is also an action of the palette. */
import {
  LayoutDashboard,
  Link2,
  Map as MapIcon,
  Maximize,
  Plus,
  Redo2,
  Spline,
  SquareDashed,
  StickyNote,
  Undo2,
  Waypoints,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { CommandType } from '../../shared/doc/commands.ts';
import { PART_KINDS } from '../../shared/domain/canvas/kinds.ts';
import { shortcutText } from '../shell/actions.ts';
import { IconButton, MenuButton, Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { BoardDoing } from './boardActions.ts';

type Props = {
  readonly board: BoardDoing;
  /** The command that the next undo takes back. */
  readonly undoes: string | undefined;
  readonly linking: boolean;
  readonly onLinkByClick: () => void;
};

export function BoardToolbar({ board, undoes, linking, onLinkByClick }: Props) {
  const { t } = useWords();
  return (
    <Toolbar className="board-toolbar" label={t('board.toolbar')}>
      <MenuButton
        label={t('board.new')}
        caption={t('board.newCaption')}
        icon={<Plus size={18} />}
        items={PART_KINDS.map((kind) => ({
          id: kind,
          label: t(`kind.${kind}`),
          disabled: !board.canEdit,
          run: () => board.newCard(kind),
        }))}
      />
      <IconButton
        label={t('board.newNote')}
        caption={t('board.newNoteCaption')}
        shortcut="N"
        icon={<StickyNote size={18} />}
        isDisabled={!board.canEdit}
        onPress={() => board.newCard('note')}
      />
      <IconButton
        label={t('board.combine')}
        caption={t('board.combineCaption')}
        shortcut="C"
        icon={<Waypoints size={18} />}
        isDisabled={!board.canEdit}
        onPress={board.combine}
      />
      <IconButton
        label={t('board.link')}
        caption={t('board.linkCaption')}
        shortcut="L"
        icon={<Link2 size={18} />}
        isDisabled={!board.canEdit || board.selectedCount !== 1}
        onPress={board.link}
      />
      <IconButton
        label={t('board.linkByClick')}
        caption={t('board.linkByClickCaption')}
        icon={<Spline size={18} />}
        pressed={linking}
        isDisabled={!board.canEdit || board.selectedCount !== 1}
        onPress={onLinkByClick}
      />
      <IconButton
        label={t('board.frame')}
        caption={t('board.frameCaption')}
        shortcut="F"
        icon={<SquareDashed size={18} />}
        isDisabled={!board.canEdit}
        onPress={board.frame}
      />
      <span className="divider" />
      <IconButton
        label={t('board.layout')}
        caption={t('board.layoutCaption')}
        icon={<LayoutDashboard size={18} />}
        isDisabled={!board.canEdit}
        onPress={board.layout}
      />
      <IconButton
        label={undoes ? t('board.undoWhat', { what: t(`command.${undoes as CommandType}`) }) : t('common.undo')}
        caption={t('board.undoCaption')}
        shortcut={shortcutText('Mod+Z')}
        icon={<Undo2 size={18} />}
        isDisabled={!board.canUndo}
        onPress={board.undo}
      />
      <IconButton
        label={t('common.redo')}
        caption={t('board.redoCaption')}
        icon={<Redo2 size={18} />}
        isDisabled={!board.canRedo}
        onPress={board.redo}
      />
    </Toolbar>
  );
}

/** How much of the board is seen: in a corner of its own, away from what changes the board. */
export function BoardZoom({
  board,
  onZoom,
}: {
  readonly board: BoardDoing;
  readonly onZoom: (direction: 'in' | 'out') => void;
}) {
  const { t } = useWords();
  return (
    <Toolbar className="board-zoom" label={t('board.zoomTools')}>
      <IconButton label={t('board.zoomOut')} icon={<ZoomOut size={18} />} onPress={() => onZoom('out')} />
      <IconButton label={t('board.zoomIn')} icon={<ZoomIn size={18} />} onPress={() => onZoom('in')} />
      <IconButton label={t('board.fit')} shortcut="1" icon={<Maximize size={18} />} onPress={board.fit} />
      <IconButton
        label={board.showMap ? t('board.mapHide') : t('board.mapShow')}
        pressed={board.showMap}
        icon={<MapIcon size={18} />}
        onPress={board.toggleMap}
      />
    </Toolbar>
  );
}
