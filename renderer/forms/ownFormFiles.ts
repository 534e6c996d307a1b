/**
 * Files of own forms in the window: chosen, read and filled in a worker that is terminated after the time limit.
 * Refusals are reported with a reason.
 */
import type { BoxContent, OwnFormFile } from '../../shared/domain/forms/ownForm.ts';
import type { FilledFile, OwnFormRefusal } from '../../shared/export/ownForm/ownForm.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { reading } from '../shell/reading.tsx';
import { type RefusalWords, tellRefused } from '../shell/tellRefused.ts';
import type { Translate } from '../ui/i18n.tsx';
import { type ReadEnded, resultInWorker } from '../ui/inWorker.ts';
import type { OwnFormRequest } from './ownFormRequest.ts';

type Refusal = OwnFormRefusal | ReadEnded;
const REFUSED = {
  tooLarge: 'ownForm.refused.tooLarge',
  tooSlow: 'ownForm.refused.tooSlow',
  unreadable: 'ownForm.refused.failed',
  damaged: 'ownForm.refused.damaged',
  kind: 'ownForm.refused.kind',
  locked: 'ownForm.refused.locked',
  noBoxes: 'ownForm.refused.noBoxes',
} as const satisfies RefusalWords<Refusal>;

const asked = <T>(request: OwnFormRequest, signal: AbortSignal): Promise<Result<T, Refusal>> =>
  resultInWorker(
    () => new Worker(new URL('./ownFormWorker.ts', import.meta.url), { type: 'module' }),
    request.bytes,
    IMPORT_LIMITS.ownForm,
    { request, signal },
  );

/** `undefined` after reporting the reason. */
async function said<T>(name: string, t: Translate, request: OwnFormRequest): Promise<T | undefined> {
  const done = await reading(name, (signal) => asked<T>(request, signal));
  if (done.ok) return done.value;
  tellRefused(t, name, done.error, REFUSED);
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
