/** The data that ships with the app, as the command line reads it. */
import { existsSync, readFileSync } from 'node:fs';
import { type Knowledge, openLexicon } from '../../shared/domain/combination/catalogueIndex.ts';
import type { LexiconView } from '../../shared/domain/lexicon/view.ts';
import { UsageError } from './errors.ts';
import { say } from './words.ts';

/** Not validated again: it was at build time, and validating megabytes would take longer than the answer. Throws if it was not built. */
export function readShipped<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(new URL(`../../shared/data/${path}`, import.meta.url), 'utf8')) as T;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageError(say('cli.noLexicon'));
    throw error;
  }
}

/** The lexicon with the indexes precomputed from it and the catalogue at build time; without them it only takes longer. */
export function readKnowledge(): Knowledge {
  const index = new URL('../../shared/data/proposals/index.bin', import.meta.url);
  return openLexicon(
    readShipped<LexiconView>('lexicon/lexicon.json'),
    existsSync(index) ? readFileSync(index) : undefined,
  );
}
