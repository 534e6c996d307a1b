/**
 * Incoming Word files, chosen or dropped. One that was exported from a plan of this library can be read back as
 * suggestions and comments, after asking; any other becomes a new plan. What could not be imported is listed. A
 * refused file is reported with the reason and changes nothing.
 */
import { createPlanFromWord, takeMarkupFromWord } from '../../shared/app/imports/wordFiles.ts';
import type { DocxRefusal, WordFile } from '../../shared/export/readers/docx/readDocx.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { announce } from '../shell/announce.tsx';
import type { AppScope, IncomingFile } from '../shell/contribution.ts';
import { openDialog } from '../shell/dialogs.tsx';
import { makerOf } from '../shell/openContent.ts';
import { openPlanNow } from '../shell/openPlan.ts';
import { reading } from '../shell/reading.tsx';
import { type RefusalWords, tellRefused } from '../shell/tellRefused.ts';
import type { Translate } from '../ui/i18n.tsx';
import { type ReadEnded, resultInWorker } from '../ui/inWorker.ts';

type Refusal = DocxRefusal | ReadEnded;
const REFUSED = {
  tooLarge: 'bundle.tooLarge',
  tooSlow: 'bundle.tooSlow',
  unreadable: 'bundle.unreadable',
  damaged: 'word.damaged',
  kind: 'word.kind',
  locked: 'word.locked',
} as const satisfies RefusalWords<Refusal>;

function readWord(bytes: Uint8Array, signal: AbortSignal): Promise<Result<WordFile, Refusal>> {
  return resultInWorker(
    () => new Worker(new URL('./wordWorker.ts', import.meta.url), { type: 'module' }),
    bytes,
    IMPORT_LIMITS.wordFile,
    { signal },
  );
}

export async function takeWord(file: IncomingFile, scope: AppScope): Promise<void> {
  const {
    app,
    words: { t },
  } = scope;
  if (app.host.guest) return announce(t('import.guest'), { kind: 'error' });
  const read = await reading(file.name, (signal) => readWord(file.bytes, signal));
  if (!read.ok) return tellRefused(t, file.name, read.error, REFUSED);
  const word = read.value;
  const { plans } = await app.host.call('library.list', {});
  const known = plans.find((p) => p.id === word.paper.plan && p.trashedAt === null);
  if (!known) return asNewPlan(file, word, scope);
  const failed = () => announce(t('file.failed', { name: file.name }), { kind: 'error' });
  openDialog({
    kind: 'wordFile',
    name: file.name,
    title: known.title || t('plan.untitled'),
    asNew: () => void asNewPlan(file, word, scope).catch(failed),
    asMarkup: () => void asMarkup(known.id, word, scope).catch(failed),
  });
}

async function asNewPlan(file: IncomingFile, word: WordFile, { app, words: { t } }: AppScope): Promise<void> {
  const names = { name: file.name, canvas: t('canvas.first') };
  const { id, title, brought } = await createPlanFromWord(app.core, word, names, makerOf(app));
  app.openPlan(id);
  const { suggestions, threads, replies, lost } = brought;
  const said = suggestions + threads > 0 ? t('word.brought', { suggestions, threads, replies }) : '';
  announce(`${t('word.opened', { title: title || t('plan.untitled') })} ${said}`.trim());
  showLeft(word, { lost }, t);
}

async function asMarkup(planId: string, word: WordFile, { app, words }: AppScope): Promise<void> {
  const { t } = words;
  const session = openPlanNow();
  const open = session?.planId === planId ? session : undefined;
  const brought = await takeMarkupFromWord(app.core, planId, word, { open, words, today: app.today });
  app.openPlan(planId);
  if (!brought) return announce(t('word.notOwn'), { kind: 'error' });
  const { suggestions, threads, replies, lost, gone, missing } = brought;
  announce(
    suggestions + threads + replies > 0 ? t('word.brought', { suggestions, threads, replies }) : t('word.nothingNew'),
  );
  showLeft(word, { lost, gone, missing }, t);
}

/** One line per kind, with its count. */
function showLeft(
  { left }: WordFile,
  places: { readonly [K in 'lost' | 'gone' | 'missing']?: number },
  t: Translate,
): void {
  const lines = [
    ...left,
    ...(['lost', 'gone', 'missing'] as const).map((kind) => ({ kind, count: places[kind] ?? 0 })),
  ].flatMap(({ kind, count }) => (count > 0 ? [`${t(`word.left.${kind}`)}: ${count}`] : []));
  if (lines.length > 0) openDialog({ kind: 'leftOut', about: 'word.leftAbout', lines });
}
