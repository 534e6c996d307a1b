/** JSON input of commands: from a file or from standard input, bounded in size, validated, with messages for errors. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { type CliMessageKey, isCliMessageKey } from '../../shared/i18n/cliWords.ts';
import { IMPORT_LIMITS, type ImportKind } from '../../shared/kernel/importLimits.ts';
import { jsonDepth, parseJson } from '../../shared/kernel/json.ts';
import { InputError, type InputIssue, UsageError } from './errors.ts';
import { say } from './words.ts';

const STANDARD_INPUT = 0;

/** The bytes of a file, or of standard input for `-`. Throws a `UsageError` if larger than its kind allows, before reading if the size is known. */
export function readBounded(file: string, kind: ImportKind): Uint8Array {
  const { bytes: most } = IMPORT_LIMITS[kind];
  const tooLarge = () => new UsageError(say(kind === 'cliJson' ? 'cli.inputTooLarge' : 'cli.fileTooLarge'));
  if (file !== '-' && statSync(resolve(file)).size > most) throw tooLarge();
  const bytes = readFileSync(file === '-' ? STANDARD_INPUT : resolve(file));
  if (bytes.length > most) throw tooLarge();
  return bytes;
}

/** Throws a `UsageError` if the file is not valid JSON or is too large. `-` is standard input. */
export function readInput(file: string | undefined, kind: ImportKind = 'cliJson'): unknown {
  if (file === undefined) throw new UsageError(say('cli.noInput'));
  const bytes = readBounded(file, kind);
  if (bytes.length === 0) throw new UsageError(say('cli.emptyInput'));
  const text = textOf(bytes);
  const { depth } = IMPORT_LIMITS.cliJson;
  if (jsonDepth(text) > depth) throw new UsageError(say('cli.tooDeep', { depth }));
  const json = parseJson(text, depth);
  if (json === undefined) throw new UsageError(say('cli.notJson'));
  return json;
}

/**
 * Decodes without the byte order mark; UTF-16, as PowerShell writes it, is decoded by its mark. Throws a `UsageError` for bytes of another encoding: a
 * name in Shift_JIS would be read as other characters.
 */
function textOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(say('cli.notUtf8'));
  }
}

/** Reads and validates a command's JSON. Throws a `UsageError` if the input is not JSON, an `InputError` if its shape is wrong. */
export function parse<T extends z.ZodType>(schema: T, file: string | undefined, kind?: ImportKind): z.output<T> {
  return checked(schema, readInput(file, kind));
}

/** Throws an `InputError` that names every invalid field and why. */
function checked<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap((issue) => issuesOf(issue, input));
  // One number can violate two bounds for one reason.
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

/** The library's issues as our codes, in the words of the screens. */
function issuesOf(issue: ZodIssue, input: unknown): InputIssue[] {
  const { path } = issue;
  const field = path.join('.');
  const one = (code: string, message: string): InputIssue[] => [{ field, code, message }];
  const known = (code: Known): InputIssue[] => one(code, say(`issue.${code}`));
  const value = at(input, path);
  switch (issue.code) {
    case 'custom': {
      // The schema of a catalogue pack reports errors as codes.
      const ofPack = `packIssue.${issue.message}`;
      if (isCliMessageKey(ofPack)) return one(issue.message, say(ofPack));
      const { code = 'invalid', ...params } = (issue.params ?? {}) as Record<string, string>;
      return one(code, isCliMessageKey(issue.message) ? say(issue.message, params) : issue.message);
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
    case 'invalid_format':
      if (path.at(-1) === 'url') return one('badUrl', say('rowProblem.badUrl'));
      return isCliMessageKey(issue.message) ? one(codeOf(issue.message), say(issue.message)) : known('outOfRange');
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
      return isCliMessageKey(issue.message) ? one(codeOf(issue.message), say(issue.message)) : known('notANumber');
    case 'invalid_type':
      if (isCliMessageKey(issue.message)) return one(codeOf(issue.message), say(issue.message));
      if (value === undefined) return known('required');
      if (issue.expected === 'number' || issue.expected === 'int') return known(wrongNumber(value));
      return one('wrongType', say('cli.wrongType', { expected: issue.expected }));
    default:
      return isCliMessageKey(issue.message) ? one(codeOf(issue.message), say(issue.message)) : known('outOfRange');
  }
}

const codeOf = (message: CliMessageKey): string => (message === 'cli.badMonth' ? 'notAMonth' : 'invalid');

type Known = CliMessageKey extends infer K ? (K extends `issue.${infer C}` ? C : never) : never;
/** JSON has no infinity, but 1e999 parses to it. */
const wrongNumber = (value: unknown): Known =>
  typeof value !== 'number' ? 'notANumber' : Number.isFinite(value) ? 'notAnInteger' : 'tooLarge';
