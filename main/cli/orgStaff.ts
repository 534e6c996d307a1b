/** `musubi org init`, `staff`, `group`, `assign`, `cover`, `handover`: who is in an organisation, and who advises whom. */
import type { Preview } from '../../shared/app/organisation/organisationHome.ts';
import {
  assignedTo,
  type Organisation,
  STAFF_ROLES,
  type StaffRole,
  settingsOf,
} from '../../shared/domain/organisation/records.ts';
import { dueForErasure } from '../../shared/domain/organisation/retention.ts';
import { fold } from '../../shared/text/fold.ts';
import { UsageError } from './errors.ts';
import type { OrgAct, OrgCall } from './org.ts';
import { todayInJapan } from './todayInJapan.ts';
import { say } from './words.ts';

const roleIn = (text: string | undefined): StaffRole => {
  const role = STAFF_ROLES.find((r) => r === text);
  if (!role) throw new UsageError(say('cli.role', { list: STAFF_ROLES.join(', ') }));
  return role;
};
export const wordFor = (isDone: boolean): string => say(isDone ? 'cli.org.done' : 'cli.org.preview');

const init: OrgAct = async ({ home, args: [name], must }) => {
  if (name === undefined) return undefined;
  await must(await home.setUp(name));
  return { data: { organisation: name }, lines: [name] };
};

const show: OrgAct = async ({ home, must }) => {
  const { state, unreadable } = await must(await home.seeOrganisation('organisation.see'));
  const settings = settingsOf(state);
  const data = {
    name: settings?.name ?? null,
    retentionYears: settings?.retentionYears ?? null,
    staff: [...state.staff.values()].filter((s) => s.leftAt === null).length,
    businesses: state.business.size,
    plans: state.plan.size,
    dueForErasure: dueForErasure(state, todayInJapan()),
    groups: [...state.group].map(([id, group]) => ({ id, name: group.name })),
    imports: [...state.import].map(([id, { at, undoneAt, businesses }]) => ({
      id,
      at,
      undoneAt,
      count: businesses.length,
    })),
    unreadable,
  };
  return {
    data,
    lines: [
      say('cli.org.summary', {
        name: data.name ?? '',
        staff: data.staff,
        businesses: data.businesses,
        plans: data.plans,
      }),
      ...(data.dueForErasure.length > 0 ? [say('cli.org.due', { count: data.dueForErasure.length })] : []),
      ...unreadable.map((row) => say('cli.org.unreadable', { row })),
    ],
  };
};

const retention: OrgAct = async ({ home, args: [years], must }) => {
  if (years === undefined) return undefined;
  const value = years === 'none' ? null : Number(years);
  if (value !== null && !Number.isInteger(value))
    throw new UsageError(say('cli.wholeNumber', { name: 'retention', min: 1, max: 100 }));
  await must(await home.setRetention(value));
  return { data: { retentionYears: value }, lines: [years] };
};

const addGroup: OrgAct = async ({ home, args: [name], must }) => {
  if (name === undefined) return undefined;
  const { value: id } = await must(await home.addGroup(name));
  return { data: { id }, lines: [`${id}\t${name}`] };
};

const addStaff: OrgAct = async ({ home, args: [name], option, must }) => {
  if (name === undefined) return undefined;
  const groups = option('group')?.split(',').filter(Boolean) ?? [];
  const { value: id } = await must(await home.addStaff(name, roleIn(option('role')), groups));
  return { data: { id }, lines: [`${id}\t${name}`] };
};

const listStaff: OrgAct = async ({ home, must, flag }) => {
  const { state } = await must(await home.seeOrganisation('staff.see'));
  const shown = [...state.staff].filter(([, s]) => flag('all') || s.leftAt === null);
  const inOrder = shown.sort(([, a], [, b]) => (fold(a.name) < fold(b.name) ? -1 : 1));
  const staff = inOrder.map(([id, s]) => ({
    id,
    ...s,
    businesses: assignedTo(state, id).length,
  }));
  return {
    data: { staff },
    lines: staff.map((s) =>
      `${s.id}\t${s.name}\t${say(`cli.org.role.${s.role}`)}\t${s.businesses}\t${s.leftAt ?? ''}`.trimEnd(),
    ),
  };
};

const setRole: OrgAct = async ({ home, args: [id, role], must }) => {
  if (id === undefined) return undefined;
  await must(await home.changeRole(id, roleIn(role)));
  return { data: { id, role }, lines: [`${id}\t${role}`] };
};

/** With `--to`, hands all clients to a successor in the same act. */
const leave: OrgAct = async (call) => {
  const { home, args, option, flag, must } = call;
  const [id] = args;
  if (id === undefined) return undefined;
  const isPreview = flag('preview');
  const outcome: Pick<Preview, 'tell'> = isPreview
    ? await must(await home.previewOffBoard(id, option('to')))
    : await must(option('to') === undefined ? await home.leaveStaff(id) : await home.offBoard(id, option('to')));
  const told = await toldOf(call, outcome.tell);
  return {
    data: { isDone: !isPreview, left: id, to: option('to') ?? null, businesses: told },
    lines: [
      isPreview ? wordFor(false) : say('cli.org.left'),
      ...(told.length > 0 ? [say('cli.org.moved', { count: told.length }), ...told.map((b) => linesOf(b))] : []),
    ],
  };
};
const change: OrgAct = async ({ home, args: [id], option, must }) => {
  if (id === undefined) return undefined;
  const { state } = await must(await home.seeOrganisation('staff.see'));
  const before = state.staff.get(id);
  const role = option('role') === undefined ? before?.role : roleIn(option('role'));
  const groups = option('group')?.split(',').filter(Boolean) ?? before?.groups ?? [];
  const fields = { name: option('name') ?? before?.name ?? '', role: role ?? 'advisor', groups };
  await must(await home.changeStaff(id, fields));
  return { data: { id, ...fields }, lines: [`${id}\t${fields.name}`] };
};

const assign: OrgAct = async ({ home, args: [business, staff], flag, must }) => {
  if (business === undefined || staff === undefined) return undefined;
  const kind = flag('with') ? 'with' : 'main';
  const { tell } = await must(await home.assignAdvisor(business, staff, kind));
  return { data: { business, staff, kind, tell }, lines: [say('cli.org.done')] };
};
const unassign: OrgAct = async ({ home, args: [business, staff], must }) => {
  if (business === undefined || staff === undefined) return undefined;
  const { tell } = await must(await home.unassignAdvisor(business, staff));
  return { data: { business, staff, tell }, lines: [say('cli.org.done')] };
};

const cover: OrgAct = async ({ home, args: [away, by], option, must }) => {
  const [from, to] = [option('from'), option('to')];
  if (away === undefined || by === undefined || from === undefined || to === undefined) return undefined;
  const { value: id, tell } = await must(await home.coverAbsence(away, by, from, to));
  return { data: { id, tell }, lines: [say('cli.org.done')] };
};
const endCover: OrgAct = async ({ home, args: [id], must }) => {
  if (id === undefined) return undefined;
  const { tell } = await must(await home.endCover(id));
  return { data: { ended: id, tell }, lines: [say('cli.org.done')] };
};
const listCovers: OrgAct = async ({ home, must }) => {
  const { state } = await must(await home.seeOrganisation('staff.see'));
  const covers = [...state.cover].map(([id, row]) => ({ id, ...row }));
  const nameOf = (id: string) => state.staff.get(id)?.name ?? id;
  return {
    data: { covers },
    lines: covers.map((c) => `${c.id}\t${nameOf(c.away)}\t${nameOf(c.by)}\t${c.from}\t${c.to}`),
  };
};

const handOver: OrgAct = async (call) => {
  const { home, args, flag, must } = call;
  const [from, to] = args;
  if (from === undefined || to === undefined) return undefined;
  const isPreview = flag('preview');
  const outcome: Pick<Preview, 'tell'> = isPreview
    ? await must(await home.previewHandOver(from, to))
    : await must(await home.handOver(from, to));
  const told = await toldOf(call, outcome.tell);
  return {
    data: { isDone: !isPreview, from, to, businesses: told },
    lines: [`${wordFor(!isPreview)} ${say('cli.org.moved', { count: told.length })}`, ...told.map((b) => linesOf(b))],
  };
};

type Told = {
  readonly id: string;
  readonly name: string;
  readonly contacts: readonly { name: string; phone: string; mail: string }[];
};
/** The businesses whose founders have to be notified, with their contacts. */
async function toldOf({ home, must }: OrgCall, ids: readonly string[]): Promise<readonly Told[]> {
  const { state }: { state: Organisation } = await must(await home.seeOrganisation('business.see'));
  return ids.flatMap((id) => {
    const found = state.business.get(id);
    return found ? [{ id, name: found.name, contacts: found.contacts }] : [];
  });
}
const linesOf = ({ id, name, contacts: [contact] }: Told): string =>
  `${id}\t${name}\t${contact?.name ?? ''}\t${contact?.phone ?? ''}\t${contact?.mail ?? ''}`.trimEnd();

export const staffActs: Readonly<Record<string, OrgAct>> = {
  init,
  show,
  retention,
  'group add': addGroup,
  'staff add': addStaff,
  'staff list': listStaff,
  'staff role': setRole,
  'staff change': change,
  'staff leave': leave,
  assign,
  unassign,
  cover,
  'cover list': listCovers,
  'cover end': endCover,
  handover: handOver,
};
