/**
 * Draws two cards: near ones have the same role, region and trade, far ones different ones. The same cards, dial and seed draw the same pair.
 */
import { randomFrom } from '../../kernel/random.ts';
import { nearest, type Place } from '../combination/distance.ts';
import { rolesOfCard } from '../combination/roles.ts';

export type Drawable = Place & {
  readonly id: string;
  readonly kind: string;
  /** Fields of business, if its entry states them. */
  readonly domains: readonly string[];
};
/** `-1` near to `1` far. */
export type Draw = { readonly dial: number; readonly seed: number };

const WEIGHT = { role: 0.4, region: 0.35, domain: 0.25 } as const;
const OF_DISTANCE = { here: 0, prefecture: 0.2, region: 0.5, anywhere: 0.5, far: 1 } as const;
/** Unknown: neither near nor far. */
const UNKNOWN = 0.5;
/** Up to this number of cards, all pairs are compared; of more, this many are sampled by the seed first. */
const MOST_CARDS = 120;
/** The share of all pairs that is close enough to the dial's position. */
const WIDTH = 0.2;
const LEAST = 3;

/** The distance of two cards, 0 to 1. */
export function gapBetween(a: Drawable, b: Drawable): number {
  return (
    WEIGHT.role * apart(rolesOfCard(a.kind), rolesOfCard(b.kind)) +
    WEIGHT.region * OF_DISTANCE[nearest([a], b)] +
    WEIGHT.domain * apart(a.domains, b.domains)
  );
}
const apart = (a: readonly string[], b: readonly string[]): number =>
  a.length === 0 || b.length === 0 ? UNKNOWN : a.some((one) => b.includes(one)) ? 0 : 1;

/** `undefined` if there are fewer than two cards. `isTied` excludes tied pairs, unless all are. */
export function drawPair(
  cards: readonly Drawable[],
  { dial, seed }: Draw,
  isTied: (a: string, b: string) => boolean = () => false,
): readonly [string, string] | undefined {
  const random = randomFrom(seed);
  const chosen = shuffled([...cards].sort(byId), random)
    .slice(0, MOST_CARDS)
    .sort(byId);
  const all = chosen.flatMap((a, i) => chosen.slice(i + 1).map((b) => ({ a: a.id, b: b.id, gap: gapBetween(a, b) })));
  const untied = all.filter(({ a, b }) => !isTied(a, b));
  const pairs = (untied.length > 0 ? untied : all).sort((x, y) => x.gap - y.gap || (x.a + x.b < y.a + y.b ? -1 : 1));
  if (pairs.length === 0) return undefined;
  const width = Math.min(pairs.length, Math.max(LEAST, Math.round(pairs.length * WIDTH)));
  const first = Math.round(((Math.min(1, Math.max(-1, dial)) + 1) / 2) * (pairs.length - width));
  const drawn = pairs[first + (random() % width)];
  // The order of the two is random as well: it changes what people think of.
  return drawn && (random() % 2 === 0 ? [drawn.a, drawn.b] : [drawn.b, drawn.a]);
}

const byId = (a: Drawable, b: Drawable): number => (a.id < b.id ? -1 : 1);

function shuffled<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random() % (i + 1);
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}
