/** Signing in at an organisation's server with the key that this browser keeps, and what the server tells of one's own businesses. */
import { canonicalHash } from '../../shared/doc/contest/canonical.ts';
import { signHash } from '../../shared/doc/signature.ts';
import { readEntryCode } from '../../shared/domain/organisation/entryCode.ts';
import type { Right } from '../../shared/domain/organisation/records.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import {
  OFFICE,
  OFFICE_PATH,
  OFFICE_TABLE_PATH,
  type OfficeAct,
  type OfficeFailure,
  type OfficeIn,
  type OfficeOut,
  officeRefusal,
  TABLE_ACTS,
} from '../../shared/protocol/office.ts';
import {
  CHALLENGE_PATH,
  challengeReply,
  ENTER_PATH,
  enterReply,
  entryStatement,
  ROSTER_PATH,
  type RosterBusiness,
  rosterReply,
  STAFF_ERRORS,
  STAFF_TOKEN,
  type StaffEntry,
  type StaffFailure,
  type StaffList,
} from '../../shared/protocol/staff.ts';
import { downloadFile } from './browserFiles.ts';
import { deviceSeed } from './guestHandlers.ts';
import type { GuestStore } from './guestStore.ts';

const ENTRY = 'staffEntry';
const LIST = 'staffList';
/** Signed in again this long before a session ends: a plan that is opened then stays open. */
const RENEW_MS = 3_600_000;
const MOST_PAGES = 50;
const KEPT = 'musubi.staffCode';

/** The administration's addresses: `#staff/office`, with the name of one of its pages. */
const OFFICE_ADDRESS = /^#staff\/office(?:\/([a-z]+))?$/u;
/** The page of the administration that the address names: empty for the first, `undefined` if it names none. */
export const officePage = (): string | undefined => {
  const found = OFFICE_ADDRESS.exec(location.hash);
  return found ? (found[1] ?? '') : undefined;
};

/** True for the addresses of staff: `#staff`, `#staff=CODE`, and those of the administration. The code is taken out of the address, where it would stay in the history. */
export function isStaffAddress(): boolean {
  const [, code] = /^#staff(?:=([\w-]{1,60}))?$/u.exec(location.hash) ?? [];
  if (code !== undefined) {
    sessionStorage.setItem(KEPT, code);
    history.replaceState(null, '', `${location.pathname}#staff`);
  }
  return location.hash === '#staff' || officePage() !== undefined;
}

export class StaffLine {
  private readonly store: GuestStore;

  constructor(store: GuestStore) {
    this.store = store;
  }

  /** The code of the address, until it was used. */
  get codeOfAddress(): string | undefined {
    return sessionStorage.getItem(KEPT) ?? undefined;
  }
  /** Whether this browser has signed in before. */
  async isKnown(): Promise<boolean> {
    return (await this.entry()) !== undefined;
  }
  private async entry(): Promise<StaffEntry | undefined> {
    return enterReply.safeParse(await this.store.setting(ENTRY)).data;
  }

  /** With a code, this browser's key is admitted; without one it must have been before. */
  async enter(typed?: string): Promise<Result<StaffEntry, StaffFailure>> {
    const code = typed === undefined ? '' : readEntryCode(typed);
    if (code === undefined) return err('unknownCode');
    const asked = await post(CHALLENGE_PATH, {}, (value) => challengeReply.parse(value));
    if (!asked.ok) return asked;
    const seed = await deviceSeed(this.store);
    const { publicKey } = signHash(seed, 'signIn', '0'.repeat(64));
    const hash = canonicalHash(entryStatement({ ...asked.value, publicKey, code }));
    const answer = { challenge: asked.value.challenge, ...signHash(seed, 'signIn', hash) };
    const entered = await post(ENTER_PATH, { ...answer, ...(code ? { code } : {}) }, (value) =>
      enterReply.parse(value),
    );
    if (!entered.ok) return entered;
    sessionStorage.removeItem(KEPT);
    await this.store.setSetting(ENTRY, entered.value);
    await this.renewPlans(entered.value);
    return entered;
  }
  /** Plans opened in an earlier session go on in the new one. */
  private async renewPlans({ token }: StaffEntry): Promise<void> {
    for (const membership of await this.store.memberships())
      if (membership.token.startsWith(STAFF_TOKEN))
        await this.store.saveMembership({ ...membership, token, ended: false });
  }
  /** Signs in again if the session has ended or is about to. */
  async renew(): Promise<Result<StaffEntry, StaffFailure>> {
    const entry = await this.entry();
    const isFresh = entry !== undefined && Date.parse(entry.expiresAt) - Date.now() > RENEW_MS;
    return isFresh ? ok(entry) : this.enter();
  }

  /** The list as last told; `undefined` if there is none. */
  async kept(): Promise<StaffList | undefined> {
    return (await this.store.setting(LIST)) as StaffList | undefined;
  }
  async list(): Promise<Result<StaffList, StaffFailure>> {
    const entry = await this.renew();
    if (!entry.ok) return entry;
    const first = await this.pages(entry.value);
    if (first.ok || first.error !== 'unauthenticated') return first;
    // Ended by somebody: this browser may still be admitted.
    const again = await this.enter();
    return again.ok ? this.pages(again.value) : again;
  }
  private async pages(entry: StaffEntry): Promise<Result<StaffList, StaffFailure>> {
    const businesses: RosterBusiness[] = [];
    let from: number | null = 0;
    for (let i = 0; i < MOST_PAGES && from !== null; i++) {
      const page: Result<ReturnType<typeof rosterReply.parse>, StaffFailure> = await post(
        ROSTER_PATH,
        { from },
        (value) => rosterReply.parse(value),
        entry.token,
      );
      if (!page.ok) return page;
      businesses.push(...page.value.businesses);
      from = page.value.next;
    }
    const list: StaffList = {
      organisation: entry.organisation,
      name: entry.staff.name,
      role: entry.staff.role,
      businesses,
      at: new Date().toISOString(),
    };
    await this.store.setSetting(LIST, list);
    return ok(list);
  }

  /** Saves a file as a download. */
  save(name: string, bytes: Uint8Array, kind: 'csv'): void {
    downloadFile(name, bytes, kind);
  }
  /** One act of the administration. */
  async office<A extends OfficeAct>(act: A, input: OfficeIn<A>): Promise<Result<OfficeOut<A>, OfficeFailure>> {
    const entry = await this.renew();
    if (!entry.ok) return err({ code: entry.error, about: [] });
    const first = await askOffice(act, input, entry.value.token);
    if (first.ok || first.error.code !== 'unauthenticated') return first;
    const again = await this.enter();
    return again.ok ? askOffice(act, input, again.value.token) : err({ code: again.error, about: [] });
  }

  /** Makes a plan one of this browser's, with the right that the list named: the server says at each connection what holds. */
  async open(plan: { readonly id: string; readonly title: string; readonly right: Right }): Promise<void> {
    const entry = await this.entry();
    if (!entry) return;
    const before = await this.store.membership(plan.id);
    const { id, name } = entry.staff;
    const role = ROLE_OF[plan.right];
    const suggests = plan.right === 'comment' ? { suggests: false } : {};
    await this.store.saveMembership({
      planId: plan.id,
      token: entry.token,
      member: { id, name: name.slice(0, 120), colour: before?.member.colour ?? 0, role, ...suggests },
      host: entry.organisation.slice(0, 120),
      ended: false,
    });
    await this.store.describePlan(plan.id, plan.title, new Date().toISOString());
    const settings = await this.store.setting('settings');
    await this.store.setSetting('settings', { ...(settings as object | undefined), name });
  }
}

const ROLE_OF = { none: 'viewer', read: 'viewer', comment: 'commenter', suggest: 'commenter', edit: 'editor' } as const;

async function askOffice<A extends OfficeAct>(
  act: A,
  input: OfficeIn<A>,
  token: string,
): Promise<Result<OfficeOut<A>, OfficeFailure>> {
  try {
    const path = TABLE_ACTS.some((table) => table === act) ? OFFICE_TABLE_PATH : OFFICE_PATH;
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(path, { method: 'POST', body: JSON.stringify({ act, input }), headers });
    const value: unknown = await response.json();
    // The schema of this act has just accepted it.
    if (response.ok) return ok(OFFICE[act].out.parse(value) as OfficeOut<A>);
    const refused = officeRefusal.safeParse(value);
    return err(refused.success ? refused.data : { code: errorIn(value), about: [] });
  } catch {
    return err({ code: 'offline', about: [] });
  }
}

const errorIn = (value: unknown) => {
  const code = typeof value === 'object' && value !== null && 'error' in value ? value.error : undefined;
  return STAFF_ERRORS.find((e) => e === code) ?? 'badRequest';
};

async function post<T>(
  path: string,
  body: unknown,
  parse: (value: unknown) => T,
  token?: string,
): Promise<Result<T, StaffFailure>> {
  try {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(path, { method: 'POST', body: JSON.stringify(body), headers });
    const value: unknown = await response.json();
    if (response.ok) return ok(parse(value));
    return err(errorIn(value));
  } catch {
    return err('offline');
  }
}
