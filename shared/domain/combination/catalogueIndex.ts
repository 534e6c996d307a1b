/**
 * Data derived from the shipped lexicon and catalogue at build time, so that the first question is fast: the words of the lexicon,
 * the senses of each candidate and of each part of a case, and how near the candidates are to anything. It is only valid for exactly that lexicon and
 * those entries: whatever has changed is read again. Format: `docs/formats/proposals-index.md`.
 */
import { type NumberList, pack, packTexts, unpack } from '../../kernel/packed.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import type { LexiconView } from '../lexicon/view.ts';
import { isCandidate } from './candidates.ts';
import { CaseBase, type CaseSenses } from './cases.ts';
import { type CandidateFacts, packFacts, packSenses, unpackFacts, unpackSenses } from './indexLists.ts';
import { type Measured, Pool } from './pool.ts';
import { printOfEntry } from './prints.ts';
import { profileOf, type Sense } from './profile.ts';
import { Spreader } from './spread.ts';

const VERSION = 1;

export type CatalogueIndex = {
  /** The lexicon of the index. */
  readonly lexicon: Lexicon;
  readonly measured: Measured;
  /** The number of candidates. */
  readonly candidates: number;
  /** The position of a candidate; `undefined` if it is unknown or has changed. */
  candidateAt(entry: CatalogueEntryView): number | undefined;
  facts(at: number): CandidateFacts;
  /** The senses of each part of a case; `undefined` if the case is unknown or has changed. */
  readonly caseSenses: CaseSenses;
};

/** Creates the file for a lexicon and a catalogue. Throws a `RangeError` if they exceed what the file can hold. */
export function buildIndex(view: LexiconView, entries: readonly CatalogueEntryView[]): Uint8Array<ArrayBuffer> {
  const lexicon = new Lexicon(view);
  const spreader = new Spreader(lexicon);
  const candidates = entries.filter(isCandidate);
  const profiles = candidates.map((entry) =>
    profileOf(spreader, { id: entry.id, text: entry.title.ja, kind: entry.kind, place: entry, entry }),
  );
  const cases = new CaseBase(spreader, entries).senses();
  const { postings, mean, spread, sample, tops } = new Pool(spreader, profiles, { isCatalogue: true }).measured();
  const words = lexicon.wordTable();
  const lists: Readonly<Record<string, NumberList>> = {
    words: packTexts(words.texts),
    wordCounts: words.counts,
    wordNodes: words.nodes,
    wordVias: words.vias,
    ids: packTexts(candidates.map((e) => e.id)),
    prints: Uint32Array.from(candidates, printOfEntry),
    ...packFacts(profiles),
    ...packSenses(
      'sense',
      profiles.map((p) => p.senses),
    ),
    caseIds: packTexts(cases.map((c) => c.entry.id)),
    casePrints: Uint32Array.from(cases, (c) => printOfEntry(c.entry)),
    caseParts: Uint8Array.from(cases, (c) => c.parts.length),
    ...packSenses(
      'part',
      cases.flatMap((c) => c.parts),
    ),
    postingFirst: postings.first,
    postingAt: narrowed(postings.at),
    postingMass: postings.mass,
    mean,
    spread,
    sample: Int32Array.from(sample),
    topCounts: Uint8Array.from(tops, (t) => t.length),
    topAt: narrowed(tops.flat().map((t) => t.at)),
    topPoints: Float64Array.from(tops.flat(), (t) => t.points),
  };
  return pack({ version: VERSION, lexicon: view.print }, lists);
}

function narrowed(list: ArrayLike<number>): Uint16Array {
  const narrow = Uint16Array.from(list);
  if (narrow.some((n, i) => n !== list[i])) throw new RangeError('the index holds 65,536 candidates');
  return narrow;
}

export type Knowledge = { readonly lexicon: Lexicon; readonly index: CatalogueIndex | undefined };

/** Opens the lexicon, and the index if it matches this lexicon; otherwise the words are computed. Never throws for an invalid index. */
export function openLexicon(view: LexiconView, bytes: Uint8Array | undefined): Knowledge {
  try {
    const index = bytes && openIndex(view, bytes);
    if (index) return { lexicon: index.lexicon, index };
  } catch {
    // Truncated or of another format: everything in it can be recomputed.
  }
  return { lexicon: new Lexicon(view), index: undefined };
}

function openIndex(view: LexiconView, bytes: Uint8Array): CatalogueIndex | undefined {
  const file = unpack(bytes);
  const { version, lexicon: print } = file.facts;
  if (version !== VERSION || print === undefined || print !== view.print) return undefined;
  const lexicon = new Lexicon(view, {
    table: {
      texts: file.texts('words'),
      counts: file.list('wordCounts', 'u8'),
      nodes: file.list('wordNodes', 'u16'),
      vias: file.list('wordVias', 'u8'),
    },
  });
  const at = placesOf(file.texts('ids'), file.list('prints', 'u32'));
  const caseAt = placesOf(file.texts('caseIds'), file.list('casePrints', 'u32'));
  const facts = unpackFacts(file, unpackSenses(file, 'sense'));
  const parts = unpackSenses(file, 'part');
  const firstPart = startsOf(file.list('caseParts', 'u8'));
  return {
    lexicon,
    measured: measuredOf(file),
    candidates: file.list('prints', 'u32').length,
    candidateAt: at,
    facts,
    caseSenses(entry): readonly (readonly Sense[])[] | undefined {
      const found = caseAt(entry);
      if (found === undefined) return undefined;
      const [from, to] = [firstPart[found] as number, firstPart[found + 1] as number];
      return Array.from({ length: to - from }, (_, i) => parts(from + i));
    },
  };
}

function measuredOf(file: ReturnType<typeof unpack>): Measured {
  const [topAt, topPoints] = [file.list('topAt', 'u16'), file.list('topPoints', 'f64')];
  const starts = startsOf(file.list('topCounts', 'u8'));
  return {
    postings: {
      first: file.list('postingFirst', 'i32'),
      at: file.list('postingAt', 'u16'),
      mass: file.list('postingMass', 'f64'),
    },
    mean: file.list('mean', 'f64'),
    spread: file.list('spread', 'f64'),
    sample: [...file.list('sample', 'i32')],
    tops: Array.from({ length: starts.length - 1 }, (_, i) =>
      Array.from(topAt.subarray(starts[i], starts[i + 1]), (at, k) => ({
        at,
        points: topPoints[(starts[i] as number) + k] as number,
      })),
    ),
  };
}

/** The start of each list in a list of lists, and the end of the last one. */
function startsOf(counts: Uint8Array): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] as number) + (counts[i] as number);
  return starts;
}

/** Positions by id, for entries that have not changed. */
function placesOf(ids: readonly string[], prints: Uint32Array): (entry: CatalogueEntryView) => number | undefined {
  const places = new Map(ids.map((id, at) => [id, at]));
  return (entry) => {
    const at = places.get(entry.id);
    return at !== undefined && prints[at] === printOfEntry(entry) ? at : undefined;
  };
}
