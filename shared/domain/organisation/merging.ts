/** Duplicate businesses: found by name, reading or telephone, and merged without losing anything. */
import { fold } from '../../text/fold.ts';
import { coreOf } from '../contest/clues/firms.ts';
import {
  assignmentId,
  assignmentsOf,
  BUSINESS_FIELDS,
  type Business,
  type Change,
  type Contact,
  type FormerValue,
  mainOf,
  type Organisation,
  plansOf,
} from './records.ts';
import { type Effect, effect, type OrganisationOutcome, refused } from './refusals.ts';
import { movedEntries } from './signingIn.ts';

const FEWEST_DIGITS = 9;
const plain = (text: string): string => fold(text).replaceAll(' ', '');

/** Digits of a telephone number, with the prefix of Japan as a zero; empty if it is too short to identify one. */
export function phoneDigits(phone: string): string {
  const digits = phone
    .normalize('NFKC')
    .replace(/\D/gu, '')
    .replace(/^81(?=[1-9]\d{8})/u, '0');
  return digits.length < FEWEST_DIGITS ? '' : digits;
}

type Named = Pick<Business, 'name' | 'reading' | 'contacts'>;
/** Keys that identify a business: its name without the legal form, which people write in many ways or omit, its reading and telephone numbers. */
export function businessKeys({ name, reading, contacts }: Named): readonly string[] {
  const core = plain(coreOf(name.normalize('NFKC').trim())) || plain(name);
  const read = plain(reading);
  const phones = contacts.map((c) => phoneDigits(c.phone)).filter(Boolean);
  return [...(core ? [`name ${core}`] : []), ...(read ? [`reading ${read}`] : []), ...phones.map((p) => `phone ${p}`)];
}

/** Businesses by their identifying values. */
export function byKey(businesses: Iterable<readonly [string, Named]>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [id, business] of businesses)
    for (const key of new Set(businessKeys(business))) found.set(key, [...(found.get(key) ?? []), id]);
  return found;
}

/** Pairs that may be one business, for a person to check: namesakes and shared telephones are legitimate. */
export function doubles(state: Organisation): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const ids of byKey(state.business).values())
    for (const [i, a] of ids.entries()) for (const b of ids.slice(i + 1)) pairs.set(`${a} ${b}`, [a, b]);
  return [...pairs.values()];
}

/**
 * Moves everything of `gone` to `keep`: its plans, contacts, assignments, and every differing value. The main advisor of `keep` stays; the one of
 * `gone` works with them.
 */
export function merge(state: Organisation, keep: string, gone: string): OrganisationOutcome<Effect> {
  if (keep === gone) return refused('sameBusiness', keep);
  const [kept, lost] = [state.business.get(keep), state.business.get(gone)];
  if (!kept) return refused('notFound', keep);
  if (!lost) return refused('notFound', gone);
  const plans = plansOf(state, gone).flatMap((id): Change[] => {
    const plan = state.plan.get(id);
    return plan ? [{ kind: 'plan', id, value: { ...plan, business: keep } }] : [];
  });
  return effect(
    [
      { kind: 'business', id: keep, value: joined(kept, lost, gone) },
      { kind: 'business', id: gone, value: null },
      ...plans,
      ...movedAssignments(state, keep, gone),
      ...movedEntries(state, keep, gone),
    ],
    [keep],
  );
}

function joined(kept: Business, lost: Business, gone: string): Business {
  const filled = Object.fromEntries(BUSINESS_FIELDS.map((field) => [field, kept[field] || lost[field]]));
  const differing = BUSINESS_FIELDS.flatMap((field): FormerValue[] =>
    kept[field] !== '' && lost[field] !== '' && lost[field] !== kept[field] ? [{ field, value: lost[field] }] : [],
  );
  return {
    ...kept,
    ...filled,
    contacts: distinct([...kept.contacts, ...lost.contacts], contactText),
    consent: kept.consent ?? lost.consent,
    // Guidance has ended if it has for both.
    endedOn: kept.endedOn === null || lost.endedOn === null ? null : later(kept.endedOn, lost.endedOn),
    former: distinct([...kept.former, ...differing, ...lost.former], (f) => `${f.field} ${f.value}`),
    mergedFrom: [...kept.mergedFrom, gone, ...lost.mergedFrom],
    revision: kept.revision + 1,
  };
}
const later = (a: string, b: string): string => (a < b ? b : a);
const contactText = ({ name, phone, mail }: Contact): string => JSON.stringify([name, phone, mail]);
const distinct = <T>(items: readonly T[], text: (item: T) => string): T[] =>
  [...new Map(items.toReversed().map((item) => [text(item), item])).values()].reverse();

function movedAssignments(state: Organisation, keep: string, gone: string): readonly Change[] {
  const hasMain = mainOf(state, keep) !== undefined;
  return assignmentsOf(state, gone).flatMap((a): Change[] => {
    const removed: Change = { kind: 'assignment', id: assignmentId(gone, a.staff), value: null };
    const id = assignmentId(keep, a.staff);
    const there = state.assignment.get(id);
    const becomesMain = a.kind === 'main' && !hasMain;
    if (there && !becomesMain) return [removed];
    return [removed, { kind: 'assignment', id, value: { ...a, business: keep, kind: becomesMain ? 'main' : 'with' } }];
  });
}
