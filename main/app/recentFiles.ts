/** Files that a person chose: the page knows them by a token and a name, the path stays here. The newest ten are kept between runs. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const KEPT = 10;

export class RecentFiles {
  private readonly file: string;
  private list: { readonly token: string; readonly path: string }[] = [];

  constructor(file: string) {
    this.file = file;
    try {
      const paths: unknown = JSON.parse(readFileSync(file, 'utf8'));
      if (Array.isArray(paths))
        this.list = paths
          .filter((p): p is string => typeof p === 'string')
          .slice(0, KEPT)
          .map((path) => ({ token: newToken(), path }));
    } catch {
      // First run, or a list that cannot be read: begin anew.
    }
  }

  /** Remembers a file and returns its token. */
  add(path: string): string {
    const token = this.list.find((f) => f.path === path)?.token ?? newToken();
    this.list = [{ token, path }, ...this.list.filter((f) => f.path !== path)].slice(0, KEPT);
    try {
      writeFileSync(`${this.file}.tmp`, JSON.stringify(this.list.map((f) => f.path)));
      renameSync(`${this.file}.tmp`, this.file);
    } catch {
      // Only the memory of the list is lost.
    }
    return token;
  }

  path(token: string): string | undefined {
    return this.list.find((f) => f.token === token)?.path;
  }

  names(): { token: string; name: string }[] {
    return this.list.filter((f) => existsSync(f.path)).map(({ token, path }) => ({ token, name: basename(path) }));
  }
}

const newToken = (): string => randomBytes(16).toString('hex');
