/** The role of a column of a box. `own`: a custom name. */
import type { LinkType, NodeKind } from '../canvas/kinds.ts';
import type { EntryKind } from '../catalogue/entry.ts';

export const BOX_ROLES = ['material', 'technology', 'maker', 'customer', 'channel', 'money', 'own'] as const;
export type BoxRole = (typeof BOX_ROLES)[number];
/** The roles of a new box. */
export const FIRST_ROLES = [
  'material',
  'technology',
  'maker',
  'customer',
  'channel',
  'money',
] as const satisfies readonly BoxRole[];

type RoleRecord = {
  /** Kinds of cards that can fill such a column. */
  readonly kinds: readonly NodeKind[];
  /** Kinds of catalogue entries that are proposed for it; empty: any. */
  readonly entryKinds: readonly EntryKind[];
  /** The kind of card that a typed cell becomes. */
  readonly becomes: NodeKind;
};
export const ROLE_RECORDS: Readonly<Record<BoxRole, RoleRecord>> = {
  material: { kinds: ['resource'], entryKinds: ['resource', 'byproduct'], becomes: 'resource' },
  technology: { kinds: ['seed'], entryKinds: ['seed'], becomes: 'seed' },
  maker: { kinds: ['person', 'organisation'], entryKinds: ['person', 'organisation'], becomes: 'person' },
  customer: { kinds: ['customer', 'challenge'], entryKinds: ['challenge', 'person'], becomes: 'customer' },
  channel: { kinds: ['activity', 'organisation'], entryKinds: ['organisation'], becomes: 'activity' },
  money: { kinds: ['funding'], entryKinds: ['funding'], becomes: 'funding' },
  own: { kinds: [], entryKinds: [], becomes: 'resource' },
};

/**
 * The links that a configuration implies by its roles: 担い手 uses 素材 and 技術, 担い手 supplies 客, 資金 funds 担い手. Only the meaning of the columns;
 * whether it is true is for the founder to find out.
 */
export const ROLE_LINKS: readonly (readonly [from: BoxRole, type: LinkType, to: BoxRole])[] = [
  ['maker', 'uses', 'material'],
  ['maker', 'uses', 'technology'],
  ['maker', 'supplies', 'customer'],
  ['money', 'funds', 'maker'],
];
