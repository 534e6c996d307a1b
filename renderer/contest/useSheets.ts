/** Accepts the judges' sheets, one or many at once. */
import { type ReceivedSheet, takeSheet } from '../../shared/app/contest/intake.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { reading } from '../shell/reading.tsx';
import { type Translate, useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';
import { type SheetRefusal, sheetErrorWords } from './sheetErrorWords.ts';
import { useFileDrop } from './useFileDrop.ts';

/** The result of accepting a sheet: already present, counts, or superseded by a later one. */
const takenWords = (t: Translate, { isNew, isLatest }: ReceivedSheet, name: string): string =>
  t(isNew ? (isLatest ? 'reads.sheetTaken' : 'reads.sheetOlder') : 'reads.sheetKnown', { name });

const refusalWords = (t: Translate, refusal: SheetRefusal): string =>
  refusal.code === 'notStored' ? t('error.storage') : sheetErrorWords(t, refusal);

export function useSheets() {
  const { t } = useWords();
  const { host } = useApp();
  const model = useContest();
  /** Asks for a file and accepts it. */
  const take = async () => {
    const file = await host.openFile('contest');
    if (!file) return;
    const taken = await reading(file.name, (signal) => takeSheet(model, file.bytes, signal));
    if (taken.ok) announce(takenWords(t, taken.value, model.store.get('judges', taken.value.judge)?.name ?? ''));
    else announce(t('entries.refused', { name: file.name, why: refusalWords(t, taken.error) }), { kind: 'error' });
  };
  const words = {
    tooLarge: t('verifyProblem.tooLarge', { part: '' }),
    tooMany: t('entries.tooMany'),
    stopped: t('verifyProblem.cancelled', { part: '' }),
  };
  const drop = useFileDrop(
    'sheet',
    async (file, signal) => {
      const taken = await takeSheet(model, file.bytes, signal);
      return taken.ok ? undefined : refusalWords(t, taken.error);
    },
    words,
    (n, failed) => {
      for (const r of failed) announce(t('entries.refused', r), { kind: 'error' });
      announce(t('reads.manyTaken', { n, refused: failed.length }));
    },
  );
  return { take, drop };
}
