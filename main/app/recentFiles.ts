/** Files that a person chose: the page knows them by token and name, the path stays here. The ten most recent plans are kept between runs. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { writeWhole } from '../storage/wholeFile.ts';

const KEPT = 10;
const HELD = 50;
const isPlanFile = (path: string): boolean => path.toLowerCase().endsWith('.musubi');

export class RecentFiles {
  private readonly file: string;
  private list: { readonly token: string; readonly path: string }[] = [];
  /** Files of other kinds, kept for this run only. */
  private held: { readonly token: string; readonly path: string }[] = [];

  constructor(file: string) {
    this.file = file;
    try {
      const paths: unknown = JSON.parse(readFileSync(file, 'utf8'));
      if (Array.isArray(paths))
        this.list = paths
          .filter((p): p is string => typeof p === 'string' && isPlanFile(p))
          .slice(0, KEPT)
          .map((path) => ({ token: newToken(), path }));
    } catch {
      // First run, or an unreadable list: start with an empty one.
    }
  }

  /** Returns a file's token. Plans are remembered; tables, pictures and contest documents are not, because nobody reopens them from the list. */
  add(path: string): string {
    if (!isPlanFile(path)) return this.hold(path);
    const token = this.list.find((f) => f.path === path)?.token ?? newToken();
    this.list = [{ token, path }, ...this.list.filter((f) => f.path !== path)].slice(0, KEPT);
    try {
      writeWhole(this.file, Buffer.from(JSON.stringify(this.list.map((f) => f.path))));
    } catch {
      // Only the list of recent files is lost.
    }
    return token;
  }

  private hold(path: string): string {
    const token = this.held.find((f) => f.path === path)?.token ?? newToken();
    this.held = [{ token, path }, ...this.held.filter((f) => f.path !== path)].slice(0, HELD);
    return token;
  }

  path(token: string): string | undefined {
    return [...this.list, ...this.held].find((f) => f.token === token)?.path;
  }

  names(): { token: string; name: string }[] {
    return this.list.filter((f) => existsSync(f.path)).map(({ token, path }) => ({ token, name: basename(path) }));
  }
}

const newToken = (): string => randomBytes(16).toString('hex');
