/** `musubi contest rank` and `musubi verify`: the ranking of scores as JSON, and whether a file of a contest is what was signed. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { checkFile, type FileCheck } from '../../shared/doc/contest/checkFile.ts';
import { SUBMISSION_LIMITS } from '../../shared/doc/contest/submission.ts';
import { NORMALISATIONS, rankEntries } from '../../shared/domain/contest/scores.ts';
import { fillIn } from '../../shared/i18n/fillIn.ts';
import { isMessageKey, MESSAGES } from '../../shared/i18n/messages.ts';
import { InputError, UsageError } from './errors.ts';
import { parse } from './jsonInput.ts';

const id = z.union([z.string().min(1).max(200), z.number()]).transform(String);
const rankSchema = z.object({
  criteria: z
    .array(z.object({ id, weight: z.number().finite().min(0).default(1) }))
    .min(1)
    .max(100),
  scores: z.array(z.object({ judge: id, entry: id, criterion: id, value: z.number().finite() })).max(200_000),
  normalisation: z.enum(NORMALISATIONS).default('none'),
  tieBreak: z.array(id).max(100).default([]),
});

/** Entries in order, best first, with what the order stands on and what is doubtful about it. */
export function runContest(file: string | undefined): unknown {
  const input = parse(rankSchema, file);
  const known = new Set(input.criteria.map((c) => c.id));
  const strange = (field: string, code: string, message: string) => new InputError([{ field, code, message }]);
  if (known.size < input.criteria.length)
    throw strange('criteria', 'duplicate', '同じ id の基準があります / two criteria have one id');
  if (input.criteria.every((c) => c.weight === 0))
    throw strange('criteria', 'mustBePositive', '重みがすべて0です / all weights are nil');
  for (const [i, s] of input.scores.entries())
    if (!known.has(s.criterion))
      throw strange(`scores.${i}.criterion`, 'unknownChoice', `基準「${s.criterion}」がありません / no such criterion`);
  const { entries, flatJudges, incomplete, groups } = rankEntries(input);
  return { normalisation: input.normalisation, entries, flatJudges, incomplete, groups };
}

const words = (key: string, params: Readonly<Record<string, string>>): string =>
  isMessageKey(key) ? MESSAGES[key].map((text) => fillIn(text, params)).join(' / ') : key;

/** 0: it is what was signed. 1: it is not, and what differs is said. */
export function runVerify(file: string, asJson: boolean): number {
  if (statSync(resolve(file)).size > SUBMISSION_LIMITS.fileBytes)
    throw new UsageError('ファイルが大きすぎます / the file is too large');
  const check: FileCheck = checkFile(readFileSync(resolve(file)));
  if (asJson) process.stdout.write(`${JSON.stringify(check)}\n`);
  else {
    process.stdout.write(`${words(`verify.${check.kind}`, {})}\n`);
    for (const [label, value] of Object.entries(check.facts))
      process.stdout.write(`  ${words(`verifyFact.${label}`, {})}: ${value}\n`);
    for (const p of check.problems) process.stdout.write(`  ✗ ${words(`verifyProblem.${p.code}`, { part: p.part })}\n`);
    if (check.ok) process.stdout.write(`  ✓ ${words('verify.ok', {})}\n`);
  }
  return check.ok ? 0 : 1;
}
