/** The rules, each as facts that fill a sentence. The sentences are in `shared/i18n/messages/proposals.ts`. */
import type { EdgeKind, Lexicon } from '../lexicon/lexicon.ts';
import type { Analogy } from './cases.ts';
import type { Distance } from './distance.ts';
import type { Path, Paths, Step } from './paths.ts';
import type { Profile, Sense } from './profile.ts';
import type { Role } from './roles.ts';

/** `A kind B` as a clause: 酒粕は菓子に使えます. */
export type Clause = { readonly a: string; readonly kind: EdgeKind; readonly b: string };

export type RuleName =
  /** What A leaves over, is or contains is what B takes in. */
  | 'flow'
  /** B wants or lacks what A is, or the other way round. */
  | 'need'
  /** An idle place, machine or month meets what has its season or lacks a place. */
  | 'idle'
  /** A and B meet in a third thing, and no known case ties them yet. */
  | 'bridge'
  /** Both do the same, by other means. */
  | 'purpose'
  /** Both are of one thing. */
  | 'same'
  | 'analogy'
  | 'missingRole'
  | 'region';

export type Reason = { readonly strength: number } & (
  | {
      readonly rule: 'flow' | 'need' | 'idle' | 'bridge' | 'purpose';
      readonly card: string;
      /** What of the card and of the candidate the clauses speak of. */
      readonly ends: readonly [held: string, candidate: string];
      readonly clauses: readonly Clause[];
    }
  | { readonly rule: 'same'; readonly card: string; readonly concept: string }
  | ({ readonly rule: 'analogy' } & Pick<Analogy, 'entry' | 'held' | 'candidate'>)
  | { readonly rule: 'missingRole'; readonly role: Role; readonly cards: readonly string[]; readonly concept: string }
  | { readonly rule: 'region'; readonly distance: Distance; readonly place: string }
);

const FLOW: ReadonlySet<EdgeKind> = new Set(['yields', 'use', 'proc', 'takes', 'makes', 'of']);
const NEED: ReadonlySet<EdgeKind> = new Set(['needs', 'who']);
const IDLE: ReadonlySet<EdgeKind> = new Set(['at', 'by']);

/** Which rule a path of relations is an instance of: the most telling relation on it decides. */
export function ruleOf(lexicon: Lexicon, { steps }: Path): 'flow' | 'need' | 'idle' | 'bridge' | 'purpose' {
  const middle = steps.length > 1 ? sharedOf(steps) : undefined;
  if (middle !== undefined && lexicon.node(middle).kind === 'function') return 'purpose';
  if (steps.some((s) => NEED.has(s.kind))) return 'need';
  const isIdle = steps.some((s) => s.kind === 'yields' && lexicon.node(s.from).kind === 'place');
  if (isIdle || steps.every((s) => IDLE.has(s.kind))) return 'idle';
  if (steps.every((s) => FLOW.has(s.kind))) return 'flow';
  return 'bridge';
}

const sharedOf = ([one, two]: readonly Step[]): number | undefined =>
  one && two ? [one.from, one.to].find((n) => n === two.from || n === two.to) : undefined;

export const clausesOf = (lexicon: Lexicon, steps: readonly Step[]): Clause[] =>
  steps.map(({ from, kind, to }) => ({ a: lexicon.node(from).label, kind, b: lexicon.node(to).label }));

/** Senses that are worth explaining: the strongest of each side. */
const MOST = 5;

/** How a card and a candidate are related: the strongest ways, at most one for each rule. */
export function pathReasons(
  paths: Paths,
  lexicon: Lexicon,
  card: Profile,
  candidate: Profile,
  isFar: boolean,
): Reason[] {
  const best = new Map<string, Reason>();
  const keep = (key: string, reason: Reason) => {
    const known = best.get(key);
    if (!known || reason.strength > known.strength + 1e-9) best.set(key, reason);
  };
  for (const mine of card.senses.slice(0, MOST))
    for (const theirs of candidate.senses.slice(0, MOST)) {
      const weight = mine.weight * theirs.weight;
      if (mine.node === theirs.node) {
        keep('same', sameReason(lexicon, card, mine, weight));
        continue;
      }
      const path = isFar ? paths.any(mine.node, theirs.node) : paths.short(mine.node, theirs.node);
      if (!path) continue;
      const rule = ruleOf(lexicon, path);
      keep(rule, {
        rule,
        card: card.thing.text,
        ends: [lexicon.node(mine.node).label, lexicon.node(theirs.node).label],
        clauses: clausesOf(lexicon, path.steps),
        strength: path.strength * weight,
      });
    }
  return [...best.values()].sort((a, b) => b.strength - a.strength);
}

const sameReason = (lexicon: Lexicon, card: Profile, sense: Sense, weight: number): Reason => ({
  rule: 'same',
  card: card.thing.text,
  concept: lexicon.node(sense.node).label,
  strength: 0.4 * weight,
});
