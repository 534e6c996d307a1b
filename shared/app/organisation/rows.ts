/** Converts stored rows of an organisation to values and back. Rows are parsed: they may have been written by a newer version, or by hand. */
import { z } from 'zod';
import {
  ASSIGNMENT_KINDS,
  BUSINESS_FIELDS,
  type Change,
  emptyOrganisation,
  type Organisation,
  RIGHTS,
  type RowKind,
  type Rows,
  STAFF_ROLES,
  withChanges,
} from '../../domain/organisation/records.ts';
import { parseJson } from '../../kernel/json.ts';
import type { RowChange, StoredRow } from '../../ports/organisationStore.ts';
import { isIsoDay } from '../../text/dates.ts';

const line = z.string().max(400);
const id = z.string().max(60);
const day = z.string().refine(isIsoDay);
const time = z.string().max(40);
const hash = z.string().max(64);
const ids = z.array(id).max(1_000);

const SCHEMAS: { readonly [Kind in RowKind]: z.ZodType<Rows[Kind]> } = {
  organisation: z.object({ name: line, retentionYears: z.number().int().min(1).max(100).nullable() }),
  staff: z.object({ name: line, role: z.enum(STAFF_ROLES), groups: ids, leftAt: time.nullable() }),
  group: z.object({ name: line }),
  business: z.object({
    name: line,
    reading: line,
    trade: line,
    district: line,
    openedOn: z.union([day, z.literal('')]),
    group: id,
    contacts: z.array(z.object({ name: line, phone: line, mail: line })).max(1_000),
    consent: z.object({ on: day, how: line }).nullable(),
    endedOn: day.nullable(),
    former: z.array(z.object({ field: z.enum(BUSINESS_FIELDS), value: line })).max(1_000),
    mergedFrom: ids,
    revision: z.number().int().min(1),
  }),
  plan: z.object({ business: id, right: z.enum(RIGHTS), limits: z.record(id, z.enum(RIGHTS)) }),
  assignment: z.object({ business: id, staff: id, kind: z.enum(ASSIGNMENT_KINDS), since: day }),
  cover: z.object({ away: id, by: id, from: day, to: day }),
  import: z.object({
    at: time,
    businesses: z.array(z.object({ id, advisor: id })).max(5_000),
    undoneAt: time.nullable(),
  }),
  entryCode: z.object({ staff: id, hash, expiresAt: time, failures: z.number().int().min(0) }),
  device: z.object({ staff: id, publicKey: hash, addedAt: time }),
  session: z.object({ staff: id, device: id, hash, startedAt: time, expiresAt: time }),
  opened: z.object({ plan: id, staff: id, session: id, at: time }),
};
const isKind = (kind: string): kind is RowKind => Object.hasOwn(SCHEMAS, kind);

/** Unreadable rows are omitted and reported: an omitted assignment gives nobody access. */
export function organisationFrom(rows: readonly StoredRow[]): {
  readonly state: Organisation;
  readonly unreadable: readonly string[];
} {
  const unreadable: string[] = [];
  const changes = rows.flatMap((row): Change[] => {
    const parsed = isKind(row.kind) ? SCHEMAS[row.kind].safeParse(parseJson(row.value)) : undefined;
    if (parsed?.success) return [{ kind: row.kind, id: row.id, value: parsed.data } as Change];
    unreadable.push(`${row.kind} ${row.id}`);
    return [];
  });
  return { state: withChanges(emptyOrganisation(), changes), unreadable };
}

/** The invalid field of a value; `undefined` if it is valid. */
export function unfitting({ kind, value }: Change): string | undefined {
  if (value === null) return undefined;
  const parsed = SCHEMAS[kind].safeParse(value);
  return parsed.success ? undefined : (parsed.error.issues[0]?.path.join('.') ?? kind);
}

export const rowChange = ({ kind, id, value }: Change): RowChange => ({
  kind,
  id,
  value: value === null ? null : JSON.stringify(value),
});
