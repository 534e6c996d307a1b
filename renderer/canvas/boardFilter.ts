/** Filter and focus: what does not match is dimmed, or hidden. The same filter serves board and outline. */

import { placedCards } from '../../shared/app/board/boardCommands.ts';
import { derived, sameItems } from '../../shared/doc/derived.ts';
import type { PlanReader } from '../../shared/doc/planStore.ts';
import type { EvidenceStatus, NodeKind } from '../../shared/domain/canvas/kinds.ts';

export type BoardFilter = {
  readonly kinds: readonly NodeKind[];
  readonly prefecture: string;
  readonly status: EvidenceStatus | '';
  /** A card whose neighbourhood is looked at. */
  readonly focus: string | undefined;
  readonly hide: boolean;
};
export const NO_FILTER: BoardFilter = { kinds: [], prefecture: '', status: '', focus: undefined, hide: false };
const isFiltering = (f: BoardFilter): boolean =>
  f.kinds.length > 0 || f.prefecture !== '' || f.status !== '' || f.focus !== undefined;

/** The cards that do not match; undefined when nothing is filtered. The same set as long as the same cards are in it. */
export const dimmedBy = (plan: PlanReader, canvas: string, filter: BoardFilter): ReadonlySet<string> | undefined =>
  isFiltering(filter) ? dimmedCards(plan, canvas, JSON.stringify(filter)) : undefined;

const dimmedCards: (plan: PlanReader, canvas: string, filter: string) => ReadonlySet<string> = derived(
  (plan: PlanReader, canvas: string, filter: string) => cardsBeside(plan, canvas, JSON.parse(filter) as BoardFilter),
  (a, b) => sameItems([...a], [...b]),
);

function cardsBeside(store: PlanReader, canvas: string, filter: BoardFilter): ReadonlySet<string> {
  const near = new Set<string>();
  if (filter.focus) {
    near.add(filter.focus);
    for (const key of store.relations('parts').keys()) {
      const [a, b] = key.split('|');
      if (a === filter.focus && b) near.add(b);
      if (b === filter.focus && a) near.add(a);
    }
    for (const l of store.relations('links').values()) {
      if (l.from === filter.focus) near.add(l.to);
      if (l.to === filter.focus) near.add(l.from);
    }
  }
  const out = new Set<string>();
  for (const { node } of placedCards(store, canvas)) {
    const matches =
      (filter.kinds.length === 0 || filter.kinds.includes(node.kind) || node.kind === 'frame') &&
      (filter.prefecture === '' || node.entry?.prefecture === filter.prefecture) &&
      (filter.status === '' || node.status === filter.status) &&
      (!filter.focus || near.has(node.id));
    if (!matches) out.add(node.id);
  }
  return out;
}
