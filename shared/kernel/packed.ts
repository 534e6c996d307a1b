/**
 * Lists of numbers and texts in one file that is used in place: only a short header is parsed. Four bytes with the length of the head, the head as
 * JSON (its own facts, and the name, type, place and length of each list), then the lists, each at a multiple of eight bytes, little-endian.
 */
import { parseJson } from './json.ts';

const TYPES = {
  u8: Uint8Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f64: Float64Array,
} as const;
type Type = keyof typeof TYPES;
type ListOf<T extends Type> = InstanceType<(typeof TYPES)[T]>;
export type NumberList = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

type Place = { readonly type: Type; readonly at: number; readonly count: number };
type Head = { readonly facts: Readonly<Record<string, unknown>>; readonly lists: Readonly<Record<string, Place>> };

const aligned = (at: number): number => Math.ceil(at / 8) * 8;
const typeOf = (list: NumberList): Type =>
  (Object.keys(TYPES) as Type[]).find((type) => list instanceof TYPES[type]) ?? 'u8';

/** Texts must not contain a line break. */
export const packTexts = (texts: readonly string[]): Uint8Array => new TextEncoder().encode(texts.join('\n'));

export function pack(
  facts: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, NumberList>>,
): Uint8Array<ArrayBuffer> {
  let at = 0;
  const places: Record<string, Place> = {};
  for (const [name, list] of Object.entries(lists)) {
    places[name] = { type: typeOf(list), at, count: list.length };
    at = aligned(at + list.byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify({ facts, lists: places } satisfies Head));
  const start = aligned(4 + head.length);
  const bytes = new Uint8Array(start + at);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  for (const [name, list] of Object.entries(lists))
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), start + (places[name]?.at ?? 0));
  return bytes;
}

export type Packed = {
  readonly facts: Readonly<Record<string, unknown>>;
  /** The list of that name and type; it shares the file's bytes. Throws a RangeError if there is none or the file is truncated. */
  list<T extends Type>(name: string, type: T): ListOf<T>;
  texts(name: string): readonly string[];
};

/** Throws a RangeError if the bytes are not such a file. */
export function unpack(given: Uint8Array): Packed {
  // The lists can only be used in place at a multiple of eight. A Buffer's own `slice` would not copy.
  const bytes = given.byteOffset % 8 === 0 ? given : new Uint8Array(given);
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  if (4 + length > bytes.length) throw new RangeError('the head is cut short');
  const head = parseJson(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head | undefined;
  if (!head?.facts || !head.lists) throw new RangeError('the head is no head');
  const { facts, lists } = head;
  const start = bytes.byteOffset + aligned(4 + length);
  const packed: Packed = {
    facts,
    list(name, type) {
      const place = lists[name];
      if (place?.type !== type) throw new RangeError(`no list ${name} of ${type}`);
      const List = TYPES[type];
      if (start + place.at + place.count * List.BYTES_PER_ELEMENT > bytes.byteOffset + bytes.byteLength)
        throw new RangeError(`the list ${name} is cut short`);
      return new List(bytes.buffer as ArrayBuffer, start + place.at, place.count) as ListOf<typeof type>;
    },
    texts: (name) => new TextDecoder().decode(packed.list(name, 'u8')).split('\n'),
  };
  return packed;
}
