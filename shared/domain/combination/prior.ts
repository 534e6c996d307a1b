/** Concepts all over the lexicon stand for "anything at all": what would be in the list of each of them is in everybody's list. */
import type { Lexicon } from '../lexicon/lexicon.ts';

/** How many of them. */
const SAMPLE = 96;
/** A list has a few of each kind. */
export const OF_KIND = 2;

/** Who would be in a list, by position, and how unusually near. */
export type Top = { readonly at: number; readonly points: number };

export function sampleOf(lexicon: Lexicon): readonly number[] {
  const own: number[] = [];
  for (let at = 0; at < lexicon.size; at++) {
    const { concept } = lexicon.node(at);
    if (concept && concept.leaf !== true) own.push(at);
  }
  const step = Math.max(1, Math.floor(own.length / SAMPLE));
  return own.filter((_, i) => i % step === 0).slice(0, SAMPLE);
}

/** The best of both, `most` of each kind; of two with the same points the one that comes first. Those without points are left out. */
export function withBest(
  known: readonly Top[],
  added: Iterable<Top>,
  kindOf: (at: number) => string | undefined,
  most: number,
): Top[] {
  const ofKind = new Map<string | undefined, Top[]>();
  const take = (top: Top) => {
    const { at, points } = top;
    if (points <= 0) return;
    const kind = kindOf(at);
    const best = ofKind.get(kind) ?? [];
    ofKind.set(kind, best);
    const worse = best.findIndex((b) => points > b.points || (points === b.points && at < b.at));
    if (worse < 0 && best.length >= most) return;
    best.splice(worse < 0 ? best.length : worse, 0, top);
    best.length = Math.min(best.length, most);
  };
  for (const top of known) take(top);
  for (const top of added) take(top);
  return [...ofKind.values()].flat();
}
