/** The filter of the boards: cards that do not match are dimmed or hidden. The same filter serves board, outline and exports. */

import { derived, sameItems } from '../../doc/derived.ts';
import type { Entity, PlanReader } from '../../doc/planStore.ts';
import { splitKey } from '../../doc/schema.ts';
import { ROLE_RECORDS } from '../../domain/box/roles.ts';
import {
  CARD_ROLES,
  type CardFilter,
  type CardRole,
  type FilteredCard,
  isFiltering,
  matchingCards,
  NO_CARD_FILTER,
  type Tie,
} from '../../domain/canvas/filter.ts';
import type { EvidenceStatus, NodeKind } from '../../domain/canvas/kinds.ts';
import { evidenceOf } from '../../domain/combination/combination.ts';
import { sameJson } from '../../kernel/json.ts';
import { nextOrder } from '../../kernel/order.ts';
import { mapOk } from '../../kernel/result.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { placedCards } from './boardCommands.ts';
import { assumptionsOf } from './combinationView.ts';

export type BoardFilter = CardFilter & {
  /** Hides cards that do not match; otherwise they are dimmed. */
  readonly hides: boolean;
};
export const NO_FILTER: BoardFilter = { ...NO_CARD_FILTER, hides: false };

/** The cards that do not match; `undefined` if nothing is filtered. The same set as long as it holds the same cards. */
export const dimmedBy = (plan: PlanReader, canvas: string, filter: BoardFilter): ReadonlySet<string> | undefined =>
  isFiltering(filter) ? dimmedCards(plan, canvas, JSON.stringify(filter)) : undefined;

const dimmedCards: (plan: PlanReader, canvas: string, filter: string) => ReadonlySet<string> = derived(
  (plan: PlanReader, canvas: string, filter: string) => {
    const cards = filteredCards(plan, canvas);
    const matching = matchingCards(cards, tiesOf(plan), { ...NO_FILTER, ...(JSON.parse(filter) as BoardFilter) });
    return new Set(cards.filter((c) => !matching.has(c.id)).map((c) => c.id));
  },
  (a, b) => sameItems([...a], [...b]),
);

/** The evidence status of a card: for a combination, that of its least checked assumption. */
export function statusOf(
  kind: NodeKind,
  status: EvidenceStatus,
  assumptions: () => readonly { readonly status: EvidenceStatus }[],
): EvidenceStatus | undefined {
  if (kind === 'frame' || kind === 'note') return undefined;
  if (kind !== 'combination') return status;
  const guessed = assumptions();
  return guessed.length > 0 ? evidenceOf(guessed) : undefined;
}

/** The cards of a canvas in the form that a filter reads. */
export const filteredCards: (plan: PlanReader, canvas: string) => readonly FilteredCard[] = derived(
  (plan: PlanReader, canvas: string): readonly FilteredCard[] => {
    const inBoxes = rolesInBoxes(plan);
    return placedCards(plan, canvas).map(({ node, parent }) => ({
      id: node.id,
      kind: node.kind,
      words: [node.title, node.note, node.claim, node.entry?.municipality ?? '', node.entry?.prefecture ?? ''].join(
        '\n',
      ),
      region: node.entry?.prefecture ?? '',
      roles: CARD_ROLES.filter(
        (role) => ROLE_RECORDS[role].kinds.includes(node.kind) || inBoxes.get(node.id)?.has(role) === true,
      ),
      status: statusOf(node.kind, node.status, () => assumptionsOf(plan, node.id)),
      frame: parent,
    }));
  },
);

/** A card has the role of its kind, and those of the box columns in which it is a cell. */
function rolesInBoxes(plan: PlanReader): ReadonlyMap<string, ReadonlySet<CardRole>> {
  const out = new Map<string, Set<CardRole>>();
  for (const { node, column } of plan.entities('boxCells').values()) {
    const role = plan.entity('boxColumns', column)?.role;
    if (!node || !role || role === 'own') continue;
    const roles = out.get(node) ?? new Set();
    out.set(node, roles.add(role));
  }
  return out;
}

const tiesOf: (plan: PlanReader) => readonly Tie[] = derived((plan: PlanReader): readonly Tie[] => [
  ...[...plan.relations('parts').keys()].map((key): Tie => splitKey(key)),
  ...[...plan.relations('links').values()].map(({ from, to }): Tie => [from, to]),
]);

// ── filters that were saved under a name ───────────────────────────────────────────────────────────────────────────

export type SavedFilter = Entity<'savedFilters'>;

export const savedFiltersOf = (plan: PlanReader): readonly SavedFilter[] =>
  [...plan.entities('savedFilters').values()].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));

export const filterOf = ({ kinds, regions, roles, statuses, words, near, steps, hides }: SavedFilter): BoardFilter => ({
  kinds,
  regions,
  roles,
  statuses,
  words,
  near: near === undefined ? undefined : { card: near, steps },
  hides,
});

/** The saved filter with the same criteria, whether or not it dims or hides. */
export const savedAs = (plan: PlanReader, filter: BoardFilter): SavedFilter | undefined => {
  const same = (view: SavedFilter) =>
    sameJson(sorted({ ...filterOf(view), hides: false }), sorted({ ...filter, hides: false }));
  return isFiltering(filter) ? savedFiltersOf(plan).find(same) : undefined;
};
/** The order in which criteria were ticked makes no difference. */
const sorted = (filter: BoardFilter): BoardFilter => ({
  ...filter,
  kinds: [...filter.kinds].sort(),
  regions: [...filter.regions].sort(),
  roles: [...filter.roles].sort(),
  statuses: [...filter.statuses].sort(),
});

/** Saves a filter under a name, replacing one of the same name. Returns its id. */
export function saveFilter(session: PlanWriter, title: string, filter: BoardFilter): Outcome<string> {
  const saved = savedFiltersOf(session.store);
  const present = saved.find((f) => f.title === title.trim());
  const id = present?.id ?? session.newId<string>();
  const order = present?.order ?? nextOrder(saved);
  const { near, kinds, regions, roles, statuses, words, hides } = filter;
  const lists = { kinds: [...kinds], regions: [...regions], roles: [...roles], statuses: [...statuses] };
  const patch = { ...lists, words, hides, near: near?.card, steps: near?.steps ?? 1, title: title.trim(), order };
  return mapOk(session.execute({ type: 'putSavedFilter', filter: id, patch }), () => id);
}
