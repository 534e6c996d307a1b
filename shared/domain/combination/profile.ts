/** The meaning of a card, a phrase or a catalogue entry: concepts with weights, the targets of their walks, roles, months and place. */

import { once } from '../../kernel/once.ts';
import { type YearlyAmount, yearlyAmountOf } from '../../text/amounts.ts';
import { monthsOf as monthsIn } from '../../text/months.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import type { Facets } from '../catalogue/facets.ts';
import type { Lexicon, NodeKind } from '../lexicon/lexicon.ts';
import { isAnyone, isEmptyNoun, isFormOfOrganisation, isLackOfPeople, isNoun, isTime } from '../lexicon/nouns.ts';
import type { Mention, Reading } from '../lexicon/read.ts';
import { readText } from '../lexicon/read.ts';
import { endingOf } from './broader.ts';
import type { Place } from './distance.ts';
import { leavingsOf } from './leavings.ts';
import { type Role, rolesOfCard, rolesOfKind } from './roles.ts';
import { isSpent } from './spent.ts';
import type { SparseVector, Spreader } from './spread.ts';
import { vacatedAs } from './vacated.ts';
import { WEIGHTS } from './weights.ts';
import {
  isEndOfName,
  isForWhom,
  isInKatakana,
  isLikeness,
  isMissed,
  isWiderWord,
  isWithinForeignName,
  isWithinName,
  writtenKind,
} from './writing.ts';

/** The relation of a thing to a concept: it is it, takes it in, gives it off, lacks it, serves it, is for it, is processed by it. */
export type SenseOf = 'is' | 'takes' | 'gives' | 'needs' | 'serves' | 'part' | 'worked';
export type Sense = {
  readonly node: number;
  readonly weight: number;
  readonly of: SenseOf;
  readonly isHead: boolean;
  /** It only modifies what a facet or a title names (畑 in 畑の景色, 炉 in 炉の余熱, 車両 in 車両向けの道具): no path to another thing ends there. */
  readonly isAside?: boolean;
  /** Not written, but implied by a written word: its kind, the word that it begins with, or what a person of this occupation can do. */
  readonly derived?: 'kind' | 'part' | 'skill';
  /** The text names one of its several by-products or materials: 柿 in 柿の木, which is read as any untended fruit tree. */
  readonly only?: number;
};

export type Thing = {
  readonly id: string;
  readonly text: string;
  readonly kind?: string | undefined;
  readonly place: Place;
  /** Only for a catalogue entry. */
  readonly entry?: CatalogueEntryView | undefined;
  /** Further text about it, with a lower weight than its name. */
  readonly note?: string | undefined;
  /** Labels of concepts that it is, according to its founder. */
  readonly senses?: readonly string[] | undefined;
  /** Labels of concepts that are unrelated, according to its founder. */
  readonly not?: readonly string[] | undefined;
};

export type Profile = {
  readonly thing: Thing;
  /** Strongest first. */
  readonly senses: readonly Sense[];
  /** Normalised to length 1 if everything was recognised; empty if nothing was. */
  readonly vector: SparseVector;
  /** Its length before it was normalised. */
  readonly length: number;
  /** Its vector as a part of a case; see `partVector`. Computed lazily: most are never compared with one. */
  readonly asPart: () => SparseVector;
  readonly roles: ReadonlySet<Role>;
  /** The concept of a place that is out of use, according to the card. */
  readonly vacated?: number | undefined;
  /** The card says that its goods are done with: worn, broken, left over. */
  readonly isSpent?: boolean;
  /** Months in which it is available, 1 to 12; empty: all year or unknown. */
  readonly months: readonly number[];
  /** Its yearly amount, if its own text or its entry states it. */
  readonly amount: YearlyAmount | undefined;
};

/** The weight of each facet relative to the title. */
const FACETS: readonly (readonly [
  keyof Facets & ('takesIn' | 'givesOff' | 'needs' | 'purpose' | 'mechanism' | 'idle'),
  SenseOf,
  number,
])[] = [
  ['givesOff', 'gives', 0.7],
  ['takesIn', 'takes', 0.7],
  ['purpose', 'serves', 0.5],
  ['mechanism', 'is', 0.5],
  ['idle', 'gives', 0.5],
  ['needs', 'needs', 0.3],
];
/** Facets that state inputs, outputs or needs; the others state activities. */
const NAMES_A_THING: ReadonlySet<SenseOf> = new Set(['takes', 'gives', 'needs']);
const BY_PRODUCT = 0.8;
const COMBINED = 0.6;
const NOTED = 0.4;
/** The weight of what a place has become, relative to what it was. */
const NOW = 0.8;
/** An entry has many words; more than its strongest add only noise. */
const MOST_SENSES = 14;
const LEAST_COVERAGE = 0.15;

export function profileOf(spreader: Spreader, thing: Thing): Profile {
  const title = titleOf(thing);
  const reading = readingOf(spreader, thing, title);
  const collected = new Senses(spreader, thing.not, thing.entry !== undefined);
  collected.add(title, 'is', 1, true, reading);
  if (thing.note) collected.add(thing.note, 'is', NOTED, false);
  for (const label of thing.senses ?? []) collected.given(label);
  const facets = thing.entry?.facets;
  const roles = rolesOf(thing, reading);
  // The technique of a material is what is done to it, not what it could do for others.
  const canWork = roles.has('technology') || roles.has('maker');
  for (const [list, of, weight] of facets ? FACETS : [])
    for (const f of facets?.[list] ?? [])
      collected.add(f.text, list === 'mechanism' && !canWork ? 'worked' : of, weight, thing.kind === 'seed');
  for (const b of facets?.byProducts ?? []) collected.add(b.thing, 'gives', BY_PRODUCT);
  for (const part of thing.entry?.combines ?? []) collected.add(part, 'part', COMBINED);
  if (!thing.entry) {
    collected.spellOut();
    collected.nameByEnding();
    if (thing.kind !== 'person') collected.leadByLeavings(`${title} ${thing.note ?? ''}`);
    collected.leadByPlace();
    collected.leadBySkill();
    if (thing.kind === 'person') collected.leadByCraft(title);
    if (thing.kind === 'challenge') collected.leadByTask();
  }
  const said = `${title} ${thing.note ?? ''}`;
  const vacated = thing.entry ? undefined : collected.vacate(said);
  const senses = collected.strongest();
  // A founder's own correction is complete.
  const coverage = thing.senses && thing.senses.length > 0 ? 1 : reading.coverage;
  const understood = Math.max(LEAST_COVERAGE, coverage) ** WEIGHTS.coverage;
  return {
    thing,
    senses,
    ...vectorOf(spreader, senses, understood),
    asPart: once(() => partVector(spreader, senses)),
    roles,
    vacated,
    ...(thing.entry || !isSpent(thing.kind, said) ? {} : { isSpent: true }),
    months: statedMonths(thing) ?? monthsOf(spreader, reading),
    amount: statedAmount(thing),
  };
}

/** The recognised meaning of its name. */
export function readingOf({ lexicon }: Spreader, thing: Thing, title = titleOf(thing)): Reading {
  const reading = readText(lexicon, title);
  return thing.entry ? asWritten(lexicon, reading) : reading;
}

/** The institution in brackets and the place state the owner and the location, not what it is. */
function titleOf({ text, entry }: Thing): string {
  if (!entry) return text;
  const places = [entry.prefecture, entry.municipality].filter((p) => p !== null);
  const bare = places
    .flatMap((p) => [p, p.slice(0, -1)])
    .filter((p) => p.length > 1)
    .reduce((title, place) => title.replaceAll(place, ' '), text.replace(/[(\uff08][^)\uff09]*[)\uff09]/gu, ' '));
  return bare.trim() === '' ? text : bare;
}

/** Entries are matched as written: words that only sound alike (ひびき in the name of a bank, ねっと of a club) are names. */
const asWritten = (lexicon: Lexicon, reading: Reading): Reading => ({
  ...reading,
  mentions: reading.mentions.map((m) =>
    m.via === 'reading' && !isInKatakana(lexicon, m) ? { ...m, node: undefined } : m,
  ),
});

/** The senses of a text of the catalogue, without their walks. */
export function sensesOf(spreader: Spreader, text: string): readonly Sense[] {
  const collected = new Senses(spreader, [], true);
  collected.add(text, 'is', 1);
  return collected.strongest();
}

class Senses {
  private readonly spreader: Spreader;
  private readonly byNode = new Map<number, Sense>();

  private readonly denied: ReadonlySet<string>;
  private readonly isEntry: boolean;

  /** `denied`: labels of concepts that are not meant, whatever is recognised. */
  constructor(spreader: Spreader, denied: readonly string[] = [], isEntry = false) {
    this.spreader = spreader;
    this.isEntry = isEntry;
    this.denied = new Set(denied);
  }

  /** Adds what its founder says it is. */
  given(label: string): void {
    const node = this.spreader.lexicon.nodeOf(label);
    if (node !== undefined) this.byNode.set(node, { node, of: 'is', weight: 1, isHead: true });
  }

  /** Keeps the strongest relation to each concept. */
  add(text: string, of: SenseOf, weight: number, canBeHead = true, reading?: Reading): void {
    const read = reading ?? readText(this.spreader.lexicon, text);
    const { mentions } = this.isEntry ? asWritten(this.spreader.lexicon, read) : read;
    for (const m of mentions) {
      if (
        m.node === undefined ||
        (this.isEntry && (isEndOfName(m, text) || isWithinForeignName(m, text, read.unread))) ||
        (!this.isEntry && isMissed(m, text)) ||
        this.denied.has(this.spreader.lexicon.node(m.node).label)
      )
        continue;
      const isHead = canBeHead && m.head && of === 'is';
      const where = this.isEntry && of === 'is' && !m.head && m.kind === 'place' ? WEIGHTS.whereabouts : 1;
      const isAside =
        (NAMES_A_THING.has(of) && !m.head) ||
        (this.isEntry ? isForWhom(m, text) : isLikeness(this.spreader.lexicon, m, mentions));
      const only = this.isEntry ? undefined : writtenKind(this.spreader.lexicon, m);
      const weighed =
        weight * where * weightOf(this.spreader, m, text) * (isAside ? WEIGHTS.aside : 1) * this.widthOf(m);
      const sense: Sense = {
        node: m.node,
        of,
        weight: weighed,
        isHead,
        ...(isAside ? { isAside } : {}),
        ...(only === undefined ? {} : { only }),
      };
      const known = this.byNode.get(m.node);
      if (!known || known.weight < sense.weight) this.byNode.set(m.node, sense);
    }
  }

  /** A word of the catalogue may also mean another kind; a founder's own word is taken as written. */
  private widthOf(m: Mention): number {
    return this.isEntry && isWiderWord(this.spreader.lexicon, m) ? WEIGHTS.ambiguous : 1;
  }

  /** For a place that is out of use, adds what it is now. Returns the place. */
  vacate(text: string): number | undefined {
    const { lexicon } = this.spreader;
    for (const { node, isHead, weight } of [...this.byNode.values()].filter((s) => s.isHead)) {
      const now = vacatedAs(lexicon, text, node);
      if (now === undefined || this.denied.has(lexicon.node(now).label)) continue;
      if (!this.byNode.has(now)) this.byNode.set(now, { node: now, of: 'is', weight: weight * NOW, isHead });
      return node;
    }
    return undefined;
  }

  /** 英語 is the head of 英語ができる主婦, 保育士 of 保育士だった祖母: a person's skills and occupations are more specific than the person. */
  leadBySkill(): void {
    const { lexicon } = this.spreader;
    const all = [...this.byNode.values()].filter((s) => s.of === 'is');
    const heads = all.filter((s) => s.isHead);
    if (heads.length === 0 || !heads.every((s) => isAnyone(lexicon.node(s.node).label))) return;
    const beside = (kinds: ReadonlySet<NodeKind>) =>
      all.filter((s) => !s.isHead && kinds.has(lexicon.node(s.node).kind) && isNoun(lexicon, s.node));
    const said = [CALLINGS, CRAFTS, WARES].map(beside).find((senses) => senses.length > 0);
    if (!said) return;
    for (const s of heads) this.byNode.set(s.node, { ...s, isHead: false, weight: s.weight * ANYBODY });
    for (const s of said) this.byNode.set(s.node, { ...s, isHead: true });
  }

  /** What somebody is good at is what they offer, also beside an occupation: 剪定が得意な農家. */
  leadByCraft(text: string): void {
    const { lexicon } = this.spreader;
    if (!SKILLED.test(text)) return;
    for (const s of [...this.byNode.values()])
      if (s.of === 'is' && !s.isHead && CRAFTS.has(lexicon.node(s.node).kind) && isNoun(lexicon, s.node))
        this.byNode.set(s.node, { ...s, isHead: true });
  }

  /** A place at some time is the place: キャンプ場の冬 is not a winter. */
  leadByPlace(): void {
    const { lexicon } = this.spreader;
    const all = [...this.byNode.values()].filter((s) => s.of === 'is');
    const heads = all.filter((s) => s.isHead);
    const places = all.filter((s) => !s.isHead && HOUSES.has(lexicon.node(s.node).kind));
    if (places.length === 0 || heads.length === 0 || !heads.every((s) => isTime(lexicon, s.node))) return;
    for (const s of heads) this.byNode.set(s.node, { ...s, isHead: false });
    for (const s of places) this.byNode.set(s.node, { ...s, isHead: true });
  }

  /** A word like 銭湯の主人 that only others mention is read as the 銭湯; for other such words the owner becomes a modifier. */
  spellOut(): void {
    const { lexicon } = this.spreader;
    for (const sense of [...this.byNode.values()].filter((s) => s.isHead)) {
      const { label, concept, kind } = lexicon.node(sense.node);
      const owner = label.slice(0, Math.max(0, label.lastIndexOf('の')));
      if (concept?.leaf !== true || owner === '') continue;
      const node = lexicon.nodeOf(owner);
      if (node === undefined || this.byNode.has(node) || this.denied.has(owner)) continue;
      const weight = sense.weight * OWNER;
      this.byNode.set(node, {
        node,
        of: 'is',
        weight,
        isHead: KEEPERS.has(kind) && HOUSES.has(lexicon.node(node).kind),
      });
    }
  }

  /** A compound about which the lexicon says next to nothing (桐のおがくず) is also read as what its last word says (おがくず). */
  nameByEnding(): void {
    const { lexicon } = this.spreader;
    for (const sense of [...this.byNode.values()].filter((s) => s.of === 'is' && s.isHead)) {
      const node = endingOf(lexicon, sense.node);
      if (node === undefined || this.byNode.has(node) || this.denied.has(lexicon.node(node).label)) continue;
      this.byNode.set(node, { ...sense, node, weight: sense.weight * ENDING });
    }
  }

  /** Off-grade onions and bagasse are what the card is, not onions or sugar cane. */
  leadByLeavings(text: string): void {
    const { lexicon } = this.spreader;
    const all = [...this.byNode.values()].filter((s) => s.of === 'is');
    const heads = all.filter((s) => s.isHead).map((s) => s.node);
    const found = leavingsOf(
      lexicon,
      text,
      heads,
      all.map((s) => s.node),
    );
    for (const node of found.slice(0, MOST_LEAVINGS))
      if (!this.denied.has(lexicon.node(node).label))
        this.byNode.set(node, { node, of: 'is', weight: 1, isHead: true });
  }

  /** A lack of people is a lack of somebody who does something: 草刈り leads in 草刈りをする人がいない. */
  leadByTask(): void {
    const { lexicon } = this.spreader;
    const all = [...this.byNode.values()].filter((s) => s.of === 'is');
    const heads = all.filter((s) => s.isHead);
    if (heads.length === 0 || !heads.every((s) => isLackOfPeople(lexicon.node(s.node).label))) return;
    for (const s of all)
      if (!s.isHead && TASKS.has(lexicon.node(s.node).kind) && isNoun(lexicon, s.node) && !isTime(lexicon, s.node))
        this.byNode.set(s.node, { ...s, isHead: true });
  }

  strongest(): readonly Sense[] {
    return [...this.byNode.values()].sort((a, b) => b.weight - a.weight || a.node - b.node).slice(0, MOST_SENSES);
  }
}

/** The weight of the last word of a little-known compound. */
const ENDING = 0.9;
const MOST_LEAVINGS = 2;
const TASKS: ReadonlySet<NodeKind> = new Set(['need', 'technique', 'event']);

/** A person's past or present occupation, else their skill, else what they are related to. */
const CALLINGS: ReadonlySet<NodeKind> = new Set(['person']);
const CRAFTS: ReadonlySet<NodeKind> = new Set(['technique']);
const WARES: ReadonlySet<NodeKind> = new Set(['product', 'trade', 'thing']);
const SKILLED = /得意|上手|うまい|名人|でき[るた]|教えられる|打てる|作れる|直せる|経験/u;
/** The kinds of owners who stand for their house. */
const KEEPERS: ReadonlySet<NodeKind> = new Set(['person', 'trade']);
const HOUSES: ReadonlySet<NodeKind> = new Set(['place', 'trade']);
const OWNER = 0.7;
/** The remaining weight of a person relative to their skill. */
const ANYBODY = 0.4;

function weightOf(spreader: Spreader, m: Mention, text: string): number {
  const { kind } = m.node === undefined ? { kind: undefined } : spreader.lexicon.node(m.node);
  const isUnsure = m.via === 'part' || isEmptyNoun(m.text) || isWithinName(m, text);
  const certain = isUnsure ? WEIGHTS.partial : kind === 'function' || kind === 'property' ? WEIGHTS.quality : 1;
  const clear = m.others.length > 0 ? WEIGHTS.ambiguous : 1;
  return certain * clear * (m.head ? 1 : WEIGHTS.modifier);
}

/**
 * Walks of all senses, each node weighted by how specific it is. A text of which only a share was `understood` is about other things, too: its vector
 * is shorter accordingly.
 */
export function vectorOf(
  spreader: Spreader,
  senses: readonly Pick<Sense, 'node' | 'weight'>[],
  understood = 1,
): Pick<Profile, 'vector' | 'length'> {
  const vector = weighedOf(spreader, senses);
  let square = 0;
  for (const mass of vector.masses) square += mass * mass;
  const length = Math.sqrt(square) / understood || 1;
  return { vector: shortened(vector, length), length };
}

/** Like {@link vectorOf}, for a known length. */
export const vectorOfLength = (
  spreader: Spreader,
  senses: readonly Pick<Sense, 'node' | 'weight'>[],
  length: number,
): SparseVector => shortened(weighedOf(spreader, senses), length);

function weighedOf(spreader: Spreader, senses: readonly Pick<Sense, 'node' | 'weight'>[]): SparseVector {
  const vector = spreader.sum(senses);
  const { nodes, masses } = vector;
  for (let i = 0; i < nodes.length; i++)
    masses[i] = (masses[i] as number) * Math.sqrt(spreader.special(nodes[i] as number));
  return vector;
}

function shortened(vector: SparseVector, length: number): SparseVector {
  const { masses } = vector;
  for (let i = 0; i < masses.length; i++) masses[i] = (masses[i] as number) / length;
  return vector;
}

/** The weight of a modifier in a comparison. */
const BESIDE = 0.2;

/** The walk of its head, plus a little of its modifiers: 蔵の粕 is lees, and an empty 蔵 is not similar to it. */
export function partVector(spreader: Spreader, senses: readonly Sense[]): SparseVector {
  const isTelling = ({ label }: { readonly label: string }) => !isEmptyNoun(label) && !isFormOfOrganisation(label);
  const named = senses.filter((s) => s.of === 'is' && isTelling(spreader.lexicon.node(s.node)));
  // 発酵の技術 is 発酵.
  const hasHead = named.some((s) => s.isHead);
  return vectorOf(
    spreader,
    named.map((s) => (s.isHead || !hasHead ? s : { ...s, weight: s.weight * BESIDE })),
  ).vector;
}

function rolesOf(thing: Thing, reading: Reading): Set<Role> {
  const heads = reading.mentions.filter((m) => m.head && m.kind !== undefined);
  const fromText = heads.flatMap((m) => (m.kind ? rolesOfKind(m.kind) : []));
  const stated = (thing.entry?.facets?.roles ?? []).filter((r) => r !== 'money');
  const roles = new Set<Role>([...rolesOfCard(thing.kind), ...stated, ...fromText]);
  return roles;
}

/** Months stated in the card's own text or in its by-product's entry. A month of a year (2024年3月) is a date, not a season. */
function statedMonths({ text, note, entry, kind }: Thing): readonly number[] | undefined {
  const written = entry && kind === 'byproduct' ? (entry.facets?.byProducts ?? []).map((b) => b.months ?? '') : [];
  const said = entry ? [] : [...`${text} ${note ?? ''}`.normalize('NFKC').matchAll(SEASON)].map(([whole]) => whole);
  const months = [...new Set([...written, ...said].flatMap((m) => monthsIn(m)))].sort((a, b) => a - b);
  return months.length > 0 && months.length < 12 ? months : undefined;
}
const SEASON = /(?<![0-9年])(?:1[0-2]|[1-9])(?:月?[〜~\u301c\uff5e-](?:1[0-2]|[1-9]))?月(?![0-9]|日)/gu;

export const statedAmount = ({ text, note, entry }: Thing): YearlyAmount | undefined =>
  yearlyAmountOf(`${text} ${note ?? ''}`) ??
  (entry?.facets?.byProducts ?? []).map((b) => yearlyAmountOf(b.amount ?? '')).find((a) => a !== undefined);

function monthsOf(spreader: Spreader, reading: Reading): readonly number[] {
  for (const m of [...reading.mentions].reverse()) {
    const months = m.node === undefined ? undefined : spreader.lexicon.node(m.node).concept?.months;
    if (months && months.length > 0) return months;
  }
  return [];
}
