/** Describes differences between two states of the plan's data by the table of fields. */

import { isLinkType } from '../../domain/canvas/kinds.ts';
import { COMBINATION_TYPES } from '../../domain/combination/combination.ts';
import { ACTUAL_LINES } from '../../domain/funding/forecast/cashLines.ts';
import type { EntityName } from '../schema.ts';
import type { Address, DataChange, Subject } from './change.ts';
import { type Difference, readField, readMeta, readRelation } from './differences.ts';
import type { Field } from './kinds.ts';
import { fieldNamed } from './namedFields.ts';
import { message, NOTHING, nameOfRow, type Row, type RowsOf, type Said, saidWords, sayBoth, sayField } from './said.ts';
import { entityTable, META, type RelationTable, relationTable } from './table.ts';

/** Both states' rows: names of removed rows come from the state before. */
export type Sides = { readonly before: RowsOf; readonly after: RowsOf };
type FieldDifference = Extract<Difference, { readonly on: 'field' }>;
type RelationDifference = Extract<Difference, { readonly on: 'relation' }>;

const rowKey = (d: FieldDifference): string => `${d.collection}:${d.id}`;

/** Changes in the order of the table: the plan's details, rows, then relations. */
export function describe(all: readonly Difference[], sides: Sides): DataChange[] {
  const out: DataChange[] = [];
  const layout = new LayoutCounter();
  const whole = new Set(all.flatMap((d) => (d.on === 'entity' ? [`${d.collection}:${d.id}`] : [])));
  const rows = new Map<string, FieldDifference[]>();
  for (const d of all) {
    if (d.on !== 'field') continue;
    const list = rows.get(rowKey(d));
    if (list) list.push(d);
    else rows.set(rowKey(d), [d]);
  }
  const relations: RelationDifference[] = [];
  for (const d of all) {
    if (d.on === 'meta') out.push(...describeMeta(d, sides));
    else if (d.on === 'entity') out.push(describeRow(d, sides));
    else if (d.on === 'relation') relations.push(d);
    else if (rows.get(rowKey(d))?.[0] === d) out.push(...describeFields(rows.get(rowKey(d)) ?? [], sides, layout));
  }
  out.push(...describeRelations(relations, sides, layout, whole));
  return [...out, ...layout.changes()];
}

// ── the plan's details and rows ────────────────────────────────────────────────────────────────────────────────────

const PLAN_SUBJECT: Subject = { collection: 'meta', id: '', noun: META.noun, name: NOTHING };

function describeMeta(d: Extract<Difference, { readonly on: 'meta' }>, sides: Sides): DataChange[] {
  const field = Object.hasOwn(META.fields, d.field) ? META.fields[d.field] : undefined;
  if (field?.telling.told !== 'own') return [];
  return [
    {
      kind: 'field',
      key: `meta:${d.field}`,
      subject: PLAN_SUBJECT,
      field: d.field,
      label: message(field.label),
      address: { on: 'meta', fields: [d.field] },
      rows: [],
      ...sayBoth(
        sayField(sides.before, field, readMeta(d.field, d.before)),
        sayField(sides.after, field, readMeta(d.field, d.after)),
      ),
    },
  ];
}

const pickRow = (sides: Sides, collection: EntityName, id: string): { rows: RowsOf; row: Row | undefined } => {
  const now = sides.after(collection, id);
  return now ? { rows: sides.after, row: now } : { rows: sides.before, row: sides.before(collection, id) };
};
/** The row's current name, or its last one. */
function nameIn(sides: Sides, collection: EntityName, id: string): Said {
  const { rows, row } = pickRow(sides, collection, id);
  return row ? nameOfRow(rows, collection, row) : message('change.gone');
}
const subjectOf = (sides: Sides, collection: EntityName, id: string): Subject => ({
  collection,
  id,
  noun: entityTable(collection).noun,
  name: nameIn(sides, collection, id),
});

function describeRow(d: Extract<Difference, { readonly on: 'entity' }>, sides: Sides): DataChange {
  const key = `${d.collection}:${d.id}`;
  const came = d.after !== undefined;
  const rows = came ? sides.after : sides.before;
  const row = rows(d.collection, d.id) ?? {};
  const table = entityTable(d.collection);
  const brief = table.brief.flatMap((name) => {
    const said = sayOf(rows, table.fields, name, row);
    return said.say === 'nothing' ? [] : [said];
  });
  const name = nameOfRow(rows, d.collection, row);
  const words: Said = brief.length > 0 ? { say: 'list', items: [name, ...brief] } : name;
  return {
    kind: 'exists',
    key: `${key}:exists`,
    subject: { ...subjectOf(sides, d.collection, d.id), name },
    came,
    before: came ? NOTHING : words,
    after: came ? words : NOTHING,
    address: { on: 'entity', collection: d.collection, id: d.id },
    rows: [key],
  };
}

/** The value of a row's field, together with the field that is read with it. */
function sayOf(rows: RowsOf, fields: Readonly<Record<string, Field>>, name: string, row: Row): Said {
  const field = fields[name];
  if (!field) return NOTHING;
  const companion = Object.entries(fields).find(([, f]) => f.telling.told === 'with' && f.telling.field === name);
  const unit = companion ? sayField(rows, companion[1], row[companion[0]]) : undefined;
  const said = sayField(rows, field, row[name], unit);
  // The unit of a number that is not filled in yet.
  return said.say === 'nothing' && unit ? unit : said;
}
const companionsOf = (fields: Readonly<Record<string, Field>>, name: string): string[] =>
  Object.entries(fields).flatMap(([other, f]) =>
    f.telling.told === 'with' && f.telling.field === name ? [other] : [],
  );
const signaturesOf = (fields: Readonly<Record<string, Field>>): string[] =>
  Object.entries(fields).flatMap(([name, f]) => (f.telling.told === 'signature' ? [name] : []));

/** Differences of one row that exists in both states. */
function describeFields(list: readonly FieldDifference[], sides: Sides, layout: LayoutCounter): DataChange[] {
  const [first] = list;
  if (!first) return [];
  const { collection, id } = first;
  const { fields } = entityTable(collection);
  const names = new Set<string>();
  let signed = false;
  for (const d of list) {
    const telling = fields[d.field]?.telling;
    if (telling?.told === 'own') names.add(d.field);
    else if (telling?.told === 'with') names.add(telling.field);
    else if (telling?.told === 'signature') signed = true;
    else if (telling?.told === 'layout')
      layout.add({ collection, id: '', noun: entityTable(collection).noun, name: NOTHING }, d.field);
  }
  const signatures = signaturesOf(fields);
  const row = (side: 'before' | 'after'): Row => {
    const stored = Object.fromEntries(list.map((d) => [d.field, readField(collection, d.field, d[side])]));
    return { ...sides[side](collection, id), ...stored };
  };
  const [was, is] = [row('before'), row('after')];
  const put = (
    field: string,
    label: Said,
    both: { before: Said; after: Said },
    stored: readonly string[],
  ): DataChange => ({
    kind: 'field',
    key: `${collection}:${id}:${field}`,
    subject: subjectOf(sides, collection, id),
    field,
    label,
    address: { on: 'entity', collection, id, fields: stored },
    rows: [`${collection}:${id}`],
    ...both,
  });
  const out = [...names].flatMap((name) => {
    const field = fields[name];
    if (!field) return [];
    const both = sayBoth(sayOf(sides.before, fields, name, was), sayOf(sides.after, fields, name, is));
    return [put(name, message(field.label), both, [name, ...companionsOf(fields, name), ...signatures])];
  });
  const [setBy] = signatures;
  if (out.length > 0 || !signed || !setBy) return out;
  const say = (rows: RowsOf, of: Row): Said => listOf(signatures.map((n) => sayOf(rows, fields, n, of)));
  return [put(setBy, message('change.setBy'), sayBoth(say(sides.before, was), say(sides.after, is)), signatures)];
}

const listOf = (items: readonly Said[]): Said => {
  const told = items.filter((i) => i.say !== 'nothing');
  return told.length === 0 ? NOTHING : told.length === 1 && told[0] ? told[0] : { say: 'list', items: told };
};

// ── relations ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** The ends of a relation's key that are rows, as `collection:id`. */
const endsOf = (table: RelationTable, key: string): { readonly collection: EntityName; readonly id: string }[] => {
  const parts = key.split('|');
  return table.key.flatMap((part, i) =>
    ENTITY_PARTS.has(part) && parts[i] !== undefined ? [{ collection: part as EntityName, id: parts[i] }] : [],
  );
};
const ENTITY_PARTS: ReadonlySet<string> = new Set([
  'canvases',
  'nodes',
  'boxes',
  'boxCells',
  'variants',
  'variantCriteria',
]);

/** The name of a relation: its ends, or the word in its key. */
function nameOfRelation(sides: Sides, table: RelationTable, key: string): Said {
  const parts = key.split('|');
  const said = table.key.flatMap((part, i): Said[] => {
    const value = parts[i] ?? '';
    switch (part) {
      case 'field':
      case 'contest':
      case 'suggestion':
      case 'entry':
      case 'form':
      case 'formPart':
        return [];
      case 'time':
        return [
          Number.isNaN(Date.parse(value.slice(0, 24))) ? saidWords(value) : { say: 'time', at: value.slice(0, 24) },
        ];
      case 'concept':
        return [saidWords(value)];
      case 'month':
        return [/^\d{4}-\d{2}$/u.test(value) ? { say: 'month', month: value } : saidWords(value)];
      case 'cashLine': {
        const line = ACTUAL_LINES.find((l) => l === value);
        return [line ? message(`cash.${line}`) : saidWords(value)];
      }
      case 'configuration':
        return [listOf(value.split('.').map((cell) => nameIn(sides, 'boxCells', cell)))];
      case 'linkType':
        return isLinkType(value) ? [message(`link.${value}`)] : [];
      case 'combinationType': {
        const type = COMBINATION_TYPES.find((t) => t === value);
        return type ? [message(`combinationType.${type}`)] : [];
      }
      default:
        return [nameIn(sides, part, value)];
    }
  });
  const [a, b, ...rest] = said;
  if (!a) return NOTHING;
  if (!b) return a;
  const pair = message('change.pair', { a, b });
  return rest.length > 0 ? { say: 'list', items: [pair, ...rest] } : pair;
}

function describeRelations(
  list: readonly RelationDifference[],
  sides: Sides,
  layout: LayoutCounter,
  whole: ReadonlySet<string>,
): DataChange[] {
  const out: DataChange[] = [];
  const told = new Set<string>();
  const signatures = new Map<string, RelationDifference[]>();
  for (const d of list) {
    const table = relationTable(d.relation);
    const ends = endsOf(table, d.key);
    // The position of a new card is part of its addition.
    const isPlace =
      d.relation === 'positions' || d.relation === 'sizes' || d.relation === 'parents' || d.relation === 'bends';
    if (isPlace && ends.some((e) => whole.has(`${e.collection}:${e.id}`))) continue;
    const base: RelationBase = {
      subject: {
        collection: d.relation,
        id: d.key,
        noun: table.noun,
        name: nameOfRelation(sides, table, d.key),
      },
      rows: ends.map((e) => `${e.collection}:${e.id}`),
      address: { on: 'relation', relation: d.relation, keys: [d.key] },
    };
    if (table.shape === 'row') out.push(...describeRowRelation(d, table.fields, base, sides, layout));
    else if (table.shape === 'value')
      out.push(...describeValueRelation(d, table.value, table.presence, base, sides, layout));
    else {
      const [first = '', name = first] = d.key.split('|');
      const owner = `${d.relation}:${table.key.length > 1 ? first : ''}`;
      const { field } = fieldNamed(table.named, table.key.length > 1 ? d.key.slice(first.length + 1) : d.key);
      if (field.telling.told === 'signature') {
        signatures.set(owner, [...(signatures.get(owner) ?? []), d]);
        continue;
      }
      told.add(owner);
      out.push(describeNamed(d, field, name, base, sides));
    }
  }
  for (const [owner, pair] of signatures) if (!told.has(owner)) out.push(describeSignature(pair, sides));
  return out;
}

type RelationBase = { readonly subject: Subject; readonly rows: readonly string[]; readonly address: Address };
const layoutOf = (sides: Sides, d: RelationDifference): Subject => {
  const [first = ''] = d.key.split('|');
  const of: EntityName = d.relation === 'parts' ? 'nodes' : 'canvases';
  return { collection: d.relation, id: first, noun: relationTable(d.relation).noun, name: nameIn(sides, of, first) };
};

function describeValueRelation(
  d: RelationDifference,
  field: Field,
  presence: boolean,
  base: RelationBase,
  sides: Sides,
  layout: LayoutCounter,
): DataChange[] {
  const [was, is] = [readRelation(d.relation, d.before), readRelation(d.relation, d.after)];
  const isLayout = field.telling.told === 'layout';
  if (presence && (was === undefined || is === undefined)) {
    const rows = is === undefined ? sides.before : sides.after;
    const value = isLayout ? NOTHING : sayField(rows, field, is ?? was);
    return [exists(d, base, listOf([base.subject.name, value]), is !== undefined)];
  }
  if (isLayout) {
    layout.add(layoutOf(sides, d), d.relation);
    return [];
  }
  const both = sayBoth(sayField(sides.before, field, was), sayField(sides.after, field, is));
  return [
    { kind: 'field', key: `${d.relation}:${d.key}`, field: d.relation, label: message(field.label), ...base, ...both },
  ];
}

const exists = (d: RelationDifference, base: RelationBase, words: Said, came: boolean): DataChange => ({
  kind: 'exists',
  key: `${d.relation}:${d.key}`,
  came,
  before: came ? NOTHING : words,
  after: came ? words : NOTHING,
  ...base,
});

/** The whole value is written at once, so all its fields share one key: two people who change two of them conflict. */
function describeRowRelation(
  d: RelationDifference,
  fields: Readonly<Record<string, Field>>,
  base: RelationBase,
  sides: Sides,
  layout: LayoutCounter,
): DataChange[] {
  const [was, is] = [readRelation(d.relation, d.before), readRelation(d.relation, d.after)] as (Row | undefined)[];
  if (!was || !is) {
    const rows = is ? sides.after : sides.before;
    const row = is ?? was ?? {};
    const inKey = new Set(['from', 'to', 'type']);
    const told = Object.entries(fields).flatMap(([name, field]) =>
      field.telling.told === 'own' && !inKey.has(name) ? [sayField(rows, field, row[name])] : [],
    );
    return [exists(d, base, listOf([base.subject.name, ...told]), is !== undefined)];
  }
  return Object.entries(fields).flatMap(([name, field]): DataChange[] => {
    if (JSON.stringify(was[name]) === JSON.stringify(is[name])) return [];
    if (field.telling.told === 'layout') {
      layout.add(layoutOf(sides, d), name);
      return [];
    }
    const both = sayBoth(sayField(sides.before, field, was[name]), sayField(sides.after, field, is[name]));
    return [
      { kind: 'field', key: `${d.relation}:${d.key}`, field: name, label: message(field.label), ...base, ...both },
    ];
  });
}

function describeNamed(
  d: RelationDifference,
  field: Field,
  name: string,
  base: RelationBase,
  sides: Sides,
): DataChange {
  const use = /^use:(.*)$/.exec(name)?.[1];
  const label =
    use === undefined ? message(field.label) : message('change.useOf', { name: nameIn(sides, 'uses', use) });
  const both = sayBoth(
    sayField(sides.before, field, readRelation(d.relation, d.before)),
    sayField(sides.after, field, readRelation(d.relation, d.after)),
  );
  const [owner] = d.key.split('|');
  const signature = d.relation === 'fundingTerms' ? [`${owner}|setBy`, `${owner}|setOn`] : [];
  return {
    kind: 'field',
    key: `${d.relation}:${d.key}`,
    field: name,
    label,
    ...base,
    address: { on: 'relation', relation: d.relation, keys: [d.key, ...signature] },
    rows: use === undefined ? base.rows : [...base.rows, `uses:${use}`],
    ...both,
  };
}

function describeSignature(pair: readonly RelationDifference[], sides: Sides): DataChange {
  const [first] = pair as readonly [RelationDifference];
  const [owner = ''] = first.key.split('|');
  const table = relationTable(first.relation);
  const say = (side: 'before' | 'after'): Said =>
    listOf(
      pair.map((d) => {
        const { field } = fieldNamed(table.shape === 'named' ? table.named : [], d.key.slice(d.key.indexOf('|') + 1));
        return sayField(sides[side], field, readRelation(d.relation, d[side]));
      }),
    );
  return {
    kind: 'field',
    key: `${first.relation}:${owner}|setBy`,
    field: 'setBy',
    label: message('change.setBy'),
    subject: { collection: first.relation, id: owner, noun: table.noun, name: nameIn(sides, 'nodes', owner) },
    rows: [`nodes:${owner}`],
    address: { on: 'relation', relation: first.relation, keys: pair.map((d) => d.key) },
    ...sayBoth(say('before'), say('after')),
  };
}

// ── layout ─────────────────────────────────────────────────────────────────────────────────────────────────────────

class LayoutCounter {
  private readonly counts = new Map<string, { readonly subject: Subject; readonly field: string; count: number }>();

  add(subject: Subject, field: string): void {
    const key = `${subject.collection}:${subject.id}:${field}`;
    const found = this.counts.get(key);
    if (found) found.count++;
    else this.counts.set(key, { subject, field, count: 1 });
  }

  changes(): DataChange[] {
    return [...this.counts].map(([key, { subject, field, count }]) => ({
      kind: 'layout',
      key: `layout:${key}`,
      subject,
      field,
      count,
      before: NOTHING,
      after: { say: 'number', text: String(count) },
    }));
  }
}
