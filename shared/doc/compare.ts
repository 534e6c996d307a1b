/** What changed between two states of a plan, by meaning: passages, cards, links, figures. Pure reading of both documents. */

import { diffArrays } from 'diff';
import type * as Y from 'yjs';
import { groupedDigits } from '../text/yen.ts';
import { readBody } from './body.ts';
import { FUNDING_COLLECTIONS } from './fundingSchema.ts';
import { PlanStore } from './planStore.ts';
import { splitKey } from './schema.ts';

/** What changed; `key` names the thing and its field, the same for the same thing in any comparison. */
export type Change = { readonly key: string; readonly before: string; readonly after: string } & (
  | { readonly kind: 'text'; readonly section: string }
  | {
      readonly kind: 'card';
      readonly title: string;
      readonly field: 'added' | 'removed' | 'title' | 'note' | 'claim' | 'status' | 'kind' | 'place';
    }
  | { readonly kind: 'link'; readonly field: 'added' | 'removed'; readonly title: string }
  | { readonly kind: 'figure'; readonly title: string }
  | { readonly kind: 'assumption'; readonly title: string }
  /** A row, a term or a setting of the funding plan; `field` is `exists` where a whole row came or went. */
  | { readonly kind: 'funding'; readonly title: string; readonly field: string }
  | { readonly kind: 'title' }
  /** The look of words, of which `before` and `after` are the same. */
  | { readonly kind: 'look'; readonly section: string }
  /** Everything else, by what it belongs to. */
  | { readonly kind: 'other'; readonly about: (typeof OTHER_CHANGES)[number]; readonly title: string }
);
export const OTHER_CHANGES = ['plan', 'card', 'canvas', 'combination', 'citation', 'task'] as const;

const refs = (references: readonly { type: string; target: string }[]): string =>
  references.map((r) => `⟦${r.type}⟧`).join('');

export function comparePlans(before: Y.Doc, after: Y.Doc): Change[] {
  const a = new PlanStore(before);
  const b = new PlanStore(after);
  try {
    return [
      ...(a.meta.title === b.meta.title
        ? []
        : [{ kind: 'title' as const, key: 'title', before: a.meta.title, after: b.meta.title }]),
      ...compareText(before, after),
      ...compareCards(a, b),
      ...compareLinks(a, b),
      ...compareRows(a, b),
      ...compareFunding(a, b),
    ];
  } finally {
    a.dispose();
    b.dispose();
  }
}

function compareText(before: Y.Doc, after: Y.Doc): Change[] {
  const lines = (doc: Y.Doc) => {
    let section = '';
    return readBody(doc).flatMap((block) => {
      if (block.level !== undefined) section = block.text;
      const text = `${block.text}${refs(block.references)}`;
      return text.trim() === '' ? [] : [{ section, text }];
    });
  };
  const out: Change[] = [];
  const parts = diffArrays(lines(before), lines(after), { comparator: (x, y) => x.text === y.text });
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part || (!part.added && !part.removed)) continue;
    // Removed passages followed by added ones are the same places rewritten.
    const next = parts[i + 1];
    const removed = part.removed ? part.value : [];
    const added = part.added ? part.value : next?.added ? next.value : [];
    if (part.removed && next?.added) i++;
    for (let k = 0; k < Math.max(removed.length, added.length); k++) {
      const section = added[k]?.section ?? removed[k]?.section ?? '';
      out.push({
        kind: 'text',
        key: `text:${section}`,
        section,
        before: removed[k]?.text ?? '',
        after: added[k]?.text ?? '',
      });
    }
  }
  return out;
}

function compareCards(a: PlanStore, b: PlanStore): Change[] {
  const out: Change[] = [];
  const was = a.entities('nodes');
  const is = b.entities('nodes');
  for (const [id, node] of is) {
    const old = was.get(id);
    const title = node.title || node.claim;
    if (!old) {
      out.push({ kind: 'card', key: `card:${id}:exists`, title, field: 'added', before: '', after: title });
      continue;
    }
    for (const field of ['title', 'note', 'claim', 'status', 'kind'] as const)
      if (old[field] !== node[field])
        out.push({ kind: 'card', key: `card:${id}:${field}`, title, field, before: old[field], after: node[field] });
  }
  for (const [id, node] of was)
    if (!is.has(id))
      out.push({
        kind: 'card',
        key: `card:${id}:exists`,
        title: node.title || node.claim,
        field: 'removed',
        before: node.title || node.claim,
        after: '',
      });
  const moved = [...b.relations('positions')].filter(([key, [x, y]]) => {
    const old = a.relations('positions').get(key);
    return old && (old[0] !== x || old[1] !== y);
  }).length;
  if (moved > 0) out.push({ kind: 'card', key: 'places', title: '', field: 'place', before: '', after: String(moved) });
  return out;
}

function compareLinks(a: PlanStore, b: PlanStore): Change[] {
  const name = (store: PlanStore, id: string) => store.entities('nodes').get(id)?.title ?? '—';
  const rows = (store: PlanStore) =>
    new Map(
      [...store.relations('links')].map(
        ([key, l]) => [key, { type: l.type, text: `${name(store, l.from)} → ${name(store, l.to)}` }] as const,
      ),
    );
  const was = rows(a);
  const is = rows(b);
  return [
    ...[...is]
      .filter(([key]) => !was.has(key))
      .map(
        ([key, l]): Change => ({
          kind: 'link',
          key: `link:${key}`,
          field: 'added',
          title: l.type,
          before: '',
          after: l.text,
        }),
      ),
    ...[...was]
      .filter(([key]) => !is.has(key))
      .map(
        ([key, l]): Change => ({
          kind: 'link',
          key: `link:${key}`,
          field: 'removed',
          title: l.type,
          before: l.text,
          after: '',
        }),
      ),
  ];
}

function compareRows(a: PlanStore, b: PlanStore): Change[] {
  const out: Change[] = [];
  const figure = (f: { value: string; unit: string } | undefined) => (f ? `${groupedDigits(f.value)}${f.unit}` : '');
  for (const id of new Set([...a.entities('figures').keys(), ...b.entities('figures').keys()])) {
    const [was, is] = [a.entities('figures').get(id), b.entities('figures').get(id)];
    if (figure(was) !== figure(is))
      out.push({
        kind: 'figure',
        key: `figure:${id}`,
        title: is?.label ?? was?.label ?? '',
        before: figure(was),
        after: figure(is),
      });
  }
  for (const id of new Set([...a.entities('assumptions').keys(), ...b.entities('assumptions').keys()])) {
    const [was, is] = [a.entities('assumptions').get(id), b.entities('assumptions').get(id)];
    if (was?.text !== is?.text || was?.status !== is?.status)
      out.push({
        kind: 'assumption',
        key: `assumption:${id}`,
        title: is?.text ?? was?.text ?? '',
        before: was ? `${was.text}|${was.status}` : '',
        after: is ? `${is.text}|${is.status}` : '',
      });
  }
  return out;
}

/** What says who and in which order is not a change of the plan. */
const BESIDE_THE_POINT = new Set(['id', 'order', 'setBy', 'setOn', 'question', 'source', 'programme']);
const shown = (value: unknown): string => (value === undefined ? '' : String(value));

function compareFunding(a: PlanStore, b: PlanStore): Change[] {
  const out: Change[] = [];
  const put = (id: string, where: string, title: string, field: string, before: string, after: string) => {
    if (before !== after) out.push({ kind: 'funding', key: `funding:${id}:${where}`, title, field, before, after });
  };
  for (const collection of FUNDING_COLLECTIONS) {
    const [was, is] = [a.entities(collection), b.entities(collection)];
    for (const id of new Set([...was.keys(), ...is.keys()])) {
      const [old, now] = [was.get(id), is.get(id)] as (Readonly<Record<string, unknown>> | undefined)[];
      const name = (row: Readonly<Record<string, unknown>> | undefined) =>
        shown(row?.['title'] ?? row?.['holder'] ?? row?.['label']);
      if (!old || !now) {
        put(
          id,
          `${collection}.exists`,
          name(now ?? old),
          'exists',
          old ? name(old) || '—' : '',
          now ? name(now) || '—' : '',
        );
        continue;
      }
      for (const field of new Set([...Object.keys(old), ...Object.keys(now)]))
        if (!BESIDE_THE_POINT.has(field))
          put(id, `${collection}.${field}`, name(now), field, shown(old[field]), shown(now[field]));
    }
  }
  const title = (id: string) => (b.entities('nodes').get(id) ?? a.entities('nodes').get(id))?.title ?? '';
  for (const relation of ['fundingTerms', 'allocations', 'fundingSettings'] as const) {
    const [was, is]: ReadonlyMap<string, unknown>[] = [a.relations(relation), b.relations(relation)];
    for (const key of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      const [id, field] = relation === 'fundingSettings' ? ['settings', key] : splitKey(key);
      if (BESIDE_THE_POINT.has(field)) continue;
      const about = relation === 'allocations' ? `${title(id)} → ${title(field)}` : title(id);
      put(
        id,
        `${relation}.${field}`,
        about,
        relation === 'allocations' ? 'allocation' : field,
        shown(was?.get(key)),
        shown(is?.get(key)),
      );
    }
  }
  return out;
}
