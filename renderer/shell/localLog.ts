/**
 * What this window did, for a person who looks for a fault: the last lines in memory, without content. "Save diagnostics" adds them to what the
 * host's own log has.
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

  /** Every line that is kept, oldest first. */
  lines(): readonly string[] {
    return [...this.kept];
  }
}

/** The log of this window. */
export const localLog = new LocalLog();

/** The host's diagnostics with this window's log in it. Text that is no JSON object stands beside the log as it is. */
export function withWindowLog(diagnostics: string, lines: readonly string[]): string {
  const window = lines.map((line): unknown => JSON.parse(line));
  try {
    const host: unknown = JSON.parse(diagnostics);
    if (typeof host === 'object' && host !== null && !Array.isArray(host))
      return JSON.stringify({ ...host, window }, null, 1);
  } catch {
    // A host that answers with something else: a person who looks for a fault wants to see it.
  }
  return JSON.stringify({ host: diagnostics, window }, null, 1);
}
