/** Objections to a pair: a known failure, a violated limit with its number, a missing link, and what would have to be true. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Analogy } from './cases.ts';
import type { Distance } from './distance.ts';
import type { MissingLink } from './missing.ts';
import type { Profile } from './profile.ts';
import { type Term, termOf } from './reasons.ts';

export type Against =
  /** A case with the same structure stopped or failed; the mapping shows the analogy. */
  | ({ readonly type: 'ended' } & Pick<Analogy, 'entry' | 'held' | 'candidate'>)
  /** They are not available in the same months. */
  | {
      readonly type: 'months';
      readonly card: string;
      readonly cardMonths: readonly number[];
      readonly candidate: string;
      readonly candidateMonths: readonly number[];
    }
  /** Both state a yearly amount, and one is many times the other. */
  | {
      readonly type: 'amount';
      readonly card: string;
      readonly cardAmount: string;
      readonly candidate: string;
      readonly candidateAmount: string;
      /** The ratio of the larger to the smaller, rounded. */
      readonly times: number;
      readonly larger: 'card' | 'candidate';
    }
  | { readonly type: 'far'; readonly from: string; readonly place: string }
  | { readonly type: 'permit'; readonly concept: Term; readonly permit: string }
  | MissingLink
  /** General knowledge about what stops people with this thing: a name of the closed list `RISKS`. */
  | { readonly type: 'risk'; readonly concept: Term; readonly risk: string };

export function monthsAgainst(cards: readonly Profile[], candidate: Profile): Against | undefined {
  if (candidate.months.length === 0) return undefined;
  const there = new Set(candidate.months);
  const card = cards.find((c) => c.months.length > 0 && !c.months.some((m) => there.has(m)));
  if (!card) return undefined;
  return {
    type: 'months',
    card: card.thing.text,
    cardMonths: card.months,
    candidate: candidate.thing.text,
    candidateMonths: candidate.months,
  };
}

/** A smaller ratio can be solved by a second partner, or by starting small. */
const TIMES_APART = 5;

export function amountAgainst(cards: readonly Profile[], candidate: Profile): Against | undefined {
  const theirs = candidate.amount;
  const card = cards.find((c) => theirs && c.amount?.unit === theirs.unit);
  if (!theirs || !card?.amount) return undefined;
  const [mine, other] = [card.amount.perYear, theirs.perYear];
  const times = Math.max(mine, other) / Math.min(mine, other);
  if (times < TIMES_APART) return undefined;
  return {
    type: 'amount',
    card: card.thing.text,
    cardAmount: card.amount.text,
    candidate: candidate.thing.text,
    candidateAmount: theirs.text,
    times: Math.round(times),
    larger: mine > other ? 'card' : 'candidate',
  };
}

export function farAgainst(cards: readonly Profile[], candidate: Profile, distance: Distance): Against | undefined {
  const { prefecture } = candidate.thing.place;
  if (distance !== 'far' || prefecture === null) return undefined;
  const from = cards.map((c) => c.thing.place.prefecture).find((p) => p !== null);
  return from ? { type: 'far', from, place: prefecture } : undefined;
}

export function permitAgainst(lexicon: Lexicon, all: readonly Profile[]): Against[] {
  return all.flatMap((p) => [
    ...(p.thing.entry?.facets?.permits ?? []).map(
      (f): Against => ({ type: 'permit', concept: { ja: p.thing.text, kind: 'thing' }, permit: f.text }),
    ),
    ...p.senses
      .filter((s) => s.isHead)
      .flatMap(({ node }) =>
        (lexicon.node(node).concept?.permits ?? []).map(
          (permit): Against => ({ type: 'permit', concept: termOf(lexicon, node), permit }),
        ),
      ),
  ]);
}

/** At most `limit`: of the heads first; then of their modifiers; then of their broader concepts. */
export function risksAgainst(lexicon: Lexicon, all: readonly Profile[], limit: number): Against[] {
  const out: Against[] = [];
  const add = (node: number) => {
    const { concept } = lexicon.node(node);
    for (const risk of concept?.risks ?? []) out.push({ type: 'risk', concept: termOf(lexicon, node), risk });
  };
  const senses = all.flatMap((p) => p.senses);
  for (const s of senses) if (s.isHead) add(s.node);
  for (const s of senses) if (!s.isHead && out.length < limit) add(s.node);
  for (const s of senses) {
    if (out.length >= limit) break;
    for (const e of lexicon.out(s.node)) if (e.kind === 'isa' || e.kind === 'like') add(e.to);
  }
  return out.slice(0, limit);
}
