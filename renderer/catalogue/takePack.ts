/** A catalogue pack that was chosen, dropped or opened from the desktop: verified, then shown before it is installed. */
import type { FileProblem } from '../../shared/doc/contest/signed.ts';
import type { openPack } from '../../shared/doc/pack/packFile.ts';
import { isMessageKey, type MessageKey } from '../../shared/i18n/messages.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { err } from '../../shared/kernel/result.ts';
import { announce } from '../shell/announce.tsx';
import type { AppScope, IncomingFile } from '../shell/contribution.ts';
import { openDialog } from '../shell/dialogs.tsx';
import { reading } from '../shell/reading.tsx';
import type { Translate } from '../ui/i18n.tsx';
import { readInWorker } from '../ui/inWorker.ts';

type Opened = ReturnType<typeof openPack>;

const readPack = (bytes: Uint8Array, signal: AbortSignal): Promise<Opened> =>
  readInWorker<Opened>(
    () => new Worker(new URL('./packWorker.ts', import.meta.url), { type: 'module' }),
    bytes,
    IMPORT_LIMITS.cataloguePack,
    { signal, ended: (code) => err([{ code, part: 'catalogue' }]) },
  );

const problemWords = (t: Translate, { code, part }: FileProblem): string => {
  const key = `filePart.${part}`;
  return t(`verifyProblem.${code}`, { part: isMessageKey(key) ? t(key) : part });
};
/** What to do about a refused pack, if the problem itself does not say so. */
function adviceFor(problems: readonly FileProblem[]): MessageKey | undefined {
  const codes = new Set(problems.map(({ code }) => code));
  if (codes.has('newerVersion')) return 'pack.advice.newerVersion';
  if (codes.has('tooLarge') || codes.has('invalidPart')) return 'pack.advice.remake';
  return codes.has('tooSlow') || codes.has('unreadable') || codes.has('cancelled') ? undefined : 'pack.advice.again';
}
/** Enough to fix the file; a long list would hide the first. */
const MOST_TOLD = 3;

export async function takePack(file: IncomingFile, { words: { t } }: AppScope): Promise<void> {
  const opened = await reading(file.name, (signal) => readPack(file.bytes, signal));
  if (opened.ok) return openDialog({ kind: 'takePack', pack: opened.value });
  const told = opened.error.slice(0, MOST_TOLD).map((p) => problemWords(t, p));
  const advice = adviceFor(opened.error);
  announce([t('file.refused', { name: file.name }), ...told, advice ? t(advice) : ''].filter(Boolean).join(' '), {
    kind: 'error',
  });
}
