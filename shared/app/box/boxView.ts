/** A box as read from a plan: columns and cells in order, crossed-out pairs, active limits, and what is known of each cell. */

import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { derived, sameItems } from '../../doc/derived.ts';
import { nodeIn } from '../../doc/ownNodes.ts';
import type { CanvasNode, Entity, PlanReader, Relation } from '../../doc/planStore.ts';
import { type EntrySnapshot, splitKey } from '../../doc/schema.ts';
import { type Known, type Limit, type Limits, SEASONS } from '../../domain/box/limits.ts';
import type { BoxRole } from '../../domain/box/roles.ts';
import { MOST_CELLS, MOST_COLUMNS, Space } from '../../domain/box/space.ts';
import { sameJson } from '../../kernel/json.ts';
import { inOrder } from '../../kernel/order.ts';
import { monthsOf } from '../../text/months.ts';

export type BoxCell = {
  readonly id: string;
  readonly column: string;
  /** The card's title, or the typed title. */
  readonly title: string;
  /** The card that it represents. */
  readonly node: CanvasNode | undefined;
  /** The catalogue entry that it comes from. */
  readonly entry: EntrySnapshot | undefined;
  /** Whether its card was deleted; the title stays. */
  readonly isLost: boolean;
  readonly facts: Entity<'boxCells'>;
};
export type BoxColumn = {
  readonly id: string;
  readonly role: BoxRole;
  /** Empty: the name of its role is shown. */
  readonly title: string;
  readonly cells: readonly BoxCell[];
  /** Number of cells that peers added beyond a column's limit: neither shown nor counted. */
  readonly surplus: number;
};
/** Two cells that are incompatible. */
export type CrossedPair = Relation<'boxCrossed'> & { readonly cells: readonly [string, string] };
export type BoxVerdict = Relation<'boxVerdicts'> & { readonly cells: readonly string[] };
export type BoxView = {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly BoxColumn[];
  readonly surplus: number;
  readonly limits: Limits;
  readonly crossed: readonly CrossedPair[];
  readonly verdicts: readonly BoxVerdict[];
  /** Over the columns that have cells. */
  readonly space: Space;
};

export const boxesOf: (plan: PlanReader) => readonly Entity<'boxes'>[] = derived(
  (plan: PlanReader): readonly Entity<'boxes'>[] => inOrder(plan.entities('boxes').values()),
  sameItems,
);

/** Returns `undefined` if there is no such box. The same object until something in it changes. */
export const boxOf: (plan: PlanReader, box: string) => BoxView | undefined = derived(
  (plan: PlanReader, box: string): BoxView | undefined => {
    const row = plan.entity('boxes', box);
    if (!row) return undefined;
    const all = inOrder(plan.entities('boxColumns').values()).filter((c) => c.box === box);
    /** Duplicate cells by the cell they are merged into: two people who added the same card while offline made two rows for it. */
    const standsFor = new Map<string, string>();
    const columns = all.slice(0, MOST_COLUMNS).map((column) => columnOf(plan, column, standsFor));
    const crossed = crossedIn(plan, standsFor);
    return {
      id: box,
      title: row.title,
      columns,
      surplus: Math.max(0, all.length - MOST_COLUMNS),
      limits: limitsOf(plan, box),
      crossed,
      verdicts: verdictsOf(plan, box, standsFor),
      space: new Space(
        columns.flatMap(({ cells }) => (cells.length > 0 ? [cells.map((c) => c.id)] : [])),
        crossed.map(({ cells }) => cells),
      ),
    };
  },
);

const cellIndex: (plan: PlanReader) => ReadonlyMap<string, readonly Entity<'boxCells'>[]> = derived(
  (plan: PlanReader) => {
    const byColumn = new Map<string, Entity<'boxCells'>[]>();
    for (const cell of inOrder(plan.entities('boxCells').values())) {
      const list = byColumn.get(cell.column);
      if (list) list.push(cell);
      else byColumn.set(cell.column, [cell]);
    }
    return byColumn;
  },
);

function columnOf(
  plan: PlanReader,
  { id, role, title }: Entity<'boxColumns'>,
  standsFor: Map<string, string>,
): BoxColumn {
  const first = new Map<string, string>();
  const cells = (cellIndex(plan).get(id) ?? []).flatMap((facts): BoxCell[] => {
    const thing = facts.node ?? facts.entry?.id;
    const same = thing === undefined ? undefined : first.get(thing);
    standsFor.set(facts.id, same ?? facts.id);
    if (same !== undefined) return [];
    if (thing !== undefined) first.set(thing, facts.id);
    const node = nodeIn(plan, facts.node);
    return [
      {
        id: facts.id,
        column: id,
        title: node?.title ?? facts.text,
        node,
        entry: node?.entry ?? facts.entry,
        isLost: facts.node !== undefined && !node,
        facts,
      },
    ];
  });
  return { id, role, title, cells: cells.slice(0, MOST_CELLS), surplus: Math.max(0, cells.length - MOST_CELLS) };
}

/** The cells of a pair in the order of their columns, taken from `standsFor`: the key of a pair does not tell their order. */
function crossedIn(plan: PlanReader, standsFor: ReadonlyMap<string, string>): CrossedPair[] {
  const places = new Map([...standsFor.keys()].map((cell, place) => [cell, place]));
  return [...plan.relations('boxCrossed')].flatMap(([key, said]): CrossedPair[] => {
    const [a, b] = splitKey(key).map((cell) => standsFor.get(cell));
    if (a === undefined || b === undefined || a === b) return [];
    return [{ ...said, cells: (places.get(a) ?? 0) < (places.get(b) ?? 0) ? [a, b] : [b, a] }];
  });
}

function verdictsOf(plan: PlanReader, box: string, standsFor: ReadonlyMap<string, string>): BoxVerdict[] {
  return [...plan.relations('boxVerdicts')].flatMap(([key, said]): BoxVerdict[] => {
    const [of, cells] = splitKey(key);
    return of === box ? [{ ...said, cells: cells.split('.').map((cell) => standsFor.get(cell) ?? cell) }] : [];
  });
}

function limitsOf(plan: PlanReader, box: string): Limits {
  const value = (limit: Limit): unknown => plan.relation('boxLimits', `${box}|${limit}`);
  const number = (limit: 'near' | 'budget'): number | undefined => {
    const n = value(limit);
    return typeof n === 'number' && n >= 0 ? n : undefined;
  };
  return {
    near: number('near'),
    season: SEASONS.find((season) => season === value('season')),
    budget: number('budget'),
    noPermit: value('noPermit') === true,
    noCar: value('noCar') === true,
  };
}

/** Looks up facts of the catalogue beyond a card's own copy of an entry. */
export type EntryOf = (id: string) => CatalogueEntry | undefined;

/** The known facts of a cell: first what the founder entered, then the catalogue's. */
export function knownOf(plan: PlanReader, { facts, entry }: BoxCell, entryOf: EntryOf): Known {
  const full = entry && entryOf(entry.id);
  const own = monthsOf(facts.months);
  const listed = (full?.facets?.byProducts ?? []).flatMap((b) => monthsOf(b.months ?? ''));
  const { prefecture, municipalityCode } = plan.meta;
  const isHere = municipalityCode !== '' && full?.municipalityCodes.includes(municipalityCode) === true;
  return {
    kilometres: facts.kilometres,
    months: own.length > 0 ? own : listed,
    yen: facts.yen,
    needsPermit: facts.permit ?? ((full?.facets?.permits.length ?? 0) > 0 ? true : undefined),
    needsCar: facts.car,
    place: isHere
      ? { in: 'municipality' }
      : entry?.prefecture && prefecture !== ''
        ? { in: 'prefecture', of: entry.prefecture, from: prefecture }
        : undefined,
  };
}

export const cellIn = (view: BoxView, id: string): BoxCell | undefined =>
  view.columns.flatMap((c) => c.cells).find((c) => c.id === id);

const sameCells = (a: readonly string[], b: readonly string[]): boolean => sameJson([...a].sort(), [...b].sort());
/** The verdict on a configuration. */
export const verdictOn = (view: BoxView, cells: readonly string[]): BoxVerdict | undefined =>
  view.verdicts.find((v) => sameCells(v.cells, cells));
