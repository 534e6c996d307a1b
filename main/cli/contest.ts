/** `musubi contest rank`, `musubi contest scan` and `musubi verify`: ranking and masking as JSON, and whether a file of a contest is what was signed. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { openCall } from '../../shared/doc/contest/call.ts';
import { checkFile, type FileCheck } from '../../shared/doc/contest/checkFile.ts';
import { openJudgeBundle } from '../../shared/doc/contest/judgeBundle.ts';
import { identityFrom } from '../../shared/domain/contest/clues/identity.ts';
import { LEAK_LABELS, placeholder } from '../../shared/domain/contest/clues/kinds.ts';
import { redact, scannerFor } from '../../shared/domain/contest/leaks.ts';
import { type Scale, type ScoreProblem, scoreProblem } from '../../shared/domain/contest/scale.ts';
import { NORMALISATIONS, rankEntries } from '../../shared/domain/contest/scores.ts';
import { fillIn } from '../../shared/i18n/fillIn.ts';
import { isMessageKey, MESSAGES } from '../../shared/i18n/messages.ts';
import { InputError, UsageError } from './errors.ts';
import { parse } from './jsonInput.ts';
import { type CliLanguage, cliLanguage } from './language.ts';

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

export type VerifyOptions = {
  readonly json: boolean;
  /** Path of the call whose key must have signed what the organiser signs, and which an entry must name. */
  readonly call?: string | undefined;
  /** Of a judging file, which is sealed without it. */
  readonly passphrase?: string | undefined;
};

/** Archives hold every submission of a contest. */
const MOST_BYTES = 1 << 30;

function readBounded(file: string): Uint8Array {
  if (statSync(resolve(file)).size > MOST_BYTES) throw new UsageError('ファイルが大きすぎます / the file is too large');
  return readFileSync(resolve(file));
}

/**
 * 0: it is whole and as it was signed. 1: it is not, and every part that differs is named. 2: there is no such file, or the call cannot be read. 3: it is
 * sealed, and neither a passphrase nor a key was given.
 */
export async function runVerify(file: string, { json, call, passphrase }: VerifyOptions): Promise<number> {
  const bytes = readBounded(file);
  const anchor = call === undefined ? undefined : openCall(readBounded(call));
  if (anchor && !anchor.ok)
    throw new UsageError('--call は募集要項のファイルではありません / --call is not a call that verifies');
  let check: FileCheck = checkFile(bytes, anchor ? { call: anchor.value } : {});
  if (check.kind === 'encrypted' && passphrase !== undefined) check = await checkBundle(bytes, passphrase);
  process.stdout.write(json ? `${JSON.stringify(check)}\n` : describe(check, cliLanguage()));
  if (check.ok) return 0;
  return check.problems.every((p) => p.code === 'sealed') ? 3 : 1;
}

async function checkBundle(bytes: Uint8Array, passphrase: string): Promise<FileCheck> {
  const opened = await openJudgeBundle(bytes, passphrase);
  if (opened.ok) {
    const { bundle, hash } = opened.value;
    const facts = { title: bundle.title, organiser: bundle.organiser, contest: bundle.contest, hash };
    return { kind: 'encrypted', ok: true, facts, problems: [] };
  }
  const code =
    opened.error === 'wrongPassphrase' ? 'sealed' : opened.error === 'newerVersion' ? 'newerVersion' : 'broken';
  return { kind: 'encrypted', ok: false, facts: {}, problems: [{ code, part: 'encrypted' }] };
}

function describe(check: FileCheck, language: CliLanguage): string {
  const words = (key: string, params: Readonly<Record<string, string>> = {}): string =>
    isMessageKey(key) ? fillIn(MESSAGES[key][language === 'ja' ? 0 : 1], params) : key;
  const part = (name: string): string => (isMessageKey(`filePart.${name}`) ? words(`filePart.${name}`) : name);
  const lines = [words(`verify.${check.kind}`)];
  for (const [label, value] of Object.entries(check.facts)) lines.push(`  ${words(`verifyFact.${label}`)}: ${value}`);
  for (const p of check.problems) lines.push(`  ✗ ${words(`verifyProblem.${p.code}`, { part: part(p.part) })}`);
  if (check.ok) lines.push(`  ✓ ${words('verify.ok')}`);
  if (check.ok && check.signer === 'organiser') lines.push(`  ✓ ${words('verify.signerOrganiser')}`);
  if (check.ok && check.signer === 'unchecked' && check.kind !== 'archive')
    lines.push(`  ! ${words('verify.signerUnchecked')}`);
  return `${lines.join('\n')}\n`;
}
