/** A suggestion in the words of "what changed": what stands in the plan now, and what would. Made from what would be carried out, never from what its author says. */
import type * as Y from 'yjs';
import type { Change } from '../compare.ts';
import { FUNDING_COLLECTIONS } from '../fundingSchema.ts';
import type { PlanStore } from '../planStore.ts';
import { bodyElement, type EntityName, splitKey } from '../schema.ts';
import { blockId, blocksById, textOfJson, toJson } from './blocks.ts';
import { type DataOp, parsedValue, presentValue } from './dataOps.ts';
import { isTextOp, type SuggestionOp } from './suggestions.ts';
import { readTextOp, type TextOp } from './textOps.ts';

const shown = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** `store` is the read model of `plan`. */
export function describeSuggestion(plan: Y.Doc, store: PlanStore, ops: readonly SuggestionOp[]): Change[] {
  const text = ops.filter(isTextOp);
  const data = ops.filter((o): o is DataOp => !isTextOp(o));
  return [...(text.length > 0 ? describeText(plan, text) : []), ...describeData(plan, store, data)];
}

/** The ops of one suggestion belong to one place: shown as one passage before and after. */
function describeText(plan: Y.Doc, ops: readonly TextOp[]): Change[] {
  const blocks = blocksById(plan);
  const states = ops.map((o) => readTextOp(plan, blocks, o));
  const section = sectionOf(plan, ops);
  const key = `text:${section}`;
  if (states.every((s) => s.isLook)) {
    const words = states.map((s) => s.after).join('\n');
    return [{ kind: 'look', key, section, before: words, after: words }];
  }
  const lines = (side: 'before' | 'after') =>
    states
      .filter((s) => !s.isLook && s[side] !== '')
      .map((s) => s[side])
      .join('\n');
  return [{ kind: 'text', key, section, before: lines('before'), after: lines('after') }];
}

/** The heading above the place, or the heading itself. */
function sectionOf(plan: Y.Doc, ops: readonly TextOp[]): string {
  const named = new Set(
    ops.map((o) => (o.op === 'insertBlock' ? (o.after ?? (o.parent === 'root' ? '' : o.parent)) : o.block)),
  );
  let section = '';
  for (const child of bodyElement(plan).toArray()) {
    if (!('nodeName' in child)) continue;
    if (child.nodeName === 'heading') section = textOfJson(toJson(child));
    const holds = (element: typeof child): boolean =>
      named.has(blockId(element)) || element.toArray().some((c) => 'nodeName' in c && holds(c));
    if (holds(child)) return section;
  }
  return '';
}

function describeData(plan: Y.Doc, store: PlanStore, ops: readonly DataOp[]): Change[] {
  const coming = new Map(
    ops.flatMap((o) => (o.op === 'entity' && o.fields ? [[o.id, shown(o.fields['title'])] as const] : [])),
  );
  const title = (id: string): string => {
    const node = store.entities('nodes').get(id);
    return node?.title || node?.claim || coming.get(id) || '';
  };
  const out: Change[] = [];
  let moved = 0;
  for (const o of ops) {
    const [before, after] = [presentValue(plan, o), parsedValue(o) ?? null];
    if (o.op === 'meta') {
      const words = { before: shown(before), after: shown(after) };
      if (o.field === 'title') out.push({ kind: 'title', key: 'title', ...words });
      else out.push({ kind: 'other', about: 'plan', key: `meta:${o.field}`, title: '', ...words });
    } else if (o.op === 'entity') out.push(describeRow(o.collection, o.id, before, after));
    else if (o.op === 'field') out.push(describeField(store, o, before, after));
    else if (o.relation === 'positions' || o.relation === 'sizes' || o.relation === 'parents') moved++;
    else out.push(describeRelation(o, before, after, title));
  }
  // Where a new card stands is part of its coming.
  if (moved > 0 && coming.size === 0)
    out.push({ kind: 'card', key: 'places', title: '', field: 'place', before: '', after: String(moved) });
  return out;
}

type Row = Readonly<Record<string, unknown>> | null;
const rowOf = (value: unknown): Row => (typeof value === 'object' ? (value as Row) : null);
const isFunding = (collection: EntityName): boolean => FUNDING_COLLECTIONS.some((c) => c === collection);
const nameOf = (row: Row): string =>
  shown(row?.['title'] || row?.['holder'] || row?.['label'] || row?.['claim'] || row?.['text']);
const amountOf = (row: Row): string => (row ? `${shown(row['value'])}${shown(row['unit'])}` : '');
const statusOf = (row: Row): string => (row ? `${shown(row['text'])}|${shown(row['status'])}` : '');

function describeRow(collection: EntityName, id: string, before: unknown, after: unknown): Change {
  const [old, now] = [rowOf(before), rowOf(after)];
  const title = nameOf(now ?? old);
  const words = { before: old ? title : '', after: now ? title : '' };
  switch (collection) {
    case 'nodes':
      return { kind: 'card', key: `card:${id}:exists`, title, field: now ? 'added' : 'removed', ...words };
    case 'figures':
      return { kind: 'figure', key: `figure:${id}`, title, before: amountOf(old), after: amountOf(now) };
    case 'assumptions':
      return { kind: 'assumption', key: `assumption:${id}`, title, before: statusOf(old), after: statusOf(now) };
    case 'tasks':
    case 'citations':
    case 'canvases':
      return { kind: 'other', about: OTHER[collection], key: `${collection}:${id}`, title: '', ...words };
    default:
      return { kind: 'funding', key: `funding:${id}:${collection}.exists`, title, field: 'exists', ...words };
  }
}
const OTHER = { tasks: 'task', citations: 'citation', canvases: 'canvas' } as const;
const CARD_FIELDS = ['title', 'note', 'claim', 'status', 'kind'] as const;

function describeField(
  store: PlanStore,
  { collection, id, field, value }: Extract<DataOp, { op: 'field' }>,
  before: unknown,
  after: unknown,
): Change {
  const row = rowOf(store.entities(collection).get(id) ?? null);
  const title = nameOf(row);
  const words = { before: shown(before), after: shown(after) };
  if (collection === 'figures' && row)
    return {
      kind: 'figure',
      key: `figure:${id}`,
      title,
      before: amountOf(row),
      after: amountOf({ ...row, [field]: value }),
    };
  if (collection === 'assumptions' && row)
    return {
      kind: 'assumption',
      key: `assumption:${id}`,
      title,
      before: statusOf(row),
      after: statusOf({ ...row, [field]: value }),
    };
  const cardField = collection === 'nodes' ? CARD_FIELDS.find((f) => f === field) : undefined;
  if (cardField) return { kind: 'card', key: `card:${id}:${field}`, title, field: cardField, ...words };
  if (isFunding(collection))
    return { kind: 'funding', key: `funding:${id}:${collection}.${field}`, title, field, ...words };
  const about = collection === 'nodes' ? 'card' : (OTHER[collection as keyof typeof OTHER] ?? 'plan');
  return { kind: 'other', about, key: `${collection}:${id}:${field}`, title, ...words };
}

function describeRelation(
  { relation, key }: Extract<DataOp, { op: 'relation' }>,
  before: unknown,
  after: unknown,
  title: (id: string) => string,
): Change {
  const [first, second] = splitKey(key);
  if (relation === 'links') {
    const link = rowOf(after) ?? rowOf(before);
    const words = `${title(shown(link?.['from'])) || '—'} → ${title(shown(link?.['to'])) || '—'}`;
    return {
      kind: 'link',
      key: `link:${key}`,
      title: shown(link?.['type']),
      field: after === null ? 'removed' : 'added',
      before: before === null ? '' : words,
      after: after === null ? '' : words,
    };
  }
  if (relation === 'parts' || relation === 'combinationTypes') {
    const words = relation === 'parts' ? title(second) : second;
    return {
      kind: 'other',
      about: 'combination',
      key: `${relation}:${key}`,
      title: title(first),
      before: before === null ? '' : words,
      after: after === null ? '' : words,
    };
  }
  const field = relation === 'allocations' ? 'allocation' : relation === 'fundingSettings' ? key : second;
  const about = relation === 'allocations' ? `${title(first)} → ${title(second)}` : title(first);
  return {
    kind: 'funding',
    key: `funding:${relation}:${key}`,
    title: about,
    field,
    before: shown(before),
    after: shown(after),
  };
}
