/** JSON in for commands: from a file or from standard input, bounded, checked, with words for what is wrong. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { parseJson } from '../../shared/kernel/json.ts';
import { InputError, UsageError } from './errors.ts';

/** More than any plan; a wrong file is told from a large one. */
const MAX_INPUT = 4 * 1024 * 1024;

function readInput(file: string | undefined): unknown {
  if (file === undefined)
    throw new UsageError(
      '入力の JSON ファイルを指定してください。標準入力は - です / name a JSON file, or - for standard input',
    );
  if (file !== '-' && statSync(resolve(file)).size > MAX_INPUT)
    throw new UsageError('ファイルが大きすぎます（4MBまで） / the file is too large');
  const text = readFileSync(file === '-' ? 0 : resolve(file), 'utf8').replace(/^\uFEFF/, '');
  const json = parseJson(text);
  if (json === undefined) throw new UsageError('JSON として読めません。形を確かめてください / not valid JSON');
  return json;
}

/** Reads and checks a command's JSON. Throws a `UsageError` for what is no JSON, an `InputError` for a wrong shape. */
export function parse<T extends z.ZodType>(schema: T, file: string | undefined): z.output<T> {
  const parsed = schema.safeParse(readInput(file));
  if (parsed.success) return parsed.data;
  throw new InputError(parsed.error.issues.map((i) => ({ field: i.path.join('.'), code: i.code, message: i.message })));
}
