/** How senses and other data of candidates and case parts are encoded in the index. */
import type { NumberList, Packed } from '../../kernel/packed.ts';
import type { Profile, Sense, SenseOf } from './profile.ts';
import { ROLES, type Role } from './roles.ts';

const OF = ['is', 'takes', 'gives', 'needs', 'serves', 'part', 'worked'] as const satisfies readonly SenseOf[];
const HEAD = 8;
const ASIDE = 16;

/**
 * The senses of many things, concatenated. There are few distinct weights, so each is stored once. Throws a RangeError if a node or a weight exceeds what
 * the index can hold.
 */
export function packSenses(name: string, all: readonly (readonly Sense[])[]): Readonly<Record<string, NumberList>> {
  const senses = all.flat();
  const weights = [...new Set(senses.map((s) => s.weight))].sort((a, b) => a - b);
  const places = new Map(weights.map((w, at) => [w, at]));
  if (weights.length > 0xffff || senses.some((s) => s.node > 0xffff) || all.some((s) => s.length > 0xff))
    throw new RangeError('the index holds 65,536 nodes and weights, and 255 senses of one thing');
  return {
    [`${name}Counts`]: Uint8Array.from(all, (s) => s.length),
    [`${name}Nodes`]: Uint16Array.from(senses, (s) => s.node),
    [`${name}Weights`]: Uint16Array.from(senses, (s) => places.get(s.weight) ?? 0),
    [`${name}WeightValues`]: Float64Array.from(weights),
    [`${name}Manners`]: Uint8Array.from(
      senses,
      (s) => OF.indexOf(s.of) + (s.isHead ? HEAD : 0) + (s.isAside ? ASIDE : 0),
    ),
  };
}

/** The senses of the thing at a position. */
export function unpackSenses(file: Packed, name: string): (at: number) => readonly Sense[] {
  const counts = file.list(`${name}Counts`, 'u8');
  const nodes = file.list(`${name}Nodes`, 'u16');
  const weights = file.list(`${name}Weights`, 'u16');
  const values = file.list(`${name}WeightValues`, 'f64');
  const manners = file.list(`${name}Manners`, 'u8');
  const first = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) first[i + 1] = (first[i] as number) + (counts[i] as number);
  return (at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, k): Sense => {
      const i = (first[at] as number) + k;
      const manner = manners[i] as number;
      return {
        node: nodes[i] as number,
        weight: values[weights[i] as number] as number,
        of: OF[manner % HEAD] ?? 'is',
        isHead: (manner & HEAD) !== 0,
        ...((manner & ASIDE) === 0 ? {} : { isAside: true }),
      };
    });
}

export type CandidateFacts = Pick<Profile, 'senses' | 'length' | 'months'> & { readonly roles: readonly Role[] };

const MONTHS = 12;

/** Roles and months in order, padded with 0 to a fixed number. */
export function packFacts(profiles: readonly Profile[]): Readonly<Record<string, NumberList>> {
  const padded = (lists: readonly (readonly number[])[], width: number) =>
    Uint8Array.from(lists.flatMap((l) => Array.from({ length: width }, (_, i) => l[i] ?? 0)));
  if (profiles.some((p) => p.months.length > MONTHS)) throw new RangeError('a year has twelve months');
  return {
    lengths: Float64Array.from(profiles, (p) => p.length),
    roles: padded(
      profiles.map((p) => [...p.roles].map((r) => ROLES.indexOf(r) + 1)),
      ROLES.length,
    ),
    months: padded(
      profiles.map((p) => p.months),
      MONTHS,
    ),
  };
}

export function unpackFacts(file: Packed, senses: (at: number) => readonly Sense[]): (at: number) => CandidateFacts {
  const lengths = file.list('lengths', 'f64');
  const roles = file.list('roles', 'u8');
  const months = file.list('months', 'u8');
  const of = (list: Uint8Array, width: number, at: number) =>
    [...list.subarray(at * width, (at + 1) * width)].filter((n) => n > 0);
  return (at) => ({
    senses: senses(at),
    length: lengths[at] as number,
    roles: of(roles, ROLES.length, at).flatMap((n) => ROLES[n - 1] ?? []),
    months: of(months, MONTHS, at),
  });
}
