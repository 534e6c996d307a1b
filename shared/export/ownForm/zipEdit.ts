/**
 * A zip archive in which the content of some entries is replaced. Every other entry keeps its bytes, compressed as they were, with its
 * header, date and position.
 */
import { deflateSync, strFromU8 } from 'fflate';
import { crc32 } from '../../kernel/crc32.ts';
import { Refused } from '../readers/docx/openPackage.ts';

const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
const UTF8 = 0x800;
const ENCRYPTED = 1;

type Entry = {
  readonly name: string;
  /** Its record in the central directory. */
  readonly record: Uint8Array;
  /** The offset of its header, and the offset at which the next entry begins. */
  readonly start: number;
  end: number;
};
type Archive = { readonly entries: readonly Entry[]; readonly tail: Uint8Array };

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const need = (isThere: boolean): void => {
  if (!isThere) throw new Refused('damaged');
};

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--)
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  throw new Refused('damaged');
}

/** Throws {@link Refused} if the archive is not laid out sequentially as Office writes it: encrypted, split, or beyond 4 GB. */
function archiveOf(bytes: Uint8Array): Archive {
  const view = viewOf(bytes);
  const end = endOf(view);
  const [count, size, directory] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  need(count < 0xffff && directory + size <= end);
  const entries: Entry[] = [];
  for (let at = directory, i = 0; i < count; i++) {
    need(at + 46 <= end && view.getUint32(at, true) === CENTRAL);
    const length = view.getUint16(at + 28, true);
    const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const start = view.getUint32(at + 42, true);
    need(next <= end && start + 30 <= directory && view.getUint32(start, true) === LOCAL);
    const flags = view.getUint16(at + 8, true);
    if (flags & ENCRYPTED) throw new Refused('locked');
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + length), !(flags & UTF8));
    entries.push({ name, record: bytes.subarray(at, next), start, end: directory });
    at = next;
  }
  const byPlace = entries.toSorted((a, b) => a.start - b.start);
  byPlace.forEach((entry, i) => {
    entry.end = byPlace[i + 1]?.start ?? directory;
    const header = viewOf(bytes.subarray(entry.start, entry.end));
    need(header.byteLength >= 30);
    const packed = viewOf(entry.record).getUint32(20, true);
    need(30 + header.getUint16(26, true) + header.getUint16(28, true) + packed <= header.byteLength);
  });
  return { entries, tail: bytes.subarray(end) };
}

/** An entry with new content: its header, and its directory record. Only its name, date and permissions are kept. */
function rewritten(
  { record }: Entry,
  content: Uint8Array,
): { readonly local: Uint8Array; readonly record: Uint8Array } {
  const packed = deflateSync(content);
  const old = viewOf(record);
  const nameLength = old.getUint16(28, true);
  const commentAt = 46 + nameLength + old.getUint16(30, true);
  const name = record.subarray(46, 46 + nameLength);
  const flags = old.getUint16(8, true) & UTF8;
  const about = new Uint8Array(26);
  const fields = viewOf(about);
  fields.setUint16(0, 20, true);
  fields.setUint16(2, flags, true);
  fields.setUint16(4, 8, true);
  fields.setUint32(6, old.getUint32(12, true), true);
  fields.setUint32(10, crc32(content), true);
  fields.setUint32(14, packed.length, true);
  fields.setUint32(18, content.length, true);
  fields.setUint16(22, nameLength, true);
  const local = joined([Uint8Array.of(0x50, 0x4b, 3, 4), about, name, packed]);
  const kept = joined([record.subarray(0, 6), about, record.subarray(32, 46), name, record.subarray(commentAt)]);
  return { local, record: kept };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** Throws {@link Refused} if it cannot be changed without being packed again. */
export const checkArchive = (bytes: Uint8Array): void => void archiveOf(bytes);

/** Names in `contents` that the archive does not have are ignored. Throws {@link Refused}. */
export function withContents(bytes: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const { entries, tail } = archiveOf(bytes);
  const first = Math.min(...entries.map((e) => e.start));
  const pieces: Uint8Array[] = [bytes.subarray(0, entries.length > 0 ? first : 0)];
  let at = pieces[0]?.length ?? 0;
  const records = new Map<Entry, Uint8Array>();
  for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
    const content = contents.get(entry.name);
    const { local, record } = content
      ? rewritten(entry, content)
      : { local: bytes.subarray(entry.start, entry.end), record: entry.record };
    const placed = record.slice();
    viewOf(placed).setUint32(42, at, true);
    records.set(entry, placed);
    pieces.push(local);
    at += local.length;
  }
  const directory = joined(entries.map((e) => records.get(e) ?? e.record));
  const end = tail.slice();
  viewOf(end).setUint32(12, directory.length, true);
  viewOf(end).setUint32(16, at, true);
  return joined([...pieces, directory, end]);
}
