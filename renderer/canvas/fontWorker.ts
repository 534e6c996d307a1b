/** Subsets fonts off the main thread: a Japanese font has megabytes, and a picture needs a few hundred glyphs. */
import { subsetFont } from './subsetFont.ts';

export type SubsetRequest = { readonly font: Uint8Array; readonly text: string };
export type SubsetReply = ReturnType<typeof subsetFont>;

self.onmessage = ({ data }: MessageEvent<SubsetRequest>) => self.postMessage(subsetFont(data.font, data.text));
