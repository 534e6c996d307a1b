/** Answers to submissions that entrants may fetch: one file each, under the submission's hash, which only the entrant and the secretariat know. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryAnswer } from '../../shared/ipc/contract.ts';
import { writeWhole } from './wholeFile.ts';

const ID = /^[0-9a-z]{16}$/;
const HASH = /^[0-9a-f]{64}$/;

export class Outbox {
  private readonly folder: string;
  constructor(folder: string) {
    this.folder = join(folder, 'outbox');
  }

  private of(contest: string, submission: string, answer: EntryAnswer): string {
    if (!ID.test(contest) || !HASH.test(submission)) throw new RangeError('not an id');
    return join(this.folder, contest, `${submission}.${answer}`);
  }

  /** Takes the place of an earlier one. */
  put(contest: string, submission: string, answer: EntryAnswer, bytes: Uint8Array): void {
    writeWhole(this.of(contest, submission, answer), bytes);
  }
  get(contest: string, submission: string, answer: EntryAnswer): Uint8Array | undefined {
    try {
      return new Uint8Array(readFileSync(this.of(contest, submission, answer)));
    } catch {
      return undefined;
    }
  }
}
