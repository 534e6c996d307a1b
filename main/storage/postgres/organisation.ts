/** {@link OrganisationStore} in PostgreSQL. Not bound to the lease: the hash chain of its lines serialises writers. */
import { HostError } from '../../../shared/ipc/contract.ts';
import {
  type LineTip,
  MOST_CHANGES,
  type OrganisationStore,
  type RowChange,
  type StoredLine,
  type StoredRow,
} from '../../../shared/ports/organisationStore.ts';
import { READ_ORGANISATION, READ_TIP, rowsAndTip, tipOf } from '../organisationRead.ts';
import { Gate } from './gate.ts';
import { channelOf } from './lease.ts';
import type { Place } from './place.ts';

/** If another writer in progress has the number, this one waits for it, and then finds the number taken. */
const ADD_LINE = `
  INSERT INTO organisation_log (seq, hash, prev, line) SELECT $1::bigint, $2::text, $3::text, $4::text
  WHERE coalesce((SELECT max(seq) FROM organisation_log), 0) = $1::bigint - 1
    AND coalesce((SELECT hash FROM organisation_log ORDER BY seq DESC LIMIT 1), '') = $3::text
  ON CONFLICT DO NOTHING RETURNING 1`;
const PUT = `
  INSERT INTO organisation_rows (kind, id, value) SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
  ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value`;
const DROP = `
  DELETE FROM organisation_rows USING unnest($1::text[], $2::text[]) AS gone (kind, id)
  WHERE organisation_rows.kind = gone.kind AND organisation_rows.id = gone.id`;

type LineRow = { readonly seq: string; readonly hash: string; readonly prev: string; readonly line: string };

export class PgOrganisationStore implements OrganisationStore {
  private readonly place: Place;
  private readonly gate = new Gate();

  constructor(place: Place) {
    this.place = place;
  }
  read(): Promise<{ rows: readonly StoredRow[]; tip: LineTip }> {
    return this.gate.run(async () => rowsAndTip(await this.place.query(READ_ORGANISATION)));
  }
  tip(): Promise<LineTip> {
    return this.gate.run(async () => tipOf(await this.place.query(READ_TIP)));
  }
  commit({ seq, hash, prev, text }: StoredLine, changes: readonly RowChange[]): Promise<boolean> {
    return this.gate.run(async () => {
      if (changes.length > MOST_CHANGES) throw new HostError('invalidInput');
      // Only the last change of each row: a statement must not touch a row twice.
      const last = [...new Map(changes.map((change) => [`${change.kind} ${change.id}`, change])).values()];
      const gone = last.filter((c) => c.value === null);
      const kept = last.flatMap(({ kind, id, value }) => (value === null ? [] : [{ kind, id, value }]));
      return this.place.write(async (query) => {
        if ((await query(ADD_LINE, [seq, hash, prev, text])).length === 0) return false;
        await query(DROP, [gone.map((c) => c.kind), gone.map((c) => c.id)]);
        await query(PUT, [kept.map((c) => c.kind), kept.map((c) => c.id), kept.map((c) => c.value)]);
        await query('SELECT pg_notify($1, $2)', [channelOf(this.place.schema), this.place.fence?.holder ?? '']);
        return true;
      });
    });
  }
  lines(after: number, most: number): Promise<readonly StoredLine[]> {
    return this.gate.run(async () => {
      const rows = await this.place.query<LineRow>(
        'SELECT seq, hash, prev, line FROM organisation_log WHERE seq > $1 ORDER BY seq LIMIT $2',
        [after, most],
      );
      return rows.map(({ seq, hash, prev, line }) => ({ seq: Number(seq), hash, prev, text: line }));
    });
  }
  /** Rewrites the table without any removed rows. */
  scrub(): Promise<void> {
    return this.gate.run(async () => {
      await this.place.query('VACUUM FULL organisation_rows');
    });
  }
  close(): Promise<void> {
    return this.gate.close();
  }
}
