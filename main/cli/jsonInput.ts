/** JSON in for commands: from a file or from standard input, bounded, checked, with words for what is wrong. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { isMessageKey, type MessageKey } from '../../shared/i18n/messages.ts';
import { parseJson } from '../../shared/kernel/json.ts';
import { InputError, type InputIssue, UsageError } from './errors.ts';
import { say } from './words.ts';

/** More than any plan; a wrong file is told from a large one. */
const MAX_INPUT = 4 * 1024 * 1024;

function readInput(file: string | undefined): unknown {
  if (file === undefined) throw new UsageError(say('cli.noInput'));
  if (file !== '-' && statSync(resolve(file)).size > MAX_INPUT) throw new UsageError(say('cli.inputTooLarge'));
  const text = readFileSync(file === '-' ? 0 : resolve(file), 'utf8').replace(/^\uFEFF/, '');
  const json = parseJson(text);
  if (json === undefined) throw new UsageError(say('cli.notJson'));
  return json;
}

/** Reads and checks a command's JSON. Throws a `UsageError` for what is no JSON, an `InputError` for a wrong shape. */
export function parse<T extends z.ZodType>(schema: T, file: string | undefined): z.output<T> {
  return checked(schema, readInput(file));
}

/** Throws an `InputError` that names every field with what is wrong with it. */
export function checked<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap((issue) => issuesOf(issue, input));
  // One number can break two bounds for one reason.
  const once = new Map(issues.map((i) => [`${i.field} ${i.code}`, i]));
  throw new InputError([...once.values()]);
}

type ZodIssue = z.core.$ZodIssue;
const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );

/** The library's findings as our codes, in the words of the screens. */
function issuesOf(issue: ZodIssue, input: unknown): InputIssue[] {
  const { path } = issue;
  const field = path.join('.');
  const one = (code: string, message: string): InputIssue[] => [{ field, code, message }];
  const known = (code: Known): InputIssue[] => one(code, say(`issue.${code}`));
  const value = at(input, path);
  switch (issue.code) {
    case 'custom': {
      const { code = 'invalid', ...params } = (issue.params ?? {}) as Record<string, string>;
      return one(code, isMessageKey(issue.message) ? say(issue.message, params) : issue.message);
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: [...path, key].join('.'),
        code: 'unknownKey',
        message: say('cli.unknownKey'),
      }));
    case 'invalid_value':
      if (value === undefined) return known('required');
      return one('unknownChoice', say('cli.choices', { list: issue.values.map(String).join(', ') }));
    case 'too_small':
      if (issue.origin === 'array' || issue.origin === 'string') return known('required');
      if (issue.minimum === 1) return known('mustBePositive');
      return issue.minimum === 0 ? known('negative') : known('outOfRange');
    case 'too_big':
      if (issue.origin === 'array') return known('tooMany');
      return issue.origin === 'string' ? known('outOfRange') : known('tooLarge');
    case 'invalid_union':
      if (issue.discriminator) return one('unknownChoice', say('issue.unknownChoice'));
      if (value === undefined) return known('required');
      return isMessageKey(issue.message) ? one(codeOf(issue.message), say(issue.message)) : known('notANumber');
    case 'invalid_type':
      if (isMessageKey(issue.message)) return one(codeOf(issue.message), say(issue.message));
      if (value === undefined) return known('required');
      if (issue.expected === 'number' || issue.expected === 'int') return known(wrongNumber(value));
      return one('wrongType', say('cli.wrongType', { expected: issue.expected }));
    default:
      return isMessageKey(issue.message) ? one(codeOf(issue.message), say(issue.message)) : known('outOfRange');
  }
}

const codeOf = (message: MessageKey): string => (message === 'cli.badMonth' ? 'notAMonth' : 'invalid');

type Known = MessageKey extends infer K ? (K extends `issue.${infer C}` ? C : never) : never;
/** JSON has no infinity, but 1e999 reads as one. */
const wrongNumber = (value: unknown): Known =>
  typeof value !== 'number' ? 'notANumber' : Number.isFinite(value) ? 'notAnInteger' : 'tooLarge';
