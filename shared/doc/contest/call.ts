/**
 * A contest's call as a file: what to submit, until when, under which terms. Signed by the organiser, read by founders, referred to by every
 * submission.
 */
import { z } from 'zod';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { err, type Result } from '../../kernel/result.ts';
import {
  type FileProblem,
  openSigned,
  type ReadStopped,
  type Sign,
  type SignedContent,
  signContent,
} from './signed.ts';

const text = (max: number) => z.string().max(max);
/** YYYY-MM-DDTHH:MM in Japan time, as people write a deadline. */
export const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
export const CALL_TERMS = ['public', 'nda'] as const;

export const boxSchema = z.object({
  id: z.string().regex(/^[0-9a-z]{1,16}$/),
  label: text(200),
  help: text(1_000).default(''),
  /** In graphemes; 0 sets no limit. */
  maxChars: z.number().int().min(0).max(100_000),
  required: z.boolean(),
});
export type CallBox = z.infer<typeof boxSchema>;
export const callSchema = z.object({
  format: z.literal('musubi-call'),
  version: z.literal(1),
  contest: z.string().regex(/^[0-9a-z]{16}$/),
  title: text(200),
  organiser: text(200),
  about: text(10_000),
  terms: z.enum(CALL_TERMS),
  deadline: z.string().regex(LOCAL_TIME),
  graceMinutes: z
    .number()
    .int()
    .min(0)
    .max(60 * 24 * 30),
  lateAllowed: z.boolean(),
  replaceAllowed: z.boolean(),
  categories: z.array(text(100)).max(50),
  boxes: z.array(boxSchema).max(60),
  attachments: z.object({
    most: z.number().int().min(0).max(20),
    maxBytes: z
      .number()
      .int()
      .min(0)
      .max(50 << 20),
  }),
  blind: z.boolean(),
  issuedAt: text(40),
  /** Where submissions may be sent, if the secretariat's machine accepted them when the call was published. A file is always possible. */
  hub: z.object({ addresses: z.array(text(300)).max(20), token: text(200) }).optional(),
  /** The contest's public key (age, X25519). A submission is encrypted for it before it is sent over the network. Older calls have none. */
  recipient: z
    .string()
    .regex(/^age1[0-9a-z]{50,80}$/)
    .optional(),
});
export type Call = z.infer<typeof callSchema>;
export type CallFile = SignedContent<Call>;

export const signCall = (call: Call, sign: Sign): Promise<CallFile> => signContent(call, 'call', sign);
export const callBytes = (file: CallFile): Uint8Array => new TextEncoder().encode(JSON.stringify(file, null, 1));

export type CallError = 'notACall' | 'newerVersion' | 'changed' | 'damaged' | 'tooLarge' | ReadStopped;

export const openCall = (bytes: Uint8Array): Result<CallFile, readonly FileProblem[]> =>
  openSigned(bytes, {
    purpose: 'call',
    format: 'musubi-call',
    schema: callSchema,
    part: 'call',
    limits: IMPORT_LIMITS.call,
  });

/** Reads a call; `changed` if it is not what the organiser signed, `damaged` if it is unreadable. */
export function readCall(bytes: Uint8Array): Result<CallFile, CallError> {
  const opened = openCall(bytes);
  if (opened.ok) return opened;
  const [problem] = opened.error;
  if (problem?.code === 'newerVersion') return err('newerVersion');
  if (problem?.code === 'tooLarge') return err('tooLarge');
  if (problem?.code === 'broken') return err('damaged');
  return err(problem?.code === 'changed' || problem?.code === 'badSignature' ? 'changed' : 'notACall');
}

const JAPAN_MINUTES = 9 * 60;
/** The instant of a local time in Japan, in ms since 1970. Japan has no daylight saving time. */
export const instantOf = (local: string): number => Date.parse(`${local}:00Z`) - JAPAN_MINUTES * 60_000;

/** Classifies a time of arrival relative to the deadline. */
export function timeliness(
  call: Pick<Call, 'deadline' | 'graceMinutes' | 'lateAllowed'>,
  at: string,
): 'inTime' | 'inGrace' | 'late' | 'tooLate' {
  const over = Date.parse(at) - instantOf(call.deadline);
  if (!(over > 0)) return 'inTime';
  if (over <= call.graceMinutes * 60_000) return 'inGrace';
  return call.lateAllowed ? 'late' : 'tooLate';
}
