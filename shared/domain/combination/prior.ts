/** Sample concepts of every kind represent "anything at all": an entry in the list of each of them is in everybody's list. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { REFERENCES } from './references.ts';

/** A list has a few of each kind. */
export const OF_KIND = 2;

/** A top candidate of a list, by position, and how unusually near it is. */
export type Top = { readonly at: number; readonly points: number };

/** For the shipped lexicon the fixed list; for one that has hardly any of it, as in tests, its own concepts, evenly sampled. */
export function sampleOf(lexicon: Lexicon): readonly number[] {
  const listed = REFERENCES.map((label) => lexicon.nodeOf(label)).filter((node) => node !== undefined);
  if (listed.length >= REFERENCES.length / 2) return listed;
  const own = Array.from({ length: lexicon.size }, (_, at) => at).filter((at) => {
    const { concept } = lexicon.node(at);
    return concept && concept.leaf !== true;
  });
  const step = Math.max(1, Math.floor(own.length / REFERENCES.length));
  return own.filter((_, i) => i % step === 0).slice(0, REFERENCES.length);
}

/** The best of both, `most` of each kind; ties keep their order. Candidates without points are left out. */
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
