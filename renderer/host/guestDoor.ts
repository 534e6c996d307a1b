/** How an invited person joins: the invitation in the address, what it offers, and joining by name. */
import type { Membership } from '../../shared/host/host.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import {
  CODE_PATH,
  codeReply,
  type DoorError,
  INVITATION_PATH,
  type Invitation,
  invitationReply,
  JOIN_ERRORS,
  JOIN_PATH,
  joinReply,
} from '../../shared/protocol/sync.ts';
import type { GuestStore } from './guestStore.ts';

/** Kept for this tab until used: reloading the page before joining must not lose it. */
const KEPT = 'musubi.invitation';

/** Removes the invitation from the address, where it would stay in the history. */
export function readInvitation(): string | undefined {
  const invite = /^#join=([\w.-]{1,200})$/.exec(location.hash)?.[1];
  if (invite) {
    sessionStorage.setItem(KEPT, invite);
    history.replaceState(null, '', location.pathname);
  }
  return invite ?? sessionStorage.getItem(KEPT) ?? undefined;
}
const forgetInvitation = (): void => sessionStorage.removeItem(KEPT);

/** The invitation for a spoken code. Kept like one from a link. */
export async function inviteOfCode(code: string): Promise<Result<string, DoorError>> {
  const found = await post(CODE_PATH, { code }, (value) => codeReply.parse(value));
  if (!found.ok) return found;
  sessionStorage.setItem(KEPT, found.value.invite);
  return ok(found.value.invite);
}

/** An invitation is `id.signature`, optionally followed by a dot and the owner's key, with which the guest verifies the owner's signatures. */
const founderKeyOf = (invite: string): string | undefined => /^[\w-]+\.[\w-]+\.([0-9a-f]{64})$/u.exec(invite)?.[1];
const keyOf = (invite: string): string => `invitation ${invite.split('.')[0]}`;
/** The plan that this browser joined with the invitation before: people reopen the link from their mail. */
export async function planOfInvitation(store: GuestStore, invite: string): Promise<string | undefined> {
  const planId = await store.setting(keyOf(invite));
  return typeof planId === 'string' ? planId : undefined;
}

export const askInvitation = (invite: string): Promise<Result<Invitation, DoorError>> =>
  post(INVITATION_PATH, { invite }, (value) => invitationReply.parse(value));

export async function join(
  store: GuestStore,
  request: { readonly invite: string; readonly name: string; readonly passphrase: string },
): Promise<Result<Membership, DoorError>> {
  const joined = await post(JOIN_PATH, request, (value) => joinReply.parse(value));
  if (!joined.ok) return joined;
  const { token, planId, member, host } = joined.value;
  const founderKey = founderKeyOf(request.invite);
  const membership: Membership = { planId, token, member, host, ended: false, ...(founderKey ? { founderKey } : {}) };
  await store.saveMembership(membership);
  await store.setSetting(keyOf(request.invite), planId);
  const settings = await store.setting('settings');
  await store.setSetting('settings', { ...(settings as object | undefined), name: member.name });
  forgetInvitation();
  return ok(membership);
}

async function post<T>(path: string, body: unknown, parse: (value: unknown) => T): Promise<Result<T, DoorError>> {
  try {
    const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) });
    const value: unknown = await response.json();
    if (response.ok) return ok(parse(value));
    const code = typeof value === 'object' && value !== null && 'error' in value ? value.error : undefined;
    return err(JOIN_ERRORS.find((e) => e === code) ?? 'badRequest');
  } catch {
    return err('offline');
  }
}
