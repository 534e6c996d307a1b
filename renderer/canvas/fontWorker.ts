/** Subsets fonts off the main thread: a Japanese font has megabytes, and a picture needs a few hundred glyphs. */
import { subsetFont, unpackFont } from './subsetFont.ts';

/** `url`: of a WOFF file. */
export type SubsetRequest = { readonly id: number; readonly url: string; readonly text: string };
/** `made` is `undefined` if the font could not be read. */
export type SubsetReply = { readonly id: number; readonly made: ReturnType<typeof subsetFont> | undefined };

/** Unpacked, by address. */
const fonts = new Map<string, Promise<ArrayBuffer>>();

async function load(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`font: ${response.status}`);
  return unpackFont(new Uint8Array(await response.arrayBuffer()));
}

async function subset({ url, text }: SubsetRequest): Promise<SubsetReply['made']> {
  const font = fonts.get(url) ?? load(url);
  fonts.set(url, font);
  try {
    return subsetFont(await font, text);
  } catch {
    // Offline, or damaged: the next picture requests it again, and the page reports this one.
    fonts.delete(url);
    return undefined;
  }
}

self.onmessage = async ({ data }: MessageEvent<SubsetRequest>) =>
  self.postMessage({ id: data.id, made: await subset(data) } satisfies SubsetReply);
