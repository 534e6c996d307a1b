/** An organisation in memory. */
import { storeError } from '../errors.ts';
import {
  type LineTip,
  MOST_CHANGES,
  NO_LINE,
  type OrganisationStore,
  type RowChange,
  type StoredLine,
  type StoredRow,
} from '../organisationStore.ts';

export type MemoryOrganisation = { readonly rows: Map<string, StoredRow>; readonly lines: StoredLine[] };
export const memoryOrganisation = (): MemoryOrganisation => ({ rows: new Map(), lines: [] });

const byKey = (a: StoredRow, b: StoredRow): number =>
  a.kind === b.kind ? (a.id < b.id ? -1 : 1) : a.kind < b.kind ? -1 : 1;

export class MemoryOrganisationStore implements OrganisationStore {
  private readonly place: MemoryOrganisation;
  private isClosed = false;

  constructor(place: MemoryOrganisation = memoryOrganisation()) {
    this.place = place;
  }
  async read(): Promise<{ rows: readonly StoredRow[]; tip: LineTip }> {
    const { rows, lines } = this.open();
    const { seq, hash } = lines.at(-1) ?? NO_LINE;
    return { rows: [...rows.values()].sort(byKey), tip: { seq, hash } };
  }
  async tip(): Promise<LineTip> {
    const { seq, hash } = this.open().lines.at(-1) ?? NO_LINE;
    return { seq, hash };
  }
  async commit(line: StoredLine, changes: readonly RowChange[]): Promise<boolean> {
    const { rows, lines } = this.open();
    if (changes.length > MOST_CHANGES) throw storeError('invalidInput');
    const tip = lines.at(-1) ?? NO_LINE;
    if (line.seq !== tip.seq + 1 || line.prev !== tip.hash) return false;
    lines.push(line);
    for (const { kind, id, value } of changes) {
      if (value === null) rows.delete(`${kind} ${id}`);
      else rows.set(`${kind} ${id}`, { kind, id, value });
    }
    return true;
  }
  async lines(after: number, most: number): Promise<readonly StoredLine[]> {
    return this.open()
      .lines.filter(({ seq }) => seq > after)
      .slice(0, most);
  }
  async scrub(): Promise<void> {
    this.open();
  }
  async close(): Promise<void> {
    this.isClosed = true;
  }
  private open(): MemoryOrganisation {
    if (this.isClosed) throw storeError('storageFailed');
    return this.place;
  }
}
