/** `musubi org …`: an organisation with its staff, businesses and their plans. The screens' rules and table of permissions apply here too. */
import { randomBytes } from 'node:crypto';
import { OrganisationHome } from '../../shared/app/organisation/organisationHome.ts';
import type { Actor } from '../../shared/domain/organisation/access.ts';
import type { OrganisationOutcome } from '../../shared/domain/organisation/refusals.ts';
import { systemClock } from '../../shared/ports/clock.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import { InputError } from './errors.ts';
import { businessActs } from './orgBusiness.ts';
import { entryActs } from './orgEntries.ts';
import { eraseBusiness } from './orgErase.ts';
import { founderActs } from './orgFounder.ts';
import { importActs } from './orgImport.ts';
import { reportActs } from './orgReports.ts';
import { staffActs } from './orgStaff.ts';
import { openLibrary, type Place } from './store.ts';
import { say } from './words.ts';

export type OrgOptions = {
  readonly place: Place;
  /** Id of the staff member who acts; the operator if not given. */
  readonly as: string | undefined;
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
};
/** The result of a command, as data and as lines to read. */
export type OrgAnswer = { readonly data: unknown; readonly lines: readonly string[] };
export type OrgCall = {
  readonly home: OrganisationHome;
  readonly library: HostLibrary;
  readonly args: readonly string[];
  readonly option: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
  /** The value of an outcome; throws an {@link InputError} that names the reason and who or what it concerns. */
  readonly must: <T>(outcome: OrganisationOutcome<T>) => Promise<T>;
};
/** Undefined if the command has no such form; the usage is then shown. */
export type OrgAct = (call: OrgCall) => Promise<OrgAnswer | undefined>;

const ACTS: Readonly<Record<string, OrgAct>> = {
  ...staffActs,
  ...entryActs,
  ...founderActs,
  ...businessActs,
  ...importActs,
  ...reportActs,
};
const actor = (as: string | undefined): Actor => (as === undefined ? { kind: 'operator' } : { kind: 'staff', id: as });

/** `words` are the command's words after `org`. Resolves to undefined if there is no such command. */
export async function runOrg(words: readonly string[], options: OrgOptions): Promise<OrgAnswer | undefined> {
  const [first = '', second = ''] = words;
  const name = Object.hasOwn(ACTS, `${first} ${second}`) ? `${first} ${second}` : first;
  const args = words.slice(name.split(' ').length);
  if (name === 'business' && second === 'erase') return eraseBusiness(words.slice(2), options, callOn);
  if (!Object.hasOwn(ACTS, name)) return undefined;
  const library = await openLibrary(options.place);
  try {
    return await ACTS[name]?.(callOn(library, args, options));
  } finally {
    await library.close();
  }
}

function callOn(library: HostLibrary, args: readonly string[], { as, values }: OrgOptions): OrgCall {
  const parts = {
    store: library.stores.organisation,
    clock: systemClock,
    randomBytes: (count: number) => new Uint8Array(randomBytes(count)),
  };
  const home = new OrganisationHome(parts, actor(as));
  return {
    home,
    library,
    args,
    option: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    flag: (name) => values[name] === true,
    must: async (outcome) => {
      if (outcome.ok) return outcome.value;
      const { code, about } = outcome.error;
      const names = await namesOf(home, about);
      const message = say(`cli.org.refusal.${code}`, { about: names.join('、') });
      throw new InputError([{ field: about.join(' '), code, message }]);
    },
  };
}

/** Names for ids, as far as the actor may see them. */
async function namesOf(home: OrganisationHome, ids: readonly string[]): Promise<readonly string[]> {
  const seen = await home.seeOrganisation('staff.see');
  if (!seen.ok) return ids;
  const { business, staff, group } = seen.value.state;
  return ids.map((id) => (business.get(id) ?? staff.get(id) ?? group.get(id))?.name ?? id);
}
