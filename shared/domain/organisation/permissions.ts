/** Who may do what in an organisation: the only table. Rights on single plans are capped by their founder, see `access.ts`. */
import { RIGHTS, type Right, type StaffRole } from './records.ts';

/** `operator` is whoever runs the command line on the machine that has the store. */
export type ActorRole = StaffRole | 'founder' | 'operator';

/** `own`: businesses that the person is assigned to or covers; a founder's own. */
type Reach = 'all' | 'own' | '-';
type Row = Readonly<Record<ActorRole, Reach>>;

const row = (
  administrator: Reach,
  advisor: Reach,
  assistant: Reach,
  auditor: Reach,
  founder: Reach,
  operator: Reach,
): Row => ({ administrator, advisor, assistant, auditor, founder, operator });

// Administrators run the organisation but read no plans: that takes an assignment.
//                              admin  advisor assist auditor founder operator
const TABLE = {
  organisation: {
    create: row('-', '-', '-', '-', '-', 'all'),
    see: row('all', 'all', 'all', 'all', '-', 'all'),
    change: row('all', '-', '-', '-', '-', 'all'),
  },
  staff: {
    see: row('all', 'all', 'all', 'all', '-', 'all'),
    add: row('all', '-', '-', '-', '-', 'all'),
    change: row('all', '-', '-', '-', '-', 'all'),
    leave: row('all', '-', '-', '-', '-', 'all'),
  },
  business: {
    see: row('all', 'own', 'own', 'all', 'own', 'all'),
    add: row('all', 'all', '-', '-', '-', 'all'),
    change: row('all', 'own', 'own', '-', 'own', 'all'),
    merge: row('all', '-', '-', '-', '-', 'all'),
    erase: row('all', '-', '-', '-', '-', 'all'),
    import: row('all', '-', '-', '-', '-', 'all'),
  },
  plan: {
    place: row('all', 'own', '-', '-', 'own', 'all'),
    // The operator writes down what a founder has decided on paper.
    grant: row('-', '-', '-', '-', 'own', 'all'),
    // With everything: the copy here is erased.
    take: row('-', '-', '-', '-', 'own', '-'),
    read: row('-', 'own', 'own', '-', 'own', '-'),
    comment: row('-', 'own', 'own', '-', 'own', '-'),
    suggest: row('-', 'own', 'own', '-', 'own', '-'),
    edit: row('-', 'own', '-', '-', 'own', '-'),
  },
  assignment: {
    assign: row('all', '-', '-', '-', '-', 'all'),
    cover: row('all', '-', '-', '-', '-', 'all'),
    handOver: row('all', '-', '-', '-', '-', 'all'),
  },
  // The devices, codes and sessions by which staff sign in. The server ends a person's own session for them.
  session: {
    see: row('all', '-', '-', 'all', '-', 'all'),
    invite: row('all', '-', '-', '-', '-', 'all'),
    end: row('all', '-', '-', '-', '-', 'all'),
  },
  // The same for founders. Advisors hand codes over while they visit.
  founder: {
    see: row('all', 'own', '-', 'all', 'own', 'all'),
    invite: row('all', 'own', '-', '-', 'own', 'all'),
    end: row('all', '-', '-', '-', 'own', 'all'),
  },
  log: { see: row('all', '-', '-', 'all', '-', 'all') },
  report: { see: row('all', '-', '-', 'all', '-', 'all') },
  // The machine that has the store: its state, and its backups.
  server: { see: row('all', '-', '-', 'all', '-', 'all'), backUp: row('all', '-', '-', '-', '-', 'all') },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Row>>>>;

type Table = typeof TABLE;
/** An object and an act on it, as the log names it. */
export type Deed = { [O in keyof Table & string]: `${O}.${keyof Table[O] & string}` }[keyof Table & string];
const rows: Readonly<Record<string, Row>> = Object.fromEntries(
  Object.entries(TABLE).flatMap(([object, acts]) =>
    Object.entries(acts).map(([act, reach]) => [`${object}.${act}`, reach]),
  ),
);
export const DEEDS = Object.keys(rows) as readonly Deed[];

export const reachOf = (role: ActorRole, deed: Deed): Reach => rows[deed]?.[role] ?? '-';

/** Whether the pages of the administration are for a role. Each act on them is decided by itself. */
export const opensOffice = (role: ActorRole): boolean => reachOf(role, 'server.see') === 'all';

const PLAN_DEEDS = {
  read: 'plan.read',
  comment: 'plan.comment',
  suggest: 'plan.suggest',
  edit: 'plan.edit',
} as const satisfies Record<Exclude<Right, 'none'>, Deed>;

/** The most that a role may do with any plan. */
export const mostOf = (role: ActorRole): Right =>
  RIGHTS.findLast((right) => right !== 'none' && reachOf(role, PLAN_DEEDS[right]) !== '-') ?? 'none';
export const lower = (a: Right, b: Right): Right => (RIGHTS.indexOf(a) < RIGHTS.indexOf(b) ? a : b);
