/** Files of a contest, each read in a worker of its own. */
import { CONTEST_READERS, type ContestReply, type ReadContestFile } from '../../shared/doc/contest/readers.ts';
import { inWorker } from '../ui/inWorker.ts';
import type { ContestFileRequest } from './contestFileWorker.ts';

export const readContestFile: ReadContestFile = async <K extends keyof typeof CONTEST_READERS>(
  kind: K,
  bytes: Uint8Array,
  { secret, signal }: { readonly secret?: string | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<ContestReply<K>> => {
  const { limits, refused } = CONTEST_READERS[kind];
  // The table pairs each kind with its reply; TypeScript does not follow that pair through an index.
  const refuse = (why: Parameters<typeof refused>[0]) => refused(why) as ContestReply<K>;
  if (bytes.length > limits.bytes) return refuse('tooLarge');
  const request: ContestFileRequest = { kind, bytes, secret };
  const done = await inWorker<ContestReply<K>>(
    () => new Worker(new URL('./contestFileWorker.ts', import.meta.url), { type: 'module' }),
    request,
    { seconds: limits.seconds, signal },
  );
  if (typeof done === 'object' && 'reply' in done) return done.reply;
  return refuse(done === 'failed' ? 'unreadable' : done);
};
