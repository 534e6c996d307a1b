/** `musubi org founder invite`, `devices`, `end`: how the founder of a business signs in at the home of its plans. A running server sees it within seconds. */
import { founderOf } from '../../shared/domain/organisation/records.ts';
import { CODE_DAYS } from '../../shared/domain/organisation/signingIn.ts';
import type { OrgAct } from './org.ts';
import { entriesIn, entryLines } from './orgEntries.ts';
import { publicAddress } from './share.ts';
import { say } from './words.ts';

const invite: OrgAct = async ({ home, args: [business], option, must }) => {
  if (business === undefined) return undefined;
  const days = option('days') === undefined ? CODE_DAYS : Number(option('days'));
  const { value } = await must(await home.inviteFounder(business, days));
  const fragment = `#founder=${value.code}`;
  const address = publicAddress(option('public-url'))?.replace(/\/+$/u, '');
  return {
    data: { business, ...value, fragment, ...(address === undefined ? {} : { link: `${address}/${fragment}` }) },
    lines: [
      value.code,
      ...(address === undefined ? [] : [`${address}/${fragment}`]),
      say('cli.org.code', { until: value.expiresAt }),
    ],
  };
};

const devices: OrgAct = async ({ home, args: [business], must }) => {
  if (business === undefined) return undefined;
  const { state, name } = await must(await home.seeFounder(business));
  const data = entriesIn(
    state,
    (person) => person === founderOf(business),
    () => name,
    new Date().toISOString(),
  );
  return { data: { business, ...data }, lines: entryLines(data) };
};

const end: OrgAct = async ({ home, args: [business, id], must }) => {
  if (business === undefined || id === undefined) return undefined;
  await must(await home.endFounder(business, id));
  return { data: { business, ended: id }, lines: [say('cli.org.ended')] };
};

export const founderActs: Readonly<Record<string, OrgAct>> = {
  'founder invite': invite,
  'founder devices': devices,
  'founder end': end,
};
