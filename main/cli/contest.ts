/** `musubi contest rank`, `musubi contest scan` and `musubi verify`: ranking and masking as JSON, and whether a file of a contest is what was signed. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { checkFile, type FileCheck } from '../../shared/doc/contest/checkFile.ts';
import { SUBMISSION_LIMITS } from '../../shared/doc/contest/submission.ts';
import { identityFrom } from '../../shared/domain/contest/clues/identity.ts';
import { LEAK_LABELS, placeholder } from '../../shared/domain/contest/clues/kinds.ts';
import { redact, scannerFor } from '../../shared/domain/contest/leaks.ts';
import { type Scale, type ScoreProblem, scoreProblem } from '../../shared/domain/contest/scale.ts';
import { NORMALISATIONS, rankEntries } from '../../shared/domain/contest/scores.ts';
import { fillIn } from '../../shared/i18n/fillIn.ts';
import { isMessageKey, MESSAGES } from '../../shared/i18n/messages.ts';
import { InputError, UsageError } from './errors.ts';
import { parse } from './jsonInput.ts';

const id = z.union([z.string().min(1).max(200), z.number()]).transform(String);
const rankSchema = z.object({
  criteria: z
    .array(
      z.object({
        id,
        weight: z.number().finite().min(0).default(1),
        max: z.number().finite().positive().optional(),
        step: z.number().finite().positive().optional(),
      }),
    )
    .min(1)
    .max(100),
  scores: z.array(z.object({ judge: id, entry: id, criterion: id, value: z.number().finite() })).max(200_000),
  normalisation: z.enum(NORMALISATIONS).default('none'),
  tieBreak: z.array(id).max(100).default([]),
  /** Confirmed conflicts of interest: what such a judge gave such an entry does not count. */
  conflicts: z
    .array(z.object({ judge: id, entry: id }))
    .max(200_000)
    .default([]),
});
const SCORE_PROBLEMS: Record<ScoreProblem, (s: Scale) => string> = {
  notANumber: () => '点が数ではありません / a score is no number',
  belowZero: () => '点が0より小さくなっています / a score is below 0',
  aboveMax: ({ max }) => `点が満点の${max}を超えています / a score is above the maximum of ${max}`,
  offStep: ({ step }) => `点が${step}きざみになっていません / a score is no multiple of ${step}`,
};

/**
 * Entries in order, best first, with what the order stands on and what is doubtful about it. A score that is on no scale is refused with its place in
 * the input: a ranking without it would look whole.
 */
export function runContest(file: string | undefined): unknown {
  const input = parse(rankSchema, file);
  const known = new Set(input.criteria.map((c) => c.id));
  const strange = (field: string, code: string, message: string) => new InputError([{ field, code, message }]);
  if (known.size < input.criteria.length)
    throw strange('criteria', 'duplicate', '同じ id の基準があります / two criteria have one id');
  if (input.criteria.every((c) => c.weight === 0))
    throw strange('criteria', 'mustBePositive', '重みがすべて0です / all weights are nil');
  const criteria = input.criteria.map(({ max, step, ...c }) => ({
    ...c,
    ...(max === undefined ? {} : { max }),
    ...(step === undefined ? {} : { step }),
  }));
  const scales = new Map(criteria.map((c) => [c.id, c]));
  for (const [i, s] of input.scores.entries()) {
    const scale = scales.get(s.criterion);
    if (!scale)
      throw strange(`scores.${i}.criterion`, 'unknownChoice', `基準「${s.criterion}」がありません / no such criterion`);
    const problem = scoreProblem(s.value, scale);
    if (problem) throw strange(`scores.${i}.value`, problem, SCORE_PROBLEMS[problem](scale));
  }
  const { entries, flatJudges, incomplete, groups } = rankEntries({ ...input, criteria });
  return { normalisation: input.normalisation, entries, flatJudges, incomplete, groups };
}

const MOST_PASSAGES = 10_000;
const passageSchema = z.object(
  {
    facts: z
      .record(z.string(), z.unknown(), {
        error: '応募者の事実を {"name":"…"} の形で書いてください / facts must be an object such as {"name":"…"}',
      })
      .default({}),
    text: z.string({ error: '調べる文章を文字列で書いてください / text must be a string' }),
  },
  { error: '{"facts":{…},"text":"…"} の形で書いてください / must be an object with facts and text' },
);
/** One passage and a list are told apart before either is checked, so that what is wrong is named by its place. */
const scanSchema = z.preprocess(
  (input) => ({ isList: Array.isArray(input), passages: Array.isArray(input) ? input : [input] }),
  z.object({ isList: z.boolean(), passages: z.array(passageSchema).max(MOST_PASSAGES) }),
);

/** The text with every clue to its author put out, and what was found; for a list of passages, a list. */
export function runScan(file: string | undefined): unknown {
  const { isList, passages } = parse(scanSchema, file);
  const masked = ({ facts, text }: z.output<typeof passageSchema>) => {
    const leaks = scannerFor(identityFrom(facts))({ where: 'text', text });
    return {
      masked: redact(text, leaks, (kind) => placeholder(LEAK_LABELS[kind][0])),
      found: leaks.map(({ found, kind }) => ({ text: found, type: kind })),
    };
  };
  return isList ? passages.map(masked) : passages.map(masked)[0];
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
