/**
 * The common ancestor of two states of one plan, for files without a known common starting state. Everything in
 * both was there, and is missing from it only if both have deleted it. What both deleted or overwrote has no content left in either state
 * and cannot be shown; that both changed it is still detected.
 */
import { writeVarUint } from 'lib0/encoding';
import * as Y from 'yjs';

/** Both are whole states as V1 updates, and so is the result. Costs about as much as opening the plan four times. */
export function commonAncestor(one: Uint8Array, other: Uint8Array): Uint8Array {
  const [a, b] = [Y.decodeUpdate(one), Y.decodeUpdate(other)];
  // Content that one state has garbage-collected comes from the other.
  const source = new Y.Doc({ gc: false });
  const clocks = smaller(clocksOf(one), clocksOf(other));
  Y.applyUpdate(source, joined(a.structs, b.structs, clocks));
  const deleted = Y.createDeleteSet();
  for (const [client, ranges] of a.ds.clients) {
    const both = overlaps(ranges, b.ds.clients.get(client) ?? [], clocks.get(client) ?? 0);
    if (both.length > 0) deleted.clients.set(client, both);
  }
  const ancestor = Y.createDocFromSnapshot(source, Y.createSnapshot(deleted, clocks));
  const state = Y.encodeStateAsUpdate(ancestor);
  for (const doc of [source, ancestor]) doc.destroy();
  return state;
}

const clocksOf = (state: Uint8Array): Map<number, number> => Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state));

function smaller(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): Map<number, number> {
  const out = new Map<number, number>();
  for (const [client, clock] of a) {
    const common = Math.min(clock, b.get(client) ?? 0);
    if (common > 0) out.set(client, common);
  }
  return out;
}

type Range = { readonly clock: number; readonly len: number };
/** Ranges that are in both lists and begin before `end`. */
function overlaps(a: readonly Range[], b: readonly Range[], end: number): Range[] {
  const inOrder = (list: readonly Range[]) => [...list].sort((x, y) => x.clock - y.clock);
  const [left, right] = [inOrder(a), inOrder(b)];
  const out: Range[] = [];
  let [i, k] = [0, 0];
  for (let x = left[i], y = right[k]; x && y; x = left[i], y = right[k]) {
    const from = Math.max(x.clock, y.clock);
    const to = Math.min(x.clock + x.len, y.clock + y.len, end);
    if (from < to) out.push({ clock: from, len: to - from });
    if (x.clock + x.len < y.clock + y.len) i++;
    else k++;
  }
  return out;
}

type Struct = Y.Item | Y.GC | Y.Skip;
const endOf = (struct: Struct): number => struct.id.clock + struct.length;
const hasContent = (struct: Struct): boolean =>
  struct instanceof Y.Item && !(struct.content instanceof Y.ContentDeleted);
/** A deleted item keeps its neighbours; one garbage-collected with its parent has none. */
const hasPlace = (struct: Struct): boolean => struct instanceof Y.Item;

function byClient(structs: readonly Struct[]): Map<number, Struct[]> {
  const out = new Map<number, Struct[]>();
  for (const struct of structs) {
    const list = out.get(struct.id.client);
    if (list) list.push(struct);
    else out.set(struct.id.client, [struct]);
  }
  return out;
}

/** Everything up to `clocks` as an update without deletions, each range from the state that still has its content. */
function joined(a: readonly Struct[], b: readonly Struct[], clocks: ReadonlyMap<number, number>): Uint8Array {
  const [one, other] = [byClient(a), byClient(b)];
  const encoder = new Y.UpdateEncoderV1();
  writeVarUint(encoder.restEncoder, clocks.size);
  // The order in which Yjs writes clients.
  for (const [client, end] of [...clocks].sort(([x], [y]) => y - x)) {
    const sides = [one, other].map((structs) => ({ structs: structs.get(client) ?? [], next: 0 }));
    const parts: { readonly struct: Struct; readonly offset: number }[] = [];
    for (let at = 0; at < end; ) {
      const found = sides.flatMap((side) => {
        let struct = side.structs[side.next];
        while (struct && endOf(struct) <= at) struct = side.structs[++side.next];
        return struct ?? [];
      });
      // If both are empty, the one that still has its position among its neighbours: text inserted beside it depends on that, and would be
      // garbage-collected with it. Then the shorter one: after it one of them may have content.
      const struct =
        found.find(hasContent) ??
        found.sort((x, y) => Number(hasPlace(y)) - Number(hasPlace(x)) || endOf(x) - endOf(y))[0];
      if (!struct) break;
      parts.push({ struct, offset: at - struct.id.clock });
      at = endOf(struct);
    }
    writeVarUint(encoder.restEncoder, parts.length);
    encoder.writeClient(client);
    writeVarUint(encoder.restEncoder, 0);
    for (const { struct, offset } of parts) struct.write(encoder, offset);
  }
  writeVarUint(encoder.restEncoder, 0);
  return encoder.toUint8Array();
}
