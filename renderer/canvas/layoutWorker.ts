/** Automatic layout off the main thread. */
import { type LayoutRequest, layoutBoard, type Place } from './boardLayout.ts';

export type LayoutReply = { readonly places: readonly Place[] };

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const reply: LayoutReply = { places: layoutBoard(data) };
  self.postMessage(reply);
};
