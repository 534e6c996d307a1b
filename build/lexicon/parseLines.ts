/**
 * Reads `shared/data/lexicon/words/*.lex`, the lexicon as people write it. One concept a line, fields between `|`:
 *
 *     label|reading in hiragana|synonyms|English|kind|key:values|key:values …
 *
 * Values are separated by commas (half or full width). Keys are the relations of the schema and `does`, `prop`, `risk`, `permit`, `months`
 * (`12-3` or `6,7`). Empty lines and lines that begin with `#` are skipped.
 *
 * What a value rests on is general knowledge unless marked: `# mark: dictionary` holds for the lines after it, and a mark at the end of a single value
 * is stronger: `米ぬか^d` (dictionary), `米ぬか^g` (general knowledge), `米ぬか^s:oy-kakigara` (stated by the source of this catalogue entry). Synonyms,
 * relations, `does` and `prop` can be marked.
 */
import { FUNCTIONS } from '../../shared/data/lexicon/functions.ts';
import { PROPERTIES } from '../../shared/data/lexicon/properties.ts';
import { RISKS } from '../../shared/data/lexicon/risks.ts';
import {
  CONCEPT_KINDS,
  type ConceptKind,
  MARKS,
  type Mark,
  RELATION_NAMES,
  type Relation,
} from '../../shared/data/lexicon/schema.ts';

/** `entry`: id of the catalogue entry whose source states it. */
export type LineBasis =
  | { readonly mark: Exclude<Mark, 'source'> }
  | { readonly mark: 'source'; readonly entry: string };
export type Value = { readonly text: string; readonly basis: LineBasis };

export type Line = {
  readonly label: string;
  readonly reading: string;
  readonly synonyms: readonly Value[];
  readonly en: readonly string[];
  readonly kind: ConceptKind;
  readonly rel: ReadonlyMap<Relation, readonly Value[]>;
  readonly does: readonly Value[];
  readonly props: readonly Value[];
  readonly risks: readonly string[];
  readonly permits: readonly string[];
  readonly months: readonly number[];
  readonly at: Place;
};
export type Place = { readonly file: string; readonly line: number };
export type Problem = Place & { readonly text: string };

const CLOSED = { does: FUNCTIONS, prop: PROPERTIES, risk: RISKS } as const;
const valuesOf = (text: string | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .split(/[,、，]/u)
      .map((v) => v.trim())
      .filter((v) => v !== ''),
  ),
];
const isKind = (text: string): text is ConceptKind => Object.hasOwn(CONCEPT_KINDS, text);
const isRelation = (text: string): text is Relation => RELATION_NAMES.some((r) => r === text);

/** `12-3` is December to March. Undefined where it is no list of months. */
export function readMonths(text: string): number[] | undefined {
  const months = new Set<number>();
  for (const part of valuesOf(text)) {
    const [, from, to = from] = /^(\d{1,2})(?:[-~〜](\d{1,2}))?$/u.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (!(first >= 1 && first <= 12 && last >= 1 && last <= 12)) return undefined;
    for (let m = first; ; m = (m % 12) + 1) {
      months.add(m);
      if (m === last) break;
    }
  }
  return [...months].sort((a, b) => a - b);
}

export function parseLines(
  file: string,
  text: string,
): { readonly lines: readonly Line[]; readonly problems: readonly Problem[] } {
  const lines: Line[] = [];
  const problems: Problem[] = [];
  let usual: LineBasis = { mark: 'general' };
  for (const [at, raw] of text.split('\n').entries()) {
    const row = raw.trim();
    const problem = (what: string) => problems.push({ file, line: at + 1, text: `${what}: ${row.slice(0, 60)}` });
    const named = /^#\s*mark:\s*(\w+)/u.exec(row)?.[1];
    if (named) {
      const known = MARKS.find((m) => m === named);
      if (known === 'source') problem('a source is named at each value, as ^s:entry');
      else if (known) usual = { mark: known };
      else problem('unknown mark');
    }
    if (row === '' || row.startsWith('#')) continue;
    const line = parseLine(row, { file, line: at + 1 }, usual, problem);
    if (line) lines.push(line);
  }
  return { lines, problems };
}

const MARK_SIGNS: Readonly<Record<string, Exclude<Mark, 'source'>>> = { d: 'dictionary', g: 'general' };

/** The value without its mark, and what it rests on. */
function readValue(written: string, usual: LineBasis, problem: (what: string) => void): Value {
  const [text = '', sign, ...more] = written.split('^').map((p) => p.trim());
  if (sign === undefined) return { text, basis: usual };
  const entry = /^s:([A-Za-z0-9][A-Za-z0-9._-]*)$/u.exec(sign)?.[1];
  const mark = Object.hasOwn(MARK_SIGNS, sign) ? MARK_SIGNS[sign] : undefined;
  if (text === '' || more.length > 0 || (!entry && !mark)) problem(`no such mark in "${written}"`);
  if (entry) return { text, basis: { mark: 'source', entry } };
  return { text, basis: mark ? { mark } : usual };
}

function parseLine(row: string, at: Place, usual: LineBasis, problem: (what: string) => void): Line | undefined {
  const [label = '', reading = '', synonyms, en, kind = '', ...keyed] = row.split('|').map((f) => f.trim());
  if (label === '' || label.length > 40) return void problem('a label of 1 to 40 characters is needed');
  if (!/^[ぁ-ゖー・0-9]+$/u.test(reading)) problem('the reading is not hiragana');
  if (!isKind(kind)) return void problem(`unknown kind "${kind}"`);
  const marked = (list: string | undefined) => valuesOf(list).map((v) => readValue(v, usual, problem));
  const unmarked = (list: string | undefined) => {
    const values = valuesOf(list);
    for (const v of values) if (v.includes('^')) problem(`"${v}" cannot bear a mark here`);
    return values;
  };
  const notItself = (v: Value) => v.text !== label;
  const rel = new Map<Relation, Value[]>();
  const closed: Record<keyof typeof CLOSED, Value[]> = { does: [], prop: [], risk: [] };
  let permits: string[] = [];
  let months: number[] = [];
  for (const field of keyed.filter((f) => f !== '')) {
    const colon = field.search(/[:：]/u);
    const key = field.slice(0, colon).trim();
    const rest = field.slice(colon + 1);
    if (colon < 1) problem(`no key in "${field}"`);
    else if (isRelation(key)) rel.set(key, [...(rel.get(key) ?? []), ...marked(rest).filter(notItself)]);
    else if (key === 'does' || key === 'prop' || key === 'risk') {
      for (const value of key === 'risk' ? unmarked(rest).map((text) => ({ text, basis: usual })) : marked(rest)) {
        if (Object.hasOwn(CLOSED[key], value.text)) closed[key].push(value);
        else problem(`"${value.text}" is not in the list of ${key}`);
      }
    } else if (key === 'permit') permits = unmarked(rest);
    else if (key === 'months') {
      const read = readMonths(rest);
      if (read) months = read;
      else problem(`no months in "${rest}"`);
    } else problem(`unknown key "${key}"`);
  }
  return {
    label,
    reading,
    synonyms: marked(synonyms).filter(notItself),
    en: valuesOf(en),
    kind,
    rel,
    does: closed.does,
    props: closed.prop,
    risks: closed.risk.map((v) => v.text),
    permits,
    months,
    at,
  };
}
