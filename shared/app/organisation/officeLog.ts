/** The log of an organisation as the page of administration shows it: newest first, by act and day, with what is known of the chain. */
import { businessOfFounder, type Organisation } from '../../domain/organisation/records.ts';
import type { OfficeIn, OfficeOut } from '../../protocol/office.ts';
import { japanDay } from '../../text/dates.ts';
import type { CheckedActLine } from './actLog.ts';

type Log = { readonly lines: readonly CheckedActLine[]; readonly isWhole: boolean };
const MOST_ACTS = 200;

export function logPage(
  { lines, isWhole }: Log,
  { staff, business, group }: Organisation,
  { acts, from, to, before, most }: OfficeIn<'log.see'>,
): OfficeOut<'log.see'> {
  const wanted = lines.filter((line) => {
    const day = japanDay(line.at) ?? '';
    return (acts.length === 0 || acts.includes(line.act)) && (!from || day >= from) && (!to || day <= to);
  });
  const older = before === null ? wanted : wanted.filter((line) => line.seq < before);
  const page = older.slice(-most).reverse();
  const last = page.at(-1);
  const ids = new Set(page.flatMap((line) => [businessOfFounder(line.by) ?? line.by, ...line.about]));
  const nameOf = (id: string) => (staff.get(id) ?? business.get(id) ?? group.get(id))?.name;
  return {
    lines: page.map(({ seq, at, by, act, about, isSound }) => ({ seq, at, by, act, about: [...about], isSound })),
    total: wanted.length,
    next: last !== undefined && older.length > page.length ? last.seq : null,
    acts: [...new Set(lines.map((line) => line.act))].sort().slice(0, MOST_ACTS),
    names: Object.fromEntries([...ids].flatMap((id) => (nameOf(id) === undefined ? [] : [[id, nameOf(id) ?? '']]))),
    brokenAt: isWhole ? null : (lines.find((line) => !line.isSound)?.seq ?? lines.length + 1),
    count: lines.length,
  };
}
