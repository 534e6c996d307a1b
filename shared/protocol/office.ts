/**
 * The administration of an organisation over HTTP: each act has the shape of what is asked and of the answer. Who may do what is decided by the
 * permission table; the shapes only bound what is read. What adds something names its own id, so that a repeated request adds nothing twice.
 */
import { z } from 'zod';
import { CHART_FIELDS } from '../domain/organisation/chartHeaders.ts';
import { CHART_PROBLEMS } from '../domain/organisation/charts.ts';
import { ASSIGNMENT_KINDS, BUSINESS_FIELDS, RIGHTS, STAFF_ROLES } from '../domain/organisation/records.ts';
import { ORGANISATION_REFUSALS, type OrganisationRefusalCode } from '../domain/organisation/refusals.ts';
import type { StaffFailure } from './staff.ts';

export const OFFICE_PATH = '/staff/office';
/** For tables, which are larger: asked only by people who may import. */
export const OFFICE_TABLE_PATH = '/staff/office/table';
export const OFFICE_BYTES = 64 << 10;
export const OFFICE_TABLE_BYTES = 8 << 20;
export const MOST_LISTED = 100;
export const MOST_TABLE_ROWS = 5_000;
/** A longer cell is cut by the page, and refused as too long by the rules. */
export const MOST_CELL = 300;
/** Lines of the log in one answer. */
export const MOST_LINES = 5_000;

const id = z.string().regex(/^[0-9a-z]{16}$/u);
const mark = z.string().regex(/^[0-9a-f]{16}$/u);
const line = z.string().max(400);
const day = z.string().max(10);
const time = z.string().max(40);
const count = z.number().int().min(0);
const nothing = z.object({});
const named = z.object({ id, name: line });

const contact = z.object({ name: line, phone: line, mail: line });
const consent = z.object({ on: day, how: line });
const businessFields = z.object({
  name: line,
  reading: line,
  trade: line,
  district: line,
  openedOn: day,
  group: z.union([id, z.literal('')]),
  contacts: z.array(contact).max(20),
  consent: consent.nullable(),
});
const staffFields = { name: line, role: z.enum(STAFF_ROLES), groups: z.array(id).max(100) };

const person = z.object({
  id,
  ...staffFields,
  leftAt: time.nullable(),
  /** Mark of the row, to be sent with a change of it. */
  seen: mark,
  /** Businesses as main advisor, and as a helper. */
  main: count,
  helps: count,
  /** Null for people who may not see how others sign in. */
  devices: count.nullable(),
});
const coverRow = z.object({ id, away: id, by: id, from: day, to: day });
const session = z.object({ id, startedAt: time, expiresAt: time });
const device = z.object({ id, addedAt: time, sessions: z.array(session).max(100) });

const plan = z.object({
  id,
  title: z.string().max(2_000),
  right: z.enum(RIGHTS),
  limits: z.array(z.object({ staff: id, right: z.enum(RIGHTS) })).max(1_000),
});
const listed = z.object({
  id,
  name: line,
  reading: line,
  trade: line,
  district: line,
  group: z.string().max(60),
  endedOn: day.nullable(),
  /** Name of the main advisor, or empty. */
  advisor: line,
  plans: count,
});
const whole = businessFields.extend({
  id,
  group: z.string().max(60),
  contacts: z.array(contact).max(1_000),
  endedOn: day.nullable(),
  keptUntil: day.nullable(),
  former: z.array(z.object({ field: z.enum(BUSINESS_FIELDS), value: line })).max(1_000),
  seen: mark,
  /** Mark of who advises it. */
  staffSeen: mark,
  staff: z.array(z.object({ id, name: line, kind: z.enum(ASSIGNMENT_KINDS), since: day })).max(1_000),
  plans: z.array(plan).max(1_000),
});

const mapping = z.partialRecord(z.enum(CHART_FIELDS), z.number().int().min(0).max(CHART_FIELDS.length));
const table = z.object({
  rows: z.array(z.array(z.string().max(MOST_CELL)).max(CHART_FIELDS.length)).max(MOST_TABLE_ROWS),
  mapping,
  keepDoubles: z.boolean(),
});
const chartRow = z.object({
  line: count,
  name: z.string().max(MOST_CELL),
  advisor: line,
  problems: z.array(z.object({ code: z.enum(CHART_PROBLEMS), value: line })).max(40),
});

const logLine = z.object({
  seq: count,
  at: time,
  by: z.string().max(60),
  act: z.string().max(60),
  about: z.array(z.string().max(120)).max(10_000),
  isSound: z.boolean(),
});
const backups = z
  .object({
    list: z.array(z.object({ name: z.string().max(120), createdAt: time, bytes: count })).max(1_000),
  })
  .nullable();

const act = <In extends z.ZodType, Out extends z.ZodType>(input: In, output: Out) => ({ in: input, out: output });

export const OFFICE = {
  'staff.list': act(
    nothing,
    z.object({
      me: z.object({ id, role: z.enum(STAFF_ROLES) }),
      organisation: line,
      staff: z.array(person).max(5_000),
      groups: z.array(named).max(1_000),
      covers: z.array(coverRow).max(5_000),
    }),
  ),
  'staff.entries': act(
    z.object({ staff: id }),
    z.object({
      devices: z.array(device).max(100),
      codes: z.array(z.object({ id, expiresAt: time })).max(100),
    }),
  ),
  'staff.add': act(z.object({ id, ...staffFields }), nothing),
  'staff.change': act(z.object({ staff: id, ...staffFields, seen: mark }), nothing),
  'staff.invite': act(
    z.object({ id, staff: id, days: z.number().int().min(1).max(30) }),
    z.object({ code: z.string().max(60), expiresAt: time }),
  ),
  'staff.endEntry': act(z.object({ id }), nothing),
  /** Without a successor the person must have no clients as main advisor. */
  'staff.previewOffBoard': act(
    z.object({ staff: id, successor: id.nullable() }),
    z.object({ seen: mark, businesses: z.array(line).max(10_000) }),
  ),
  'staff.offBoard': act(z.object({ staff: id, successor: id.nullable(), seen: mark }), z.object({ moved: count })),
  'staff.previewHandOver': act(
    z.object({ from: id, to: id }),
    z.object({ seen: mark, businesses: z.array(line).max(10_000) }),
  ),
  'staff.handOver': act(z.object({ from: id, to: id, seen: mark }), z.object({ moved: count })),
  'cover.add': act(z.object({ id, away: id, by: id, from: day, to: day }), nothing),
  'cover.end': act(z.object({ id }), nothing),
  'group.add': act(z.object({ id, name: line }), nothing),
  'business.list': act(
    z.object({
      find: z.string().max(200),
      isBackwards: z.boolean(),
      by: z.enum(['name', 'advisor', 'district', 'plans']),
      /** Only those without a main advisor, only those whose guidance has ended, or all. */
      only: z.enum(['all', 'alone', 'ended']),
      from: count.max(100_000),
      most: z.number().int().min(1).max(MOST_LISTED),
    }),
    z.object({ total: count, all: count, businesses: z.array(listed).max(MOST_LISTED) }),
  ),
  'business.see': act(z.object({ id }), whole),
  'business.add': act(businessFields.extend({ id }), nothing),
  'business.change': act(businessFields.extend({ id, seen: mark }), nothing),
  'business.end': act(z.object({ id, on: day.nullable(), seen: mark }), nothing),
  'business.assign': act(z.object({ business: id, staff: id, kind: z.enum(ASSIGNMENT_KINDS), seen: mark }), nothing),
  'business.unassign': act(z.object({ business: id, staff: id, seen: mark }), nothing),
  'business.doubles': act(
    nothing,
    z.object({ total: count, pairs: z.array(z.object({ a: listed, b: listed })).max(MOST_LISTED) }),
  ),
  'business.previewMerge': act(
    z.object({ keep: id, gone: id }),
    z.object({
      seen: mark,
      kept: businessFields.extend({ group: z.string().max(60), contacts: z.array(contact).max(2_000) }),
      plans: count,
    }),
  ),
  'business.merge': act(z.object({ keep: id, gone: id, seen: mark }), nothing),
  'charts.preview': act(table, z.object({ seen: mark, rows: z.array(chartRow).max(MOST_TABLE_ROWS) })),
  'charts.import': act(table.extend({ id, seen: mark }), z.object({ taken: count })),
  'charts.list': act(
    nothing,
    z.object({
      imports: z.array(z.object({ id, at: time, undoneAt: time.nullable(), count })).max(10_000),
    }),
  ),
  'charts.undo': act(z.object({ id }), nothing),
  'log.see': act(
    z.object({
      /** Names of acts; none for all. */
      acts: z.array(z.string().max(60)).max(100),
      /** Days in Japan, both included; empty for no bound. */
      from: day,
      to: day,
      /** Lines before this one; null for the newest. */
      before: count.nullable(),
      most: z.number().int().min(1).max(MOST_LINES),
    }),
    z.object({
      lines: z.array(logLine).max(MOST_LINES),
      total: count,
      next: count.nullable(),
      /** The acts that the log has. */
      acts: z.array(z.string().max(60)).max(200),
      /** Of people and businesses that the lines name, as far as they are still stored. */
      names: z.record(z.string().max(60), line),
      /** The first line that does not follow the one before it; null if all do. */
      brokenAt: count.nullable(),
      count,
    }),
  ),
  'server.see': act(
    nothing,
    z.object({
      storedBytes: count,
      plans: count,
      rooms: count,
      connections: count,
      mostConnections: count,
      ready: z.object({ ja: line, en: line }).nullable(),
      /** Null where the database's own tools make them. */
      backups,
      unreadable: count,
    }),
  ),
  'server.backUp': act(nothing, z.object({ backups })),
} as const;

export type OfficeAct = keyof typeof OFFICE;
export type OfficeIn<A extends OfficeAct> = z.infer<(typeof OFFICE)[A]['in']>;
export type OfficeOut<A extends OfficeAct> = z.infer<(typeof OFFICE)[A]['out']>;
export const isOfficeAct = (name: string): name is OfficeAct => Object.hasOwn(OFFICE, name);
/** Acts whose requests may be as large as a table. */
export const TABLE_ACTS = ['charts.preview', 'charts.import'] as const satisfies readonly OfficeAct[];

export const officeRequest = z.object({ act: z.string().max(40), input: z.unknown() });
/** A refusal of the rules. `about` has names instead of ids where the person may see them. */
export const officeRefusal = z.object({
  code: z.enum(ORGANISATION_REFUSALS),
  about: z.array(z.string().max(400)).max(10_000),
});
/** Why there is no answer: a refusal of the rules, of the door, or no server. */
export type OfficeFailure = {
  readonly code: OrganisationRefusalCode | StaffFailure;
  readonly about: readonly string[];
};
