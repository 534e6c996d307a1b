/** The pictures on a board's cards, prepared for drawing: scaled down to a card, and decoded once. */
import type { Host } from '../../shared/host/host.ts';
import { hasSaneSize } from '../../shared/kernel/imageSize.ts';
import type { Scene } from './scene.ts';

/** A picture and, for files that embed it, the same as a data URL. */
export type CardPicture = { readonly image: ImageBitmap; readonly url: string };
/** By hash. */
export type CardPictures = ReadonlyMap<string, CardPicture>;
export const NO_PICTURES: CardPictures = new Map();

/** A card is rarely wider than 300; saved pictures are drawn at twice that. */
const LONGEST_SIDE = 640;
/** Per board: thousands of photographs would fill the memory. Further cards show only text. */
const MOST = 300;
const AT_ONCE = 4;

/** Bytes under a hash never change. Failed reads are retried the next time: the host may be briefly unreachable. */
const ready = new WeakMap<Host, Map<string, CardPicture>>();

/** Leaves out unreadable pictures; the export has already warned about them. */
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
  // For a file from others only the header is trusted before anything is decoded.
  if (!media || !hasSaneSize(media.bytes)) return undefined;
  const whole = await createImageBitmap(new Blob([media.bytes.slice()]));
  const scale = Math.min(1, LONGEST_SIDE / Math.max(whole.width, whole.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(whole.width * scale)),
    Math.max(1, Math.round(whole.height * scale)),
  );
  canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height);
  whole.close();
  // PNG keeps transparency, and every program that opens an SVG supports it.
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
