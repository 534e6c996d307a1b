/**
 * What two people did to the same thing while they were apart. Yjs has merged it already and nothing of the text is lost; but of one field only
 * one value can stand, and two passages in one section may contradict each other. A person decides; until then the merge stands as it is.
 */
import * as Y from 'yjs';
import type { PlanCommand } from './commandSchemas.ts';
import { comparePlans } from './compare.ts';
import type { Address, Change, DataChange } from './fields/change.ts';
import { commandFor, sameAt } from './fields/settle.ts';

export type Collision = {
  readonly key: string;
  /** What it is about, as the side that wrote it first in `mine` tells it. */
  readonly about: Change;
  readonly mine: readonly Change[];
  readonly theirs: readonly Change[];
  /** What makes one side's value stand; undefined where both stand anyway: passages of the text. */
  readonly keepMine: PlanCommand | undefined;
  readonly keepTheirs: PlanCommand | undefined;
};
export type MergeReview = {
  /** Changes of either side that met nothing of the other's. */
  readonly quiet: number;
  readonly collisions: readonly Collision[];
};

/** `base` is what both had, `mine` and `theirs` what each made of it. Reads all three; writes nothing. */
export function reviewMerge(base: Y.Doc, mine: Y.Doc, theirs: Y.Doc): MergeReview {
  const sides = { mine, theirs };
  const [own, other] = [grouped(comparePlans(base, mine)), grouped(comparePlans(base, theirs))];
  const collisions: Collision[] = [];
  const met = new Set<string>();
  const put = (key: string, about: Change, ours: readonly Change[], others: readonly Change[], address?: Address) => {
    for (const change of [...ours, ...others]) met.add(change.key);
    collisions.push({
      key,
      about,
      mine: ours,
      theirs: others,
      keepMine: address && commandFor(address, mine),
      keepTheirs: address && commandFor(address, theirs),
    });
  };
  // First what one side took away and the other went on with: its row stands for everything in it.
  for (const [changes, others, isMine] of [
    [own, other, true],
    [other, own, false],
  ] as const)
    for (const [key, [removed]] of changes) {
      if (removed?.kind !== 'exists' || removed.came || met.has(key)) continue;
      const kept = workedOn(removed, others).filter((change) => !met.has(change.key));
      if (kept.length === 0) continue;
      put(key, removed, isMine ? [removed] : kept, isMine ? kept : [removed], removed.address);
    }
  for (const [key, changes] of own) {
    const against = other.get(key);
    const [about] = changes;
    if (!against || !about || met.has(key) || about.kind === 'layout' || isSame(changes, against, sides)) continue;
    put(key, about, changes, against, about.kind === 'text' ? undefined : about.address);
  }
  const quiet = [...own.keys(), ...other.keys()].filter((key) => !met.has(key)).length;
  return { quiet, collisions };
}

function grouped(changes: readonly Change[]): Map<string, readonly Change[]> {
  const out = new Map<string, Change[]>();
  for (const change of changes) {
    const list = out.get(change.key);
    if (list) list.push(change);
    else out.set(change.key, [change]);
  }
  return out;
}

function isSame(a: readonly Change[], b: readonly Change[], { mine, theirs }: { mine: Y.Doc; theirs: Y.Doc }): boolean {
  const [first] = a;
  if (first && 'address' in first) return sameAt(mine, theirs, first.address);
  return a.length === b.length && a.every((change, i) => JSON.stringify(change.after) === JSON.stringify(b[i]?.after));
}

/** What the other side changed in, or tied to, a row that this side removed. */
function workedOn(
  removed: Extract<DataChange, { readonly kind: 'exists' }>,
  others: ReadonlyMap<string, readonly Change[]>,
): readonly Change[] {
  if (removed.address.on !== 'entity') return [];
  const row = `${removed.address.collection}:${removed.address.id}`;
  return [...others.values()].flat().filter((change) => {
    if (change.kind === 'text' || change.kind === 'layout' || !change.rows.includes(row)) return false;
    return change.kind !== 'exists' || change.came;
  });
}

/** A document from the state of one, and updates on top of it. */
export function docOf(state: Uint8Array, updates: readonly Uint8Array[] = []): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    Y.applyUpdate(doc, state);
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc;
}
