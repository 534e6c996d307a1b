/**
 * What a merge did to the values of both sides: fields, rows, relations and the plan's own details. Only one value of a field can
 * win, and deleting a row also deletes what the other side wrote into it. Differences come from the table of fields.
 */
import * as Y from 'yjs';
import { sameJson } from '../../kernel/json.ts';
import { type Difference, differences } from '../fields/differences.ts';
import { fieldNamed } from '../fields/namedFields.ts';
import { entityTable, historyOf, META, relationTable } from '../fields/table.ts';
import { type EntityName, entityMap, metaMap, type RelationName, relationMap } from '../schema.ts';
import { hashOf } from './hash.ts';
import type { KeptAddress, KeptValue, Person } from './records.ts';
import type { TextSides } from './textReview.ts';

/** One stored value; `row` is the row it belongs to. */
type Place =
  | { readonly on: 'meta'; readonly field: string }
  | { readonly on: 'entity'; readonly collection: EntityName; readonly id: string }
  | { readonly on: 'field'; readonly collection: EntityName; readonly id: string; readonly field: string }
  | { readonly on: 'relation'; readonly relation: RelationName; readonly key: string };

const keyOf = (p: Place): string =>
  p.on === 'meta'
    ? `meta:${p.field}`
    : p.on === 'entity'
      ? `entity:${p.collection}:${p.id}`
      : p.on === 'field'
        ? `field:${p.collection}:${p.id}:${p.field}`
        : `relation:${p.relation}:${p.key}`;

const mapHolding = (doc: Y.Doc, p: Place): { map: Y.Map<unknown> | undefined; key: string } => {
  switch (p.on) {
    case 'meta':
      return { map: metaMap(doc), key: p.field };
    case 'entity':
      return { map: entityMap(doc, p.collection) as unknown as Y.Map<unknown>, key: p.id };
    case 'field': {
      const row: unknown = entityMap(doc, p.collection).get(p.id);
      return { map: row instanceof Y.Map ? row : undefined, key: p.field };
    }
    case 'relation':
      return { map: relationMap(doc, p.relation), key: p.key };
  }
};
/** `null` if there is none. */
const valueIn = (doc: Y.Doc, p: Place): unknown => {
  const { map, key } = mapHolding(doc, p);
  const value = map?.get(key);
  return (value instanceof Y.Map ? value.toJSON() : value) ?? null;
};
/** The Yjs id of a value: which copy wrote it. */
const writtenBy = (doc: Y.Doc, p: Place): { client: number; clock: number } | undefined => {
  const { map, key } = mapHolding(doc, p);
  const item = map?._map.get(key);
  return item && !item.deleted ? item.id : undefined;
};
/** Equal for the same state of a value in every copy; for a row, it changes with each field. */
const versionOf = (doc: Y.Doc, p: Place): string => {
  const { map, key } = mapHolding(doc, p);
  const item = map?._map.get(key);
  if (!item || item.deleted) return '';
  const row = map?.get(key);
  const parts = row instanceof Y.Map ? [...row._map.values()].filter((i) => !i.deleted) : [];
  return [item, ...parts]
    .map(({ id }) => `${id.client}.${id.clock}`)
    .sort()
    .join(',');
};
const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

const tellingOf = (p: Place) => {
  switch (p.on) {
    case 'meta':
      return META.fields[p.field as keyof typeof META.fields]?.telling;
    case 'entity':
      return undefined;
    case 'field':
      return entityTable(p.collection).fields[p.field]?.telling;
    case 'relation': {
      const table = relationTable(p.relation);
      if (table.shape === 'named') return fieldNamed(table.named, p.key.slice(p.key.indexOf('|') + 1)).field.telling;
      return table.shape === 'value' ? table.value.telling : undefined;
    }
  }
};
/** Positions on a canvas, and orders: they need no decision. */
const isLayout = (p: Place): boolean =>
  tellingOf(p)?.told === 'layout' || (p.on === 'relation' && (p.relation === 'parts' || p.relation === 'parents'));
/** Whether it is read together with another field, and restored with it. */
const isAside = (p: Place): boolean => {
  const told = tellingOf(p)?.told;
  return told === 'signature' || told === 'with';
};

type Found = {
  readonly place: Place;
  readonly level: KeptValue['level'];
  readonly mineBy: Person;
  readonly theirsBy: Person;
};

export function reviewValues(sides: TextSides): Map<string, KeptValue> {
  const { base, mine, theirs } = sides;
  const own = indexed(differences(base, mine));
  const other = indexed(differences(base, theirs));
  const found = new Map<string, Found>();
  for (const place of new Map([...own, ...other]).values()) {
    const one = judge(place, own, other, sides);
    if (one) found.set(keyOf(place), one);
  }
  return itemsOf([...found.values()], sides);
}

function indexed(all: readonly Difference[]): Map<string, Place> {
  const out = new Map<string, Place>();
  for (const d of all) {
    const place: Place =
      d.on === 'meta'
        ? { on: 'meta', field: d.field }
        : d.on === 'entity'
          ? { on: 'entity', collection: d.collection, id: d.id }
          : d.on === 'field'
            ? { on: 'field', collection: d.collection, id: d.id, field: d.field }
            : { on: 'relation', relation: d.relation, key: d.key };
    // Append-only values cannot be lost, and nothing may revert them.
    if (place.on !== 'relation' || historyOf(place.relation, place.key) !== 'appendOnly') out.set(keyOf(place), place);
  }
  return out;
}

/** Whether a change of either side must be kept, and for whom. */
function judge(
  place: Place,
  own: ReadonlyMap<string, Place>,
  other: ReadonlyMap<string, Place>,
  { base, mine, theirs, merged, personOf, me, others, atOnce }: TextSides,
): Found | undefined {
  const key = keyOf(place);
  // Fields of a row that the other side deleted belong to the row.
  if (place.on === 'field' && (own.has(rowKey(place)) || other.has(rowKey(place)))) return undefined;
  const [was, a, b, now] = [base, mine, theirs, merged].map((doc) => valueIn(doc, place));
  const author = (doc: Y.Doc) => {
    const id = writtenBy(doc, place);
    return id && personOf(id.client);
  };
  const changedHere = own.has(key);
  const changedThere = other.has(key);
  const rowGone = place.on === 'entity' && (a === null || b === null);
  const touched = rowGone && (a === null ? hasFieldsOf(place, other) : hasFieldsOf(place, own));
  const level = isLayout(place) ? 'kept' : 'decide';
  const theirsBy = author(theirs) ?? others;
  if ((changedHere && changedThere && !sameJson(a, b)) || touched)
    return { place, level, mineBy: me, theirsBy: theirsBy.id === me.id ? others : theirsBy };
  // Neither side's value is in effect although only one changed it: its container was replaced.
  if (changedHere !== changedThere && !sameJson(now, changedHere ? a : b) && !isEmpty(changedHere ? a : b))
    return { place, level, mineBy: me, theirsBy };
  if (isEmpty(was) || isLayout(place) || isAside(place)) return undefined;
  const wrote = author(base);
  if (changedHere && !changedThere && wrote && wrote.id !== me.id)
    return { place, level: 'kept', mineBy: me, theirsBy: wrote };
  if (changedThere && !changedHere && wrote?.id === me.id)
    return { place, level: atOnce ? 'decide' : 'kept', mineBy: me, theirsBy };
  return undefined;
}

const rowKey = (p: Extract<Place, { on: 'field' }>): string => `entity:${p.collection}:${p.id}`;
const hasFieldsOf = (row: Extract<Place, { on: 'entity' }>, changes: ReadonlyMap<string, Place>): boolean =>
  [...changes.values()].some((p) => p.on === 'field' && p.collection === row.collection && p.id === row.id);

// ── items ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Groups fields that are read together into one item, and positions on canvases too: they are decided per board. */
function itemsOf(found: readonly Found[], sides: TextSides): Map<string, KeptValue> {
  const out = new Map<string, KeptValue>();
  const add = (key: string, places: readonly Place[], address: KeptAddress, { level, mineBy, theirsBy }: Found) => {
    const at = (doc: Y.Doc): unknown => {
      const values = places.map((p) => valueIn(doc, p));
      return address.on === 'entity' && !address.fields ? values[0] : values;
    };
    const [was, a, b, now] = [sides.base, sides.mine, sides.theirs, sides.merged].map(at);
    const ids = [sides.mine, sides.theirs].map((doc) => places.map((p) => versionOf(doc, p)).join('+'));
    out.set(`value|${key}|${hashOf(ids.sort().join('|'))}`, {
      kind: 'value',
      level,
      address,
      was,
      mine: { by: mineBy, value: a },
      theirs: { by: theirsBy, value: b },
      stands: sameJson(now, a) ? 'mine' : sameJson(now, b) ? 'theirs' : 'other',
    });
  };
  const aside = found.filter((f) => isAside(f.place));
  const layout = new Map<RelationName, Found[]>();
  const taken = new Set<Found>();
  for (const one of found) {
    const { place } = one;
    if (aside.includes(one)) continue;
    if (place.on === 'relation' && isLayout(place)) {
      layout.set(place.relation, [...(layout.get(place.relation) ?? []), one]);
    } else if (place.on === 'field') {
      const together = aside.filter((f) => goesWith(f.place, place));
      for (const f of together) taken.add(f);
      addFields(place, together, one, add);
    } else add(keyOf(place), [place], addressOf(place), one);
  }
  for (const [relation, list] of layout) {
    const keys = list.flatMap(({ place }) => (place.on === 'relation' ? [place.key] : [])).slice(0, MAX_KEYS);
    const [first] = list;
    if (first)
      add(
        `layout:${relation}:${keys.length}`,
        keys.map((key) => ({ on: 'relation', relation, key })),
        { on: 'relation', relation, keys },
        first,
      );
  }
  // A unit or a signature that conflicts while its field does not.
  for (const one of aside)
    if (!taken.has(one) && one.place.on === 'field') addFields(one.place, [], { ...one, level: levelAside(one) }, add);
  return out;
}

const MAX_KEYS = 2_000;
type FieldPlace = Extract<Place, { on: 'field' }>;
type Add = (key: string, places: readonly Place[], address: KeptAddress, found: Found) => void;

function addFields(place: FieldPlace, together: readonly Found[], one: Found, add: Add): void {
  const { collection, id } = place;
  const fields = [place.field, ...together.flatMap((f) => (f.place.on === 'field' ? [f.place.field] : []))];
  add(
    keyOf(place),
    fields.map((field): Place => ({ on: 'field', collection, id, field })),
    { on: 'entity', collection, id, fields },
    one,
  );
}

const goesWith = (aside: Place, main: FieldPlace): boolean => {
  if (aside.on !== 'field' || aside.collection !== main.collection || aside.id !== main.id) return false;
  const telling = tellingOf(aside);
  return telling?.told === 'with' ? telling.field === main.field : true;
};
/** Who set a row, and when, is written with every edit: a conflict of these alone needs no decision. */
const levelAside = ({ place, level }: Found): KeptValue['level'] =>
  tellingOf(place)?.told === 'signature' ? 'kept' : level;

function addressOf(place: Exclude<Place, FieldPlace>): KeptAddress {
  switch (place.on) {
    case 'meta':
      return { on: 'meta', fields: [place.field] };
    case 'entity':
      return { on: 'entity', collection: place.collection, id: place.id };
    case 'relation':
      return { on: 'relation', relation: place.relation, keys: [place.key] };
  }
}
