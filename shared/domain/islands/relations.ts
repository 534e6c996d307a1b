/** The relations of two islands (KJ法), each drawn as one of the board's own links, so that board, outline, undo and files support them already. */
import type { LinkType } from '../canvas/kinds.ts';

export const ISLAND_RELATIONS = ['cause', 'opposite', 'same'] as const;
export type IslandRelation = (typeof ISLAND_RELATIONS)[number];

/** `cause` is drawn in the opposite direction: the consequence requires the cause. The others have no direction. */
export const LINK_OF_RELATION = {
  cause: 'requires',
  opposite: 'contradicts',
  same: 'partners',
} as const satisfies Record<IslandRelation, LinkType>;

export const relationOf = (type: LinkType): IslandRelation | undefined =>
  ISLAND_RELATIONS.find((relation) => LINK_OF_RELATION[relation] === type);
