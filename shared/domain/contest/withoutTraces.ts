/**
 * A file without what it says about its maker beside its content: pictures lose everything but how they are drawn and turned, a PDF its author.
 * What cannot be taken out safely stays; {@link fileTraces} of the result tells it.
 */
import { exifOrientation, latin1, PDF_AUTHOR, XMP_AUTHOR } from './metadata.ts';

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

/** Only the tag that says how the picture is turned: without it a photo taken upright would lie on its side. */
const orientationBlock = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34],
    ...[...'Exif\0\0'].map((c) => c.charCodeAt(0)),
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);

/** JFIF, colour profile and Adobe's colour marker say how to draw; every other block of an application, and comments, go. What follows the picture goes too. */
function plainJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const parts = [bytes.subarray(0, 2)];
  const orientation = exifOrientation(bytes);
  if (orientation !== undefined && orientation > 1) parts.push(orientationBlock(orientation));
  let at = 2;
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
    const isApplication = marker >= 0xe0 && marker <= 0xef;
    const isKept = (!isApplication && marker !== 0xfe) || [0xe0, 0xe2, 0xee].includes(marker);
    // The picture itself has no length: it goes on to the next marker that is not a part of it.
    if (marker === 0xda)
      while (end + 1 < bytes.length) {
        const next = bytes[end + 1] ?? 0;
        if (bytes[end] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) break;
        end++;
      }
    if (isKept) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

const DRAWS = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP pHYs bKGD sBIT acTL fcTL fdAT cICP'.split(' '));
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

/** Blanks are written over the words, so that every place in the file stays where its table says. */
function plainPdf(bytes: Uint8Array): Uint8Array {
  const text = latin1(bytes);
  const out = bytes.slice();
  for (const pattern of [PDF_AUTHOR, XMP_AUTHOR])
    for (const m of text.matchAll(pattern)) {
      const value = m[1] ?? m[2] ?? '';
      const start = m.index + m[0].lastIndexOf(value);
      for (let i = 0; i < value.length; i++) {
        // Brackets inside a string count each other: they stay, or the string would end elsewhere.
        if (value[i] === '(' || value[i] === ')') continue;
        out[start + i] = 0x20;
        if (value[i] === '\\' && i + 1 < value.length) out[start + ++i] = 0x20;
      }
    }
  return out;
}

/** The same bytes where nothing can be taken out, or where the file is not built as its kind should be. */
export function withoutTraces(bytes: Uint8Array): Uint8Array {
  const head = latin1(bytes.subarray(0, 8));
  if (head.startsWith('\u00ff\u00d8\u00ff')) return plainJpeg(bytes) ?? bytes;
  if (head.startsWith('\u0089PNG\r\n')) return plainPng(bytes) ?? bytes;
  if (head.startsWith('%PDF-')) return plainPdf(bytes);
  return bytes;
}
