/**
 * This window's log for troubleshooting: the last lines in memory, without content. "Save diagnostics" adds them to
 * the host's own log.
 */
import { type Log, type LogFields, logLine } from '../../shared/kernel/logFields.ts';

/** A line has some hundred bytes. */
const MOST_LINES = 400;

export class LocalLog {
  private readonly kept: string[] = [];
  private readonly most: number;
  private readonly now: () => Date;

  constructor(most = MOST_LINES, now: () => Date = () => new Date()) {
    this.most = most;
    this.now = now;
  }

  readonly write: Log = (event: string, fields: LogFields): void => {
    this.kept.push(logLine(this.now().toISOString(), event, fields));
    if (this.kept.length > this.most) this.kept.splice(0, this.kept.length - this.most);
  };

  /** All kept lines, oldest first. */
  lines(): readonly string[] {
    return [...this.kept];
  }
}

/** The log of this window. */
export const localLog = new LocalLog();

/** The host's diagnostics with this window's log in it. Text that is not a JSON object is kept unchanged beside the log. */
export function withWindowLog(diagnostics: string, lines: readonly string[]): string {
  const window = lines.map((line): unknown => JSON.parse(line));
  try {
    const host: unknown = JSON.parse(diagnostics);
    if (typeof host === 'object' && host !== null && !Array.isArray(host))
      return JSON.stringify({ ...host, window }, null, 1);
  } catch {
    // The host answered with something else, which is kept because it may help troubleshooting.
  }
  return JSON.stringify({ host: diagnostics, window }, null, 1);
}
