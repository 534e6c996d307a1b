/** Reads contest files, each in its own worker. */
import { CONTEST_READERS, type ContestReply, type ReadContestFile } from '../../shared/doc/contest/readers.ts';
import { readInWorker } from '../ui/inWorker.ts';
import type { ContestFileRequest } from './contestFileWorker.ts';

export const readContestFile: ReadContestFile = async <K extends keyof typeof CONTEST_READERS>(
  kind: K,
  bytes: Uint8Array,
  { secret, signal }: { readonly secret?: string | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<ContestReply<K>> => {
  const { limits, refused } = CONTEST_READERS[kind];
  const request: ContestFileRequest = { kind, bytes, secret };
  return readInWorker<ContestReply<K>>(
    () => new Worker(new URL('./contestFileWorker.ts', import.meta.url), { type: 'module' }),
    bytes,
    limits,
    // The table pairs each kind with its reply; TypeScript does not preserve that pairing through an index.
    { request, signal, ended: (why) => refused(why) as ContestReply<K> },
  );
};
