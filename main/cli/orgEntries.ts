/** `musubi org staff invite`, `devices`, `end`: how staff sign in at the server, and how that ends. A running server sees it within seconds. */
import { entriesFor } from '../../shared/app/organisation/entries.ts';
import { businessOfFounder, type Organisation } from '../../shared/domain/organisation/records.ts';
import { CODE_DAYS } from '../../shared/domain/organisation/signingIn.ts';
import { UsageError } from './errors.ts';
import type { OrgAct } from './org.ts';
import { publicAddress } from './share.ts';
import { say } from './words.ts';

const invite: OrgAct = async ({ home, args: [staff], option, must }) => {
  if (staff === undefined) return undefined;
  const days = option('days') === undefined ? CODE_DAYS : Number(option('days'));
  const { value } = await must(await home.inviteDevice(staff, days));
  const fragment = `#staff=${value.code}`;
  return {
    data: { staff, ...value, fragment },
    lines: [
      value.code,
      ...(option('public-url') === undefined
        ? []
        : [`${publicAddress(option('public-url'))?.replace(/\/+$/u, '')}/${fragment}`]),
      say('cli.org.code', { until: value.expiresAt }),
    ],
  };
};

/** The devices of some people, with the sessions that are open and the codes that nobody has used. */
export function entriesIn(
  state: Organisation,
  isWanted: (person: string) => boolean,
  nameOf: (person: string) => string,
  at: string,
) {
  const { devices: shown, codes, sessionsOf } = entriesFor(state, isWanted, at);
  return {
    devices: shown.map(([id, { staff, publicKey, addedAt }]) => ({
      ...{ id, staff, name: nameOf(staff), publicKey, addedAt },
      sessions: sessionsOf(id),
    })),
    codes: codes.map(([id, { staff, expiresAt }]) => ({ id, staff, name: nameOf(staff), expiresAt })),
  };
}

const devices: OrgAct = async ({ home, args: [staff], must }) => {
  const { state } = await must(await home.seeOrganisation('session.see'));
  if (staff !== undefined && !state.staff.has(staff))
    throw new UsageError(say('cli.org.refusal.notFound', { about: staff }));
  const data = entriesIn(
    state,
    (person) => (staff === undefined ? businessOfFounder(person) === undefined : person === staff),
    (person) => state.staff.get(person)?.name ?? '',
    new Date().toISOString(),
  );
  return { data, lines: entryLines(data) };
};

export const entryLines = ({ devices: shown, codes }: ReturnType<typeof entriesIn>): readonly string[] => [
  ...shown.flatMap((device) => [
    `${device.id}\t${device.name}\t${say('cli.org.device')}\t${device.addedAt}`,
    ...device.sessions.map((s) => `${s.id}\t${device.name}\t${say('cli.org.session')}\t${s.expiresAt}`),
  ]),
  ...codes.map((code) => `${code.id}\t${code.name}\t${say('cli.org.unusedCode')}\t${code.expiresAt}`),
];

const end: OrgAct = async ({ home, args: [id], must }) => {
  if (id === undefined) return undefined;
  await must(await home.endEntry(id));
  return { data: { ended: id }, lines: [say('cli.org.ended')] };
};

export const entryActs: Readonly<Record<string, OrgAct>> = {
  'staff invite': invite,
  'staff devices': devices,
  'staff end': end,
};
