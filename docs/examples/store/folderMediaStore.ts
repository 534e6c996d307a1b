/**
 * A media store that keeps each image as a file in a folder: its type in the first line, then its bytes. It shows what an adapter of a port is made of;
 * `folderMediaStore.test.ts` runs the port's acceptance suite on it.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../../shared/doc/file/bundle.ts';
import { storeError } from '../../../shared/ports/errors.ts';
import { isHash } from '../../../shared/ports/ids.ts';
import type { MediaStore, StoredMedia } from '../../../shared/ports/mediaStore.ts';

const LINE_FEED = 10;

export class FolderMediaStore implements MediaStore {
  private readonly folder: string;
  /** What is being written, by hash: the same bytes at the same time are one file. */
  private readonly writing = new Map<string, Promise<void>>();
  private isClosed = false;

  constructor(folder: string) {
    this.folder = folder;
  }

  async put(bytes: Uint8Array, type: string): Promise<string> {
    if (this.isClosed) throw storeError('storageFailed');
    const hash = sha256(bytes);
    // Copied before the first await: the caller may go on using the array.
    const written = this.writing.get(hash) ?? this.write(hash, bytes.slice(), type);
    this.writing.set(hash, written);
    try {
      await written;
      return hash;
    } finally {
      this.writing.delete(hash);
    }
  }

  async get(hash: string): Promise<StoredMedia | null> {
    if (this.isClosed) throw storeError('storageFailed');
    // Nothing but a hash becomes a path.
    if (!isHash(hash)) return null;
    const file = await this.read(hash);
    const end = file?.indexOf(LINE_FEED) ?? -1;
    if (!file || end < 0) return null;
    const bytes = new Uint8Array(file.subarray(end + 1));
    return sha256(bytes) === hash ? { bytes, type: file.subarray(0, end).toString('utf8') } : null;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.allSettled(this.writing.values());
  }

  private async read(hash: string): Promise<Buffer | undefined> {
    try {
      return await readFile(join(this.folder, hash));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw storeError('storageFailed');
    }
  }

  /** On disk when it resolves. Written beside its place and moved there: a power cut leaves a whole file or none. */
  private async write(hash: string, bytes: Uint8Array, type: string): Promise<void> {
    if (await this.get(hash)) return;
    try {
      await mkdir(this.folder, { recursive: true });
      const beside = join(this.folder, `${hash}.${randomUUID()}`);
      const file = await open(beside, 'wx');
      try {
        await file.writeFile(Buffer.concat([Buffer.from(`${type}\n`), bytes]));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, join(this.folder, hash));
      const folder = await open(this.folder, 'r');
      await folder.sync().finally(() => folder.close());
    } catch {
      throw storeError('storageFailed');
    }
  }
}
