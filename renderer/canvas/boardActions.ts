/**
 * The actions of a board: one list of records for both of its views. Board and outline each supply a scope, which
 * says where the person is and how a card is shown there; menu, palette, keys and buttons run the records.
 */
import {
  ALIGNMENTS,
  type Alignment,
  addCard,
  align,
  combine,
  frameAround,
  reverseLink,
  setFolded,
} from '../../shared/app/board/boardCommands.ts';
import type { Selection, SelectionModel } from '../../shared/app/board/selection.ts';
import { moveSlide, slidesOf } from '../../shared/app/board/slides.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import type { Point } from '../../shared/doc/schema.ts';
import { CHOSEN_KINDS, type NodeKind, PART_KINDS } from '../../shared/domain/canvas/kinds.ts';
import { BOARD_FORMATS, type BoardFormat, exportFormat } from '../../shared/export/formats.ts';
import type { ActionRecord } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import type { Translate } from '../ui/i18n.tsx';

/** What board and outline share. */
export type CardScope = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  /** What deleting applies to. */
  readonly selected: Selection;
  /** The link that reversing applies to. */
  readonly link: string | undefined;
  readonly t: Translate;
  /** Where a new card of a kind is placed if no position is given. */
  readonly placeFor: (kind: NodeKind) => Point;
  /** A card was just created: its title is edited next. */
  readonly beginCard: (id: string) => void;
  /** A card was just created from others: it is selected and focused. */
  readonly showCard: (id: string) => void;
  /** A link's key has changed. */
  readonly showLink: (key: string) => void;
  /** Presents the frames one by one in full screen. `undefined` inside the text. */
  readonly present: (() => void) | undefined;
  /** Prints the frames, one per page. `undefined` inside the text. */
  readonly printSlides: (() => void) | undefined;
  /** Asks for the target and type of a new link. */
  readonly openLink: (from: CanvasNode) => void;
};

export type OutlineScope = CardScope & {
  /** The card of the focused row. */
  readonly current: CanvasNode | undefined;
  /** Moves it among its neighbours. */
  readonly shift: (by: -1 | 1) => void;
};

export type BoardScope = CardScope & {
  readonly snap: boolean;
  readonly showMap: boolean;
  readonly memos: boolean;
  /** Every card that is drawn. */
  readonly cards: readonly string[];
  readonly rename: (id: string) => void;
  /** Selects a card and scrolls it into view. */
  readonly pick: (id: string) => void;
  readonly layout: () => void;
  /** Lays out only cards that nobody has arranged yet. */
  readonly layoutNew: () => void;
  readonly moveByClick: () => void;
  readonly fit: () => void;
  readonly zoomToSelection: () => void;
  readonly toggleSnap: () => void;
  readonly toggleMap: () => void;
  readonly toggleMemos: () => void;
  readonly picture: (format: BoardFormat, toClipboard: boolean) => void;
  readonly addImage: () => void;
};

export const canEdit = ({ session }: Pick<CardScope, 'session'>): boolean => !session.readOnly;
const count = ({ selected }: CardScope): number => selected.nodes.length;
/** The only selected card. */
const lone = ({ session, selected: { nodes } }: CardScope): CanvasNode | undefined =>
  nodes.length === 1 ? session.store.entities('nodes').get(nodes[0] ?? '') : undefined;
const arePinned = ({ session, selected }: CardScope): boolean =>
  selected.nodes.length > 0 && selected.nodes.every((id) => session.store.entity('nodes', id)?.pinned === true);
const loneFrame = (scope: CardScope): CanvasNode | undefined => {
  const node = lone(scope);
  return node?.kind === 'frame' ? node : undefined;
};
const undoIn = ({ session, t }: CardScope) => ({
  action: { label: t('common.undo'), run: () => session.undo.undo() },
});

function newCard(scope: CardScope, kind: NodeKind): void {
  const { session, canvas, selection } = scope;
  const id = report(addCard(session, canvas, kind, '', scope.placeFor(kind)));
  if (!id) return;
  selection.select([id]);
  scope.beginCard(id);
}

function combineSelected(scope: CardScope): void {
  const { session, canvas, selected, t } = scope;
  const kindOf = (id: string) => session.store.entities('nodes').get(id)?.kind ?? 'note';
  const parts = selected.nodes.filter((id) => PART_KINDS.includes(kindOf(id)));
  if (parts.length < 2) {
    announce(t('combination.pickTwo'));
    return;
  }
  const id = report(combine(session, canvas, parts));
  if (!id) return;
  scope.showCard(id);
  announce(t('combination.made', { n: parts.length }));
}

function removeSelected(scope: CardScope): void {
  const { session, selection, t } = scope;
  const { link, nodes } = scope.selected;
  if (link) {
    if (!report(session.execute({ type: 'removeLinks', keys: [link] }))) return;
    announce(t('link.removed'), undoIn(scope));
  } else {
    if (nodes.length === 0 || !report(session.execute({ type: 'deleteNodes', nodes: [...nodes] }))) return;
    announce(t('card.deleted', { n: nodes.length }), undoIn(scope));
  }
  selection.select([]);
}

function reverse({ session, link, showLink, t }: CardScope): void {
  const key = link && report(reverseLink(session, link));
  if (!key) return;
  showLink(key);
  announce(t('link.reversed'));
}

const newOf = (kind: NodeKind): ActionRecord<CardScope> => ({
  id: `board.new.${kind}`,
  menu: 'insert',
  label: (t) => t('board.newKind', { kind: t(`kind.${kind}`) }),
  key: kind === 'note' ? 'N' : null,
  when: canEdit,
  run: (scope) => newCard(scope, kind),
});
/** By kind, for pickers that list kinds. */
export const NEW_CARD = Object.fromEntries(CHOSEN_KINDS.map((kind) => [kind, newOf(kind)])) as Readonly<
  Record<NodeKind, ActionRecord<CardScope>>
>;

export const COMBINE: ActionRecord<CardScope> = {
  id: 'board.combine',
  menu: 'board',
  label: 'board.combine',
  key: 'C',
  when: (scope) => canEdit(scope) && count(scope) >= 2,
  run: combineSelected,
};
export const LINK: ActionRecord<CardScope> = {
  id: 'board.link',
  menu: 'board',
  label: 'board.link',
  key: 'L',
  when: (scope) => canEdit(scope) && lone(scope) !== undefined,
  run: (scope) => {
    const from = lone(scope);
    if (from) scope.openLink(from);
  },
};
export const REVERSE: ActionRecord<CardScope> = {
  id: 'board.reverse',
  menu: 'board',
  label: 'link.reverseAction',
  key: null,
  when: (scope) => canEdit(scope) && scope.link !== undefined,
  run: reverse,
};
export const DELETE: ActionRecord<CardScope> = {
  id: 'board.delete',
  menu: 'edit',
  label: 'board.delete',
  key: 'Delete',
  when: (scope) => canEdit(scope) && (count(scope) > 0 || scope.selected.link !== undefined),
  run: removeSelected,
};
export const UNDO: ActionRecord<CardScope> = {
  id: 'board.undo',
  menu: 'edit',
  label: 'common.undo',
  key: 'Mod+Z',
  when: ({ session }) => session.undo.canUndo(),
  run: ({ session }) => void session.undo.undo(),
};
export const REDO: ActionRecord<CardScope> = {
  id: 'board.redo',
  menu: 'edit',
  label: 'common.redo',
  key: 'Mod+Shift+Z',
  when: ({ session }) => session.undo.canRedo(),
  run: ({ session }) => void session.undo.redo(),
};
export const PRESENT: ActionRecord<CardScope> = {
  id: 'board.present',
  menu: 'view',
  label: 'slides.present',
  key: 'P',
  when: ({ present }) => present !== undefined,
  run: ({ present }) => present?.(),
};
const printSlides: ActionRecord<CardScope> = {
  id: 'board.printSlides',
  menu: 'file',
  label: 'slides.print',
  key: null,
  when: (scope) => scope.printSlides !== undefined,
  run: (scope) => scope.printSlides?.(),
};
const slideOf = (id: string, label: 'slides.earlier' | 'slides.later', by: -1 | 1): ActionRecord<CardScope> => ({
  id,
  menu: 'board',
  label,
  key: null,
  when: (scope) => canEdit(scope) && loneFrame(scope) !== undefined,
  run: (scope) => {
    const frame = loneFrame(scope);
    if (frame) shiftSlide(scope, frame, by);
  },
});

/** Moves a frame one position earlier or later among the slides. Announces its new position. */
export function shiftSlide(
  { session, canvas, t }: Pick<CardScope, 'session' | 'canvas' | 't'>,
  frame: CanvasNode,
  by: -1 | 1,
): void {
  if (!report(moveSlide(session, canvas, frame.id, by))) {
    announce(t('outline.noFurther'));
    return;
  }
  const slides = slidesOf(session.store, canvas);
  const at = slides.findIndex((s) => s.id === frame.id) + 1;
  announce(t('slides.movedTo', { name: frame.title || t('card.untitledFrame'), at, all: slides.length }));
}

/** The actions of both views. */
const CARD_ACTIONS: readonly ActionRecord<CardScope>[] = [
  ...CHOSEN_KINDS.map((kind) => NEW_CARD[kind]),
  COMBINE,
  LINK,
  REVERSE,
  DELETE,
  UNDO,
  REDO,
  PRESENT,
  printSlides,
  slideOf('board.slideEarlier', 'slides.earlier', -1),
  slideOf('board.slideLater', 'slides.later', 1),
];

const shiftOf = (id: string, label: 'outline.up' | 'outline.down', by: -1 | 1): ActionRecord<OutlineScope> => ({
  id,
  menu: 'board',
  label,
  // Alt and an arrow, while the tree has the focus.
  key: null,
  when: (scope) => canEdit(scope) && scope.current !== undefined,
  run: ({ shift }) => shift(by),
});
export const SHIFT_UP = shiftOf('outline.up', 'outline.up', -1);
export const SHIFT_DOWN = shiftOf('outline.down', 'outline.down', 1);
export const OUTLINE_ACTIONS: readonly ActionRecord<OutlineScope>[] = [...CARD_ACTIONS, SHIFT_UP, SHIFT_DOWN];

export const FRAME: ActionRecord<BoardScope> = {
  id: 'board.frame',
  menu: 'board',
  label: 'board.frame',
  key: 'F',
  when: canEdit,
  run: ({ session, canvas, selected, pick }) => {
    const id = report(frameAround(session, canvas, selected.nodes, ''));
    if (id) pick(id);
  },
};
const fold: ActionRecord<BoardScope> = {
  id: 'board.fold',
  menu: 'board',
  label: 'board.fold',
  labelNow: (scope, t) => t(loneFrame(scope)?.folded ? 'board.unfold' : 'board.fold'),
  key: null,
  when: (scope) => canEdit(scope) && loneFrame(scope) !== undefined,
  run: (scope) => {
    const frame = loneFrame(scope);
    if (frame) report(setFolded(scope.session, frame.id, frame.folded !== true));
  },
};
const rename: ActionRecord<BoardScope> = {
  id: 'board.rename',
  menu: 'edit',
  label: 'card.rename',
  key: 'F2',
  when: (scope) => canEdit(scope) && lone(scope) !== undefined,
  run: (scope) => {
    const node = lone(scope);
    if (node) scope.rename(node.id);
  },
};
const alignOf = (how: Alignment): ActionRecord<BoardScope> => ({
  id: `board.align.${how}`,
  menu: 'board',
  label: `align.${how}`,
  key: null,
  when: (scope) => canEdit(scope) && count(scope) > 1,
  run: ({ session, canvas, selected }) => report(align(session, canvas, selected.nodes, how)),
});
export const LAYOUT: ActionRecord<BoardScope> = {
  id: 'board.layout',
  menu: 'board',
  label: 'board.layout',
  key: null,
  when: canEdit,
  run: ({ layout }) => layout(),
};
export const FIT: ActionRecord<BoardScope> = {
  id: 'board.fit',
  menu: 'view',
  label: 'board.fit',
  key: '1',
  run: (scope) => scope.fit(),
};
export const MAP: ActionRecord<BoardScope> = {
  id: 'board.map',
  menu: 'view',
  label: 'board.mapShow',
  labelNow: ({ showMap }, t) => t(showMap ? 'board.mapHide' : 'board.mapShow'),
  key: null,
  run: ({ toggleMap }) => toggleMap(),
};

export const BOARD_ACTIONS: readonly ActionRecord<BoardScope>[] = [
  ...CARD_ACTIONS,
  FRAME,
  fold,
  rename,
  {
    id: 'board.all',
    menu: 'edit',
    label: 'board.selectAll',
    key: 'Mod+A',
    run: ({ selection, cards }) => selection.select(cards),
  },
  ...ALIGNMENTS.map(alignOf),
  LAYOUT,
  {
    id: 'board.layoutNew',
    menu: 'board',
    label: 'board.layoutNew',
    key: null,
    when: canEdit,
    run: ({ layoutNew }) => layoutNew(),
  },
  {
    id: 'board.pin',
    menu: 'board',
    label: 'board.pin',
    labelNow: (scope, t) => t(arePinned(scope) ? 'board.unpin' : 'board.pin'),
    key: null,
    when: (scope) => canEdit(scope) && count(scope) > 0,
    run: (scope) => {
      const pinned = arePinned(scope) ? undefined : true;
      const { session, selected } = scope;
      report(
        session.execute({
          type: 'batch',
          commands: selected.nodes.map((node) => ({ type: 'updateNode', node, patch: { pinned } })),
        }),
      );
    },
  },
  {
    id: 'board.moveByClick',
    menu: 'board',
    label: 'board.moveByClick',
    key: 'M',
    when: (scope) => canEdit(scope) && count(scope) > 0,
    run: ({ moveByClick }) => moveByClick(),
  },
  FIT,
  {
    id: 'board.zoomSelection',
    menu: 'view',
    label: 'board.zoomSelection',
    key: '2',
    when: (scope) => count(scope) > 0,
    run: ({ zoomToSelection }) => zoomToSelection(),
  },
  {
    id: 'board.snap',
    menu: 'view',
    label: 'board.snapOn',
    labelNow: ({ snap }, t) => t(snap ? 'board.snapOff' : 'board.snapOn'),
    key: null,
    run: ({ toggleSnap }) => toggleSnap(),
  },
  MAP,
  {
    id: 'board.memos',
    menu: 'view',
    label: 'board.memosShow',
    labelNow: ({ memos }, t) => t(memos ? 'board.memosHide' : 'board.memosShow'),
    key: null,
    run: ({ toggleMemos }) => toggleMemos(),
  },
  ...BOARD_FORMATS.map(
    (format): ActionRecord<BoardScope> => ({
      id: exportFormat(format).action,
      menu: 'file',
      label: `export.${format}`,
      key: exportFormat(format).key,
      run: ({ picture }) => picture(format, false),
    }),
  ),
  {
    id: 'board.copyPng',
    menu: 'edit',
    label: 'board.copyPng',
    key: null,
    run: ({ picture }) => picture('png', true),
  },
  {
    id: 'board.copySvg',
    menu: 'edit',
    label: 'board.copySvg',
    key: null,
    run: ({ picture }) => picture('svg', true),
  },
  {
    id: 'board.image',
    menu: 'insert',
    label: 'board.addImage',
    key: null,
    when: canEdit,
    run: ({ addImage }) => addImage(),
  },
];
