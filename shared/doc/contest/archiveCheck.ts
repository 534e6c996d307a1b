/**
 * Verifies a contest's archive from the file alone: every part against the signed list, every call, receipt, sheet and letter against the key that
 * should have signed it, every submission against its call, every blind copy against the bundle that was given, the log against itself.
 */
import { z } from 'zod';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { parseJson } from '../../kernel/json.ts';
import { sha256 } from '../file/bundle.ts';
import type { Signed } from '../signature.ts';
import { isStoredExactly, openArchive } from './archive.ts';
import { checkLines } from './audit.ts';
import { openCall } from './call.ts';
import { canonicalHash } from './canonical.ts';
import { openFeedback } from './feedback.ts';
import { openSheet } from './sheet.ts';
import { type FileProblem, faultsOf, hexHash, signatureSchema } from './signed.ts';
import { openReceipt, openSubmission } from './submission.ts';

const LIMITS = IMPORT_LIMITS.archive;
const NAMES = /^[a-z]+(?:\/[0-9A-Za-z-]+)*(?:\.[a-z-]+)?$/;
const id = z.string().max(40);
const manifestSchema = z.object({
  format: z.literal('musubi-archive'),
  version: z.number(),
  contest: id,
  title: z.string().max(200),
  organiser: z.string().max(200),
  madeAt: z.string().max(40),
  files: z
    .array(z.object({ name: z.string().max(200), size: z.number().int().min(0), sha256: hexHash }))
    .max(LIMITS.parts),
});
export type ArchiveManifest = z.infer<typeof manifestSchema>;
const fileSchema = signatureSchema.extend({ content: z.unknown() });

const contestSchema = z.object({
  meta: z.object({ callHash: z.string() }).catch({ callHash: '' }),
  judges: z.array(z.object({ id, name: z.string() })).catch([]),
  entries: z.array(z.object({ id, number: z.number(), submission: z.string().optional() })).catch([]),
  bundles: z.record(z.string(), z.object({ hash: z.string() })).catch({}),
});
type Contest = z.infer<typeof contestSchema>;
type Parts = Readonly<Record<string, Uint8Array>>;

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array());
const under = (parts: Parts, folder: string): [string, Uint8Array][] =>
  Object.entries(parts).filter(([name]) => name.startsWith(`${folder}/`));
/** Problems of a part, with the name of the part. */
const named = (part: string, problems: readonly FileProblem[]): FileProblem[] =>
  problems.map((p) => ({ code: p.code, part: p.part.includes('.') && p.part !== part ? `${part} › ${p.part}` : part }));

export type ArchiveCheck = {
  readonly facts: Readonly<Record<string, string>>;
  readonly problems: readonly FileProblem[];
};

/** Never throws. The archive is intact if there are no problems. */
export function checkArchive(bytes: Uint8Array): ArchiveCheck {
  const failed = (problem: FileProblem): ArchiveCheck => ({ facts: {}, problems: [problem] });
  const opened = openArchive(bytes, LIMITS, NAMES);
  if (!opened.ok) return failed({ code: opened.error === 'notAZip' ? 'broken' : opened.error, part: 'zip' });
  const parts = opened.value;
  if (!parts['archive.json']) return failed({ code: 'missingPart', part: 'archive.json' });
  const file = fileSchema.safeParse(parseJson(decode(parts['archive.json'])));
  const manifest = manifestSchema.safeParse(file.success ? file.data.content : undefined);
  if (!file.success || !manifest.success) return failed({ code: 'damagedPart', part: 'archive.json' });
  if (manifest.data.version > 1) return failed({ code: 'newerVersion', part: 'archive.json' });
  const signed: { readonly content: unknown; readonly hash: string } & Signed = { ...file.data };
  const problems: FileProblem[] = faultsOf(signed, 'archive').map((code) => ({ code, part: 'archive.json' }));
  problems.push(...listed(parts, manifest.data));
  const contest = contestSchema.safeParse(parseJson(decode(parts['contest.json'])));
  if (contest.success && problems.length === 0)
    problems.push(...inside(parts, contest.data, manifest.data.contest, file.data.publicKey));
  if (problems.length === 0 && !isStoredExactly(bytes, parts)) problems.push({ code: 'damagedPart', part: 'zip' });
  const { title, organiser, madeAt } = manifest.data;
  const counts = ['entries', 'receipts', 'sheets', 'letters'].map((f) => `${f} ${under(parts, f).length}`).join(', ');
  return {
    facts: { title, organiser, madeAt, parts: counts, contest: manifest.data.contest, publicKey: file.data.publicKey },
    problems,
  };
}

function listed(parts: Parts, manifest: ArchiveManifest): FileProblem[] {
  const names = new Set(['archive.json', ...manifest.files.map((f) => f.name)]);
  const problems: FileProblem[] = [];
  for (const name of Object.keys(parts)) if (!names.has(name)) problems.push({ code: 'unexpectedPart', part: name });
  for (const f of manifest.files) {
    const part = parts[f.name];
    if (!part) problems.push({ code: 'missingPart', part: f.name });
    else if (part.length !== f.size || sha256(part) !== f.sha256) problems.push({ code: 'damagedPart', part: f.name });
  }
  for (const name of ['contest.json', 'log.json', 'decisions.json'])
    if (!names.has(name)) problems.push({ code: 'missingPart', part: name });
  return problems;
}

/** Checks the parts against one another. */
function inside(parts: Parts, contest: Contest, contestId: string, organiser: string): FileProblem[] {
  return [
    ...callProblems(parts, contest, contestId, organiser),
    ...submissionProblems(parts, contest, contestId),
    ...receiptProblems(parts, contest, contestId, organiser),
    ...sheetProblems(parts, contest, contestId),
    ...blindProblems(parts, contest),
    ...letterProblems(parts, contest, contestId, organiser),
    ...logProblems(parts),
  ];
}

const callsIn = (parts: Parts) =>
  under(parts, 'calls').flatMap(([, bytes]) => {
    const opened = openCall(bytes);
    return opened.ok ? [opened.value.hash] : [];
  });

const issuedIn = (parts: Parts): string[] => {
  const lines = parseJson(decode(parts['log.json']));
  return checkLines(Array.isArray(lines) ? lines : []).flatMap((l) => (l.act === 'issueCall' ? [l.about] : []));
};

function callProblems(parts: Parts, { meta }: Contest, contestId: string, organiser: string): FileProblem[] {
  const problems = under(parts, 'calls').flatMap(([part, bytes]): FileProblem[] => {
    const opened = openCall(bytes);
    if (!opened.ok) return named(part, opened.error);
    if (opened.value.content.contest !== contestId) return [{ code: 'otherContest', part }];
    return opened.value.publicKey === organiser ? [] : [{ code: 'strangerKey', part }];
  });
  // A contest published before calls were kept has none here; its log names them.
  const calls = callsIn(parts);
  if (calls.length > 0 && problems.length === 0 && meta.callHash !== '' && !calls.includes(meta.callHash))
    problems.push({ code: 'missingPart', part: 'calls' });
  return problems;
}

function submissionProblems(parts: Parts, { entries }: Contest, contestId: string): FileProblem[] {
  const calls = new Set([...callsIn(parts), ...issuedIn(parts)]);
  const found = new Set<string>();
  const problems = under(parts, 'entries').flatMap(([part, bytes]): FileProblem[] => {
    const opened = openSubmission(bytes);
    if (!opened.ok) return named(part, opened.error);
    const { content, hash } = opened.value;
    found.add(hash);
    if (content.contest !== contestId) return [{ code: 'otherContest', part }];
    if (!calls.has(content.call)) return [{ code: 'otherCall', part }];
    return entries.some((e) => e.submission === hash) ? [] : [{ code: 'doesNotMatch', part }];
  });
  for (const e of entries)
    if (e.submission && !found.has(e.submission) && problems.length === 0)
      problems.push({ code: 'missingPart', part: `entries/${String(e.number).padStart(3, '0')}.musubi-entry` });
  return problems;
}

function receiptProblems(parts: Parts, { entries }: Contest, contestId: string, organiser: string): FileProblem[] {
  const found = new Set<string>();
  const problems = under(parts, 'receipts').flatMap(([part, bytes]): FileProblem[] => {
    const opened = openReceipt(bytes);
    if (!opened.ok) return named(part, opened.error);
    const { content, publicKey } = opened.value;
    found.add(content.submission);
    if (content.contest !== contestId) return [{ code: 'otherContest', part }];
    if (publicKey !== organiser) return [{ code: 'strangerKey', part }];
    const entry = entries.find((e) => e.submission === content.submission);
    return entry && entry.number === content.number ? [] : [{ code: 'doesNotMatch', part }];
  });
  for (const e of entries)
    if (e.submission && !found.has(e.submission) && problems.length === 0)
      problems.push({ code: 'missingPart', part: `receipts/${String(e.number).padStart(3, '0')}.musubi-receipt` });
  return problems;
}

/** The first sheet of a judge identifies their device; another device cannot sign for them. */
function sheetProblems(parts: Parts, { judges, bundles }: Contest, contestId: string): FileProblem[] {
  const keys = new Map<string, string>();
  const sheets = under(parts, 'sheets').map(([part, bytes]) => ({ part, opened: openSheet(bytes) }));
  const revision = (s: (typeof sheets)[number]): number => (s.opened.ok ? s.opened.value.content.revision : 0);
  return [...sheets]
    .sort((a, b) => revision(a) - revision(b))
    .flatMap(({ part, opened }): FileProblem[] => {
      if (!opened.ok) return named(part, opened.error);
      const { content, publicKey } = opened.value;
      if (content.contest !== contestId) return [{ code: 'otherContest', part }];
      if (!judges.some((j) => j.id === content.judge)) return [{ code: 'doesNotMatch', part }];
      if (!bundles[`${content.round}|${content.judge}`]) return [{ code: 'doesNotMatch', part }];
      const seat = `${content.round}|${content.judge}`;
      const known = keys.get(seat) ?? publicKey;
      keys.set(seat, known);
      return known === publicKey ? [] : [{ code: 'strangerKey', part }];
    });
}

/** Checks each bundle's list, whose hash is in the log, and the readings under it. */
function blindProblems(parts: Parts, { bundles }: Contest): FileProblem[] {
  const list = z.object({ entries: z.array(z.object({ id, sha256: hexHash })) });
  return Object.entries(bundles).flatMap(([key, given]): FileProblem[] => {
    const folder = `blind/${key.replace('|', '-')}`;
    const part = `${folder}/bundle.json`;
    const bytes = parts[part];
    // A bundle made before copies were kept has none here.
    if (!bytes) return [];
    const raw = parseJson(decode(bytes));
    const parsed = list.safeParse(raw);
    if (!parsed.success || canonicalHash(raw) !== given.hash) return [{ code: 'doesNotMatch', part }];
    return parsed.data.entries.flatMap((e): FileProblem[] => {
      const name = `${folder}/${e.id}.json`;
      const copy = parts[name];
      if (!copy) return [{ code: 'missingPart', part: name }];
      return sha256(copy) === e.sha256 ? [] : [{ code: 'doesNotMatch', part: name }];
    });
  });
}

function letterProblems(parts: Parts, { entries }: Contest, contestId: string, organiser: string): FileProblem[] {
  return under(parts, 'letters').flatMap(([part, bytes]): FileProblem[] => {
    const opened = openFeedback(bytes);
    if (!opened.ok) return named(part, opened.error);
    const { content, publicKey } = opened.value;
    if (content.contest !== contestId) return [{ code: 'otherContest', part }];
    if (publicKey !== organiser) return [{ code: 'strangerKey', part }];
    return entries.some((e) => e.submission === content.submission) ? [] : [{ code: 'doesNotMatch', part }];
  });
}

function logProblems(parts: Parts): FileProblem[] {
  const lines = parseJson(decode(parts['log.json']));
  const checked = Array.isArray(lines) ? checkLines(lines) : undefined;
  if (!checked || checked.length === 0) return [{ code: 'damagedPart', part: 'log.json' }];
  return checked.length === (lines as unknown[]).length && checked.every((l) => l.sound)
    ? []
    : [{ code: 'changed', part: 'log.json' }];
}
