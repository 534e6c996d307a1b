/**
 * The differences between two variants of a plan, as parts that can be applied: a sentence, a card with its links, a row of the
 * funding plan. Found and applied by the operations of suggestions, described by the same engine as every other change.
 */
import * as Y from 'yjs';
import type { Change } from '../fields/change.ts';
import { entityMap, metaMap, relationMap, splitKey } from '../schema.ts';
import { describeSuggestion } from '../suggestions/describe.ts';
import { applyOps, compareDraft, isTextOp, type SuggestionOp } from '../suggestions/suggestions.ts';
import { type Origin, transact } from '../transact.ts';

/** Where a part is shown: text, board, money, and the rest (figures, sources, tasks, details of the plan, tools). */
export const PART_PLACES = ['text', 'board', 'money', 'rest'] as const;
export type PartPlace = (typeof PART_PLACES)[number];

export type VariantPart = {
  /** Stable for the same place as long as neither plan changes there. */
  readonly key: string;
  readonly place: PartPlace;
  /** The heading above it; empty if it is not text. */
  readonly section: string;
  readonly ops: readonly SuggestionOp[];
  /** From this plan's content to the other's. Never empty. */
  readonly changes: readonly Change[];
  /** Keys of the parts that create what this one refers to: the card of a link, the number of a sentence. */
  readonly needs: readonly string[];
};

/** All differences of `there` from `here`, in text order and then in the order of the field table. */
export function partsBetween(here: Y.Doc, there: Y.Doc): VariantPart[] {
  const isKin = kinOf(here, there);
  const parts = compareDraft(here, there).flatMap(({ key, ops: all }): Omit<VariantPart, 'needs'>[] => {
    const ops = all.filter((op) => !isKin(op));
    // Content that is displayed alike is not a difference: a paragraph that was applied before has a different id in each plan.
    const changes = ops.length > 0 ? describeSuggestion(here, ops) : [];
    if (changes.length === 0) return [];
    const [first] = changes;
    return [{ key, place: placeOf(ops), section: first?.kind === 'text' ? first.section : '', ops, changes }];
  });
  const brings = new Map(
    parts.flatMap(({ key, ops }) =>
      ops.flatMap((op): [string, string][] => (op.op === 'entity' && op.fields ? [[op.id, key]] : [])),
    ),
  );
  return parts.map((part) => ({ ...part, needs: needsOf(part, brings) }));
}

function needsOf({ key, ops }: Pick<VariantPart, 'key' | 'ops'>, brings: ReadonlyMap<string, string>): string[] {
  const words = JSON.stringify(ops);
  return [...new Set([...brings].flatMap(([id, of]) => (of !== key && words.includes(id) ? [of] : [])))];
}

/** The chosen parts with everything that they need, in the order of `all`. */
export function withNeeds(all: readonly VariantPart[], chosen: ReadonlySet<string>): readonly VariantPart[] {
  const byKey = new Map(all.map((part) => [part.key, part]));
  const out = new Set<string>();
  const visit = (key: string) => {
    if (out.has(key)) return;
    out.add(key);
    for (const need of byKey.get(key)?.needs ?? []) visit(need);
  };
  for (const key of chosen) visit(key);
  return all.filter((part) => out.has(part.key));
}

/** Applies parts to `here`, in one transaction. `false` if the place of one of them was gone: that one was left out. */
export const takePartsInto = (here: Y.Doc, parts: readonly VariantPart[], origin: Origin): boolean =>
  transact(here, origin, () =>
    applyOps(
      here,
      parts.flatMap((part) => part.ops),
    ),
  );

/** Rows come from peers and files. */
const ofIn = (doc: Y.Doc, collection: 'variants' | 'variantCriteria', id: string): unknown => {
  const row: unknown = entityMap(doc, collection).get(id);
  return row instanceof Y.Map ? row.get('of') : undefined;
};

/** The table that compares plans refers to them, and is not part of any. */
function kinOf(here: Y.Doc, there: Y.Doc): (op: SuggestionOp) => boolean {
  const ids = [here, there].flatMap((doc) => [metaMap(doc).get('id'), metaMap(doc).get('variantOf')]);
  const plans: ReadonlySet<unknown> = new Set(ids.filter((id) => typeof id === 'string' && id !== ''));
  const ofPlans = (collection: 'variants' | 'variantCriteria', id: string): boolean =>
    [here, there].some((doc) => plans.has(ofIn(doc, collection, id)));
  const criteria = new Set(
    [here, there].flatMap((doc) =>
      [...entityMap(doc, 'variantCriteria')].flatMap(([id]) => (ofPlans('variantCriteria', id) ? [id] : [])),
    ),
  );
  return (op) => {
    if (op.op === 'relation') return op.relation === 'variantCells' && criteria.has(splitKey(op.key)[0]);
    if (op.op !== 'entity' && op.op !== 'field') return false;
    return (op.collection === 'variants' || op.collection === 'variantCriteria') && ofPlans(op.collection, op.id);
  };
}

const MONEY: ReadonlySet<string> = new Set([
  ...['uses', 'salesLines', 'costLines', 'staffLines', 'tiers', 'capEvents', 'scenarios', 'ownRules'],
  ...['fundingTerms', 'allocations', 'fundingSettings'],
]);
const BOARD: ReadonlySet<string> = new Set([
  ...['canvases', 'nodes', 'assumptions', 'positions', 'sizes', 'parents', 'links', 'parts', 'combinationTypes'],
  ...['senses'],
]);
function placeOf(ops: readonly SuggestionOp[]): PartPlace {
  if (ops.some(isTextOp)) return 'text';
  const named = ops.map((op) => ('collection' in op ? op.collection : 'relation' in op ? op.relation : 'meta'));
  if (named.some((name) => BOARD.has(name))) return 'board';
  return named.some((name) => MONEY.has(name)) ? 'money' : 'rest';
}

/** Publication notes of another variant that this plan lacks, by time. Legal deadlines apply to both: the same seed was disclosed. */
export function missingPublications(here: Y.Doc, there: Y.Doc): ReadonlyMap<string, unknown> {
  const notes = relationMap(here, 'publications');
  const known = new Set([...notes.values()].map((note) => JSON.stringify(note)));
  return new Map(
    [...relationMap(there, 'publications')].filter(
      ([key, note]) => !notes.has(key) || !known.has(JSON.stringify(note)),
    ),
  );
}
