/**
 * What two people did to the same thing while they were apart. Yjs has merged it already and nothing of the text is lost; but of one field only
 * one value can stand, and two passages in one section may contradict each other. A person decides; until then the merge stands as it is.
 */
import * as Y from 'yjs';
import type { PlanCommand } from './commands.ts';
import { type Change, comparePlans } from './compare.ts';
import { FUNDING_COLLECTIONS } from './fundingSchema.ts';
import { PlanStore } from './planStore.ts';
import { relationKey } from './schema.ts';

export type Collision = {
  readonly key: string;
  /** What it is about, in the words of either side's first change. */
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
  const [own, other] = [grouped(comparePlans(base, mine)), grouped(comparePlans(base, theirs))];
  const collisions: Collision[] = [];
  const met = new Set<string>();
  const [mineStore, theirsStore] = [new PlanStore(mine), new PlanStore(theirs)];
  try {
    for (const [key, changes] of own) {
      const against = other.get(key) ?? removedAgainst(key, changes, other);
      const [about] = changes;
      if (!against || !about || about.kind === 'link' || key === 'places' || isSame(changes, against)) continue;
      met.add(key);
      for (const change of against) met.add(change.key);
      collisions.push({
        key,
        about,
        mine: changes,
        theirs: against,
        keepMine: commandFor(key, about, mineStore),
        keepTheirs: commandFor(key, about, theirsStore),
      });
    }
    // What they took away and I went on with.
    for (const [key, changes] of other) {
      if (met.has(key)) continue;
      const against = removedAgainst(key, changes, own);
      const [about] = changes;
      if (!against || !about) continue;
      met.add(key);
      for (const change of against) met.add(change.key);
      collisions.push({
        key,
        about,
        mine: against,
        theirs: changes,
        keepMine: commandFor(key, about, mineStore),
        keepTheirs: commandFor(key, about, theirsStore),
      });
    }
  } finally {
    mineStore.dispose();
    theirsStore.dispose();
  }
  const quiet = [...own.keys(), ...other.keys()].filter((key) => !met.has(key)).length;
  return { quiet, collisions };
}

function grouped(changes: readonly Change[]): Map<string, Change[]> {
  const out = new Map<string, Change[]>();
  for (const change of changes) out.set(change.key, [...(out.get(change.key) ?? []), change]);
  return out;
}

const isSame = (a: readonly Change[], b: readonly Change[]): boolean =>
  a.length === b.length && a.every((change, i) => change.after === b[i]?.after && change.kind === b[i]?.kind);

/** The other side's changes to a card that this side has removed. */
function removedAgainst(
  key: string,
  changes: readonly Change[],
  others: ReadonlyMap<string, readonly Change[]>,
): readonly Change[] | undefined {
  const [change] = changes;
  if (change?.kind !== 'card' || change.field !== 'removed') return undefined;
  const prefix = key.slice(0, key.lastIndexOf(':') + 1);
  const found = [...others].filter(([k]) => k.startsWith(prefix) && k !== key).flatMap(([, list]) => list);
  return found.length > 0 ? found : undefined;
}

/** What brings the thing to the state that it has on one side. */
function commandFor(key: string, about: Change, side: PlanStore): PlanCommand | undefined {
  const [, id = '', field = ''] = key.split(':');
  switch (about.kind) {
    case 'title':
      return { type: 'setMeta', patch: { title: side.meta.title } };
    case 'figure': {
      const figure = side.entities('figures').get(id);
      if (!figure) return { type: 'removeEntity', collection: 'figures', id };
      const { label, value, unit } = figure;
      return { type: 'putFigure', figure: id, patch: { label, value, unit } };
    }
    case 'assumption': {
      const assumption = side.entities('assumptions').get(id);
      if (!assumption) return { type: 'removeAssumption', assumption: id };
      return { type: 'updateAssumption', assumption: id, patch: { text: assumption.text, status: assumption.status } };
    }
    case 'card': {
      const node = side.entities('nodes').get(id);
      if (!node) return { type: 'deleteNodes', nodes: [id] };
      const { id: _, ...fields } = node;
      // A card that one side took away is put back whole; its place on the boards is still there.
      if (field === 'exists') return { type: 'addNode', node: id, fields };
      return { type: 'updateNode', node: id, patch: { [field]: node[field as keyof typeof fields] } };
    }
    case 'funding':
      return fundingCommand(id, key.slice(`funding:${id}:`.length), side);
    default:
      return undefined;
  }
}

/** `where` is a collection or relation and the field in it. */
function fundingCommand(id: string, where: string, side: PlanStore): PlanCommand | undefined {
  const at = where.indexOf('.');
  const [place, field] = [where.slice(0, at), where.slice(at + 1)];
  if (place === 'fundingSettings')
    return { type: 'setFundingSettings', settings: { [field]: side.relations('fundingSettings').get(field) ?? null } };
  const key = relationKey(id, field);
  if (place === 'fundingTerms')
    return { type: 'setFundingTerms', node: id, terms: { [field]: side.relations('fundingTerms').get(key) ?? null } };
  if (place === 'allocations')
    return { type: 'allocate', source: id, activity: field, yen: side.relations('allocations').get(key) ?? null };
  const collection = FUNDING_COLLECTIONS.find((c) => c === place);
  if (!collection) return undefined;
  const row = side.entities(collection).get(id);
  if (!row) return { type: 'removeEntity', collection, id };
  const { id: _, ...fields } = row;
  const patch: Readonly<Record<string, unknown>> = fields;
  return { type: 'putFundingRow', collection, id, patch: field === 'exists' ? patch : { [field]: patch[field] } };
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
