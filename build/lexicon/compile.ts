/** Compiles the lines of all files into one lexicon: lines with the same label are merged, and labels only mentioned by others become leaves. */
import {
  type Concept,
  type ConceptKind,
  type LexiconData,
  type Mark,
  type MarkedList,
  RELATION_NAMES,
  type Relation,
} from '../../shared/data/lexicon/schema.ts';
import { foldKeepingLength } from '../../shared/text/fold.ts';
import type { Line, LineBasis, Place, Problem, Value } from './parseLines.ts';

type Draft = {
  label: string;
  reading: string;
  kind: ConceptKind;
  leaf: boolean;
  /** The basis of each value, in the order of the values. */
  readonly lists: Record<'synonyms' | 'does' | 'props', Map<string, LineBasis>>;
  readonly sets: Record<'en' | 'risks' | 'permits', Set<string>>;
  readonly months: Set<number>;
  readonly rel: Map<Relation, Map<string, LineBasis>>;
};

/** The kind of a leaf, by the relation that mentions it; a thing otherwise. */
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
  readonly data: Omit<LexiconData, 'print'>;
  /** Labels without a line and how often they are mentioned, most often first. */
  readonly leaves: readonly (readonly [label: string, times: number])[];
  /** Synonyms that are also labels, or synonyms of two labels: one word would become two concepts. */
  readonly clashes: readonly string[];
  /** Lines that contradict each other. */
  readonly problems: readonly Problem[];
};

export function compile(lines: readonly Line[]): Compiled {
  const drafts = new Map<string, Draft>();
  for (const line of lines) merge(draftFor(drafts, line.label, line.kind, line), line);
  const problems = twoKinds(lines);
  const bySynonym = new Map<string, string>();
  const clashes: string[] = [];
  for (const draft of drafts.values())
    for (const synonym of [...draft.lists.synonyms.keys()]) {
      const other = drafts.has(synonym) ? synonym : bySynonym.get(synonym);
      if (other === undefined) bySynonym.set(synonym, draft.label);
      else {
        clashes.push(`${synonym}: ${draft.label}, ${other}`);
        draft.lists.synonyms.delete(synonym);
      }
    }
  const byFolded = new Map<string, string>();
  for (const draft of drafts.values())
    for (const word of [draft.label, ...draft.lists.synonyms.keys()]) {
      const folded = foldKeepingLength(word);
      if (!byFolded.has(folded)) byFolded.set(folded, draft.label);
    }
  const named = new Map<string, number>();
  for (const { rel, label } of [...drafts.values()])
    for (const [relation, values] of rel)
      for (const [value, basis] of [...values]) {
        const known = drafts.has(value)
          ? value
          : (bySynonym.get(value) ?? byFolded.get(foldKeepingLength(value)) ?? value);
        values.delete(value);
        if (known === label) continue;
        put(values, known, basis);
        if (drafts.get(known)?.leaf !== false) {
          named.set(known, (named.get(known) ?? 0) + 1);
          draftFor(drafts, known, LEAF_KIND[relation] ?? 'thing', undefined);
          byFolded.set(foldKeepingLength(known), known);
        }
      }
  problems.push(...circles(drafts, lines));
  const ordered = [...drafts.values()].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const at = new Map(ordered.map(({ label }, i) => [label, i]));
  return {
    data: { version: 2, concepts: ordered.map((d) => conceptOf(d, at)) },
    leaves: [...named].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    clashes,
    problems,
  };
}

const written = ({ file, line }: Place) => `${file}:${line}`;

/** A label has one meaning: two lines may extend it, but not give it two kinds. */
function twoKinds(lines: readonly Line[]): Problem[] {
  const first = new Map<string, Line>();
  return lines.flatMap((line) => {
    const known = first.get(line.label);
    if (!known) first.set(line.label, line);
    return !known || known.kind === line.kind
      ? []
      : [{ ...line.at, text: `${line.label} is a ${line.kind} here and a ${known.kind} in ${written(known.at)}` }];
  });
}

/** Cycles of `isa`: reported at each line that names one of the two. */
function circles(drafts: ReadonlyMap<string, Draft>, lines: readonly Line[]): Problem[] {
  const done = new Set<string>();
  const found: Problem[] = [];
  const walk = (label: string, above: readonly string[]): void => {
    const from = above.indexOf(label);
    if (from >= 0) {
      const circle = above.slice(from);
      const places = lines.filter((l) => circle.includes(l.label) && l.rel.has('isa')).map((l) => l.at);
      const text = `${[...circle, label].join(' isa ')}: ${places.map(written).join(', ')}`;
      const [place] = places;
      if (place) found.push({ ...place, text });
    }
    if (from >= 0 || done.has(label)) return;
    done.add(label);
    for (const over of drafts.get(label)?.rel.get('isa')?.keys() ?? []) walk(over, [...above, label]);
  };
  for (const label of drafts.keys()) walk(label, []);
  return found;
}

function draftFor(drafts: Map<string, Draft>, label: string, kind: ConceptKind, line: Line | undefined): Draft {
  const known = drafts.get(label);
  if (known) return known;
  const draft: Draft = {
    label,
    reading: line?.reading ?? '',
    kind,
    leaf: line === undefined,
    lists: { synonyms: new Map(), does: new Map(), props: new Map() },
    sets: { en: new Set(), risks: new Set(), permits: new Set() },
    months: new Set(),
    rel: new Map(),
  };
  drafts.set(label, draft);
  return draft;
}

/** A source outranks a dictionary, which outranks general knowledge. */
const WEIGHT: Readonly<Record<Mark, number>> = { general: 0, dictionary: 1, source: 2 };

/** Of two lines with the same statement, the better founded one counts. */
function put(values: Map<string, LineBasis>, text: string, basis: LineBasis): void {
  const known = values.get(text);
  if (!known || WEIGHT[known.mark] < WEIGHT[basis.mark]) values.set(text, basis);
}
const putAll = (values: Map<string, LineBasis>, added: readonly Value[]) => {
  for (const { text, basis } of added) put(values, text, basis);
};

function merge(draft: Draft, line: Line): void {
  for (const key of ['synonyms', 'does', 'props'] as const) putAll(draft.lists[key], line[key]);
  for (const key of ['en', 'risks', 'permits'] as const) for (const value of line[key]) draft.sets[key].add(value);
  for (const month of line.months) draft.months.add(month);
  for (const [relation, values] of line.rel) {
    const all = draft.rel.get(relation) ?? new Map<string, LineBasis>();
    putAll(all, values);
    draft.rel.set(relation, all);
  }
}

function conceptOf(draft: Draft, at: ReadonlyMap<string, number>): Concept {
  const { en, risks, permits } = draft.sets;
  const { synonyms, does, props } = draft.lists;
  const rel = Object.fromEntries(
    RELATION_NAMES.flatMap((relation) => {
      const values = [...(draft.rel.get(relation)?.keys() ?? [])].flatMap((label) => at.get(label) ?? []);
      return values.length === 0 ? [] : [[relation, values]];
    }),
  );
  const list = (key: string, values: Iterable<string>) => {
    const all = [...values];
    return all.length === 0 ? {} : { [key]: all };
  };
  return {
    label: draft.label,
    reading: draft.reading,
    kind: draft.kind,
    ...list('synonyms', synonyms.keys()),
    ...list('en', en),
    ...(Object.keys(rel).length === 0 ? {} : { rel }),
    ...list('does', does.keys()),
    ...list('props', props.keys()),
    ...list('risks', risks),
    ...list('permits', permits),
    ...(draft.months.size === 0 ? {} : { months: [...draft.months].sort((a, b) => a - b) }),
    ...marksOf(draft),
    ...(draft.leaf ? { leaf: true as const } : {}),
  };
}

/** Only marks other than general knowledge are written, by position: nearly everything is general. */
function marksOf({ lists, rel }: Draft): Pick<Concept, 'dictionary' | 'sources'> {
  const dictionary: Partial<Record<MarkedList, number[]>> = {};
  const sources: Partial<Record<MarkedList, [number, string][]>> = {};
  const note = (list: MarkedList, values: ReadonlyMap<string, LineBasis> | undefined) => {
    for (const [position, basis] of [...(values?.values() ?? [])].entries()) {
      if (basis.mark === 'dictionary') dictionary[list] = [...(dictionary[list] ?? []), position];
      if (basis.mark === 'source') sources[list] = [...(sources[list] ?? []), [position, basis.entry]];
    }
  };
  for (const relation of RELATION_NAMES) note(relation, rel.get(relation));
  for (const list of ['synonyms', 'does', 'props'] as const) note(list, lists[list]);
  return {
    ...(Object.keys(dictionary).length === 0 ? {} : { dictionary }),
    ...(Object.keys(sources).length === 0 ? {} : { sources }),
  };
}
