/** Hands an incoming file to the feature that handles its type. */
import { errorCode } from '../../shared/kernel/logFields.ts';
import { FEATURES } from '../features.ts';
import { announce } from '../shell/announce.tsx';
import type { AppScope, Contribution, IncomingFile } from '../shell/contribution.ts';
import { localLog } from '../shell/localLog.ts';

const takers = (FEATURES as readonly Contribution[]).flatMap(({ files }) => files ?? []);

export const isTaken = (name: string): boolean => takers.some(({ takes }) => takes(name));

export function takeFile(file: IncomingFile, scope: AppScope): void {
  const { t } = scope.words;
  const taker = takers.find(({ takes }) => takes(file.name));
  if (!taker) {
    announce(t('file.onlyMusubi'), { kind: 'error' });
    return;
  }
  void taker.take(file, scope).catch((error: unknown) => {
    localLog.write('file-not-taken', { code: errorCode(error) });
    announce(t('file.failed', { name: file.name }), { kind: 'error' });
  });
}
