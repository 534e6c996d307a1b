/** Cuts fonts off the page's thread: a Japanese font of megabytes, of which a picture needs some hundred glyphs. */
import { subsetFont } from './subsetFont.ts';

export type SubsetRequest = { readonly font: Uint8Array; readonly text: string };
export type SubsetReply = ReturnType<typeof subsetFont>;

self.onmessage = ({ data }: MessageEvent<SubsetRequest>) => self.postMessage(subsetFont(data.font, data.text));
