/** What a copy for an audience lacks, in numbers and names: for the person who hands it out, and never part of the copy. */
import type * as Y from 'yjs';
import { planJson } from '../file/planJson.ts';
import { FUNDING_COLLECTIONS } from '../fundingSchema.ts';
import type { EntityName } from '../schema.ts';
import type { Leaving } from './leaving.ts';

export type PruneReport = {
  readonly cards: number;
  /** Rows of the funding plan. */
  readonly rows: number;
  readonly figures: number;
  readonly blocks: number;
  /** Total of the needs among the rows. */
  readonly usesYen: number;
  /** Names of left-out rows that still occur in the copy: written by hand, in other cards or in the text. */
  readonly stillSaid: readonly string[];
};

/** A single character is too ambiguous: it would be found everywhere. */
const SHORTEST_NAME = 2;

const NAMES: Readonly<Partial<Record<EntityName, readonly string[]>>> = {
  nodes: ['title'],
  figures: ['label'],
  ...Object.fromEntries(FUNDING_COLLECTIONS.map((name) => [name, ['title', 'name', 'holder', 'label']])),
};

/** Names by which the left-out rows may be mentioned. */
export function namesOfLeft({ rows, left }: Leaving): readonly string[] {
  const names = new Set<string>();
  for (const [collection, fields] of Object.entries(NAMES) as [EntityName, readonly string[]][])
    for (const [id, row] of rows[collection])
      for (const field of left.has(id) ? fields : []) {
        const name = row[field];
        if (typeof name === 'string' && [...name.trim()].length >= SHORTEST_NAME) names.add(name.trim());
      }
  return [...names];
}

export function countLeft({ rows, left, leftBlocks, body }: Leaving): Omit<PruneReport, 'stillSaid'> {
  const among = (name: EntityName): number => [...rows[name].keys()].filter((id) => left.has(id)).length;
  return {
    cards: among('nodes'),
    rows: FUNDING_COLLECTIONS.reduce((sum, name) => sum + among(name), 0),
    figures: among('figures'),
    blocks: body.filter((block) => leftBlocks.has(block.index)).length,
    usesYen: [...rows.uses].reduce((sum, [id, row]) => sum + (left.has(id) ? Number(row['amountYen']) : 0), 0),
  };
}

/** Names of left-out rows that still occur, without duplicates. */
export function stillSaid(copy: Y.Doc, names: readonly string[]): readonly string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  if (names.length > 0) collect(planJson(copy));
  return names.filter((name) => texts.some((text) => text.includes(name)));
}
