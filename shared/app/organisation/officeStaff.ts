/** The staff of an organisation as the page of administration lists them. */
import { assignedTo, type Organisation } from '../../domain/organisation/records.ts';
import type { OfficeOut } from '../../protocol/office.ts';
import { japanDay } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import { entriesFor } from './entries.ts';
import { rowMark } from './marks.ts';

type Page = Pick<OfficeOut<'staff.list'>, 'staff' | 'groups' | 'covers'>;
type How = { readonly seesEntries: boolean; readonly at: string };

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  fold(a.name) < fold(b.name) ? -1 : 1;

/** By name, those who have left last. Covers that are over are not listed. */
export function staffPage(state: Organisation, { seesEntries, at }: How): Page {
  const today = japanDay(at) ?? '';
  const all = [...state.staff].map(([id, row]) => {
    const own = assignedTo(state, id);
    const main = own.filter((a) => a.kind === 'main').length;
    const { name, role, groups, leftAt } = row;
    const devices = seesEntries ? [...state.device.values()].filter((d) => d.staff === id).length : null;
    return { id, name, role, groups: [...groups], leftAt, seen: rowMark(row), main, helps: own.length - main, devices };
  });
  return {
    staff: [...all.filter((s) => s.leftAt === null).sort(byName), ...all.filter((s) => s.leftAt !== null).sort(byName)],
    groups: [...state.group].map(([id, { name }]) => ({ id, name })).sort(byName),
    covers: [...state.cover]
      .map(([id, row]) => ({ id, ...row }))
      .filter((c) => c.to >= today)
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

/** The devices of one person with their open sessions, and the codes that nobody has used. */
export function entriesOfPerson(state: Organisation, staff: string, at: string): OfficeOut<'staff.entries'> {
  const { devices, codes, sessionsOf } = entriesFor(state, (person) => person === staff, at);
  return {
    devices: devices.map(([id, { addedAt }]) => ({ id, addedAt, sessions: sessionsOf(id) })),
    codes: codes.map(([id, { expiresAt }]) => ({ id, expiresAt })),
  };
}
