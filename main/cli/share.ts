/** `musubi invite`, `members`, `revoke`: who may join a plan on the sync server of this data folder. The running server sees it within seconds. */
import { unfiledSeeds } from '../../shared/app/exports/disclosure.ts';
import { noteHandedOut } from '../../shared/app/exports/exportLog.ts';
import { holdsBack } from '../../shared/app/layers/copyFor.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Role } from '../../shared/domain/roles/roles.ts';
import { folderKey } from '../storage/fileKeys.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import { Access } from '../sync-server/access.ts';
import { Callers } from '../sync-server/callers.ts';
import { coreOf } from './core.ts';
import { UsageError } from './errors.ts';
import { openLibrary, type Place } from './store.ts';
import { say } from './words.ts';

const GUEST_ROLES = ['editor', 'commenter', 'viewer'] as const satisfies readonly Role[];

/** Whole number within bounds, or a usage error that names the option. */
const wholeNumber = (text: string | undefined, fallback: number, name: string, max: number): number => {
  const value = text === undefined ? fallback : Number(text);
  if (!Number.isInteger(value) || value < 1 || value > max)
    throw new UsageError(say('cli.wholeNumber', { name, min: 1, max }));
  return value;
};

async function withAccess<T>(place: Place, fn: (access: Access, library: HostLibrary) => Promise<T>): Promise<T> {
  const library = await openLibrary(place);
  try {
    return await fn(new Access(library.members, folderKey(place.folder)), library);
  } finally {
    await library.close();
  }
}

export type InviteArguments = {
  readonly plan: string | undefined;
  readonly role: string | undefined;
  readonly uses: string | undefined;
  readonly days: string | undefined;
  readonly passphrase: string | undefined;
  /** Invited people may see restricted content. */
  readonly all: boolean;
  /** Invited people keep what they see confidential. */
  readonly confidential: boolean;
};

/**
 * As on screen: a shared plan hides nothing, and an unfiled seed must not become public. A server may have the plan open, so a publication cannot be
 * recorded in it here: that requires the app.
 */
export function guardSharing(
  session: PlanSession,
  { all, confidential }: Pick<InviteArguments, 'all' | 'confidential'>,
): void {
  if (!all && holdsBack(session)) throw new UsageError(say('cli.invite.layers'));
  const seeds = unfiledSeeds(session.planStore).map((s) => s.title);
  if (!confidential && seeds.length > 0) throw new UsageError(say('cli.invite.unfiled', { seeds: seeds.join('、') }));
}

type Invited = { readonly invite: string; readonly role: Role; readonly expiresAt: string; readonly uses: number };

export async function invite(place: Place, args: InviteArguments): Promise<Invited> {
  const role = GUEST_ROLES.find((r) => r === args.role);
  if (!role) throw new UsageError(say('cli.role', { list: GUEST_ROLES.join(', ') }));
  return withAccess(place, async (access, library) => {
    const plans = await library.listPlans();
    const plan = plans.find((p) => p.id === args.plan);
    if (!plan)
      throw new UsageError(
        say('cli.plan', {
          list: plans.map((p) => `  ${p.id}  ${p.title}`).join('\n'),
        }),
      );
    const session = await PlanSession.open(coreOf(library), plan.id);
    try {
      guardSharing(session, args);
      return await inviteTo(session, access, { ...args, role });
    } finally {
      session.dispose();
    }
  });
}

async function inviteTo(
  session: PlanSession,
  access: Access,
  args: InviteArguments & { readonly role: (typeof GUEST_ROLES)[number] },
): Promise<Invited> {
  const made = await access.invite({
    planId: session.planId,
    role: args.role,
    uses: wholeNumber(args.uses, 1, '--uses', 500),
    days: wholeNumber(args.days, 7, '--days', 366),
    ...(args.passphrase ? { passphrase: args.passphrase } : {}),
  });
  await noteHandedOut(session, { door: 'share' }, 'own');
  return { invite: made.secret, role: args.role, expiresAt: made.invite.expiresAt, uses: made.invite.usesLeft };
}

export const members = (place: Place, plan: string) =>
  withAccess(place, async (_, library) => ({
    members: await library.members.membersOf(plan),
    invites: (await library.members.invitesOf(plan)).map(({ passphrase, ...i }) => ({
      ...i,
      hasPassphrase: passphrase !== null,
    })),
  }));

export const revoke = (place: Place, id: string): Promise<boolean> =>
  withAccess(place, async (access, library) => {
    if (await library.members.member(id)) await access.revoke(id);
    else if (await library.members.invite(id)) await access.revokeInvite(id);
    else throw new UsageError(say('cli.noMember', { id }));
    return true;
  });

/** `8787` or `0.0.0.0:8787`: where the sync server listens. On loopback only unless a host is given. */
export function shareAddress(text: string): { host: string; port: number } {
  const at = text.lastIndexOf(':');
  const port = Number(text.slice(at + 1));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(say('cli.shareAddress'));
  return { host: at < 0 ? '127.0.0.1' : text.slice(0, at).replace(/^\[|\]$/gu, ''), port };
}

/** `--public-url`: an http or https URL whose path carries no secrets; `undefined` if the option was not given. */
export function publicAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.search || url.hash)
    throw new UsageError(say('cli.publicUrl'));
  return text;
}

/** `--trust-proxy 10.0.0.0/8,loopback`: the proxies that are trusted to report a caller's address. */
export function trustedProxies(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const proxies = text
    .split(',')
    .map((t) => t.trim())
    .filter(Boolean);
  try {
    new Callers({ trustedProxies: proxies, names: () => [] });
  } catch {
    throw new UsageError(say('cli.trustProxy'));
  }
  return proxies;
}

/** A port given on the command line; `undefined` if the option was not given. */
export function portNumber(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535)
    throw new UsageError(say('cli.wholeNumber', { name, min: 0, max: 65_535 }));
  return port;
}
