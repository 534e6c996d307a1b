/** The data that ships with the app, as the command line reads it. */
import { readFileSync } from 'node:fs';
import { UsageError } from './errors.ts';
import { say } from './words.ts';

/** Not checked again: it was when it was built, and reading megabytes by a schema would take longer than the answer. Throws where it was not built. */
export function readShipped<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(new URL(`../../shared/data/${path}`, import.meta.url), 'utf8')) as T;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageError(say('cli.noLexicon'));
    throw error;
  }
}
