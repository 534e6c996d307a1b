/**
 * The board as an outline: a real tree, editable, equal to the board. Combinations first with their parts and assumptions, then frames with
 * what they hold, then the rest by kind; under each card its links in words.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { shiftPart, swapPlaces } from '../../shared/app/board/boardCommands.ts';
import type { BoardFilter } from '../../shared/app/board/boardFilter.ts';
import { buildOutline, flatten, type Item, withSuggestions } from '../../shared/app/board/boardOutline.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import type { Suggestion } from '../../shared/doc/suggestions/suggestions.ts';
import { isFiltering } from '../../shared/domain/canvas/filter.ts';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion, useSuggestions } from '../session/useStore.ts';
import { useRecords } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { useLatest } from '../ui/useLatest.ts';
import { OUTLINE_ACTIONS, type OutlineScope } from './boardActions.ts';
import { LinkDialog } from './LinkDialog.tsx';
import { OutlineRow, type RowActions } from './OutlineRow.tsx';
import { OutlineToolbar } from './OutlineToolbar.tsx';
import type { SlideShow } from './slideShow.ts';

type Props = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly filter: BoardFilter;
  readonly slides: SlideShow;
  /** Draws a suggestion's row. */
  readonly suggestionRow: (suggestion: Suggestion) => ReactNode;
  readonly onAnswer: (suggestion: Suggestion, how: 'accept' | 'decline') => void;
};

export function Outline({ session, canvas, selection, filter, slides, suggestionRow, onAnswer }: Props) {
  const words = useWords();
  const { t } = words;
  const version = usePlanVersion(
    session,
    'nodes',
    'positions',
    'parents',
    'links',
    'parts',
    'assumptions',
    'combinationTypes',
    'meta',
  );
  const selected = useSelection(selection);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  /** The row, not the card: a part is listed under its combination and under its kind. */
  const [editing, setEditing] = useState<string>();
  const [linking, setLinking] = useState<CanvasNode>();
  const [current, setCurrent] = useState<string>();
  const tree = useRef<HTMLDivElement>(null);
  const { presence } = session;
  useEffect(() => presence.update({ selected: selected.nodes.slice(0, 200) }), [presence, selected.nodes]);
  useEffect(() => () => presence.update({ selected: [] }), [presence]);
  const canEdit = !session.readOnly;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the store's content
  const board = useMemo(
    () => buildOutline(session.store, canvas, filter, words),
    [session, canvas, filter, words, version],
  );
  const suggestions = useSuggestions();
  // In a draft its author's changes stand in the rows themselves.
  const open = suggestions && !suggestions.isSuggesting ? suggestions.store.open : undefined;
  const items = useMemo(() => withSuggestions(board, open ?? [], t), [board, open, t]);
  const flat = useMemo(() => flatten(items, closed), [items, closed]);
  const chosen = new Set(selected.nodes);
  const active = current && flat.some((f) => f.item.key === current) ? current : flat[0]?.item.key;

  const focusKey = (key: string | undefined) => {
    if (!key) return;
    setCurrent(key);
    // A row that was just made may take some frames to be drawn.
    const focus = (frames: number) => {
      const row = tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
      if (row) row.focus();
      else if (frames > 0) requestAnimationFrame(() => focus(frames - 1));
    };
    focus(30);
  };
  const here = flat.find((f) => f.item.key === active);
  const activeNode = here?.item.node;
  /**
   * One place up or down among its neighbours in the list. A part changes its place in the combination; a card changes places with its
   * neighbour on the board, because the outline is the board in reading order and nothing else.
   */
  const shift = (by: -1 | 1) => {
    const node = activeNode;
    if (!here || !node || !canEdit) return;
    const siblings = flat.filter((f) => f.parent === here.parent && f.item.node);
    const other = siblings[siblings.findIndex((f) => f.item.key === active) + by]?.item;
    const combination = /^p:([^:]+):/u.exec(here.item.key)?.[1];
    // At the top combinations come before frames, wherever they stand.
    const stays = here.parent === undefined && other?.node?.kind !== node.kind;
    if (combination ? !report(shiftPart(session, combination, node.id, by)) : !other || stays)
      return announce(t('outline.noFurther'));
    if (!combination && other?.node && !report(swapPlaces(session, canvas, node.id, other.node.id))) return;
    announce(t(by < 0 ? 'outline.movedUp' : 'outline.movedDown', { name: here.item.label }));
    focusKey(here.item.key);
  };
  const activeLink = here?.item.link;
  const scope: OutlineScope = {
    session,
    canvas,
    selection,
    // A row of a link is not chosen: deleting is about cards.
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
    current: activeNode,
    shift,
  };
  useRecords(OUTLINE_ACTIONS, scope);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || (event.target as HTMLElement).closest('input, textarea')) return;
    if (!here) return;
    const { suggestion } = here.item;
    if (suggestion && suggestions?.canSettle && (event.key === 'Enter' || event.key === 'Delete')) {
      event.preventDefault();
      // Delete is the board's key too: here it means this row.
      event.stopPropagation();
      const lost = suggestions.standing(suggestion).isLost;
      if (event.key === 'Enter' ? !lost : !suggestions.isOwn(suggestion)) {
        focusKey(here.parent);
        onAnswer(suggestion, event.key === 'Enter' ? 'accept' : 'decline');
      }
      return;
    }
    const at = flat.indexOf(here);
    const open = here.item.children.length > 0 && !closed.has(here.item.key);
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      shift(event.key === 'ArrowUp' ? -1 : 1);
      return;
    }
    switch (event.key) {
      case 'ArrowDown':
        focusKey(flat[at + 1]?.item.key);
        break;
      case 'ArrowUp':
        focusKey(flat[at - 1]?.item.key);
        break;
      case 'Home':
        focusKey(flat[0]?.item.key);
        break;
      case 'End':
        focusKey(flat.at(-1)?.item.key);
        break;
      case 'ArrowRight':
        if (here.item.children.length > 0 && !open) setClosed(without(closed, here.item.key));
        else if (open) focusKey(flat[at + 1]?.item.key);
        break;
      case 'ArrowLeft':
        if (open) setClosed(new Set([...closed, here.item.key]));
        else focusKey(here.parent);
        break;
      case ' ':
        if (here.item.node)
          selection.select(
            chosen.has(here.item.node.id)
              ? selected.nodes.filter((n) => n !== here.item.node?.id)
              : [...selected.nodes, here.item.node.id],
          );
        break;
      case 'Enter':
      case 'F2':
        if (here.item.node && canEdit) {
          selection.select([here.item.node.id]);
          setEditing(here.item.key);
        }
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  const handlers: RowActions = {
    pick: (row, node, e) => {
      setCurrent(row);
      if (!node) return;
      const others = e.shiftKey || e.metaKey || e.ctrlKey ? selected.nodes.filter((n) => n !== node) : [];
      selection.select([...others, node]);
    },
    edit: (row) => canEdit && setEditing(row),
    toggle: (row) => setClosed((now) => (now.has(row) ? without(now, row) : new Set([...now, row]))),
    rename: (node, title) => void report(session.execute({ type: 'updateNode', node, patch: { title } })),
    endEdit: (row) => {
      setEditing(undefined);
      focusKey(row);
    },
  };
  const latest = useLatest(handlers);
  const actions = useMemo<RowActions>(
    () => ({
      pick: (...args) => latest.current.pick(...args),
      edit: (row) => latest.current.edit(row),
      toggle: (row) => latest.current.toggle(row),
      rename: (...args) => latest.current.rename(...args),
      endEdit: (row) => latest.current.endEdit(row),
    }),
    [],
  );

  const render = (list: readonly Item[], level: number): ReactNode =>
    list.map((item, i) => {
      const isOpen = !closed.has(item.key);
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
            isActive={item.key === active}
            isEditing={editing === item.key}
            actions={actions}
            instead={item.suggestion ? suggestionRow(item.suggestion) : null}
          />
          {item.children.length > 0 && isOpen ? <ul role="group">{render(item.children, level + 1)}</ul> : null}
        </li>
      );
    });

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
        <ul role="none">{render(items, 1)}</ul>
        {items.length === 0 ? (
          <p className="muted pad">{t(isFiltering(filter) ? 'filter.none' : 'board.emptyTitle')}</p>
        ) : null}
      </div>
      {linking ? (
        <LinkDialog session={session} canvas={canvas} from={linking} onClose={() => setLinking(undefined)} />
      ) : null}
    </div>
  );
}

const without = (set: ReadonlySet<string>, key: string): Set<string> => new Set([...set].filter((k) => k !== key));
