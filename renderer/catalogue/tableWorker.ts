/** The reader of tables, off the page's thread. */
import { readTable } from './tableFile.ts';

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  void readTable(data).then((result) => self.postMessage(result));
};
