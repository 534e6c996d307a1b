/** An organisation in the library file, so that a backup contains it: see {@link OrganisationStore}. */
import { HostError } from '../../shared/ipc/contract.ts';
import {
  type LineTip,
  MOST_CHANGES,
  type RowChange,
  type StoredLine,
  type StoredRow,
} from '../../shared/ports/organisationStore.ts';
import type { LibraryFile } from './libraryFile.ts';
import { READ_ORGANISATION, READ_TIP, rowsAndTip, tipOf } from './organisationRead.ts';

export class OrganisationRows {
  private readonly file: LibraryFile;

  constructor(file: LibraryFile) {
    this.file = file;
  }
  read(): { rows: readonly StoredRow[]; tip: LineTip } {
    return rowsAndTip(this.file.all(READ_ORGANISATION));
  }
  tip(): LineTip {
    return tipOf(this.file.all(READ_TIP));
  }
  commit(line: StoredLine, changes: readonly RowChange[]): boolean {
    if (changes.length > MOST_CHANGES) throw new HostError('invalidInput');
    return this.file.write(() => {
      const last = this.tip();
      if (line.seq !== last.seq + 1 || line.prev !== last.hash) return false;
      this.file.run(
        'INSERT INTO organisation_log (seq, hash, prev, line) VALUES (?, ?, ?, ?)',
        line.seq,
        line.hash,
        line.prev,
        line.text,
      );
      for (const { kind, id, value } of changes) this.write(kind, id, value);
      return true;
    });
  }
  private write(kind: string, id: string, value: string | null): void {
    if (value === null) this.file.run('DELETE FROM organisation_rows WHERE kind = ? AND id = ?', kind, id);
    else
      this.file.run(
        'INSERT INTO organisation_rows (kind, id, value) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value',
        kind,
        id,
        value,
      );
  }
  lines(after: number, most: number): readonly StoredLine[] {
    return this.file
      .all('SELECT seq, hash, prev, line FROM organisation_log WHERE seq > ? ORDER BY seq LIMIT ?', after, most)
      .map((r) => ({
        seq: Number(r['seq']),
        hash: String(r['hash']),
        prev: String(r['prev']),
        text: String(r['line']),
      }));
  }
  /** Rewrites the file: otherwise deleted rows would stay in its free pages and its log. */
  scrub(): void {
    this.file.rewrite();
  }
}
