/**
 * A field of a plan's row as the text of a cell, and back. Text is written as it is; numbers, lists and records as JSON. A text that would be read as
 * something else is quoted as JSON.
 */
import type { z } from 'zod';
import { parseJson } from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';

/** The fields of a collection have defaults for what they cannot read: a field takes a value if it comes out as it went in. */
const takes = (field: z.ZodType, value: unknown): boolean => {
  const read = field.safeParse(value);
  return read.success && isSame(read.data, value);
};

/** The order of fields does not count: another program may have sorted them. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = (of: object) => Object.entries(of).filter(([, value]) => value !== undefined);
  const others = new Map(keys(b));
  const own = keys(a);
  return own.length === others.size && own.every(([key, value]) => isSame(value, others.get(key)));
}

export function cellOf(field: z.ZodType, value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return JSON.stringify(value);
  const read = readCell(field, value);
  // The reader of tables drops what is only space at the end of a line.
  const isKept = read.ok && read.value === value && (value === '' || value.trim() !== '');
  return isKept ? value : JSON.stringify(value);
}

export function readCell(field: z.ZodType, cell: string): Result<unknown, 'unreadable'> {
  if (cell === '' && takes(field, undefined)) return ok(undefined);
  const json = parseJson(cell);
  if (typeof json === 'string' && takes(field, json)) return ok(json);
  const isText = takes(field, cell);
  const isOnlyText = isText && !takes(field, 1) && !takes(field, true);
  if (!isOnlyText && json !== undefined && typeof json !== 'string' && takes(field, json)) return ok(json);
  return isText ? ok(cell) : err('unreadable');
}
