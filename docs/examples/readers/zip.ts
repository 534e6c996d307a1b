/** A small zip reader: central directory, stored and deflated parts, and the bounds that docs/formats/README.md asks for. */
import { inflateRawSync } from 'node:zlib';

export type ZipLimits = { readonly fileBytes: number; readonly totalBytes: number; readonly parts: number };
type Entry = { readonly name: string; readonly method: number; readonly packed: number; readonly size: number };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_RATIO = 200;

const viewOf = (file: Uint8Array): DataView => new DataView(file.buffer, file.byteOffset, file.byteLength);

function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new Error('not a zip archive');
}

/** All parts by name. Throws for anything that is no archive or exceeds the limits; nothing is inflated before its size was checked. */
export function unzip(file: Uint8Array, limits: ZipLimits): Map<string, Uint8Array> {
  if (file.length > limits.fileBytes) throw new Error('too large');
  const view = viewOf(file);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new Error('too many parts');
  const parts = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('broken central directory');
    const [nameBytes, extra, comment] = [28, 30, 32].map((o) => view.getUint16(at + o, true)) as [
      number,
      number,
      number,
    ];
    const entry: Entry = {
      name: new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameBytes)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
    };
    total += entry.size;
    if (total > limits.totalBytes || (entry.size > 1 << 20 && entry.size > entry.packed * MOST_RATIO))
      throw new Error('too large');
    if (parts.has(entry.name)) throw new Error(`twice: ${entry.name}`);
    parts.set(entry.name, partOf(file, view, view.getUint32(at + 42, true), entry));
    at += 46 + nameBytes + extra + comment;
  }
  return parts;
}

function partOf(file: Uint8Array, view: DataView, local: number, { method, packed, size }: Entry): Uint8Array {
  if (view.getUint32(local, true) !== LOCAL) throw new Error('broken local header');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const bytes = file.subarray(start, start + packed);
  if (method === 0) return bytes;
  if (method !== 8) throw new Error(`unknown method ${method}`);
  const inflated = inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) });
  if (inflated.length !== size) throw new Error('wrong size');
  return new Uint8Array(inflated);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (CRC_TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** The stored, reproducible form of an archive ("Archives" in docs/formats/README.md). */
export function packStored(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const out: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const name of [...parts.keys()].sort()) {
    const bytes = Buffer.from(parts.get(name) ?? []);
    const nameBytes = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x5021, 8);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), shared, place, nameBytes);
    const local = [Buffer.from([0x50, 0x4b, 3, 4]), shared, nameBytes, bytes];
    out.push(...local);
    offset += local.reduce((n, b) => n + b.length, 0);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(
    central.reduce((n, b) => n + b.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...out, ...central, end]);
}
