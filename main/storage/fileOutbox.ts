/** {@link Outbox} in a folder: one file per answer, named by the hash of the submission. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EntryAnswer, HostError } from '../../shared/ipc/contract.ts';
import { Turns } from '../../shared/kernel/turns.ts';
import { isContestId, isHash } from '../../shared/ports/ids.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import { writeDurable } from './durableFile.ts';
import { fileError, isMissing } from './fsErrors.ts';

export class FileOutbox implements Outbox {
  private readonly folder: string;
  private readonly turns = new Turns<string>();

  constructor(folder: string) {
    this.folder = join(folder, 'outbox');
  }

  async put(contest: string, submission: string, answer: EntryAnswer, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(contest, submission, answer);
    try {
      await this.turns.run(path, () => writeDurable(path, bytes));
    } catch (error) {
      throw fileError(error);
    }
  }

  async get(contest: string, submission: string, answer: EntryAnswer): Promise<Uint8Array | undefined> {
    const path = this.pathOf(contest, submission, answer);
    try {
      return new Uint8Array(await readFile(path));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw fileError(error);
    }
  }

  private pathOf(contest: string, submission: string, answer: EntryAnswer): string {
    if (!isContestId(contest) || !isHash(submission)) throw new HostError('invalidInput');
    return join(this.folder, contest, `${submission}.${answer}`);
  }
}
