/** The permitted content of a log: names of events, numbers and codes. Plan content, names of people and paths are omitted. */

export type LogFields = Readonly<Record<string, string | number>>;
export type Log = (event: string, fields: LogFields) => void;

/** A code such as `storageFull`, `TypeError` or `win32`. Anything else could be somebody's words. */
const CODE = /^[A-Za-z0-9_.-]{1,60}$/u;
const LEFT_OUT = '(left out)';

const withoutContent = (value: string | number): string | number =>
  typeof value === 'number' || CODE.test(value) ? value : LEFT_OUT;

/** One line of a log as JSON, without a line break. `at` is an ISO time. */
export function logLine(at: string, event: string, fields: LogFields): string {
  const safe = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, withoutContent(value)]));
  return JSON.stringify({ at, event: withoutContent(event), ...safe });
}

/** What went wrong, as a code: the error's own code where it has one, else the name of its class. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
