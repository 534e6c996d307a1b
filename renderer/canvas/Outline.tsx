/**
 * The board as an outline: a real, editable tree, equivalent to the board. Combinations come first with their parts
 * and assumptions, then frames with their contents, then the rest by kind; under each card its links in words.
 */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { BoardFilter } from '../../shared/app/board/boardFilter.ts';
import type { Item } from '../../shared/app/board/boardOutline.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import type { Suggestion } from '../../shared/doc/suggestions/suggestions.ts';
import { isFiltering } from '../../shared/domain/canvas/filter.ts';
import { useSelection } from '../session/useSelection.ts';
import { useRecords } from '../shell/actions.ts';
import { useCardWays } from '../shell/cardWays.ts';
import { report } from '../shell/refusals.ts';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { useLatest } from '../ui/useLatest.ts';
import { OUTLINE_ACTIONS, type OutlineScope } from './boardActions.ts';
import { LinkDialog } from './LinkDialog.tsx';
import { OutlineRow, type RowActions } from './OutlineRow.tsx';
import { OutlineToolbar } from './OutlineToolbar.tsx';
import { type OutlineRows, useOutlineRows } from './outlineRows.ts';
import type { SlideShow } from './slideShow.ts';
import { useOutlineKeys } from './useOutlineKeys.ts';
import { useShift } from './useShift.ts';
import { useUnfilter } from './useUnfilter.ts';

type Props = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly filter: BoardFilter;
  readonly slides: SlideShow;
  /** Renders a suggestion's row. */
  readonly suggestionRow: (suggestion: Suggestion) => ReactNode;
  readonly onAnswer: (suggestion: Suggestion, how: 'accept' | 'decline') => void;
};

export function Outline(props: Props) {
  const { session, canvas, selection, filter, slides, suggestionRow, onAnswer } = props;
  const { t } = useWords();
  const selected = useSelection(selection);
  /** The row, not the card: a part is listed under its combination and under its kind. */
  const [editing, setEditing] = useState<string>();
  const [linking, setLinking] = useState<CanvasNode>();
  const tree = useRef<HTMLDivElement>(null);
  const cardWays = useCardWays();
  const unfilter = useUnfilter();
  useTellSelected(session, selected.nodes);
  const rows = useOutlineRows(tree, { session, canvas, filter });
  const { items, here, focusKey } = rows;
  const shift = useShift(session, canvas, rows);
  const activeLink = here?.item.link;
  const scope: OutlineScope = {
    session,
    canvas,
    selection,
    // A link's row does not select a card: deleting applies to cards.
    selected: { nodes: selected.nodes, link: undefined },
    link: activeLink,
    t,
    placeFor: () => [0, 0],
    beginCard: (id) => setEditing(`n:${id}`),
    showCard: (id) => {
      selection.select([id]);
      focusKey(`c:${id}`);
    },
    showLink: (key) => here && activeLink && focusKey(here.item.key.replace(activeLink, key)),
    openLink: setLinking,
    present: slides.present,
    printSlides: slides.print,
    current: here?.item.node,
    shift,
  };
  useRecords(OUTLINE_ACTIONS, scope);
  const edit = (row: string, node: CanvasNode) => {
    if (session.readOnly) return;
    selection.select([node.id]);
    setEditing(row);
  };
  const onKeyDown = useOutlineKeys(rows, { selection, onAnswer, shift, edit });
  const actions = useRowActions(session, selection, rows, setEditing);

  return (
    <div className="outline">
      <OutlineToolbar scope={scope} />
      <div
        ref={tree}
        role="tree"
        aria-label={t('outline.title')}
        aria-multiselectable="true"
        onKeyDown={onKeyDown}
        className="tree"
        tabIndex={items.length === 0 ? 0 : undefined}
      >
        <ul role="none">
          <Rows
            list={items}
            level={1}
            {...{ rows, actions, editing, suggestionRow }}
            chosen={new Set(selected.nodes)}
          />
        </ul>
      </div>
      {items.length === 0 ? (
        <div className="pad">
          <Nothing
            says={t(isFiltering(filter) ? 'filter.none' : 'board.emptyTitle')}
            ways={isFiltering(filter) ? [unfilter] : cardWays}
          />
        </div>
      ) : null}
      {linking ? (
        <LinkDialog session={session} canvas={canvas} from={linking} onClose={() => setLinking(undefined)} />
      ) : null}
    </div>
  );
}

/** Shares what is selected here with other people while the outline is open. */
function useTellSelected({ presence }: PlanSession, nodes: readonly string[]): void {
  useEffect(() => presence.update({ selected: nodes.slice(0, 200) }), [presence, nodes]);
  useEffect(() => () => presence.update({ selected: [] }), [presence]);
}

/** A row's commands for mouse and field. Stable for the life of the outline, so that rows do not rerender for new functions. */
function useRowActions(
  session: PlanSession,
  selection: SelectionModel,
  { setCurrent, toggle, focusKey }: OutlineRows,
  setEditing: (row: string | undefined) => void,
): RowActions {
  const handlers: RowActions = {
    pick: (row, node, e) => {
      setCurrent(row);
      if (!node) return;
      const others = e.shiftKey || e.metaKey || e.ctrlKey ? selection.value.nodes.filter((n) => n !== node) : [];
      selection.select([...others, node]);
    },
    edit: (row) => !session.readOnly && setEditing(row),
    toggle,
    rename: (node, title) => void report(session.execute({ type: 'updateNode', node, patch: { title } })),
    endEdit: (row) => {
      setEditing(undefined);
      focusKey(row);
    },
  };
  const latest = useLatest(handlers);
  return useMemo<RowActions>(
    () => ({
      pick: (...args) => latest.current.pick(...args),
      edit: (row) => latest.current.edit(row),
      toggle: (row) => latest.current.toggle(row),
      rename: (...args) => latest.current.rename(...args),
      endEdit: (row) => latest.current.endEdit(row),
    }),
    [],
  );
}

type RowsProps = Pick<Props, 'suggestionRow'> & {
  readonly list: readonly Item[];
  readonly level: number;
  readonly rows: OutlineRows;
  readonly chosen: ReadonlySet<string>;
  readonly editing: string | undefined;
  readonly actions: RowActions;
};

function Rows({ list, level, ...shared }: RowsProps) {
  const { rows, chosen, editing, actions, suggestionRow } = shared;
  return list.map((item, i) => {
    const isOpen = !rows.closed.has(item.key);
    return (
      <li key={item.key} role="none">
        <OutlineRow
          row={item.key}
          node={item.node}
          kind={item.kind}
          label={item.label}
          meta={item.meta}
          level={level}
          at={i + 1}
          of={list.length}
          isOpen={item.children.length > 0 ? isOpen : undefined}
          isChosen={item.node !== undefined && chosen.has(item.node.id)}
          isActive={item.key === rows.active}
          isEditing={editing === item.key}
          actions={actions}
          instead={item.suggestion ? suggestionRow(item.suggestion) : null}
        />
        {item.children.length > 0 && isOpen ? (
          <ul role="group">
            <Rows list={item.children} level={level + 1} {...shared} />
          </ul>
        ) : null}
      </li>
    );
  });
}
