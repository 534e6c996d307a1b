/** Opens a `.musubi` file off the page's thread: hashing its parts and loading a foreign document can take long. */
import { openBundle } from '../../shared/doc/file/bundle.ts';

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  self.postMessage(openBundle(data));
};
