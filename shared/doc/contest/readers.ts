/**
 * The readers of contest files for the screens: each kind with its reader and its limits. They run in a worker, which is terminated at the
 * time limit; results have to be structured-cloneable, so they are plain data.
 */
import { IMPORT_LIMITS, type ImportLimits } from '../../kernel/importLimits.ts';
import { err } from '../../kernel/result.ts';
import { readCall } from './call.ts';
import { checkFile, type FileCheck } from './checkFile.ts';
import { openFeedback } from './feedback.ts';
import { openJudgeBundle } from './judgeBundle.ts';
import { openReturnedSheet } from './secretariat.ts';
import type { FileProblem, ReadStopped } from './signed.ts';
import { openReceipt, openSubmission } from './submission.ts';

type Reader<Reply> = {
  /** `secret` is the passphrase, or the contest's own key, if one is needed to read. */
  readonly read: (bytes: Uint8Array, secret: string | undefined) => Reply | Promise<Reply>;
  /** The reply if the reader was stopped, or the file is larger than its limit. */
  readonly refused: (why: ReadStopped | 'tooLarge') => Reply;
  readonly limits: Required<Pick<ImportLimits, 'bytes' | 'seconds'>>;
};
const reader = <Reply>(made: Reader<Reply>): Reader<Reply> => made;
const problem = (code: FileProblem['code']): readonly FileProblem[] => [{ code, part: '' }];

export const CONTEST_READERS = {
  call: reader<ReturnType<typeof readCall>>({ read: readCall, refused: err, limits: IMPORT_LIMITS.call }),
  submission: reader<ReturnType<typeof openSubmission>>({
    read: openSubmission,
    refused: (why) => err(problem(why)),
    limits: IMPORT_LIMITS.submission,
  }),
  receipt: reader<ReturnType<typeof openReceipt>>({
    read: openReceipt,
    refused: (why) => err(problem(why)),
    limits: IMPORT_LIMITS.answer,
  }),
  letter: reader<ReturnType<typeof openFeedback>>({
    read: openFeedback,
    refused: (why) => err(problem(why)),
    limits: IMPORT_LIMITS.answer,
  }),
  judgeBundle: reader<Awaited<ReturnType<typeof openJudgeBundle>>>({
    read: (bytes, passphrase) => openJudgeBundle(bytes, passphrase ?? ''),
    refused: err,
    limits: IMPORT_LIMITS.judgeBundle,
  }),
  sheet: reader<Awaited<ReturnType<typeof openReturnedSheet>>>({
    read: openReturnedSheet,
    refused: (why) => err({ code: 'damaged', problems: problem(why) }),
    limits: IMPORT_LIMITS.sheet,
  }),
  /** Any kind: with the limits of the largest one. */
  any: reader<FileCheck>({
    read: (bytes) => checkFile(bytes),
    refused: (why) => ({ kind: 'unknown', ok: false, facts: {}, problems: problem(why) }),
    limits: IMPORT_LIMITS.archive,
  }),
};
export type ContestFileKind = keyof typeof CONTEST_READERS;
export type ContestReply<K extends ContestFileKind> = ReturnType<(typeof CONTEST_READERS)[K]['refused']>;

/** Reads a contest file without blocking the caller. Never rejects; an aborted signal gives `cancelled`, with nothing read. */
export type ReadContestFile = <K extends ContestFileKind>(
  kind: K,
  bytes: Uint8Array,
  options?: { readonly secret?: string | undefined; readonly signal?: AbortSignal | undefined },
) => Promise<ContestReply<K>>;
