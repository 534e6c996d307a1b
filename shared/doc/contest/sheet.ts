/**
 * A judge's sheet: scores, pins and notes for the entries assigned to them, signed by their device. It is returned encrypted for the
 * organiser. A later one of the same judge and round replaces an earlier one, whatever order they arrive in.
 */
import { z } from 'zod';
import { type Scale, scoreProblem } from '../../domain/contest/scale.ts';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import type { Result } from '../../kernel/result.ts';
import { type FileProblem, hexHash, openSigned, type Sign, type SignedContent, signContent } from './signed.ts';

const id = z.string().regex(/^[0-9a-z]{16}$/);
const text = (max: number) => z.string().max(max);
export const MARKS = ['scoring', 'abstained', 'conflict'] as const;
/** `abstained`: read, and no score given. `conflict`: not read, because of a conflict of interest with the entrant. */
export type Mark = (typeof MARKS)[number];

/** A place of the frozen plan as evidence for a score: the selected text, or the figure or card. */
export const pinSchema = z.object({
  id,
  criterion: id,
  /** Where it is: `blocks.b3`, `cards.<id>`, `figures.<id>`. */
  where: text(80),
  quote: text(2_000),
  note: text(2_000),
});
export type Pin = z.infer<typeof pinSchema>;
export const entrySheetSchema = z.object({
  mark: z.enum(MARKS),
  scores: z.record(id, z.number().finite()),
  pins: z.array(pinSchema).max(500),
  toOrganiser: text(10_000),
  toEntrant: text(10_000),
  /** The reason for the mark. */
  reason: text(2_000),
});
export type EntrySheet = z.infer<typeof entrySheetSchema>;
type ScoredCriterion = { readonly id: string; readonly bonus: boolean } & Scale;
/** Whether every criterion has a score on its scale, bonuses aside, or the entry is marked as not scored. */
export const isWhole = (sheet: EntrySheet, criteria: readonly ScoredCriterion[]): boolean =>
  sheet.mark !== 'scoring' ||
  criteria.every((c) => {
    const value = sheet.scores[c.id];
    return value === undefined ? c.bonus : scoreProblem(value, c) === undefined;
  });
/** Scores of an entry that are not on the scale of the round: below 0, above the maximum, between two steps. */
export const scoresOffScale = (
  sheet: EntrySheet,
  criteria: readonly ScoredCriterion[],
): readonly { readonly criterion: string; readonly value: number }[] =>
  sheet.mark !== 'scoring'
    ? []
    : criteria.flatMap((c) => {
        const value = sheet.scores[c.id];
        return value === undefined || scoreProblem(value, c) === undefined ? [] : [{ criterion: c.id, value }];
      });

export const EMPTY_SHEET: EntrySheet = {
  mark: 'scoring',
  scores: {},
  pins: [],
  toOrganiser: '',
  toEntrant: '',
  reason: '',
};

export const sheetSchema = z.object({
  format: z.literal('musubi-scores'),
  version: z.literal(1),
  contest: id,
  round: id,
  judge: id,
  /** The seat's secret from the bundle; the sheet is sent encrypted for the organiser. */
  seat: text(64),
  /** Hash of the reading copies that the judge was given: which text was judged. */
  bundle: hexHash,
  /** Increased by one with each sheet that the judge hands in. */
  revision: z.number().int().min(1),
  /** By the judge's own clock. */
  signedAt: text(40),
  /** Why scores differ from the previous sheet; empty in the first one. */
  changedBecause: text(2_000).default(''),
  entries: z.record(id, entrySheetSchema),
});
export type Sheet = z.infer<typeof sheetSchema>;
export type SheetFile = SignedContent<Sheet>;

export const signSheet = (sheet: Sheet, sign: Sign): Promise<SheetFile> => signContent(sheet, 'scores', sign);
export const sheetBytes = (file: SheetFile): Uint8Array => new TextEncoder().encode(JSON.stringify(file));

export const openSheet = (bytes: Uint8Array): Result<SheetFile, readonly FileProblem[]> =>
  openSigned(bytes, {
    purpose: 'scores',
    format: 'musubi-scores',
    schema: sheetSchema,
    part: 'scores',
    limits: IMPORT_LIMITS.sheet,
  });

/** Of two sheets of one judge for one round, the one that counts: the higher revision; if equal the later, then the larger hash. */
export const newerSheet = (a: SheetFile, b: SheetFile): SheetFile =>
  a.content.revision !== b.content.revision
    ? a.content.revision > b.content.revision
      ? a
      : b
    : a.content.signedAt !== b.content.signedAt
      ? a.content.signedAt > b.content.signedAt
        ? a
        : b
      : a.hash >= b.hash
        ? a
        : b;
