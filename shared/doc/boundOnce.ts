/**
 * If two people work offline and both apply a card's current text, the same text is inserted twice. When their copies are merged, one of the two is
 * removed: every copy chooses the same one, so that all delete the same characters. Only text that is there twice, by two clients, and that the
 * card says once is touched.
 */
import * as Y from 'yjs';
import { readMade } from './made.ts';
import { bodyElement } from './schema.ts';
import { SeedOrigin, transact } from './transact.ts';

/** A range written by one client, in reading order. */
type Stretch = { readonly client: number; readonly said: string; readonly remove: () => void };

/** Watches a plan that is open here; what is removed is sent to the others like any edit. */
export function keepBoundOnce(doc: Y.Doc): { dispose(): void } {
  const body = bodyElement(doc);
  const touched = new Set<Y.XmlElement>();
  const note = (events: Y.YEvent<Y.AbstractType<unknown>>[], { local }: Y.Transaction) => {
    if (local) return;
    for (const event of events) {
      const block = blockOf(body, event.target);
      if (block) touched.add(block);
    }
  };
  const check = () => {
    if (touched.size === 0) return;
    const blocks = [...touched];
    touched.clear();
    for (const block of blocks) settle(doc, block);
  };
  body.observeDeep(note as never);
  doc.on('afterAllTransactions', check);
  return {
    dispose: () => {
      body.unobserveDeep(note as never);
      doc.off('afterAllTransactions', check);
    },
  };
}

function blockOf(body: Y.XmlElement, type: Y.AbstractType<unknown>): Y.XmlElement | undefined {
  for (let at: unknown = type; at; at = (at as Y.AbstractType<unknown>).parent)
    if (at instanceof Y.XmlElement && at.parent === body) return at;
  return undefined;
}

function settle(doc: Y.Doc, block: Y.XmlElement): void {
  const made = readMade(block.getAttribute('s_made'));
  if (!made || made.said === '' || made.said.startsWith('#')) return;
  const stretches = stretchesOf(block);
  if (stretches.map((s) => s.said).join('') === made.said) return;
  const doubles = doublesIn(stretches);
  const once = stretches.filter((s) => !doubles.has(s));
  if (doubles.size === 0 || once.map((s) => s.said).join('') !== made.said) return;
  transact(doc, new SeedOrigin(), () => {
    for (const stretch of stretches.reverse()) if (doubles.has(stretch)) stretch.remove();
  });
}

/** Text, a chip, text: one take-over writes few parts in one place. */
const MOST_PARTS = 8;

/**
 * Adjacent equal ranges by two clients: this is how Yjs orders concurrent insertions at the same place. Of each pair, that of the
 * client with the larger id is returned.
 */
function doublesIn(stretches: readonly Stretch[]): ReadonlySet<Stretch> {
  const out = new Set<Stretch>();
  const said = (list: readonly Stretch[]) => list.map((s) => s.said).join('');
  const clientOf = (list: readonly Stretch[]) =>
    list.every((s) => s.client === list[0]?.client) ? list[0]?.client : undefined;
  for (let i = 0; i < stretches.length; i++)
    for (let length = Math.min(MOST_PARTS, (stretches.length - i) >> 1); length > 0; length--) {
      const [first, second] = [stretches.slice(i, i + length), stretches.slice(i + length, i + 2 * length)];
      const [a, b] = [clientOf(first), clientOf(second)];
      if (a === undefined || b === undefined || a === b || said(first) !== said(second)) continue;
      for (const stretch of a > b ? first : second) out.add(stretch);
      i += 2 * length - 1;
      break;
    }
  return out;
}

function stretchesOf(block: Y.XmlElement): Stretch[] {
  return block.toArray().flatMap((child, index): Stretch[] => {
    if (child instanceof Y.XmlText) return stretchesOfText(child);
    if (!(child instanceof Y.XmlElement)) return [];
    const target: unknown = child.getAttribute('__target');
    const said = `\ue000${child.nodeName}:${String(target)}\ue001`;
    return [{ client: child._item?.id.client ?? 0, said, remove: () => block.delete(index, 1) }];
  });
}

function stretchesOfText(text: Y.XmlText): Stretch[] {
  const out: Stretch[] = [];
  let at = 0;
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
    const { str } = item.content;
    const from = at;
    out.push({ client: item.id.client, said: str, remove: () => text.delete(from, str.length) });
    at += str.length;
  }
  return out;
}
