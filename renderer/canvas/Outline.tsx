/**
 * The board as an outline: a real tree, editable, equal to the board. Combinations first with their parts and assumptions, then frames with
 * what they hold, then the rest by kind; under each card its links in words.
 */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import {
  inReadingOrder,
  linksOf,
  partsOf,
  placedCards,
  shiftPart,
  swapPlaces,
} from '../../shared/app/board/boardCommands.ts';
import { checkOf } from '../../shared/app/board/combinationView.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { isTextOp, type Suggestion, touchedIds } from '../../shared/doc/suggestions/suggestions.ts';
import { CHOSEN_KINDS, NODE_KINDS, type NodeKind } from '../../shared/domain/canvas/kinds.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion, useSuggestions } from '../session/useStore.ts';
import { ActionButton } from '../shell/ActionButton.tsx';
import { type ActionRecord, actionOf, useRecords } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { Button, MenuButton } from '../ui/controls.tsx';
import { type Translate, useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import {
  COMBINE,
  DELETE,
  LINK,
  NEW_CARD,
  OUTLINE_ACTIONS,
  type OutlineScope,
  REVERSE,
  SHIFT_DOWN,
  SHIFT_UP,
} from './boardActions.ts';
import { type BoardFilter, dimmedBy } from './boardFilter.ts';
import { LinkDialog } from './LinkDialog.tsx';
import { OutlineRow, type RowActions } from './OutlineRow.tsx';

type Item = {
  readonly key: string;
  /** Of a row that tells a link: the link. */
  readonly link?: string;
  readonly node: CanvasNode | undefined;
  readonly label: string;
  readonly meta: string;
  readonly kind: NodeKind | undefined;
  readonly children: readonly Item[];
  /** A change that somebody proposes to the row above. */
  readonly suggestion?: Suggestion;
};
type Props = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly filter: BoardFilter;
  /** Draws a suggestion's row. */
  readonly suggestionRow: (suggestion: Suggestion) => ReactNode;
  readonly onAnswer: (suggestion: Suggestion, how: 'accept' | 'decline') => void;
};

export function Outline({ session, canvas, selection, filter, suggestionRow, onAnswer }: Props) {
  const { t } = useWords();
  const version = usePlanVersion(
    session,
    'nodes',
    'positions',
    'parents',
    'links',
    'parts',
    'assumptions',
    'combinationTypes',
  );
  const selected = useSelection(selection);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  /** The row, not the card: a part is listed under its combination and under its kind. */
  const [editing, setEditing] = useState<string>();
  const [linking, setLinking] = useState<CanvasNode>();
  const [current, setCurrent] = useState<string>();
  const tree = useRef<HTMLDivElement>(null);
  const { presence } = session;
  useEffect(() => presence.tell({ selected: selected.nodes.slice(0, 200) }), [presence, selected.nodes]);
  useEffect(() => () => presence.tell({ selected: [] }), [presence]);
  const canEdit = !session.readOnly;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the store's content
  const board = useMemo(() => buildOutline(session, canvas, filter, t), [session, canvas, filter, t, version]);
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

  const doing: RowActions = {
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
  const latest = useRef(doing);
  latest.current = doing;
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
      <div className="outline-toolbar row wrap" role="toolbar" aria-label={t('outline.toolbar')}>
        <MenuButton
          label={t('board.new')}
          items={CHOSEN_KINDS.map((kind) => {
            const { enabled, run } = actionOf(NEW_CARD[kind], scope, t);
            return { id: kind, label: t(`kind.${kind}`), disabled: enabled === false, run };
          })}
        />
        <WordButton record={COMBINE} scope={scope} />
        <WordButton record={LINK} scope={scope} />
        <WordButton record={REVERSE} scope={scope} label="link.reverse" />
        <ActionButton record={SHIFT_UP} scope={scope} icon={ArrowUp} iconSize={16} />
        <ActionButton record={SHIFT_DOWN} scope={scope} icon={ArrowDown} iconSize={16} />
        <WordButton record={DELETE} scope={scope} label="card.delete" />
        <span className="muted small">{t('outline.help')}</span>
      </div>
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
        {items.length === 0 ? <p className="muted pad">{t('board.emptyTitle')}</p> : null}
      </div>
      {linking ? (
        <LinkDialog session={session} canvas={canvas} from={linking} onClose={() => setLinking(undefined)} />
      ) : null}
    </div>
  );
}

/** A button that runs an action record and says its words, or others where the place makes them clear. */
function WordButton({
  record,
  scope,
  label,
}: {
  readonly record: ActionRecord<OutlineScope>;
  readonly scope: OutlineScope;
  readonly label?: MessageKey;
}) {
  const { t } = useWords();
  const action = actionOf(record, scope, t);
  return (
    <Button isDisabled={action.enabled === false} onPress={action.run}>
      {label ? t(label) : action.label}
    </Button>
  );
}

/** Each suggestion under the card that it is about; what is about none of them at the end. */
function withSuggestions(items: readonly Item[], open: readonly Suggestion[], t: Translate): readonly Item[] {
  const about = open.filter((s) => s.ops.some((op) => !isTextOp(op)));
  if (about.length === 0) return items;
  const left = new Map(about.map((s) => [s.id, s]));
  const row = (suggestion: Suggestion): Item => ({
    key: `s:${suggestion.id}`,
    node: undefined,
    kind: undefined,
    label: '',
    meta: '',
    children: [],
    suggestion,
  });
  const into = (list: readonly Item[]): Item[] =>
    list.map((item) => {
      const { node } = item;
      const mine = node ? [...left.values()].filter((s) => touchedIds(s.ops).includes(node.id)) : [];
      for (const s of mine) left.delete(s.id);
      return { ...item, children: [...mine.map(row), ...into(item.children)] };
    });
  const placed = into(items);
  if (left.size === 0) return placed;
  const rest: Item = {
    key: 'g:suggestions',
    node: undefined,
    kind: undefined,
    label: t('suggest.title'),
    meta: String(left.size),
    children: [...left.values()].map(row),
  };
  return [...placed, rest];
}

const without = (set: ReadonlySet<string>, key: string): Set<string> => new Set([...set].filter((k) => k !== key));

function flatten(
  items: readonly Item[],
  closed: ReadonlySet<string>,
  parent?: string,
): { item: Item; parent: string | undefined }[] {
  return items.flatMap((item) => [
    { item, parent },
    ...(closed.has(item.key) ? [] : flatten(item.children, closed, item.key)),
  ]);
}

export function buildOutline(session: PlanSession, canvas: string, filter: BoardFilter, t: Translate): Item[] {
  const { store } = session;
  const dimmed = dimmedBy(store, canvas, filter);
  const cards = inReadingOrder(placedCards(store, canvas).filter((c) => !dimmed?.has(c.node.id)));
  const name = (n: CanvasNode | undefined) => n?.title || n?.claim || t('card.untitled');
  const leaf = (node: CanvasNode, prefix: string): Item => ({
    key: `${prefix}:${node.id}`,
    node,
    kind: node.kind,
    label: name(node),
    meta: [t(`kind.${node.kind}`), node.status === 'guess' ? '' : t(`evidence.${node.status}`)]
      .filter(Boolean)
      .join(' · '),
    children: linksOf(store, node.id).map(([key, l]) => ({
      key: `${prefix}:${node.id}:${key}`,
      link: key,
      node: undefined,
      kind: undefined,
      meta: '',
      label:
        l.from === node.id
          ? t('outline.linkOut', { type: t(`link.${l.type}`), name: name(store.entities('nodes').get(l.to)) })
          : t('outline.linkIn', { type: t(`link.${l.type}`), name: name(store.entities('nodes').get(l.from)) }),
      children: [],
    })),
  });
  const out: Item[] = [];
  for (const c of cards.filter((x) => x.node.kind === 'combination')) {
    const { check } = checkOf(store, c.node);
    const base = leaf(c.node, 'c');
    out.push({
      ...base,
      label: c.node.title || t('combination.untitled'),
      meta: check.valid ? c.node.claim : check.gaps.map((g) => t(`gap.${g}`)).join('・'),
      children: [
        ...partsOf(store, c.node.id).map((p) => ({ ...leaf(p, `p:${c.node.id}`), children: [] })),
        ...[...store.entities('assumptions').values()]
          .filter((a) => a.combination === c.node.id)
          .map((a) => ({
            key: `a:${a.id}`,
            node: undefined,
            kind: undefined,
            label: t('outline.assumption', { text: a.text }),
            meta: t(`evidence.${a.status}`),
            children: [],
          })),
        ...base.children,
      ],
    });
  }
  for (const f of cards.filter((x) => x.node.kind === 'frame')) {
    out.push({
      ...leaf(f.node, 'f'),
      label: f.node.title || t('card.untitledFrame'),
      children: cards
        .filter((c) => c.parent === f.node.id && c.node.kind !== 'combination')
        .map((c) => leaf(c.node, 'n')),
    });
  }
  for (const kind of NODE_KINDS) {
    if (kind === 'combination' || kind === 'frame') continue;
    const loose = cards.filter((c) => c.node.kind === kind && !c.parent);
    if (loose.length > 0)
      out.push({
        key: `g:${kind}`,
        node: undefined,
        kind,
        label: t(`kind.${kind}`),
        meta: String(loose.length),
        children: loose.map((c) => leaf(c.node, 'n')),
      });
  }
  return out;
}
