/**
 * Watches one document and its connection: keeps the ledger of the common state, and when edits of others are merged with own ones that the server did not have,
 * reviews the merge and writes the result into the plan, in the same turn in which the merge is applied. Both are therefore persisted by the
 * same write: there is never a merge on disk without its review.
 */
import * as Y from 'yjs';
import { MergeLedger } from './ledger.ts';
import { type KeptItem, type Person, putRecords } from './records.ts';
import { reviewOf } from './review.ts';

export type Merged = { readonly items: ReadonlyMap<string, KeptItem> };

export class MergeReviewer {
  readonly ledger: MergeLedger;
  private readonly doc: Y.Doc;

  /** `common` is a state of the document that the server is known to have had. */
  constructor(doc: Y.Doc, common: readonly Uint8Array[]) {
    this.doc = doc;
    this.ledger = new MergeLedger(common);
  }

  /**
   * Receives an update from the server. `apply` applies it to the document.
   *
   * After reconnecting, everything that either side did is reviewed, even if nothing was done here: others may have deleted what this person wrote.
   * While online, two people who write at the same moment are only reviewed if something was lost by it: deleting
   * in each other's sight is ordinary editing. That includes acknowledged text of this device: its loss to an edit
   * made without knowledge of it is only noticed here, because the server no longer has what was overwritten.
   */
  receive(update: Uint8Array, apply: () => void, isReturn: boolean, me: Person, now: () => string): Merged | undefined {
    const { ledger, doc } = this;
    const lostSomething = watchLosses(doc, update, apply);
    if (!isReturn && !lostSomething) {
      ledger.receive(update);
      return undefined;
    }
    const sides = ledger.sides(update);
    ledger.receive(update);
    try {
      const items = reviewOf(sides, doc, me, !isReturn);
      putRecords(doc, me, now(), items);
      return isReturn || items.size > 0 ? { items } : undefined;
    } finally {
      sides.destroy();
    }
  }
}

/**
 * Applies an update and returns whether it lost anything that it does not delete itself: an overwritten value, or
 * text whose place the other side had deleted. Cheap: looks only at what arrived and what was deleted.
 */
export function watchLosses(doc: Y.Doc, update: Uint8Array, apply: () => void): boolean {
  const { structs, ds } = Y.decodeUpdate(update);
  const explicit = ds.clients;
  const isMeant = (client: number, clock: number, length: number) =>
    isCovered(clock, clock + length, explicit.get(client) ?? []);
  let before: ReadonlyMap<number, number> | undefined;
  let lost = false;
  const onTransaction = ({ deleteSet, beforeState }: Y.Transaction) => {
    before ??= beforeState;
    for (const [client, ranges] of deleteSet.clients) lost ||= ranges.some((r) => !isMeant(client, r.clock, r.len));
  };
  doc.on('afterTransaction', onTransaction);
  try {
    apply();
  } finally {
    doc.off('afterTransaction', onTransaction);
  }
  const known = before ?? new Map<number, number>();
  return (
    lost || structs.some((struct) => cameDead(doc, struct, known) && !isMeant(struct.id.client, struct.id.clock, 1))
  );
}

/** Whether something was sent that is not in the document: its place had been deleted and garbage-collected before. */
function cameDead(doc: Y.Doc, struct: Y.Item | Y.GC | Y.Skip, before: ReadonlyMap<number, number>): boolean {
  if (!(struct instanceof Y.Item) || struct.content instanceof Y.ContentDeleted) return false;
  const { client, clock } = struct.id;
  if (clock < (before.get(client) ?? 0) || clock >= Y.getState(doc.store, client)) return false;
  const here = Y.getItem(doc.store, struct.id) as Y.Item | Y.GC;
  return here instanceof Y.GC || here.deleted;
}

function isCovered(
  from: number,
  to: number,
  ranges: readonly { readonly clock: number; readonly len: number }[],
): boolean {
  let at = from;
  for (const { clock, len } of [...ranges].sort((a, b) => a.clock - b.clock)) {
    if (clock > at) break;
    at = Math.max(at, clock + len);
    if (at >= to) return true;
  }
  return false;
}
