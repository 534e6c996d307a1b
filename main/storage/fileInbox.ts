/** {@link Inbox} in a folder: one file per item, named by its hash. */
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../shared/doc/file/bundle.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import { Turns } from '../../shared/kernel/turns.ts';
import { isContestId, isHash } from '../../shared/ports/ids.ts';
import { type Inbox, MOST_WAITING, type Waiting } from '../../shared/ports/inbox.ts';
import { writeDurable } from './durableFile.ts';
import { fileError, isMissing } from './fsErrors.ts';

const NAME = /^[0-9a-f]{64}\.sheet$/;

export class FileInbox implements Inbox {
  private readonly folder: string;
  private readonly mostBytes: number;
  /** Limits are checked and consumed in one turn per contest. */
  private readonly turns = new Turns<string>();

  /** `mostBytes`: the most that may wait for one contest at the same time. */
  constructor(folder: string, name = 'inbox', mostBytes = Number.POSITIVE_INFINITY) {
    this.folder = join(folder, name);
    this.mostBytes = mostBytes;
  }

  put(contest: string, bytes: Uint8Array): Promise<string | undefined> {
    return this.inTurn(contest, async (folder) => {
      const hash = sha256(bytes);
      const name = `${hash}.sheet`;
      const waiting = await names(folder);
      if (waiting.includes(name)) return hash;
      if (waiting.length >= MOST_WAITING) return undefined;
      if (Number.isFinite(this.mostBytes)) {
        const sizes = await Promise.all(waiting.map(async (other) => (await stat(join(folder, other))).size));
        if (sizes.reduce((sum, size) => sum + size, bytes.length) > this.mostBytes) return undefined;
      }
      await writeDurable(join(folder, name), bytes);
      return hash;
    });
  }

  async list(contest: string, most = 100): Promise<readonly Waiting[]> {
    if (!isContestId(contest)) throw new HostError('invalidInput');
    const folder = join(this.folder, contest);
    const items: Waiting[] = [];
    try {
      for (const file of await oldestFirst(folder)) {
        if (items.length >= most) break;
        const item = await read(file);
        if (item) items.push(item);
      }
    } catch (error) {
      throw fileError(error);
    }
    return items;
  }

  async contests(): Promise<readonly string[]> {
    try {
      const folders = (await readdir(this.folder)).filter(isContestId);
      const counts = await Promise.all(
        folders.map(async (contest) => (await names(join(this.folder, contest))).length),
      );
      return folders.filter((_, i) => (counts[i] ?? 0) > 0);
    } catch (error) {
      if (isMissing(error)) return [];
      throw fileError(error);
    }
  }

  remove(contest: string, hash: string): Promise<void> {
    return this.inTurn(contest, async (folder) => {
      if (!isHash(hash)) throw new HostError('invalidInput');
      await rm(join(folder, `${hash}.sheet`), { force: true });
    });
  }

  /** Ids become names of folders here and in `list`; invalid ids are rejected before. */
  private async inTurn<T>(contest: string, act: (folder: string) => Promise<T>): Promise<T> {
    if (!isContestId(contest)) throw new HostError('invalidInput');
    try {
      return await this.turns.run(contest, () => act(join(this.folder, contest)));
    } catch (error) {
      throw fileError(error);
    }
  }
}

async function names(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => NAME.test(name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

type ItemFile = { readonly hash: string; readonly path: string; readonly at: Date };

/** The same submission encrypted twice is two files: the earlier one is taken in first, and its time counts. */
async function oldestFirst(folder: string): Promise<ItemFile[]> {
  const files: ItemFile[] = [];
  for (const name of await names(folder)) {
    const path = join(folder, name);
    try {
      files.push({ hash: name.slice(0, 64), path, at: (await stat(path)).mtime });
    } catch (error) {
      // Removed after the folder was read.
      if (!isMissing(error)) throw error;
    }
  }
  return files.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Returns `undefined` for a file that was removed meanwhile, or whose bytes do not match its name: that one stays in place. */
async function read({ hash, path, at }: ItemFile): Promise<Waiting | undefined> {
  try {
    const bytes = await readFile(path);
    return sha256(bytes) === hash ? { hash, bytes: new Uint8Array(bytes), at: at.toISOString() } : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
