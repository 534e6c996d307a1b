/** `musubi org audit` and `musubi org report`: what was done, and the visits of a month. */
import { visitReport } from '../../shared/app/organisation/visits.ts';
import { parseMonth } from '../../shared/text/dates.ts';
import { UsageError } from './errors.ts';
import type { OrgAct } from './org.ts';
import { say } from './words.ts';

/** With `--verify` a log that is not whole is an error, for scripts that watch over it. */
const audit: OrgAct = async ({ home, flag, must }) => {
  const { lines, isWhole } = await must(await home.seeLog());
  const data = { isWhole, lines };
  const broken = lines.find((l) => !l.isSound)?.seq ?? lines.length + 1;
  if (!isWhole && flag('verify')) throw new UsageError(say('cli.org.logBroken', { seq: broken }));
  return {
    data,
    lines: [
      ...(flag('verify')
        ? []
        : lines.map((l) => `${l.seq}\t${l.at}\t${l.by}\t${l.act}\t${l.about.join(' ')}${l.isSound ? '' : ' ✗'}`)),
      say(isWhole ? 'cli.org.logWhole' : 'cli.org.logBroken', {
        count: lines.length,
        seq: broken,
      }),
    ],
  };
};

const visits: OrgAct = async ({ home, library, option, must }) => {
  const month = parseMonth(option('month') ?? '');
  if (!month.ok) throw new UsageError(say('cli.badMonth'));
  const { state } = await must(await home.seeOrganisation('report.see'));
  const report = await visitReport(library.stores.docs, state, month.value);
  return {
    data: report,
    lines: [...report.rows, report.total].map(
      ({ advisor, counts, businesses, minutes }) =>
        `${advisor || say('cli.org.total')}\t${say('cli.org.visits', { visit: counts.visit, office: counts.office, online: counts.online, businesses, minutes })}`,
    ),
  };
};

/** The storage, and the backups that it has made itself. */
const health: OrgAct = async ({ home, library, must }) => {
  const { unreadable } = await must(await home.seeOrganisation('server.see'));
  const backups = library.makesBackups ? await library.listBackups() : null;
  const data = {
    storedBytes: await library.storedBytes(),
    plans: (await library.listPlans()).filter((plan) => plan.trashedAt === null).length,
    unreadable,
    backups,
  };
  const last = backups?.[0]?.createdAt;
  return {
    data,
    lines: [
      say('cli.org.health', { megabytes: Math.ceil(data.storedBytes / 1e6), plans: data.plans }),
      backups === null
        ? say('cli.org.backupElsewhere')
        : last === undefined
          ? say('cli.org.noBackup')
          : say('cli.org.lastBackup', { at: last }),
    ],
  };
};
const backup: OrgAct = async ({ home, library, must }) => {
  if (!library.makesBackups) throw new UsageError(say('cli.org.backupElsewhere'));
  await must(await home.noteBackup());
  await library.backupNow();
  const [last] = await library.listBackups();
  return { data: { backup: last }, lines: [last?.name ?? ''] };
};

export const reportActs: Readonly<Record<string, OrgAct>> = { audit, health, backup, 'report visits': visits };
