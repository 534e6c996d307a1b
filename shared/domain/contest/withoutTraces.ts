/**
 * Strips metadata from a picture: EXIF, XMP, IPTC, comments, thumbnails, and trailing data.
 * How it is drawn and its orientation are kept.
 */
import { exifOrientation, latin1 } from './metadata.ts';

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};
const at16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** Only the orientation tag: without it a photo taken upright would be shown on its side. */
const orientationBlock = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34],
    ...[...'Exif\0\0'].map((c) => c.charCodeAt(0)),
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);

/** JFIF up to its thumbnail, the colour profile and Adobe's colour marker affect drawing; all other application segments are dropped. */
function drawingBlock(marker: number, block: Uint8Array): Uint8Array | undefined {
  if (marker === 0xfe) return undefined;
  if (marker < 0xe0 || marker > 0xef) return block;
  const name = latin1(block.subarray(4, 16));
  if (marker === 0xe0 && name.startsWith('JFIF\0') && block.length >= 18)
    return Uint8Array.from([0xff, 0xe0, 0, 16, ...block.subarray(4, 16), 0, 0]);
  if (marker === 0xe2 && name.startsWith('ICC_PROFILE\0')) return block;
  return marker === 0xee && name.startsWith('Adobe') ? block : undefined;
}
/** Trailing data is dropped too: phones append a second picture or a video. */
function plainJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const parts = [bytes.subarray(0, 2)];
  const orientation = exifOrientation(bytes);
  if (orientation !== undefined && orientation > 1) parts.push(orientationBlock(orientation));
  let at = 2;
  let isDrawn = false;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) return joined([...parts, bytes.subarray(at, at + 2)]);
    const length = at16(bytes, at + 2);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    const kept = drawingBlock(marker, bytes.subarray(at, end));
    // The scan data has no length: it continues to the next marker that is not part of it.
    if (marker === 0xda) {
      isDrawn = true;
      while (end + 1 < bytes.length) {
        const next = bytes[end + 1] ?? 0;
        if (bytes[end] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) break;
        end++;
      }
      if (end + 1 >= bytes.length) end = bytes.length;
    }
    if (marker === 0xda) parts.push(bytes.subarray(at, end));
    else if (kept) parts.push(kept);
    at = end;
  }
  // Some writers omit the end marker.
  return isDrawn ? joined([...parts, Uint8Array.of(0xff, 0xd9)]) : undefined;
}

/** The colour profile is dropped: it is compressed, and people give their screens their names. */
const DRAWS = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB pHYs bKGD sBIT acTL fcTL fdAT cICP'.split(' '));
function plainPng(bytes: Uint8Array): Uint8Array | undefined {
  const parts = [bytes.subarray(0, 8)];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const name = latin1(bytes.subarray(at + 4, at + 8));
    if (DRAWS.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return joined(parts);
    at = end;
  }
  return undefined;
}

const tagAt = (bytes: Uint8Array, at: number): string => latin1(bytes.subarray(at, at + 4));
const WEBP_DRAWS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']);
/** Header flags: a colour profile, EXIF and XMP follow. */
const WEBP_SAYS = 0x20 | 0x08 | 0x04;
function webpChunks(bytes: Uint8Array, from: number): Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = from; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size;
    if (end > bytes.length) return undefined;
    const tag = tagAt(bytes, at);
    if (WEBP_DRAWS.has(tag)) {
      let data: Uint8Array = bytes.slice(at + 8, end);
      if (tag === 'VP8X') data[0] = (data[0] ?? 0) & ~WEBP_SAYS;
      if (tag === 'ANMF') {
        const frame = webpChunks(bytes.subarray(0, end), at + 24);
        if (!frame) return undefined;
        data = joined([data.subarray(0, 16), ...frame]);
      }
      const head = Uint8Array.from([...bytes.subarray(at, at + 4), 0, 0, 0, 0]);
      new DataView(head.buffer).setUint32(4, data.length, true);
      parts.push(head, data, new Uint8Array(data.length % 2));
    }
    at = end + (size % 2);
  }
  return parts;
}
function plainWebp(bytes: Uint8Array): Uint8Array | undefined {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true) + 8;
  if (size > bytes.length) return undefined;
  const parts = webpChunks(bytes.subarray(0, size), 12);
  if (!parts || parts.length === 0) return undefined;
  const out = joined([bytes.slice(0, 12), ...parts]);
  new DataView(out.buffer).setUint32(4, out.length - 8, true);
  return out;
}

/** The end of a series of length-prefixed blocks; the last one is empty. */
function blocksEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1;
  return at + 1;
}
/** Comments, plain text and application extensions are dropped; the loop count of an animation is kept. */
function plainGif(bytes: Uint8Array): Uint8Array | undefined {
  const table = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  let at = 13 + table(bytes[10] ?? 0);
  const parts = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const start = at;
    if (bytes[at] === 0x3b) return joined([...parts, bytes.subarray(at, at + 1)]);
    if (bytes[at] === 0x2c) {
      at = blocksEnd(bytes, at + 11 + table(bytes[at + 9] ?? 0));
      parts.push(bytes.subarray(start, at));
    } else if (bytes[at] === 0x21) {
      const label = bytes[at + 1];
      at = blocksEnd(bytes, at + 2);
      const isLoop = label === 0xff && /^(?:NETSCAPE|ANIMEXTS)/u.test(latin1(bytes.subarray(start + 3, start + 11)));
      if (label === 0xf9 || isLoop) parts.push(bytes.subarray(start, at));
    } else return undefined;
    if (at > bytes.length) return undefined;
  }
  return undefined;
}

/** `undefined` if it is none of these formats, or malformed: then its bytes could contain anything. */
export function withoutTraces(bytes: Uint8Array): Uint8Array | undefined {
  const head = latin1(bytes.subarray(0, 12));
  if (head.startsWith('\u00ff\u00d8\u00ff')) return plainJpeg(bytes);
  if (head.startsWith('\u0089PNG\r\n')) return plainPng(bytes);
  if (head.startsWith('GIF8')) return plainGif(bytes);
  return /^RIFF....WEBP/su.test(head) ? plainWebp(bytes) : undefined;
}
