/** `musubi org business` and `musubi org plan`: the businesses of an organisation, and whose plan is where. */
import { placeOf } from '../../shared/app/organisation/officeBusinesses.ts';
import { doubles } from '../../shared/domain/organisation/merging.ts';
import {
  assignmentsOf,
  type Business,
  mainOf,
  type Organisation,
  plansOf,
  RIGHTS,
  type Right,
} from '../../shared/domain/organisation/records.ts';
import { dueForErasure, keptUntil } from '../../shared/domain/organisation/retention.ts';
import { parseDay } from '../../shared/text/dates.ts';
import { UsageError } from './errors.ts';
import type { OrgAct } from './org.ts';
import { wordFor } from './orgStaff.ts';
import { todayInJapan } from './todayInJapan.ts';
import { say } from './words.ts';

const rightIn = (text: string | undefined): Right => {
  const right = RIGHTS.find((r) => r === text);
  if (!right) throw new UsageError(say('cli.org.right', { list: RIGHTS.join(', ') }));
  return right;
};
/** A day as people write it; undefined stays undefined. */
const dayIn = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (!day.ok) throw new UsageError(say('cli.org.day', { text }));
  return day.value;
};

const add: OrgAct = async ({ home, args: [name], option, must }) => {
  if (name === undefined) return undefined;
  const contact = { name: option('contact') ?? '', phone: option('phone') ?? '', mail: option('mail') ?? '' };
  const consentOn = dayIn(option('consent'));
  const { value: id } = await must(
    await home.addBusiness({
      name,
      reading: option('reading') ?? '',
      trade: option('trade') ?? '',
      district: option('district') ?? '',
      openedOn: dayIn(option('opened')) ?? '',
      group: option('group') ?? '',
      contacts: Object.values(contact).some(Boolean) ? [contact] : [],
      consent: consentOn === undefined ? null : { on: consentOn, how: '' },
    }),
  );
  return { data: { id }, lines: [`${id}\t${name}`] };
};

/** Changes the given fields; the others stay. A contact that is given replaces the first one. */
const change: OrgAct = async ({ home, args: [id], option, must }) => {
  if (id === undefined) return undefined;
  const { state } = await must(await home.seeOrganisation('business.see'));
  const before = state.business.get(id);
  if (!before) throw new UsageError(say('cli.org.refusal.notFound', { about: id }));
  const [first = { name: '', phone: '', mail: '' }, ...others] = before.contacts;
  const contact = {
    name: option('contact') ?? first.name,
    phone: option('phone') ?? first.phone,
    mail: option('mail') ?? first.mail,
  };
  const consentOn = dayIn(option('consent'));
  const fields = {
    name: option('name') ?? before.name,
    reading: option('reading') ?? before.reading,
    trade: option('trade') ?? before.trade,
    district: option('district') ?? before.district,
    openedOn: dayIn(option('opened')) ?? before.openedOn,
    group: option('group') ?? before.group,
    contacts: [...(Object.values(contact).some(Boolean) ? [contact] : []), ...others],
    consent: consentOn === undefined ? before.consent : { on: consentOn, how: before.consent?.how ?? '' },
  };
  await must(await home.changeBusiness(id, fields));
  return { data: { id, ...fields }, lines: [`${id}\t${fields.name}`] };
};

/** A business with what belongs to it. */
function whole(state: Organisation, id: string, business: Business) {
  const main = mainOf(state, id);
  const staff = assignmentsOf(state, id);
  return {
    id,
    ...business,
    advisor: main === undefined ? null : { id: main, name: state.staff.get(main)?.name ?? '' },
    staff: staff.map((a) => ({ id: a.staff, kind: a.kind, since: a.since })),
    plans: plansOf(state, id).map((plan) => ({
      id: plan,
      right: state.plan.get(plan)?.right,
      limits: state.plan.get(plan)?.limits,
    })),
    keptUntil: keptUntil(state, id) ?? null,
  };
}

const list: OrgAct = async ({ home, option, flag, must }) => {
  const { state } = await must(await home.seeOrganisation('business.see'));
  const due = new Set(dueForErasure(state, todayInJapan()));
  const shown = [...state.business].filter(
    ([id, b]) => (option('group') === undefined || b.group === option('group')) && (!flag('due') || due.has(id)),
  );
  const businesses = shown
    .sort(([, a], [, b]) => (placeOf(a) < placeOf(b) ? -1 : 1))
    .map(([id, business]) => whole(state, id, business));
  return {
    data: { businesses },
    lines: businesses.map((b) => `${b.id}\t${b.name}\t${b.advisor?.name ?? '—'}\t${b.plans.length}`),
  };
};

const show: OrgAct = async ({ home, args: [id], must }) => {
  if (id === undefined) return undefined;
  const { state } = await must(await home.seeOrganisation('business.see'));
  const business = state.business.get(id);
  if (!business) throw new UsageError(say('cli.org.refusal.notFound', { about: id }));
  const data = whole(state, id, business);
  const contacts = business.contacts.map((c) => [c.name, c.phone, c.mail].filter(Boolean).join(' '));
  return {
    data,
    lines: [
      business.name,
      ...[business.reading, business.trade, business.district, business.openedOn, ...contacts].filter(Boolean),
      ...(data.advisor ? [say('cli.org.advisor', { name: data.advisor.name })] : []),
      ...data.plans.map((plan) => `${plan.id}\t${plan.right}`),
    ],
  };
};

const findDoubles: OrgAct = async ({ home, must }) => {
  const { state } = await must(await home.seeOrganisation('business.see'));
  const named = (id: string) => ({ id, name: state.business.get(id)?.name ?? '' });
  const pairs = doubles(state).map(([a, b]) => [named(a), named(b)] as const);
  return { data: { pairs }, lines: pairs.map(([a, b]) => `${a.id}\t${a.name}\t${b.id}\t${b.name}`) };
};

const merge: OrgAct = async ({ home, args: [keep, gone], flag, must }) => {
  if (keep === undefined || gone === undefined) return undefined;
  const isPreview = flag('preview');
  const { changes } = await must(await home.previewMerge(keep, gone));
  const kept = changes.find((c) => c.kind === 'business' && c.id === keep)?.value ?? null;
  if (!isPreview) await must(await home.mergeBusinesses(keep, gone));
  return { data: { isDone: !isPreview, kept: { id: keep, ...kept } }, lines: [wordFor(!isPreview)] };
};

const end: OrgAct = async ({ home, args: [id], option, must }) => {
  if (id === undefined) return undefined;
  const endedOn = option('on') === 'none' ? null : (dayIn(option('on')) ?? todayInJapan());
  await must(await home.endBusiness(id, endedOn));
  return { data: { id, endedOn }, lines: [say('cli.org.done')] };
};

const placePlan: OrgAct = async ({ home, library, args: [plan, business], option, must }) => {
  if (plan === undefined || business === undefined) return undefined;
  const right = rightIn(option('right'));
  const plans = await library.listPlans();
  if (!plans.some((p) => p.id === plan))
    throw new UsageError(say('cli.plan', { list: plans.map((p) => `  ${p.id}  ${p.title}`).join('\n') }));
  await must(await home.placePlan(plan, business, right));
  return { data: { plan, business, right }, lines: [say('cli.org.done')] };
};
const grant: OrgAct = async ({ home, args: [plan, right], option, must }) => {
  if (plan === undefined) return undefined;
  const given = rightIn(right);
  await must(await home.grantRight(plan, given, option('staff')));
  return { data: { plan, right: given, staff: option('staff') ?? null }, lines: [say('cli.org.done')] };
};

export const businessActs: Readonly<Record<string, OrgAct>> = {
  'business add': add,
  'business change': change,
  'business list': list,
  'business show': show,
  'business doubles': findDoubles,
  'business merge': merge,
  'business end': end,
  'plan add': placePlan,
  'plan right': grant,
};
