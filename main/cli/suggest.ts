/** `musubi suggest`: what could be combined with a founder's cards, from the catalogue or among given candidates, and why. */
import { z } from 'zod';
import { entriesOfPack, wordsOfPacks } from '../../shared/app/catalogue/packs.ts';
import { sayAgainst, sayMark, sayReason, sayWhy } from '../../shared/app/proposals/says.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import type { OpenedPack } from '../../shared/doc/pack/packFile.ts';
import { isPrefecture, NOWHERE } from '../../shared/domain/combination/distance.ts';
import type { Thing } from '../../shared/domain/combination/profile.ts';
import { type Card, type Proposal, Proposer } from '../../shared/domain/combination/proposer.ts';
import type { Reason } from '../../shared/domain/combination/reasons.ts';
import { regionPairs } from '../../shared/domain/combination/regionPairs.ts';
import { KNOWN_KINDS } from '../../shared/domain/combination/roles.ts';
import type { CliMessageKey } from '../../shared/i18n/cliWords.ts';
import { type Words, wordsFor } from '../../shared/i18n/words.ts';
import { limitOf } from './catalogue.ts';
import { UsageError } from './errors.ts';
import { parse } from './jsonInput.ts';
import { readKnowledge, readShipped } from './shipped.ts';
import { say, spokenLanguage } from './words.ts';

const MOST_CARDS = 50;
const MOST_CANDIDATES = 20_000;
const USUAL = 10;

const problem = (
  context: z.RefinementCtx,
  message: CliMessageKey,
  params: Record<string, string>,
  path: PropertyKey[] = [],
) => context.addIssue({ code: 'custom', message, params, path });

const text = z
  .string()
  .max(2_000)
  .superRefine((value, context) => {
    if (value.trim() === '') problem(context, 'cli.blankText', { code: 'required' });
  });
const kind = z.string().superRefine((value, context) => {
  if (!KNOWN_KINDS.includes(value))
    problem(context, 'cli.noKind', { code: 'unknownChoice', kind: value, list: KNOWN_KINDS.join(', ') });
});
/** With or without its 県, 府, 都 or 道. */
const prefectureOf = (name: string): string | undefined =>
  [name, ...['県', '府', '都', '道'].map((s) => `${name}${s}`)].find(isPrefecture);
const prefecture = z.string().transform((value, context): string | null => {
  const name = value.trim();
  if (name === '') return null;
  const known = prefectureOf(name);
  if (known !== undefined) return known;
  problem(context, 'cli.noPrefecture', { code: 'unknownChoice', name });
  return z.NEVER;
});
const cardsSchema = z
  .array(
    z.strictObject({
      text,
      kind: kind.nullish(),
      prefecture: prefecture.nullish(),
      id: z.string().max(200).optional(),
    }),
  )
  .min(1)
  .max(MOST_CARDS);
const amongSchema = z
  .array(
    z.strictObject({ id: z.string().min(1).max(200), text, kind: kind.nullish(), prefecture: prefecture.nullish() }),
  )
  .min(1)
  .max(MOST_CANDIDATES)
  .superRefine((list, context) => {
    const seen = new Set<string>();
    list.forEach((c, i) => {
      if (seen.has(c.id)) problem(context, 'cli.duplicateId', { code: 'duplicate' }, [i, 'id']);
      seen.add(c.id);
    });
  });

export type SuggestOptions = {
  readonly ids: readonly string[];
  readonly cards: string | undefined;
  readonly among: string | undefined;
  readonly limit: string | undefined;
  /** Weaker ties as well. */
  readonly weak?: boolean | undefined;
};

/**
 * Includes what the packs of a data folder add, if one is given. Throws a `UsageError` for options that exclude each other, an `InputError` if a file
 * has the wrong shape.
 */
export function runSuggest(
  { ids, cards: cardsFile, among: amongFile, limit: given, weak = false }: SuggestOptions,
  packs: readonly OpenedPack[] = [],
) {
  if (ids.length > 0 && cardsFile !== undefined) throw new UsageError(say('cli.cardsOrIds'));
  if (amongFile !== undefined && cardsFile === undefined) throw new UsageError(say('cli.amongAlone'));
  if (cardsFile === '-' && amongFile === '-') throw new UsageError(say('cli.twiceStandardInput'));
  const limit = limitOf(given, undefined);
  const read = cardsFile === undefined ? undefined : parse(cardsSchema, cardsFile);
  const among = amongFile === undefined ? undefined : parse(amongSchema, amongFile);
  const entries = entriesWith(packs);
  const cards = read?.map((c): Card => ({ ...c, kind: c.kind ?? undefined })) ?? ids.map((id) => cardOf(entries, id));
  const proposer = proposerOf(entries, packs);
  const found = among
    ? proposer.rank(cards, among.map(thingOf), limit === undefined ? {} : { limit })
    : proposer.propose(cards, { limit: limit ?? USUAL, withWeak: weak });
  return {
    understood: cards.map((card) => ({ card: card.text, ...understoodOf(proposer, card) })),
    suggestions: found.map((p) => suggestionOf(p)),
  };
}

const entriesWith = (packs: readonly OpenedPack[]): CatalogueEntry[] => [
  ...readShipped<CatalogueEntry[]>('catalogue/catalogue.json'),
  ...packs.flatMap((p) => entriesOfPack(p.content)),
];

function proposerOf(entries: readonly CatalogueEntry[], packs: readonly OpenedPack[]): Proposer {
  const { lexicon, index } = readKnowledge();
  return new Proposer(lexicon.withConcepts(wordsOfPacks(packs)), entries, { index });
}

type RegionOptions = SuggestOptions & { readonly region: string };

/** The best pairs of a prefecture that nobody has tied. Throws a `UsageError` for an unknown prefecture, an invalid limit, or if cards are given. */
export function runSuggestRegion(
  { region, ids, cards, among, limit: given }: RegionOptions,
  packs: readonly OpenedPack[] = [],
) {
  if (ids.length > 0 || cards !== undefined || among !== undefined) throw new UsageError(say('cli.regionAlone'));
  const name = prefectureOf(region.trim());
  if (name === undefined) throw new UsageError(say('cli.noPrefecture', { name: region }));
  const limit = limitOf(given, USUAL);
  const entries = entriesWith(packs);
  const pairs = [...regionPairs(proposerOf(entries, packs), entries, name, { pairs: limit })].at(-1)?.pairs ?? [];
  return {
    region: name,
    pairs: pairs.map(({ anchor, proposal }) => ({
      with: {
        id: anchor.id,
        title: anchor.title.ja,
        kind: anchor.kind,
        prefecture: anchor.prefecture,
        municipality: anchor.municipality,
      },
      ...suggestionOf(proposal),
    })),
  };
}

function cardOf(entries: readonly CatalogueEntry[], id: string): Card {
  const entry = entries.find((e) => e.id === id || e.mergedIds.includes(id));
  if (!entry) throw new UsageError(say('cli.noEntry', { id }));
  return { id: entry.id, text: entry.title.ja, kind: entry.kind, entry };
}

const thingOf = (c: z.output<typeof amongSchema>[number]): Thing => ({
  id: c.id,
  text: c.text,
  kind: c.kind ?? undefined,
  place: { ...NOWHERE, prefecture: c.prefecture ?? null },
});

const understoodOf = (proposer: Proposer, card: Card) => {
  const { lexicon } = proposer;
  const reading = proposer.read(card);
  return {
    concepts: reading.mentions.flatMap((m) => {
      const node = m.node === undefined ? undefined : lexicon.node(m.node);
      return node && m.node !== undefined
        ? [
            {
              label: node.label,
              kind: node.kind,
              text: m.text,
              via: m.via,
              head: m.head,
              mark: lexicon.basisOfName(m.node, m.text).mark,
            },
          ]
        : [];
    }),
    unread: reading.unread,
    unknown: reading.unknown,
  };
};

/** Each relation that a reason is made of, with what it is based on: 一般知識, 辞書, 資料 with its entry, or a plan's own words. */
const relationsOf = (words: Words, reason: Reason) =>
  'clauses' in reason
    ? reason.clauses.map(({ a, kind: relation, b, basis }) => ({
        from: a.ja,
        relation,
        to: b.ja,
        ...basis,
        says: sayMark(words, basis.mark),
      }))
    : [];

function suggestionOf(p: Proposal) {
  const words = wordsFor(spokenLanguage());
  const { entry, precedent } = p;
  return {
    id: p.id,
    text: p.text,
    ...(entry ? { title: entry.title.ja } : {}),
    kind: p.kind ?? null,
    prefecture: entry?.prefecture ?? null,
    score: p.score,
    fit: p.fit,
    novelty: p.novelty,
    feasibility: p.feasibility,
    shelf: p.shelf,
    rules: [...new Set(p.reasons.map((r) => r.rule))],
    why: sayWhy(words, p),
    reasons: p.reasons.map((r) => sayReason(words, r, p.text)),
    relations: p.reasons.flatMap((r) => relationsOf(words, r)),
    precedent: precedent
      ? {
          id: precedent.entry.id,
          title: precedent.entry.title.ja,
          held: precedent.held,
          candidate: precedent.candidate,
        }
      : null,
    against: p.against.map((a) => ({ type: a.type, says: sayAgainst(words, a) })),
  };
}
