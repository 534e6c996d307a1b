/** Imports files of other programs: a board onto a new canvas of the open plan, or a text as a new plan. Reports what could not be imported. */
import { takeBoard } from '../../shared/app/exports/boards/takeBoard.ts';
import { planFromFiles, type ReadFiles } from '../../shared/app/imports/planFromFiles.ts';
import { plansIn } from '../../shared/app/imports/plansIn.ts';
import { createPlan } from '../../shared/app/plan/createPlan.ts';
import { isFolderFile } from '../../shared/kernel/fileKinds.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { announce } from '../shell/announce.tsx';
import type { AppScope, IncomingFile } from '../shell/contribution.ts';
import { openDialog } from '../shell/dialogs.tsx';
import type { PlanWindow } from '../shell/planWindow.tsx';
import { reading } from '../shell/reading.tsx';
import { report } from '../shell/refusals.ts';
import type { Translate } from '../ui/i18n.tsx';
import { workerReaders } from './readDocument.ts';

type Code = 'tooLarge' | 'unreadable' | 'tooMany' | 'empty' | 'tooSlow' | 'newer';
const refused = (name: string, code: Code, t: Translate): void =>
  announce(t('import.refused', { name, why: t(`import.${code}`) }), { kind: 'error' });

/** Reads in a worker. `undefined` if the person cancelled or the file was refused, which has been announced. */
async function readOr<T>(
  name: string,
  t: Translate,
  read: (readers: ReturnType<typeof workerReaders>) => Promise<Result<T, Code>>,
): Promise<T | undefined> {
  const { result, ended } = await reading(name, async (signal) => {
    const readers = workerReaders(signal);
    return { result: await read(readers), ended: readers.endedBy() };
  });
  if (ended === 'cancelled') announce(t('reading.stopped', { name }));
  else if (!result.ok) refused(name, ended === 'tooSlow' ? 'tooSlow' : result.error, t);
  else return result.value;
  return undefined;
}

export async function importBoard(
  { session, words: { t }, setCanvas, go }: PlanWindow,
  file: IncomingFile,
): Promise<void> {
  const read = await readOr(file.name, t, (readers) => readers.board(file.name, file.bytes));
  if (!read) return;
  const canvas = report(takeBoard(session, read.content, t('canvas.untitled')));
  if (canvas === undefined) return;
  setCanvas(canvas);
  go('board');
  const { leftOut, content } = read;
  announce(t('import.boardDone', { title: content.title || t('canvas.untitled') }));
  showLeft(leftOut > 0 ? [t('import.lostOnBoards', { n: leftOut })] : []);
}

export async function importText({ app, words }: AppScope, file: IncomingFile): Promise<void> {
  const { t } = words;
  if (app.host.guest) return announce(t('import.guest'), { kind: 'error' });
  const read = await readOr(file.name, t, async (readers) => {
    const opened = isFolderFile(file.name)
      ? await readers.folder(file.name, file.bytes)
      : ok({ files: { [file.name]: file.bytes }, others: [] });
    if (!opened.ok) return opened;
    const plans: ReadFiles[] = [];
    for (const files of plansIn(opened.value.files)) {
      const made = await planFromFiles(app.core, files, words, app.today, readers);
      if (!made.ok) return err(made.error.code);
      plans.push(made.value);
    }
    return ok({ plans, others: opened.value.others });
  });
  if (!read) return;
  const { plans, others } = read;
  const ids: string[] = [];
  for (const { content } of plans) {
    const made = await createPlan(app.core, content, { author: app.settings.name, today: app.today });
    if (!made.ok) return announce(t('file.failed', { name: file.name }), { kind: 'error' });
    ids.push(made.value);
  }
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) app.openPlan(only);
  announce(
    ids.length === 1
      ? t('import.planDone', { title: file.name })
      : t('import.plansDone', { title: file.name, n: ids.length }),
  );
  showLeft([...plans.flatMap((plan) => leftOutWords(plan, t)), ...others.map((name) => t('import.other', { name }))]);
}

/** In a list that stays until it is dismissed. */
function showLeft(lines: readonly string[]): void {
  if (lines.length > 0) openDialog({ kind: 'leftOut', about: 'import.leftAbout', lines });
}

/** Limits the list of what could not be imported: a file may have thousands of pictures. */
const SAID = 200;
function leftOutWords({ leftOut, lostOnBoards, others }: ReadFiles, t: Translate): readonly string[] {
  const lines = [
    ...leftOut.map(({ kind, text, line }) => {
      const what = t(`import.kind.${kind}`);
      return line === undefined ? `${what} ${text}`.trim() : t('import.leftAt', { what, text, line });
    }),
    ...(lostOnBoards > 0 ? [t('import.lostOnBoards', { n: lostOnBoards })] : []),
    ...others.map((name) => t('import.other', { name })),
  ];
  return lines.length > SAID ? [...lines.slice(0, SAID), t('import.more', { n: lines.length - SAID })] : lines;
}
