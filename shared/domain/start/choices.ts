/**
 * The choices offered to a founder at each question: entries of the region from the catalogue, and the lexicon's knowledge of the trade. Free text
 * is always possible as well.
 */
import type { LocalText } from '../../kernel/text.ts';
import type { CatalogueEntryView, EntryKind } from '../catalogue/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ConceptKind } from '../lexicon/view.ts';
import { glossOf } from './gloss.ts';
import { START_QUESTIONS, type StartQuestion } from './questions.ts';

export type StartChoice = {
  readonly text: LocalText;
  /** The reading of a text without English, and what its words mean, for people who do not read Japanese. */
  readonly gloss?: string;
  /** The id of its entry. */
  readonly entry?: string | undefined;
};
export type StartChoices = Readonly<Record<StartQuestion, readonly StartChoice[]>>;

/** Known facts about a trade; shapes of `shared/data/start/trades.ts`. */
export type TradeView = {
  /** Labels of the lexicon that represent the trade. */
  readonly words: readonly string[];
  /** Domains of relevant catalogue entries. */
  readonly domains: readonly string[];
  readonly offers: Readonly<Partial<Record<StartQuestion, readonly LocalText[]>>>;
  /** English names of leftovers that the lexicon has no English for. */
  readonly english?: Readonly<Record<string, string>>;
};
export type StartPlace = { readonly prefecture: string; readonly municipalityCode: string };

/** The maximum number of choices per question from the region, and from the trade. */
const FROM_REGION = 5;
const FROM_TRADE = 7;

const ENTRY_KINDS: Readonly<Record<StartQuestion, readonly EntryKind[]>> = {
  hand: ['resource'],
  leftover: ['byproduct'],
  people: ['person', 'organisation'],
  trouble: ['challenge'],
  wish: [],
};

/** `trade` is `undefined` if the founder chose none of the list; then only the region and `general` are used. */
export function startChoices(
  lexicon: Lexicon | undefined,
  entries: readonly CatalogueEntryView[],
  place: StartPlace,
  trade: TradeView | undefined,
  general: TradeView['offers'],
): StartChoices {
  const left = lexicon && trade ? leftOver(lexicon, trade) : [];
  const of = (question: StartQuestion): readonly StartChoice[] => {
    const ofTrade = [
      ...(trade?.offers[question] ?? []),
      ...(question === 'leftover' ? left : []),
      ...(general[question] ?? []),
    ];
    return once([
      ...ofRegion(entries, question, place, trade?.domains ?? []).map((entry) => choiceOf(entry, lexicon)),
      ...ofTrade.slice(0, FROM_TRADE).map((text) => ({ text })),
    ]);
  };
  return Object.fromEntries(START_QUESTIONS.map((q) => [q, of(q)])) as Record<StartQuestion, readonly StartChoice[]>;
}

/** Entries of the municipality first, then those relevant to the trade, then others of the prefecture. */
function ofRegion(
  entries: readonly CatalogueEntryView[],
  question: StartQuestion,
  { prefecture, municipalityCode }: StartPlace,
  domains: readonly string[],
): CatalogueEntryView[] {
  const kinds = ENTRY_KINDS[question];
  if (prefecture === '' || kinds.length === 0) return [];
  const rank = (e: CatalogueEntryView): number =>
    (municipalityCode !== '' && e.municipalityCodes.includes(municipalityCode) ? 2 : 0) +
    (e.domains.some((d) => domains.includes(d)) ? 1 : 0);
  return entries
    .filter((e) => e.prefecture === prefecture && kinds.includes(e.kind))
    .map((entry, at) => ({ entry, at, rank: rank(entry) }))
    .sort((a, b) => b.rank - a.rank || a.at - b.at)
    .slice(0, FROM_REGION)
    .map(({ entry }) => entry);
}

function choiceOf(
  { id, title, readings, municipality, prefecture }: CatalogueEntryView,
  lexicon: Lexicon | undefined,
): StartChoice {
  const [reading = '', ...placeReadings] = readings;
  if (title.en !== undefined) return { text: title, entry: id };
  const places = [municipality, prefecture].flatMap((place) => place ?? []);
  const gloss = glossOf({ title: title.ja, reading, places, placeReadings }, (word) => englishOf(lexicon, word));
  return gloss === '' ? { text: title, entry: id } : { text: title, entry: id, gloss };
}

function englishOf(lexicon: Lexicon | undefined, word: string): string | undefined {
  const at = lexicon?.nodeOf(word);
  return lexicon && at !== undefined ? lexicon.node(at).concept?.en?.[0] : undefined;
}

const LEFT_KINDS: readonly ConceptKind[] = ['thing', 'product', 'place'];

/** Leftovers of a trade; those that several of its businesses have come first. */
function leftOver(lexicon: Lexicon, { words, english = {} }: TradeView): LocalText[] {
  const found = new Map<string, { readonly text: LocalText; count: number }>();
  for (const word of words) {
    const at = lexicon.nodeOf(word);
    if (at === undefined) continue;
    for (const { kind, to } of lexicon.out(at)) {
      const { label, concept } = lexicon.node(to);
      if (kind !== 'yields' || !concept || !LEFT_KINDS.includes(concept.kind) || [...label].length < 2) continue;
      const known = found.get(label);
      if (known) known.count++;
      else {
        const en = concept.en?.[0] ?? (Object.hasOwn(english, label) ? english[label] : undefined);
        found.set(label, { text: en ? { ja: label, en } : { ja: label }, count: 1 });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ text }) => text);
}

const once = (choices: readonly StartChoice[]): StartChoice[] =>
  choices.filter((c, i) => choices.findIndex((other) => other.text.ja === c.text.ja) === i);
