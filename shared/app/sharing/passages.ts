/** The places that an edit touched, as a person counts them: a paragraph, a card, a number. Keystrokes in one paragraph count once. */
import * as Y from 'yjs';
import { BODY_NAME } from '../../doc/schema.ts';

/** Any shared type, whatever its events are. */
type AnyType = Parameters<Y.Transaction['changed']['set']>[0];

/** Names of the places that a transaction changed, the same for the same place in every transaction. */
export function passagesOf({ doc, changed, beforeState }: Y.Transaction): string[] {
  const out = new Set<string>();
  const names = new Map<unknown, string>([...doc.share].map(([name, type]) => [type, name]));
  for (const [type, keys] of changed) {
    const { root, below } = wayUp(type);
    const name = names.get(root) ?? '';
    if (BESIDE.includes(name)) continue;
    if (below) out.add(`${name}:${below}`);
    else if (name === BODY_NAME)
      for (const block of newBlocks(root, doc.clientID, beforeState)) out.add(`${name}:${block}`);
    // Relations of one row, such as the places of a card, count as the row.
    else for (const key of keys) out.add(`${name}:${key === null ? '' : lastPart(String(key))}`);
  }
  return [...out];
}

/**
 * How many places differ from the state that `mark` is an encoded snapshot of: written, changed or deleted since. `undefined` for bytes that are not a
 * snapshot. Walks the whole document, a few milliseconds for a large plan.
 */
export function placesSince(doc: Y.Doc, mark: Uint8Array): number | undefined {
  let was: Y.Snapshot;
  try {
    was = Y.decodeSnapshot(mark);
  } catch {
    // Not a valid snapshot.
    return undefined;
  }
  const names = new Map<unknown, string>([...doc.share].map(([name, type]) => [type, name]));
  const places = new Set<string>();
  for (const [client, structs] of doc.store.clients) {
    const known = was.sv.get(client) ?? 0;
    for (const struct of structs) {
      if (!(struct instanceof Y.Item)) continue;
      // Content written and deleted since leaves nothing to report.
      const differs = struct.deleted ? stoodIn(was, struct) : struct.id.clock + struct.length > known;
      const place = differs ? placeOf(struct, names) : undefined;
      if (place) places.add(place);
    }
  }
  return places.size;
}
/** Whether part of a now deleted item was in the document then. Yjs joins neighbours: one item may be both old and new. */
function stoodIn({ sv, ds }: Y.Snapshot, { id: { client, clock }, length }: Y.Item): boolean {
  const end = Math.min(clock + length, sv.get(client) ?? 0);
  for (let at = clock; at < end; at++) if (!Y.isDeleted(ds, Y.createID(client, at))) return true;
  return false;
}
function placeOf(item: Y.Item, names: ReadonlyMap<unknown, string>): string | undefined {
  const { root, below } = wayUp({ _item: item });
  const name = names.get(root) ?? '';
  if (BESIDE.includes(name) || below === undefined) return undefined;
  return `${name}:${name === BODY_NAME ? below : lastPart(below)}`;
}

/** Collections that the app writes for itself beside the plan. */
const BESIDE: readonly string[] = ['authors', 'merges', 'mergesSettled', 'seen'];
const lastPart = (key: string): string => key.split('|').slice(0, 2).join('|');

/** The top-level shared type, and the element directly below it: a block of the text, a row. */
function wayUp(type: Pick<AnyType, '_item'>): { root: AnyType; below: string | undefined } {
  let at = type as AnyType;
  let below: string | undefined;
  for (let item = at._item; item; item = at._item) {
    below = item.parentSub ?? `${item.id.client}.${item.id.clock}`;
    at = item.parent as AnyType;
  }
  return { root: at, below };
}

function newBlocks(root: AnyType, client: number, before: ReadonlyMap<number, number>): string[] {
  const known = before.get(client) ?? 0;
  const out: string[] = [];
  for (let item = root._start; item; item = item.right)
    if (item.id.client === client && item.id.clock >= known && !item.deleted) out.push(`${client}.${item.id.clock}`);
  return out.length > 0 ? out : ['order'];
}
