/** The rows of the outline: combinations with their parts and assumptions, then frames with their contents, then the rest by kind. */
import type { CanvasNode, PlanReader } from '../../doc/planStore.ts';
import { isTextOp, type Suggestion, touchedIds } from '../../doc/suggestions/suggestions.ts';
import { NODE_KINDS, type NodeKind } from '../../domain/canvas/kinds.ts';
import type { Translate, Words } from '../../i18n/words.ts';
import { sectionTitle } from '../plan/frameSections.ts';
import { inReadingOrder, linksOf, partsOf, placedCards } from './boardCommands.ts';
import { type BoardFilter, dimmedBy } from './boardFilter.ts';
import { checkOf } from './combinationView.ts';

export type Item = {
  readonly key: string;
  /** The link that the row describes, if any. */
  readonly link?: string;
  readonly node: CanvasNode | undefined;
  readonly label: string;
  readonly meta: string;
  readonly kind: NodeKind | undefined;
  readonly children: readonly Item[];
  /** A change that somebody proposes to the row above. */
  readonly suggestion?: Suggestion;
};
/** Places each suggestion under the card that it is about; suggestions about none of them come last. */
export function withSuggestions(items: readonly Item[], open: readonly Suggestion[], t: Translate): readonly Item[] {
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

export function flatten(
  items: readonly Item[],
  closed: ReadonlySet<string>,
  parent?: string,
): { item: Item; parent: string | undefined }[] {
  return items.flatMap((item) => [
    { item, parent },
    ...(closed.has(item.key) ? [] : flatten(item.children, closed, item.key)),
  ]);
}

export function buildOutline(
  store: PlanReader,
  canvas: string,
  filter: BoardFilter,
  { t, text }: Pick<Words, 't' | 'text'>,
): Item[] {
  const dimmed = dimmedBy(store, canvas, filter);
  const cards = inReadingOrder(placedCards(store, canvas).filter((c) => !dimmed?.has(c.node.id)));
  const name = (n: CanvasNode | undefined) => n?.title || n?.claim || t('card.untitled');
  const leaf = (node: CanvasNode, prefix: string): Item => ({
    key: `${prefix}:${node.id}`,
    node,
    kind: node.kind,
    label: name(node),
    meta: [
      node.example ? t('card.example') : '',
      t(`kind.${node.kind}`),
      node.status === 'guess' ? '' : t(`evidence.${node.status}`),
    ]
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
  const section = (frame: CanvasNode) => {
    const title = sectionTitle(store, frame.id);
    return title ? t('frame.feeds', { section: text(title) }) : '';
  };
  const out: Item[] = [];
  for (const c of cards.filter((x) => x.node.kind === 'combination')) {
    const { check } = checkOf(store, c.node);
    const base = leaf(c.node, 'c');
    out.push({
      ...base,
      label: c.node.title || t('combination.untitled'),
      meta: check.valid ? c.node.claim : check.gaps.map((g) => t(`gap.${g}`)).join('・'),
      children: [
        ...partsOf(store, c.node.id)
          .filter((p) => !dimmed?.has(p.id))
          .map((p) => ({ ...leaf(p, `p:${c.node.id}`), children: [] })),
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
      meta: [t('kind.frame'), section(f.node)].filter(Boolean).join(' · '),
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
