/** The pictures on a board's cards, made ready to be drawn: small enough for a card, and decoded once. */
import type { Host } from '../../shared/host/host.ts';
import { hasSaneSize } from '../../shared/kernel/imageSize.ts';
import type { Scene } from './scene.ts';

/** A picture and, for files that have to bring it along, the same as a data address. */
export type CardPicture = { readonly image: ImageBitmap; readonly url: string };
/** By hash. */
export type CardPictures = ReadonlyMap<string, CardPicture>;
export const NO_PICTURES: CardPictures = new Map();

/** A card is rarely wider than 300; saved pictures are drawn at twice that. */
const LONGEST_SIDE = 640;
/** Of one board: thousands of photographs would fill the memory. The cards beyond keep their words. */
const MOST = 300;
const AT_ONCE = 4;

/** Bytes under a hash never change. What could not be read is asked for again the next time: the host may be away for a moment. */
const ready = new WeakMap<Host, Map<string, CardPicture>>();

/** Leaves out what cannot be read; the export has already warned about it. */
export async function cardPictures(host: Host, scene: Scene): Promise<CardPictures> {
  const known = ready.get(host) ?? new Map<string, CardPicture>();
  ready.set(host, known);
  const hashes = [...new Set(scene.cards.flatMap((c) => c.image ?? []))].slice(0, MOST);
  const open = hashes.filter((hash) => !known.has(hash));
  const load = async () => {
    for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
      const picture = await loadPicture(host, hash).catch(() => undefined);
      if (picture) known.set(hash, picture);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, load));
  return new Map(hashes.flatMap((hash) => [[hash, known.get(hash)] as const].filter(isLoaded)));
}
const isLoaded = (pair: readonly [string, CardPicture | undefined]): pair is [string, CardPicture] =>
  pair[1] !== undefined;

async function loadPicture(host: Host, hash: string): Promise<CardPicture | undefined> {
  const media = await host.call('media.get', { hash });
  // Of a file from others only the header is believed before anything is decoded.
  if (!media || !hasSaneSize(media.bytes)) return undefined;
  const whole = await createImageBitmap(new Blob([media.bytes.slice()]));
  const scale = Math.min(1, LONGEST_SIDE / Math.max(whole.width, whole.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(whole.width * scale)),
    Math.max(1, Math.round(whole.height * scale)),
  );
  canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height);
  whole.close();
  // PNG keeps what is transparent, and every program that opens an SVG knows it.
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return { image: canvas.transferToImageBitmap(), url: await dataUrl(blob) };
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      typeof reader.result === 'string' ? resolve(reader.result) : reject(new Error('no address'));
    reader.onerror = () => reject(reader.error ?? new Error('not read'));
    reader.readAsDataURL(blob);
  });
