/** The tools over the board. Each is also an action in the palette. */
import {
  LayoutDashboard,
  Link2,
  Map as MapIcon,
  Maximize,
  Plus,
  Presentation,
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
import { ActionButton } from '../shell/ActionButton.tsx';
import { actionOf } from '../shell/actions.ts';
import { IconButton, MenuButton, Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import {
  type BoardScope,
  COMBINE,
  canEdit,
  FIT,
  FRAME,
  LAYOUT,
  LINK,
  MAP,
  NEW_CARD,
  PRESENT,
  REDO,
  UNDO,
} from './boardActions.ts';

type Props = {
  readonly scope: BoardScope;
  /** The command that the next undo reverts. */
  readonly undoes: string | undefined;
  readonly linking: boolean;
  readonly onLinkByClick: () => void;
};

export function BoardToolbar({ scope, undoes, linking, onLinkByClick }: Props) {
  const { t } = useWords();
  return (
    <Toolbar className="board-toolbar" label={t('board.toolbar')}>
      <MenuButton
        label={t('board.new')}
        caption={t('board.newCaption')}
        icon={<Plus size={18} />}
        items={PART_KINDS.map((kind) => {
          const { enabled, run } = actionOf(NEW_CARD[kind], scope, t);
          return { id: kind, label: t(`kind.${kind}`), disabled: enabled === false, run };
        })}
      />
      <ActionButton
        record={NEW_CARD.note}
        scope={scope}
        icon={StickyNote}
        label={t('board.newNote')}
        caption="board.newNoteCaption"
      />
      <ActionButton
        record={COMBINE}
        scope={scope}
        icon={Waypoints}
        caption="board.combineCaption"
        isPossible={canEdit(scope)}
      />
      <ActionButton record={LINK} scope={scope} icon={Link2} caption="board.linkCaption" />
      <IconButton
        label={t('board.linkByClick')}
        caption={t('board.linkByClickCaption')}
        icon={<Spline size={18} />}
        pressed={linking}
        isDisabled={!actionOf(LINK, scope, t).enabled}
        onPress={onLinkByClick}
      />
      <ActionButton record={FRAME} scope={scope} icon={SquareDashed} caption="board.frameCaption" />
      <ActionButton record={PRESENT} scope={scope} icon={Presentation} caption="slides.presentCaption" />
      <span className="divider" />
      <ActionButton record={LAYOUT} scope={scope} icon={LayoutDashboard} caption="board.layoutCaption" />
      <ActionButton
        record={UNDO}
        scope={scope}
        icon={Undo2}
        label={undoes ? t('board.undoWhat', { what: t(`command.${undoes as CommandType}`) }) : undefined}
        caption="board.undoCaption"
      />
      <ActionButton record={REDO} scope={scope} icon={Redo2} caption="board.redoCaption" />
    </Toolbar>
  );
}

/** The zoom controls: in their own corner, apart from the tools that change the board. */
export function BoardZoom({
  scope,
  onZoom,
}: {
  readonly scope: BoardScope;
  readonly onZoom: (direction: 'in' | 'out') => void;
}) {
  const { t } = useWords();
  return (
    <Toolbar className="board-zoom" label={t('board.zoomTools')}>
      <IconButton label={t('board.zoomOut')} icon={<ZoomOut size={18} />} onPress={() => onZoom('out')} />
      <IconButton label={t('board.zoomIn')} icon={<ZoomIn size={18} />} onPress={() => onZoom('in')} />
      <ActionButton record={FIT} scope={scope} icon={Maximize} />
      <ActionButton record={MAP} scope={scope} icon={MapIcon} pressed={scope.showMap} />
    </Toolbar>
  );
}
