/** `musubi contest rank`, `musubi contest scan` and `musubi verify`: ranking and masking as JSON, and whether a signed file is unchanged. */
import { z } from 'zod';
import type { FileCheck } from '../../shared/doc/contest/checkFile.ts';
import { identityFrom } from '../../shared/domain/contest/clues/identity.ts';
import { LEAK_LABELS, placeholder } from '../../shared/domain/contest/clues/kinds.ts';
import { redact, scannerFor } from '../../shared/domain/contest/leaks.ts';
import { scoreProblem } from '../../shared/domain/contest/scale.ts';
import { NORMALISATIONS, rankEntries } from '../../shared/domain/contest/scores.ts';
import { isCliMessageKey } from '../../shared/i18n/cliWords.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { InputError, UsageError } from './errors.ts';
import { parse, readBounded } from './jsonInput.ts';
import { readInTime, SIGNED_STOPPED } from './readThread.ts';
import { say } from './words.ts';

const id = z.union([z.string().min(1).max(200), z.number()]).transform(String);
const rankSchema = z.strictObject({
  criteria: z
    .array(
      z.strictObject({
        id,
        weight: z.number().finite().min(0).default(1),
        max: z.number().finite().positive().optional(),
        step: z.number().finite().positive().optional(),
      }),
    )
    .min(1)
    .max(100),
  scores: z.array(z.strictObject({ judge: id, entry: id, criterion: id, value: z.number().finite() })).max(200_000),
  normalisation: z.enum(NORMALISATIONS).default('none'),
  tieBreak: z.array(id).max(100).default([]),
  /** Confirmed conflicts of interest: scores from such a judge for such an entry do not count. */
  conflicts: z
    .array(z.strictObject({ judge: id, entry: id }))
    .max(200_000)
    .default([]),
});

/**
 * Entries in order, best first, with what the order is based on and what is doubtful about it. A score that is not on the scale is rejected with its
 * path in the input: a ranking without it would look complete.
 */
export function runContest(file: string | undefined): unknown {
  const input = parse(rankSchema, file);
  const known = new Set(input.criteria.map((c) => c.id));
  const strange = (field: string, code: string, message: string) => new InputError([{ field, code, message }]);
  if (known.size < input.criteria.length) throw strange('criteria', 'duplicate', say('cli.contest.duplicate'));
  if (input.criteria.every((c) => c.weight === 0))
    throw strange('criteria', 'mustBePositive', say('cli.contest.noWeight'));
  const criteria = input.criteria.map(({ max, step, ...c }) => ({
    ...c,
    ...(max === undefined ? {} : { max }),
    ...(step === undefined ? {} : { step }),
  }));
  const scales = new Map(criteria.map((c) => [c.id, c]));
  for (const [i, id] of input.tieBreak.entries())
    if (!scales.has(id)) throw strange(`tieBreak.${i}`, 'unknownChoice', say('cli.contest.noCriterion', { id }));
  const given = new Set<string>();
  for (const [i, s] of input.scores.entries()) {
    const scale = scales.get(s.criterion);
    if (!scale)
      throw strange(`scores.${i}.criterion`, 'unknownChoice', say('cli.contest.noCriterion', { id: s.criterion }));
    const problem = scoreProblem(s.value, scale);
    if (problem)
      throw strange(
        `scores.${i}.value`,
        problem,
        say(`cliScore.${problem}`, { max: scale.max ?? '', step: scale.step ?? '' }),
      );
    const whose = JSON.stringify([s.judge, s.entry, s.criterion]);
    if (given.has(whose)) throw strange(`scores.${i}`, 'duplicate', say('cli.contest.twice'));
    given.add(whose);
  }
  const { entries, flatJudges, incomplete, groups } = rankEntries({ ...input, criteria });
  return { normalisation: input.normalisation, entries, flatJudges, incomplete, groups };
}

const MOST_PASSAGES = 10_000;
const passageSchema = z.object(
  {
    facts: z
      .record(z.string(), z.unknown(), {
        error: 'cli.scan.facts',
      })
      .default({}),
    text: z.string({ error: 'cli.scan.text' }),
  },
  { error: 'cli.scan.passage' },
);
/** A single passage and a list are told apart before either is validated, so that an error is reported at its path. */
const scanSchema = z.preprocess(
  (input) => ({ isList: Array.isArray(input), passages: Array.isArray(input) ? input : [input] }),
  z.object({ isList: z.boolean(), passages: z.array(passageSchema).max(MOST_PASSAGES) }),
);

/** Returns the text with every clue to its author masked, and what was found; for a list of passages, a list. */
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

export type VerifyOptions = {
  readonly json: boolean;
  /** Path of the call. The organiser's signatures must be by the call's key, and an entry must name it. */
  readonly call?: string | undefined;
  /** Passphrase of a judging file, which stays sealed without it. */
  readonly passphrase?: string | undefined;
  /** The time limit; that of the largest kind of file if omitted, because the kind is known only when the file is read. */
  readonly seconds?: number;
};

/**
 * Exit codes. 0: the file is complete and unchanged since it was signed. 1: it is not, and every part that differs is named. 2: there is no such file,
 * the call cannot be read, or reading took too long. 3: it is sealed, and neither a passphrase nor a key was given.
 */
export async function runVerify(file: string, { json, call, passphrase, seconds }: VerifyOptions): Promise<number> {
  const bytes = readBounded(file, 'archive');
  const against = { call: call === undefined ? undefined : readBounded(call, 'call'), passphrase };
  const limit = seconds ?? IMPORT_LIMITS.archive.seconds;
  const check = await readInTime('signed', [bytes, against], limit, SIGNED_STOPPED);
  if (check === 'badCall') throw new UsageError(say('cli.badCall'));
  process.stdout.write(json ? `${JSON.stringify(check)}\n` : describe(check));
  if (check.ok) return 0;
  return check.problems.every((p) => p.code === 'sealed') ? 3 : 1;
}

/** The result of a check as text, one line each. */
export function describe(check: FileCheck): string {
  const words = (key: string, params: Readonly<Record<string, string>> = {}): string =>
    isCliMessageKey(key) ? say(key, params) : key;
  const part = (name: string): string => (isCliMessageKey(`filePart.${name}`) ? words(`filePart.${name}`) : name);
  const lines = [words(`verify.${check.kind}`)];
  for (const [label, value] of Object.entries(check.facts)) lines.push(`  ${words(`verifyFact.${label}`)}: ${value}`);
  for (const p of check.problems) lines.push(`  ✗ ${words(`verifyProblem.${p.code}`, { part: part(p.part) })}`);
  if (check.ok) lines.push(`  ✓ ${words('verify.ok')}`);
  if (check.ok && check.signer === 'organiser') lines.push(`  ✓ ${words('verify.signerOrganiser')}`);
  if (check.ok && check.kind === 'catalogue') lines.push(`  ! ${words('verify.packSigner')}`);
  else if (check.ok && check.signer === 'unchecked' && check.kind !== 'archive')
    lines.push(`  ! ${words('verify.signerUnchecked')}`);
  return `${lines.join('\n')}\n`;
}
