/** The size of a picture from its header, before anything decodes it: a file of a few kilobytes can claim more pixels than a machine has memory. */
import { IMPORT_LIMITS } from './importLimits.ts';
import { mediaType } from './mediaType.ts';

/** A photograph of 100 megapixels is accepted; at four bytes a pixel that is 400 MB while it is decoded. */
const MAX_PICTURE = { pixels: IMPORT_LIMITS.image.pixels, side: 30_000 } as const;
type Size = { readonly width: number; readonly height: number };

/** Width and height in pixels; `undefined` if the bytes are not PNG, JPEG, GIF or WebP, or end before the size. */
export function imageSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    switch (mediaType(bytes)) {
      case 'image/png':
        return { width: view.getUint32(16), height: view.getUint32(20) };
      case 'image/gif':
        return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
      case 'image/webp':
        return webpSize(view);
      case 'image/jpeg':
        return jpegSize(view);
      default:
        return undefined;
    }
  } catch (error) {
    // A read past the end: the header is truncated.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Returns false if the header claims more than {@link MAX_PICTURE}, or has no size. */
export function hasSaneSize(bytes: Uint8Array): boolean {
  const size = imageSize(bytes);
  if (!size) return false;
  const { width, height } = size;
  return (
    Math.min(width, height) >= 1 && Math.max(width, height) <= MAX_PICTURE.side && width * height <= MAX_PICTURE.pixels
  );
}

/** The three kinds of WebP: lossy, lossless, extended (RFC 9649). */
function webpSize(view: DataView): Size | undefined {
  const chunk = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  if (chunk === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  return chunk === 'VP8X' ? { width: three(24) + 1, height: three(27) + 1 } : undefined;
}

/** The first frame header among JPEG's segments. */
function jpegSize(view: DataView): Size | undefined {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
