/** Files of own forms in the window: chosen, read and filled in a worker that is ended when the time is up. What is refused says why. */
import type { BoxContent, OwnFormFile } from '../../shared/domain/forms/ownForm.ts';
import type { FilledFile, OwnFormRefusal } from '../../shared/export/ownForm/ownForm.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { err, type Result } from '../../shared/kernel/result.ts';
import { announce } from '../shell/announce.tsx';
import { reading } from '../shell/reading.tsx';
import type { Translate } from '../ui/i18n.tsx';
import { inWorker, type WorkEnded } from '../ui/inWorker.ts';
import type { OwnFormRequest } from './ownFormRequest.ts';

type Refusal = OwnFormRefusal | WorkEnded;
const REFUSED = {
  tooLarge: 'ownForm.refused.tooLarge',
  tooSlow: 'ownForm.refused.tooSlow',
  failed: 'ownForm.refused.failed',
  cancelled: 'ownForm.refused.cancelled',
  damaged: 'ownForm.refused.damaged',
  kind: 'ownForm.refused.kind',
  locked: 'ownForm.refused.locked',
  noBoxes: 'ownForm.refused.noBoxes',
} as const satisfies Record<Refusal, MessageKey>;

async function asked<T>(request: OwnFormRequest, signal: AbortSignal): Promise<Result<T, Refusal>> {
  const { bytes: most, seconds } = IMPORT_LIMITS.ownForm;
  if (request.bytes.length > most) return err('tooLarge');
  const done = await inWorker<Result<T, OwnFormRefusal>>(
    () => new Worker(new URL('./ownFormWorker.ts', import.meta.url), { type: 'module' }),
    request,
    { seconds, signal },
  );
  return typeof done === 'object' ? done.reply : err(done);
}

/** Undefined after saying why. */
async function said<T>(name: string, t: Translate, request: OwnFormRequest): Promise<T | undefined> {
  const done = await reading(name, (signal) => asked<T>(request, signal));
  if (done.ok) return done.value;
  if (done.error === 'cancelled') announce(t('reading.stopped', { name }));
  else announce(`${t('file.refused', { name })} ${t(REFUSED[done.error])}`, { kind: 'error' });
  return undefined;
}

export const readForm = (name: string, bytes: Uint8Array, t: Translate): Promise<OwnFormFile | undefined> =>
  said(name, t, { bytes, contents: undefined });

export const filledForm = (
  name: string,
  bytes: Uint8Array,
  contents: ReadonlyMap<string, BoxContent>,
  t: Translate,
): Promise<FilledFile | undefined> => said(name, t, { bytes, contents });
