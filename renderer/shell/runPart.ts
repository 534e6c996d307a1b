/** Runs code of a lazy part, and announces a failure to load it. */
import type { Translate } from '../ui/i18n.tsx';
import { announce } from './announce.tsx';
import { type Part, PartError } from './parts.ts';

/** `undefined` if the part could not be loaded: the person was told, and may retry later. Rejects as `run` does. */
export async function runPart<T, R>(
  part: Part<T>,
  t: Translate,
  run: (loaded: T) => R | Promise<R>,
): Promise<R | undefined> {
  let loaded: T;
  try {
    loaded = await part.load();
  } catch (error) {
    const failure = error instanceof PartError ? error.code : 'broken';
    announce(`${t('part.failed')} ${t(`part.${failure}`)}`, { kind: 'error' });
    return undefined;
  }
  return run(loaded);
}
