/** The only place that knows that there are several hosts. */
import type { Host } from '../../shared/host/host.ts';
import { createBrowserHost } from './browserHost.ts';
import { createElectronHost } from './electronHost.ts';
import { planOfInvitation, readInvitation } from './guestDoor.ts';
import type { GuestStore } from './guestStore.ts';
import { keepOffline } from './keepOffline.ts';
import type { StaffLine } from './staffLine.ts';

export type Selected =
  | { readonly kind: 'host'; readonly host: Host }
  /** A guest with an invitation that this browser has not used yet. */
  | { readonly kind: 'invited'; readonly store: GuestStore; readonly invite: string }
  /** Staff of an organisation, at their own address or before they have opened a plan. */
  | {
      readonly kind: 'staff';
      readonly store: GuestStore;
      readonly line: StaffLine;
      /** The page of the administration that the address names, if it names one. */
      readonly office?: string | undefined;
    }
  /** A guest's address without an invitation, in a browser that never joined a plan. */
  | { readonly kind: 'notInvited' }
  /** This browser stores nothing: a private window of some browsers. */
  | { readonly kind: 'noStorage' }
  /** An address that was already used in another browser. */
  | { readonly kind: 'notAllowed' };

const RENEW_WITHIN_MS = 3_000;

export async function selectHost(): Promise<Selected> {
  if (window.desktop) return { kind: 'host', host: createElectronHost(window.desktop) };
  const isForOthers = location.hash.startsWith('#join=') || location.hash.startsWith('#staff');
  const host = isForOthers ? 'guests' : await createBrowserHost();
  if (typeof host === 'object') return { kind: 'host', host };
  if (host === 'refused') return { kind: 'notAllowed' };
  // An owner never needs them.
  const [{ GuestStore: Store }, { createGuestHost }, { isStaffAddress, officePage, StaffLine: Line }] =
    await Promise.all([import('./guestStore.ts'), import('./guestHost.ts'), import('./staffLine.ts')]);
  const store = await Store.open().catch(() => undefined);
  if (!store) return { kind: 'noStorage' };
  const line = new Line(store);
  if (isStaffAddress()) return { kind: 'staff', store, line, office: officePage() };
  const invite = readInvitation();
  const joined = invite ? await planOfInvitation(store, invite) : undefined;
  if (joined) history.replaceState(null, '', `${location.pathname}#/plan/${joined}/text`);
  else if (invite) return { kind: 'invited', store, invite };
  const isStaff = await line.isKnown();
  if ((await store.memberships()).length === 0)
    return isStaff ? { kind: 'staff', store, line } : { kind: 'notInvited' };
  // Not awaited for long: offline the plans open with what this browser has.
  if (isStaff) await Promise.race([line.renew(), new Promise((done) => setTimeout(done, RENEW_WITHIN_MS))]);
  void keepOffline();
  return { kind: 'host', host: createGuestHost(store, isStaff) };
}
