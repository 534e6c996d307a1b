/** Joins the lines of all files to one lexicon: lines of one label are merged, and what is only named by others becomes a leaf. */
import {
  type Concept,
  type ConceptKind,
  type LexiconData,
  type Mark,
  RELATION_NAMES,
  type Relation,
} from '../../shared/data/lexicon/schema.ts';
import { foldKeepingLength } from '../../shared/text/fold.ts';
import type { Line } from './parseLines.ts';

type Draft = {
  label: string;
  reading: string;
  kind: ConceptKind;
  mark: Mark;
  leaf: boolean;
  readonly sets: Record<'synonyms' | 'en' | 'does' | 'props' | 'risks' | 'permits', Set<string>>;
  readonly months: Set<number>;
  readonly rel: Map<Relation, Set<string>>;
};

/** The kind of what is only named, by the relation that names it; things are the rest. */
const LEAF_KIND: Partial<Record<Relation, ConceptKind>> = {
  proc: 'technique',
  who: 'person',
  by: 'trade',
  at: 'place',
  needs: 'need',
  makes: 'product',
  use: 'product',
};

export type Compiled = {
  readonly data: LexiconData;
  /** Labels without a line of their own and how often they are named, most often first. */
  readonly leaves: readonly (readonly [label: string, times: number])[];
  /** Synonyms that are also labels, or synonyms of two labels: they would make two concepts of one word. */
  readonly clashes: readonly string[];
};

export function compile(lines: readonly Line[]): Compiled {
  const drafts = new Map<string, Draft>();
  for (const line of lines) merge(draftFor(drafts, line.label, line.kind, line), line);
  const bySynonym = new Map<string, string>();
  const clashes: string[] = [];
  for (const draft of drafts.values())
    for (const synonym of draft.sets.synonyms) {
      const other = drafts.has(synonym) ? synonym : bySynonym.get(synonym);
      if (other === undefined) bySynonym.set(synonym, draft.label);
      else {
        clashes.push(`${synonym}: ${draft.label}, ${other}`);
        draft.sets.synonyms.delete(synonym);
      }
    }
  const byFolded = new Map<string, string>();
  for (const draft of drafts.values())
    for (const word of [draft.label, ...draft.sets.synonyms]) {
      const folded = foldKeepingLength(word);
      if (!byFolded.has(folded)) byFolded.set(folded, draft.label);
    }
  const named = new Map<string, number>();
  for (const { rel, label } of [...drafts.values()])
    for (const [relation, values] of rel)
      for (const value of [...values]) {
        const known = drafts.has(value)
          ? value
          : (bySynonym.get(value) ?? byFolded.get(foldKeepingLength(value)) ?? value);
        values.delete(value);
        if (known === label) continue;
        values.add(known);
        if (drafts.get(known)?.leaf !== false) {
          named.set(known, (named.get(known) ?? 0) + 1);
          draftFor(drafts, known, LEAF_KIND[relation] ?? 'thing', undefined);
          byFolded.set(foldKeepingLength(known), known);
        }
      }
  const ordered = [...drafts.values()].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const at = new Map(ordered.map(({ label }, i) => [label, i]));
  return {
    data: { version: 1, concepts: ordered.map((d) => conceptOf(d, at)) },
    leaves: [...named].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    clashes,
  };
}

function draftFor(drafts: Map<string, Draft>, label: string, kind: ConceptKind, line: Line | undefined): Draft {
  const known = drafts.get(label);
  if (known) return known;
  const draft: Draft = {
    label,
    reading: line?.reading ?? '',
    kind,
    mark: line?.mark ?? 'general',
    leaf: line === undefined,
    sets: {
      synonyms: new Set(),
      en: new Set(),
      does: new Set(),
      props: new Set(),
      risks: new Set(),
      permits: new Set(),
    },
    months: new Set(),
    rel: new Map(),
  };
  drafts.set(label, draft);
  return draft;
}

function merge(draft: Draft, line: Line): void {
  for (const key of ['synonyms', 'en', 'does', 'props', 'risks', 'permits'] as const)
    for (const value of line[key]) draft.sets[key].add(value);
  for (const month of line.months) draft.months.add(month);
  for (const [relation, values] of line.rel) {
    const all = draft.rel.get(relation) ?? new Set<string>();
    for (const value of values) all.add(value);
    draft.rel.set(relation, all);
  }
}

function conceptOf(draft: Draft, at: ReadonlyMap<string, number>): Concept {
  const { synonyms, en, does, props, risks, permits } = draft.sets;
  const rel = Object.fromEntries(
    RELATION_NAMES.flatMap((relation) => {
      const values = [...(draft.rel.get(relation) ?? [])].flatMap((label) => at.get(label) ?? []);
      return values.length === 0 ? [] : [[relation, values]];
    }),
  );
  const list = (key: string, values: ReadonlySet<string>) => (values.size === 0 ? {} : { [key]: [...values] });
  return {
    label: draft.label,
    reading: draft.reading,
    kind: draft.kind,
    ...list('synonyms', synonyms),
    ...list('en', en),
    ...(Object.keys(rel).length === 0 ? {} : { rel }),
    ...list('does', does),
    ...list('props', props),
    ...list('risks', risks),
    ...list('permits', permits),
    ...(draft.months.size === 0 ? {} : { months: [...draft.months].sort((a, b) => a - b) }),
    ...(draft.mark === 'general' ? {} : { mark: draft.mark }),
    ...(draft.leaf ? { leaf: true as const } : {}),
  };
}
