/** Three shelves — 堅い, 意外, 遠い — and a short list with variety: not ten of one kind, nor ten that say the same. */
import type { Judged, Proposal } from './proposer.ts';
import { dot } from './spread.ts';

export const SHELVES = ['solid', 'surprising', 'far'] as const;
export type Shelf = (typeof SHELVES)[number];

/** Solid: a known pattern, or one relation away, and nothing that stops it. Far: more than two relations, or beyond the region. */
export function shelfOf({ novelty, feasibility, longest, against }: Judged): Shelf {
  const isFar = against.some((a) => a.type === 'far') || longest > 2;
  if (longest <= 1 && feasibility >= 0.5) return 'solid';
  if (isFar) return 'far';
  return novelty >= 0.55 ? 'surprising' : 'solid';
}

/** Places in a list of ten by shelf, near to far. */
const PLACES: Readonly<Record<Shelf, number>> = { solid: 0.4, surprising: 0.4, far: 0.2 };
/** How much it costs to be like something that is in the list already. */
const SAMENESS = 1.5;
const SAME_KIND = 0.35;
/** There are few challenges: without this, each would be in many lists because it is the only one of its kind. */
const SCARCE = 2;

/** Greedy by score less sameness, with places for each shelf; what a shelf cannot fill is filled from the others. `dial` moves places from near to far. */
export function pick(judged: readonly Judged[], limit: number, dial: number): Proposal[] {
  const places = placesFor(limit, dial);
  const left = new Set(judged.filter((j) => j.score > 0 && isWorthAPlace(j)));
  const shelves = new Map(judged.map((j) => [j, shelfOf(j)]));
  const taken: Judged[] = [];
  const used: Record<Shelf, number> = { solid: 0, surprising: 0, far: 0 };
  const worth = (j: Judged): number => {
    const alike = Math.max(0, ...taken.map((t) => dot(t.profile.vector, j.profile.vector)));
    const ofKind = taken.filter((t) => t.kind === j.kind).length + (j.kind === 'challenge' ? SCARCE : 0);
    return j.score - SAMENESS * alike - SAME_KIND * ofKind;
  };
  while (taken.length < limit && left.size > 0) {
    const full = (kind: string | undefined) => taken.filter((t) => t.kind === kind).length >= mostOf(kind);
    for (const j of left) if (full(j.kind)) left.delete(j);
    if (left.size === 0) break;
    const open = [...left].filter((j) => used[shelves.get(j) ?? 'far'] < places[shelves.get(j) ?? 'far']);
    const from = open.length > 0 ? open : [...left];
    const best = from.reduce((a, b) => (worth(b) > worth(a) + 1e-9 ? b : a));
    left.delete(best);
    taken.push(best);
    used[shelves.get(best) ?? 'far']++;
  }
  return taken.map((j) => ({ ...publish(j), shelf: shelves.get(j) ?? 'far' }));
}

/** The same thing elsewhere is no combination; to be near, or to be of a kind that is missing, is no reason by itself. */
const isWorthAPlace = ({ reasons, isSameThing }: Judged): boolean =>
  !isSameThing &&
  reasons.some((r) =>
    'clauses' in r ? r.strength >= LEAST_STRENGTH : r.rule === 'analogy' && r.strength >= LEAST_ANALOGY,
  );
/** Ways weaker than this read as chance, and so does a case that is hardly like. */
const LEAST_STRENGTH = 0.1;
const LEAST_ANALOGY = 0.16;

/** A list is for parts that can be tied; of needs one is enough, and of anything else three. */
const MOST_OF_KIND = 3;
const mostOf = (kind: string | undefined): number => (kind === 'challenge' ? 1 : MOST_OF_KIND);

/** Without what only the choice needs. */
export const publish = ({ profile: _, longest: __, isSameThing: ___, ...rest }: Judged): Omit<Proposal, 'shelf'> =>
  rest;

function placesFor(limit: number, dial: number): Readonly<Record<Shelf, number>> {
  const shift = Math.max(-1, Math.min(1, dial)) * 0.3;
  const solid = Math.round(limit * (PLACES.solid - shift));
  const far = Math.round(limit * (PLACES.far + shift));
  return { solid, far, surprising: Math.max(0, limit - solid - far) };
}
