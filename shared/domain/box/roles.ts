/** What a column of a box stands for. `own`: a name of the founder's. */
import type { LinkType, NodeKind } from '../canvas/kinds.ts';

export const BOX_ROLES = ['material', 'technology', 'maker', 'customer', 'channel', 'money', 'own'] as const;
export type BoxRole = (typeof BOX_ROLES)[number];
/** Those that a new box has. */
export const FIRST_ROLES = [
  'material',
  'technology',
  'maker',
  'customer',
  'channel',
  'money',
] as const satisfies readonly BoxRole[];

type RoleRecord = {
  /** Kinds of cards that such a column is filled from, and of proposals that are offered for it. */
  readonly kinds: readonly NodeKind[];
  /** What a typed cell becomes. */
  readonly becomes: NodeKind;
};
export const ROLE_RECORDS: Readonly<Record<BoxRole, RoleRecord>> = {
  material: { kinds: ['resource'], becomes: 'resource' },
  technology: { kinds: ['seed'], becomes: 'seed' },
  maker: { kinds: ['person', 'organisation'], becomes: 'person' },
  customer: { kinds: ['customer', 'challenge'], becomes: 'customer' },
  channel: { kinds: ['activity', 'organisation'], becomes: 'activity' },
  money: { kinds: ['funding'], becomes: 'funding' },
  own: { kinds: [], becomes: 'resource' },
};

/**
 * What a configuration says of its roles, as links of the board: 担い手 uses 素材 and 技術, 担い手 supplies 客, 資金 funds 担い手. Only what the columns
 * mean; whether it is true is the founder's to find out.
 */
export const ROLE_LINKS: readonly (readonly [from: BoxRole, type: LinkType, to: BoxRole])[] = [
  ['maker', 'uses', 'material'],
  ['maker', 'uses', 'technology'],
  ['maker', 'supplies', 'customer'],
  ['money', 'funds', 'maker'],
];
