/** Accepts submissions, one or many at once: each is answered with a receipt or with the reason for its refusal. */
import { useState } from 'react';
import { type ReceivedEntry, type SubmissionRefusal, takeSubmission } from '../../shared/app/contest/intake.ts';
import { fileName } from '../../shared/app/exports/fileName.ts';
import type { Entry } from '../../shared/doc/contest/contestSchema.ts';
import type { Arrived } from '../../shared/doc/contest/secretariat.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { reading } from '../shell/reading.tsx';
import { type Translate, useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';
import { problemWords } from './problemWords.ts';
import { type DroppedFile, type Refusal, useFileDrop } from './useFileDrop.ts';

type Taken = Result<ReceivedEntry, SubmissionRefusal>;

function refusalWords(t: Translate, refusal: SubmissionRefusal): string {
  if (refusal.code === 'damaged') return problemWords(t, refusal.problems).join(' ');
  if (refusal.code === 'notStored') return t('error.storage');
  return t(`receiveError.${refusal.code}`);
}

/** The name of a receipt's file. */
export const receiptName = (t: Translate, { number, title }: Pick<Entry, 'number' | 'title'>): string =>
  `${t('entries.receiptName', { n: number })}_${fileName(title)}.musubi-receipt`;

/** Saves a receipt where the person chooses, and reports a failure. */
export function useSaveReceipt(): (receipt: Uint8Array, of: Pick<Entry, 'number' | 'title'>) => Promise<void> {
  const { t } = useWords();
  const { host } = useApp();
  return async (receipt, of) => {
    const saved = host.saveFile(receiptName(t, of), receipt, 'contest');
    await saved.catch(() => announce(t('error.storage'), { kind: 'error' }));
  };
}

export type Intake = {
  /** Files that came after the deadline. They can be accepted with their arrival time. */
  readonly late: readonly DroppedFile[];
  /** Refused files of the last drop. */
  readonly refused: readonly Refusal[];
  readonly drop: ReturnType<typeof useFileDrop>;
  /** Asks for a file and accepts it. */
  readonly receive: () => Promise<void>;
  /** Accepts a file that arrived earlier; resolves to the reason for a refusal, or `undefined`. */
  readonly takeArrived: (file: DroppedFile, arrived: Arrived) => Promise<string | undefined>;
};

export function useIntake(): Intake {
  const { t } = useWords();
  const { host } = useApp();
  const model = useContest();
  const saveReceipt = useSaveReceipt();
  const [late, setLate] = useState<readonly DroppedFile[]>([]);
  /** Why a file was refused; a late file is also set aside. */
  const refusalOf = (file: DroppedFile, taken: Taken): string | undefined => {
    if (taken.ok) return undefined;
    if (taken.error.code === 'tooLate') setLate((known) => [...known, file]);
    return refusalWords(t, taken.error);
  };
  const receive = async () => {
    const file = await host.openFile('contest');
    if (!file) return;
    const taken = await reading(file.name, (signal) => takeSubmission(model, file.bytes, { signal }));
    const why = refusalOf(file, taken);
    if (why !== undefined) announce(t('entries.refused', { name: file.name, why }), { kind: 'error' });
    if (!taken.ok) return;
    announce(t('entries.received', { name: file.name }));
    await saveReceipt(taken.value.receipt, taken.value.of);
  };
  const takeArrived = async (file: DroppedFile, arrived: Arrived) => {
    const taken = await takeSubmission(model, file.bytes, { arrived });
    if (!taken.ok) return refusalWords(t, taken.error);
    setLate((known) => known.filter((f) => f !== file));
    announce(t('entries.received', { name: file.name }));
    await saveReceipt(taken.value.receipt, taken.value.of);
    return undefined;
  };
  const { drop, refused } = useDroppedEntries(async (file, signal) =>
    refusalOf(file, await takeSubmission(model, file.bytes, { signal })),
  );
  return { late, refused, drop, receive, takeArrived };
}

/** Many files at once. `take` resolves to why a file was refused. */
function useDroppedEntries(take: (file: DroppedFile, signal: AbortSignal) => Promise<string | undefined>) {
  const { t } = useWords();
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const words = {
    tooLarge: t('verifyProblem.tooLarge', { part: '' }),
    tooMany: t('entries.tooMany'),
    stopped: t('verifyProblem.cancelled', { part: '' }),
  };
  const drop = useFileDrop('submission', take, words, (n, failed) => {
    setRefused(failed);
    announce(t('entries.manyReceived', { n, refused: failed.length }), failed.length > 0 ? { kind: 'error' } : {});
  });
  return { drop, refused };
}
