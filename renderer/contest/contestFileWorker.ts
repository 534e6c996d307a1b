/** Reads contest files off the main thread: hashing, unpacking, and deliberately slow key derivation. */
import { CONTEST_READERS, type ContestFileKind } from '../../shared/doc/contest/readers.ts';
import { answerInWorker } from '../ui/answerInWorker.ts';

export type ContestFileRequest = {
  readonly kind: ContestFileKind;
  readonly bytes: Uint8Array;
  readonly secret: string | undefined;
};
answerInWorker(({ kind, bytes, secret }: ContestFileRequest) => CONTEST_READERS[kind].read(bytes, secret));
