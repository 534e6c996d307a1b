/**
 * What the host did, for troubleshooting: names of events, numbers and codes, never content of a plan, names of people or paths.
 * Two files, so that it never grows beyond twice {@link MOST_BYTES}; if the disk refuses a write, only that line is lost.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Log, logLine } from '../../shared/kernel/logFields.ts';

const FOLDER = 'logs';
const [CURRENT, BEFORE] = ['musubi.log', 'musubi.1.log'];
const MOST_BYTES = 256 << 10;

export class RotatingLog {
  private readonly folder: string;
  private readonly now: () => Date;

  constructor(dataFolder: string, now: () => Date = () => new Date()) {
    this.folder = join(dataFolder, FOLDER);
    this.now = now;
  }

  readonly write: Log = (event, fields): void => {
    const line = `${logLine(this.now().toISOString(), event, fields)}\n`;
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      const file = join(this.folder, CURRENT);
      if (existsSync(file) && statSync(file).size + line.length > MOST_BYTES)
        renameSync(file, join(this.folder, BEFORE));
      appendFileSync(file, line, { mode: 0o600 });
    } catch {
      // A full disk or a folder that is not writable is reported to the user elsewhere.
    }
  };

  /** Every line that is kept, oldest first. */
  lines(): readonly string[] {
    return [BEFORE, CURRENT].flatMap((name) => {
      const file = join(this.folder, name);
      return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    });
  }
}
