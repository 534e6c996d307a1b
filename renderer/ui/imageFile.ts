/** Imports an image that a person chose: type checked by its bytes, bounded, stripped of its metadata by redrawing it. */
import type { Host } from '../../shared/host/host.ts';
import { hasSaneSize, imageSize } from '../../shared/kernel/imageSize.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';

const MAX_SIDE = 2_400;

export type ImageError = 'notAnImage' | 'tooLarge' | 'tooManyPixels';

/** Stores the image and returns its hash. A photo's location and camera data are removed: a plan is shown to others. */
export async function storeImage(
  host: Host,
  bytes: Uint8Array,
): Promise<{ readonly hash: string } | { readonly error: ImageError }> {
  if (bytes.length > IMPORT_LIMITS.image.bytes) return { error: 'tooLarge' };
  if (imageSize(bytes) && !hasSaneSize(bytes)) return { error: 'tooManyPixels' };
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes.slice()]));
  } catch {
    // Cannot be decoded: not a picture, or a type unknown to this browser.
    return { error: 'notAnImage' };
  }
  const scale = Math.min(1, MAX_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
  const { hash } = await host.call('media.put', {
    bytes: new Uint8Array(await blob.arrayBuffer()),
    type: 'image/webp',
  });
  return { hash };
}
