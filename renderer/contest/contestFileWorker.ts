/** Reads the files of a contest off the page's thread: hashing, unpacking, and keys that are slow to derive on purpose. */
import { CONTEST_READERS, type ContestFileKind } from '../../shared/doc/contest/readers.ts';
import { answerInWorker } from '../ui/answerInWorker.ts';

export type ContestFileRequest = {
  readonly kind: ContestFileKind;
  readonly bytes: Uint8Array;
  readonly secret: string | undefined;
};
answerInWorker(({ kind, bytes, secret }: ContestFileRequest) => CONTEST_READERS[kind].read(bytes, secret));
