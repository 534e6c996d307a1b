/**
 * Matches the paragraphs of two texts, so that each is compared with its earlier version: by id first, then by words. Finds
 * paragraphs that were moved, split and joined. Time grows with the words, not with the square of the paragraphs.
 */
import { diffKeys } from './sequence.ts';
import type { Token } from './tokens.ts';

export type DiffRow = {
  /** The same in both texts for as long as the paragraph exists; `undefined` if it has no id. */
  readonly id?: string | undefined;
  /** Equal for paragraphs of the same words. */
  readonly key: string;
  /** Its words. Called only for paragraphs that neither id nor key match: most are never split into words. */
  tokens(): readonly Token[];
};
/** Paragraphs of the old and the new text, by index, that match: one of each, or several if it was split or joined. */
export type RowMatch = {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Whether its position among the paragraphs in both texts has changed. */
  readonly moved: boolean;
};

/** From this share of common words, by length, two paragraphs count as one that was rewritten. */
const SIMILAR = 0.4;
/** From this share of a paragraph's words in another, it counts as split off or joined. */
const COVERED = 0.6;
/** Most candidates that are compared for one paragraph. */
const MOST_CANDIDATES = 8;
/** A word in more paragraphs than this tells nothing about any of them. */
const MOST_COMMON = 24;

/** Every row of both texts is in exactly one match. In the order of the new text; a removed row after the row that preceded it. */
export function matchRows(old: readonly DiffRow[], now: readonly DiffRow[]): RowMatch[] {
  const groups = new Groups(old, now);
  groups.pairById();
  groups.pairByWords();
  groups.pairBySimilarity();
  groups.takeHalves();
  return groups.inOrder();
}

type Bag = { readonly counts: ReadonlyMap<string, number>; readonly weight: number };
type Group = { before: number[]; after: number[] };

const weightOf = (key: string): number =>
  /^[\s\p{P}]+$/u.test(key) ? 0 : /^[\u3041-\u309f]{1,2}$/u.test(key) ? 0.25 : key.length;

function bagOf(rows: readonly DiffRow[]): Bag {
  const counts = new Map<string, number>();
  let weight = 0;
  for (const row of rows)
    for (const { key } of row.tokens()) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      weight += weightOf(key);
    }
  return { counts, weight };
}
/** Weight of the words that both have; `less` is taken off the first. */
function common(a: Bag, b: Bag, less?: Bag): number {
  let weight = 0;
  for (const [key, count] of b.counts) {
    const there = (a.counts.get(key) ?? 0) - (less?.counts.get(key) ?? 0);
    if (there > 0) weight += Math.min(there, count) * weightOf(key);
  }
  return weight;
}
const similarity = (a: Bag, b: Bag): number =>
  a.weight + b.weight === 0 ? 0 : (2 * common(a, b)) / (a.weight + b.weight);

class Groups {
  private readonly old: readonly DiffRow[];
  private readonly now: readonly DiffRow[];
  private readonly oldGroup: (Group | undefined)[];
  private readonly newGroup: (Group | undefined)[];

  constructor(old: readonly DiffRow[], now: readonly DiffRow[]) {
    this.old = old;
    this.now = now;
    this.oldGroup = old.map(() => undefined);
    this.newGroup = now.map(() => undefined);
  }

  private pair(before: number, after: number): void {
    const group = { before: [before], after: [after] };
    this.oldGroup[before] = group;
    this.newGroup[after] = group;
  }
  private unpaired(list: readonly (Group | undefined)[]): number[] {
    return list.flatMap((group, i) => (group ? [] : [i]));
  }

  pairById(): void {
    const byId = new Map(this.old.flatMap(({ id }, i) => (id === undefined ? [] : [[id, i] as const])));
    this.now.forEach(({ id }, after) => {
      const before = id === undefined ? undefined : byId.get(id);
      if (before !== undefined && !this.oldGroup[before]) this.pair(before, after);
    });
  }

  /** Matches rows with the same words: in the same order first, then at any position. */
  pairByWords(): void {
    const [restOld, restNew] = [this.unpaired(this.oldGroup), this.unpaired(this.newGroup)];
    if (restOld.length === 0 || restNew.length === 0) return;
    const [oldKeys, newKeys] = [restOld.map((i) => this.old[i]?.key ?? ''), restNew.map((i) => this.now[i]?.key ?? '')];
    let [at, newAt] = [0, 0];
    const same = (until: number) => {
      for (; at < until; at++, newAt++) this.pair(restOld[at] ?? 0, restNew[newAt] ?? 0);
    };
    for (const hunk of diffKeys(oldKeys, newKeys)) {
      same(hunk.from);
      at = hunk.to;
      newAt = hunk.until;
    }
    same(restOld.length);
    const waiting = new Map<string, number[]>();
    restOld.forEach((i, n) => {
      if (!this.oldGroup[i]) waiting.set(oldKeys[n] ?? '', [...(waiting.get(oldKeys[n] ?? '') ?? []), i]);
    });
    restNew.forEach((i, n) => {
      if (this.newGroup[i]) return;
      const before = waiting.get(newKeys[n] ?? '')?.shift();
      if (before !== undefined) this.pair(before, i);
    });
  }

  pairBySimilarity(): void {
    const restOld = this.unpaired(this.oldGroup);
    const restNew = this.unpaired(this.newGroup);
    if (restOld.length === 0 || restNew.length === 0) return;
    const bags = new Map(restOld.map((i) => [i, this.bag('old', [i])]));
    const holders = holdersOf(bags);
    const found: { before: number; after: number; score: number; order: number }[] = [];
    restNew.forEach((after, order) => {
      const bag = this.bag('now', [after]);
      for (const before of candidates(bag, holders)) {
        const score = similarity(bags.get(before) ?? bag, bag);
        if (score >= SIMILAR) found.push({ before, after, score, order });
      }
    });
    found.sort((x, y) => y.score - x.score || x.order - y.order || x.before - y.before);
    for (const { before, after } of found)
      if (!this.oldGroup[before] && !this.newGroup[after]) this.pair(before, after);
  }

  /** Rows next to a changed one whose words were, or now are, in that one. */
  takeHalves(): void {
    this.takeInto('split');
    this.takeInto('joined');
  }

  private takeInto(how: 'split' | 'joined'): void {
    const groups = how === 'split' ? this.newGroup : this.oldGroup;
    const side = how === 'split' ? 'now' : 'old';
    const tryWith = (row: number, neighbour: number): void => {
      const group = groups[neighbour];
      if (groups[row] || !group) return;
      const own = how === 'split' ? group.after : group.before;
      const other = how === 'split' ? group.before : group.after;
      // A split row is not also treated as joined: such a change is reported as added and removed rows.
      if (other.length !== 1) return;
      const half = this.bag(side, [row]);
      const source = this.bag(how === 'split' ? 'old' : 'now', other);
      if (half.weight === 0 || common(source, half, this.bag(side, own)) < half.weight * COVERED) return;
      own.push(row);
      own.sort((x, y) => x - y);
      groups[row] = group;
    };
    for (let row = 0; row < groups.length; row++) tryWith(row, row - 1);
    for (let row = groups.length - 1; row >= 0; row--) tryWith(row, row + 1);
  }

  private bag(side: 'old' | 'now', rows: readonly number[]): Bag {
    const list = side === 'old' ? this.old : this.now;
    return bagOf(rows.flatMap((i) => list[i] ?? []));
  }

  inOrder(): RowMatch[] {
    const stay = this.unmoved();
    const placed: { match: RowMatch; at: number; order: number }[] = [];
    const seen = new Set<Group>();
    this.newGroup.forEach((group, after) => {
      if (group && seen.has(group)) return;
      if (group) seen.add(group);
      const match = group ? { ...group, moved: !stay.has(group) } : { before: [], after: [after], moved: false };
      placed.push({ match, at: after, order: -1 });
    });
    let place = -1;
    this.oldGroup.forEach((group, before) => {
      if (!group) placed.push({ match: { before: [before], after: [], moved: false }, at: place, order: before });
      else if (stay.has(group)) place = group.after[0] ?? place;
    });
    return placed.sort((x, y) => x.at - y.at || x.order - y.order).map(({ match }) => match);
  }

  /** The longest list of groups that are in the same order in both texts. */
  private unmoved(): ReadonlySet<Group> {
    const groups = [...new Set(this.oldGroup.filter((g) => g !== undefined))];
    const placeOf = (g: Group | undefined) => g?.after[0] ?? 0;
    /** At each length, the last group of the list that ends earliest. */
    const ends: number[] = [];
    const previous: number[] = [];
    groups.forEach((group, i) => {
      let [low, high] = [0, ends.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (placeOf(groups[ends[middle] ?? 0]) < placeOf(group)) low = middle + 1;
        else high = middle;
      }
      previous[i] = low > 0 ? (ends[low - 1] ?? -1) : -1;
      ends[low] = i;
    });
    const out = new Set<Group>();
    for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
      const group = groups[i];
      if (group) out.add(group);
    }
    return out;
  }
}

function holdersOf(bags: ReadonlyMap<number, Bag>): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>();
  for (const [i, { counts }] of bags)
    for (const key of counts.keys()) {
      if (weightOf(key) < 1) continue;
      const list = out.get(key);
      if (!list) out.set(key, [i]);
      else if (list.length <= MOST_COMMON) list.push(i);
    }
  return out;
}

/** The rows that have the most words in common with a row. */
function candidates({ counts }: Bag, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const key of counts.keys()) {
    const list = holders.get(key);
    if (!list || list.length > MOST_COMMON) continue;
    for (const i of list) shared.set(i, (shared.get(i) ?? 0) + weightOf(key));
  }
  return [...shared]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, MOST_CANDIDATES)
    .map(([i]) => i);
}
