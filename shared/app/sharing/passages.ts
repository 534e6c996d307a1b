/** What an edit touched, as a person counts: a paragraph, a card, a number. Keystrokes in one paragraph are one. */
import type * as Y from 'yjs';
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

/** What the app notes for itself beside the plan. */
const BESIDE: readonly string[] = ['authors', 'merges', 'mergesSettled', 'seen'];
const lastPart = (key: string): string => key.split('|').slice(0, 2).join('|');

/** The shared type at the top, and what stands directly below it: a block of the text, a row. */
function wayUp(type: AnyType): { root: AnyType; below: string | undefined } {
  let at = type;
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
