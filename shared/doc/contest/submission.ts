/**
 * A submission: a plan frozen for a contest, every part hashed, the list of hashes signed with the founder's device key. The organiser's receipt
 * signs that hash with the time of arrival. Both can be checked years later from the files alone.
 */
import { z } from 'zod';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { parseJson } from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { sha256 } from '../file/bundle.ts';
import { verifyHash } from '../signature.ts';
import { isStoredExactly, openArchive, packArchive } from './archive.ts';
import { canonicalBytes, canonicalHash } from './canonical.ts';
import { type Reading, readingSchema } from './freeze.ts';
import {
  type FileProblem,
  hexHash,
  openSigned,
  type Sign,
  type SignedContent,
  signatureSchema,
  signContent,
} from './signed.ts';
import { sniff } from './sniff.ts';

const NAMES = /^(submission|signature|plan|reading)\.json$|^plan\.html$|^media\/[0-9a-f]{64}$|^attachments\/[0-9]{2}$/;
const text = (max: number) => z.string().max(max);

/**
 * Other facts that could reveal an author to judges. Asked for only so that they can be searched for in a blind contest: none of it is in a
 * reading copy or a judging file. Each may hold several, split by {@link tracesOf}.
 */
export const TRACES = ['site', 'account', 'teacher', 'family', 'award', 'registration'] as const;
export type Trace = (typeof TRACES)[number];
const trace = text(400).optional();
const tracesSchema = z.object({
  site: trace,
  account: trace,
  teacher: trace,
  family: trace,
  award: trace,
  registration: trace,
} satisfies Record<Trace, typeof trace>);
/** Separated by commas, semicolons or line ends, in any width. */
export const tracesOf = (written: string | undefined): readonly string[] =>
  (written ?? '')
    .split(/[、，,；;\n]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');

export const applicantSchema = z.object({
  name: text(120),
  reading: text(120),
  org: text(200),
  lab: text(200),
  email: text(200),
  phone: text(60),
  place: text(200),
  traces: tracesSchema.optional(),
});
export type Applicant = z.infer<typeof applicantSchema>;

/** A named person accepted the risk of disclosing an unprotected seed. */
const disclosureSchema = z.object({
  seeds: z.array(text(400)).max(100),
  by: text(120),
  reason: text(2_000),
  at: text(40),
  /** The last day on which the novelty exception (one year) can be claimed. */
  graceUntil: text(10),
});

export const submissionSchema = z.object({
  format: z.literal('musubi-submission'),
  version: z.literal(1),
  contest: z.string().regex(/^[0-9a-z]{16}$/),
  call: hexHash,
  /** The same for all submissions of one plan to one contest: a later one replaces an earlier one. */
  entry: z.string().regex(/^[0-9a-z]{16}$/),
  title: text(400),
  category: text(100),
  applicant: applicantSchema,
  advisors: z.array(text(120)).max(50),
  boxes: z.record(z.string().max(16), text(100_000)),
  attachments: z.array(z.object({ name: text(200), type: text(100) })).max(20),
  disclosure: disclosureSchema.optional(),
  /** By the founder's own clock; the receipt's time counts. */
  submittedAt: text(40),
  files: z
    .array(z.object({ name: text(120), size: z.number().int().min(0), sha256: hexHash }))
    .max(IMPORT_LIMITS.submission.parts),
});
export type Submission = z.infer<typeof submissionSchema>;

/** The name of the nth attachment in a submission. */
export const attachmentPart = (nth: number): string => `attachments/${String(nth).padStart(2, '0')}`;

export type SubmissionInput = Omit<Submission, 'format' | 'version' | 'files' | 'attachments'> & {
  /** The whole plan as JSON. */
  readonly plan: Readonly<Record<string, unknown>>;
  readonly reading: Reading;
  readonly html: string;
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[];
};

export async function packSubmission(
  input: SubmissionInput,
  sign: Sign,
): Promise<{ readonly bytes: Uint8Array; readonly hash: string }> {
  const { plan, reading, html, media, attachments, ...about } = input;
  const parts: Record<string, Uint8Array> = {
    'plan.json': canonicalBytes(plan),
    'reading.json': canonicalBytes(reading),
    'plan.html': new TextEncoder().encode(html),
  };
  for (const [hash, bytes] of media) parts[`media/${hash}`] = bytes;
  attachments.forEach((a, i) => {
    parts[attachmentPart(i)] = a.bytes;
  });
  const content: Submission = {
    format: 'musubi-submission',
    version: 1,
    ...about,
    attachments: attachments.map(({ name, type }) => ({ name, type })),
    files: Object.entries(parts)
      .map(([name, bytes]) => ({ name, size: bytes.length, sha256: sha256(bytes) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
  const hash = canonicalHash(content);
  const signed = await sign('submission', hash);
  return {
    hash,
    bytes: packArchive(
      {
        ...parts,
        'submission.json': canonicalBytes(content),
        'signature.json': canonicalBytes({ hash, ...signed }),
      },
      'stored',
    ),
  };
}

export type OpenedSubmission = {
  readonly content: Submission;
  readonly hash: string;
  readonly publicKey: string;
  readonly reading: Reading;
  readonly parts: Readonly<Record<string, Uint8Array>>;
};

const decode = (bytes: Uint8Array | undefined): string => (bytes ? new TextDecoder().decode(bytes) : '');

/** Opens a submission and verifies every byte of it: each part against its hash, the list against the signature. Every problem is named. */
export function openSubmission(file: Uint8Array): Result<OpenedSubmission, readonly FileProblem[]> {
  const opened = openArchive(file, IMPORT_LIMITS.submission, NAMES);
  if (!opened.ok) {
    if (opened.error !== 'notAZip') return err([{ code: opened.error, part: 'zip' }]);
    return err([sniff(file) === 'submission' ? { code: 'broken', part: 'zip' } : { code: 'notAFile', part: '' }]);
  }
  const parts = opened.value;
  const raw = parseJson(decode(parts['submission.json']));
  const head = z.object({ format: z.literal('musubi-submission'), version: z.number() }).safeParse(raw);
  if (!head.success) {
    if (parts['submission.json']) return err([{ code: 'damagedPart', part: 'submission.json' }]);
    return err([
      sniff(file) === 'submission' ? { code: 'missingPart', part: 'submission.json' } : { code: 'notAFile', part: '' },
    ]);
  }
  if (head.data.version > 1) return err([{ code: 'newerVersion', part: 'submission.json' }]);
  const parsed = submissionSchema.safeParse(raw);
  const signature = signatureSchema.safeParse(parseJson(decode(parts['signature.json'])));
  const problems: FileProblem[] = [];
  if (!signature.success)
    problems.push({ code: parts['signature.json'] ? 'damagedPart' : 'missingPart', part: 'signature.json' });
  if (!parsed.success) problems.push({ code: 'damagedPart', part: 'submission.json' });
  if (!signature.success || !parsed.success) return err(problems);
  const { hash, publicKey } = signature.data;
  // The exact bytes, not their meaning: another order of keys is another file.
  if (sha256(parts['submission.json'] ?? new Uint8Array()) !== hash)
    problems.push({ code: 'changed', part: 'submission.json' });
  if (!verifyHash(signature.data, 'submission', hash)) problems.push({ code: 'badSignature', part: 'signature.json' });
  const listed = new Set(['submission.json', 'signature.json', ...parsed.data.files.map((f) => f.name)]);
  for (const name of Object.keys(parts)) if (!listed.has(name)) problems.push({ code: 'unexpectedPart', part: name });
  for (const f of parsed.data.files) {
    const bytes = parts[f.name];
    if (!bytes) problems.push({ code: 'missingPart', part: f.name });
    else if (bytes.length !== f.size || sha256(bytes) !== f.sha256)
      problems.push({ code: 'damagedPart', part: f.name });
  }
  if (problems.length === 0 && !isStoredExactly(file, parts)) problems.push({ code: 'damagedPart', part: 'zip' });
  const reading = readingSchema.safeParse(parseJson(decode(parts['reading.json'])));
  if (!reading.success && !problems.some((p) => p.part === 'reading.json'))
    problems.push({ code: 'damagedPart', part: 'reading.json' });
  if (problems.length > 0 || !reading.success) return err(problems);
  return ok({ content: parsed.data, hash, publicKey, reading: reading.data, parts });
}

/** An entry that arrived before it was received here: a file by post or mail, or on a memory stick. */
export const arrivalSchema = z.object({ importedAt: text(40), by: text(120), reason: text(2_000) });
export type Arrival = z.infer<typeof arrivalSchema>;

export const receiptSchema = z.object({
  format: z.literal('musubi-receipt'),
  version: z.literal(1),
  contest: z.string().regex(/^[0-9a-z]{16}$/),
  contestTitle: text(200),
  organiser: text(200),
  submission: hexHash,
  /** The plan's title in the submission. */
  title: text(400),
  /** The number under which the entry is judged. */
  number: z.number().int().min(1),
  receivedAt: text(40),
  timeliness: z.enum(['inTime', 'inGrace', 'late']),
  /** Present if `receivedAt` is not when the file was received here but when it had arrived, according to a person. */
  arrival: arrivalSchema.optional(),
});
export type Receipt = z.infer<typeof receiptSchema>;
export type ReceiptFile = SignedContent<Receipt>;

export const signReceipt = (receipt: Receipt, sign: Sign): Promise<ReceiptFile> =>
  signContent(receipt, 'receipt', sign);

export const openReceipt = (bytes: Uint8Array): Result<ReceiptFile, readonly FileProblem[]> =>
  openSigned(bytes, {
    purpose: 'receipt',
    format: 'musubi-receipt',
    schema: receiptSchema,
    part: 'receipt',
    limits: IMPORT_LIMITS.answer,
  });
