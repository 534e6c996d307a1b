/** Reading an organisation, the same in SQLite and PostgreSQL. */
import { type LineTip, NO_LINE, type StoredRow } from '../../shared/ports/organisationStore.ts';

/** A single statement, so that rows and the last line are one snapshot, whoever writes meanwhile. The line comes first. */
export const READ_ORGANISATION = `
  SELECT 0 AS part, hash AS kind, CAST(seq AS TEXT) AS id, '' AS value FROM organisation_log
  WHERE seq = (SELECT max(seq) FROM organisation_log)
  UNION ALL SELECT 1, kind, id, value FROM organisation_rows ORDER BY part, kind, id`;

/** The last line alone. */
export const READ_TIP = 'SELECT seq, hash FROM organisation_log ORDER BY seq DESC LIMIT 1';
export const tipOf = ([last]: readonly Readonly<Record<string, unknown>>[]): LineTip =>
  last ? { seq: Number(last['seq']), hash: String(last['hash']) } : NO_LINE;

/** The result of {@link READ_ORGANISATION}, apart. */
export function rowsAndTip(found: readonly Readonly<Record<string, unknown>>[]): {
  readonly rows: readonly StoredRow[];
  readonly tip: LineTip;
} {
  const [first] = found;
  const hasLine = first?.['part'] === 0;
  const rows = (hasLine ? found.slice(1) : found).map((r) => ({
    kind: String(r['kind']),
    id: String(r['id']),
    value: String(r['value']),
  }));
  return { rows, tip: hasLine ? { seq: Number(first['id']), hash: String(first['kind']) } : NO_LINE };
}
