/** Cleaning of one file away from the page. A worker is ended by its page where a file takes too long. */

import type { CopyRequest } from '../../../shared/app/contest/judgeCopy.ts';
import { type Cleaned, cleanFile } from '../../../shared/doc/contest/cleaning/cleanFile.ts';
import { cleaningFor } from '../../../shared/doc/contest/cleaning/request.ts';

export type Ask = { readonly bytes: Uint8Array; readonly request: CopyRequest };
export type Answer = Cleaned;

self.onmessage = ({ data: { bytes, request } }: MessageEvent<Ask>) =>
  void cleanFile(bytes, cleaningFor(request)).then((cleaned: Answer) => self.postMessage(cleaned));
