/** The new combination (新結合): at least two parts of different kinds and a claim. Source: Schumpeter's five cases of development. */
import { type EvidenceStatus, type NodeKind, PART_KINDS } from '../canvas/kinds.ts';

export const COMBINATION_TYPES = ['newGood', 'newMethod', 'newMarket', 'newSupply', 'newOrganisation'] as const;
export type CombinationType = (typeof COMBINATION_TYPES)[number];

export type CombinationFacts = {
  readonly claim: string;
  readonly partKinds: readonly NodeKind[];
  readonly types: readonly CombinationType[];
  readonly assumptions: readonly { readonly status: EvidenceStatus }[];
};

/** What prevents it from being valid. */
export const COMBINATION_GAPS = ['parts', 'differentKinds', 'claim'] as const;
export type CombinationGap = (typeof COMBINATION_GAPS)[number];

/** What would make a valid one stronger. */
export const COMBINATION_HINTS = ['types', 'assumptions', 'evidence', 'resource', 'seed', 'funding'] as const;
export type CombinationHint = (typeof COMBINATION_HINTS)[number];

export type CombinationCheck = {
  readonly valid: boolean;
  readonly gaps: readonly CombinationGap[];
  readonly hints: readonly CombinationHint[];
};

export function checkCombination(facts: CombinationFacts): CombinationCheck {
  const kinds = facts.partKinds.filter((k) => PART_KINDS.includes(k));
  const gaps: CombinationGap[] = [];
  if (kinds.length < 2) gaps.push('parts');
  else if (new Set(kinds).size < 2) gaps.push('differentKinds');
  if (facts.claim.trim() === '') gaps.push('claim');
  const hints: CombinationHint[] = [];
  if (!kinds.includes('resource')) hints.push('resource');
  if (!kinds.includes('seed')) hints.push('seed');
  if (!kinds.includes('funding')) hints.push('funding');
  if (facts.types.length === 0) hints.push('types');
  if (facts.assumptions.length === 0) hints.push('assumptions');
  else if (facts.assumptions.every((a) => a.status === 'guess')) hints.push('evidence');
  return { valid: gaps.length === 0, gaps, hints };
}

/** Whether it is drawn as complete: a claim, and parts of different kinds. */
export const isTied = (claim: string, partKinds: readonly NodeKind[]): boolean =>
  checkCombination({ claim, partKinds, types: [], assumptions: [] }).valid;

const RANK: Record<EvidenceStatus, number> = { guess: 0, asked: 1, tested: 2, sold: 3 };

/** A combination is only as proven as its weakest assumption; a guess without assumptions. */
export function evidenceOf(assumptions: readonly { readonly status: EvidenceStatus }[]): EvidenceStatus {
  let weakest: EvidenceStatus | undefined;
  for (const { status } of assumptions) if (weakest === undefined || RANK[status] < RANK[weakest]) weakest = status;
  return weakest ?? 'guess';
}
