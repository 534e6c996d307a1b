/** What can be done on a board, for menu, palette and keys. The board gives the doing; this gives names, keys and conditions. */

import { ALIGNMENTS, type Alignment } from '../../shared/app/board/boardCommands.ts';
import { CHOSEN_KINDS, type NodeKind } from '../../shared/domain/canvas/kinds.ts';
import { BOARD_FORMATS, type BoardFormat, exportFormat } from '../../shared/export/formats.ts';
import type { Action } from '../shell/actions.ts';
import type { Translate } from '../ui/i18n.tsx';

export type BoardDoing = {
  readonly canEdit: boolean;
  readonly selectedCount: number;
  readonly linkSelected: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly snap: boolean;
  readonly showMap: boolean;
  readonly newCard: (kind: NodeKind) => void;
  readonly combine: () => void;
  readonly link: () => void;
  readonly frame: () => void;
  readonly rename: () => void;
  readonly remove: () => void;
  readonly reverse: () => void;
  readonly selectAll: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly align: (how: Alignment) => void;
  readonly layout: () => void;
  readonly moveByClick: () => void;
  readonly fit: () => void;
  readonly zoomToSelection: () => void;
  readonly toggleSnap: () => void;
  readonly toggleMap: () => void;
  readonly picture: (format: BoardFormat, toClipboard: boolean) => void;
  readonly addImage: () => void;
  /** Of the one chosen frame; undefined when it is no frame. */
  readonly folded: boolean | undefined;
  readonly fold: () => void;
};

export function boardActions(board: BoardDoing, t: Translate): Action[] {
  const { canEdit, selectedCount } = board;
  return [
    ...CHOSEN_KINDS.map((kind) => ({
      id: `board.new.${kind}`,
      label: t('board.newKind', { kind: t(`kind.${kind}`) }),
      menu: 'insert' as const,
      enabled: canEdit,
      run: () => board.newCard(kind),
      ...(kind === 'note' ? { shortcut: 'N' } : {}),
    })),
    {
      id: 'board.combine',
      label: t('board.combine'),
      menu: 'board',
      shortcut: 'C',
      enabled: canEdit && selectedCount >= 2,
      run: board.combine,
    },
    {
      id: 'board.link',
      label: t('board.link'),
      menu: 'board',
      shortcut: 'L',
      enabled: canEdit && selectedCount === 1,
      run: board.link,
    },
    {
      id: 'board.frame',
      label: t('board.frame'),
      menu: 'board',
      shortcut: 'F',
      enabled: canEdit,
      run: board.frame,
    },
    {
      id: 'board.fold',
      label: t(board.folded ? 'board.unfold' : 'board.fold'),
      menu: 'board',
      enabled: canEdit && board.folded !== undefined,
      run: board.fold,
    },
    {
      id: 'board.rename',
      label: t('card.rename'),
      menu: 'edit',
      shortcut: 'F2',
      enabled: canEdit && selectedCount === 1,
      run: board.rename,
    },
    {
      id: 'board.delete',
      label: t('board.delete'),
      menu: 'edit',
      shortcut: 'Delete',
      enabled: canEdit && (selectedCount > 0 || board.linkSelected),
      run: board.remove,
    },
    {
      id: 'board.reverse',
      label: t('link.reverseAction'),
      menu: 'board',
      enabled: canEdit && board.linkSelected,
      run: board.reverse,
    },
    {
      id: 'board.all',
      label: t('board.selectAll'),
      menu: 'edit',
      shortcut: 'Mod+A',
      run: board.selectAll,
    },
    {
      id: 'board.undo',
      label: t('common.undo'),
      menu: 'edit',
      shortcut: 'Mod+Z',
      enabled: board.canUndo,
      run: board.undo,
    },
    {
      id: 'board.redo',
      label: t('common.redo'),
      menu: 'edit',
      shortcut: 'Mod+Shift+Z',
      enabled: board.canRedo,
      run: board.redo,
    },
    ...ALIGNMENTS.map((how) => ({
      id: `board.align.${how}`,
      label: t(`align.${how}`),
      menu: 'board' as const,
      enabled: canEdit && selectedCount > 1,
      run: () => board.align(how),
    })),
    {
      id: 'board.layout',
      label: t('board.layout'),
      menu: 'board',
      enabled: canEdit,
      run: board.layout,
    },
    {
      id: 'board.moveByClick',
      label: t('board.moveByClick'),
      menu: 'board',
      shortcut: 'M',
      enabled: canEdit && selectedCount > 0,
      run: board.moveByClick,
    },
    {
      id: 'board.fit',
      label: t('board.fit'),
      menu: 'view',
      shortcut: '1',
      run: board.fit,
    },
    {
      id: 'board.zoomSelection',
      label: t('board.zoomSelection'),
      menu: 'view',
      shortcut: '2',
      enabled: selectedCount > 0,
      run: board.zoomToSelection,
    },
    {
      id: 'board.snap',
      label: board.snap ? t('board.snapOff') : t('board.snapOn'),
      menu: 'view',
      run: board.toggleSnap,
    },
    {
      id: 'board.map',
      label: board.showMap ? t('board.mapHide') : t('board.mapShow'),
      menu: 'view',
      run: board.toggleMap,
    },
    ...BOARD_FORMATS.map((format) => ({
      id: exportFormat(format).action,
      label: t(`export.${format}`),
      menu: 'file' as const,
      run: () => board.picture(format, false),
    })),
    { id: 'board.copyPng', label: t('board.copyPng'), menu: 'edit', run: () => board.picture('png', true) },
    { id: 'board.copySvg', label: t('board.copySvg'), menu: 'edit', run: () => board.picture('svg', true) },
    {
      id: 'board.image',
      label: t('board.addImage'),
      menu: 'insert',
      enabled: canEdit,
      run: board.addImage,
    },
  ];
}
