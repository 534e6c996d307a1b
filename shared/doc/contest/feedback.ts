/** Feedback to an entrant: the approved letter and each remark by itself, so that remarks can become tasks of the plan. Signed by the organiser. */
import { z } from 'zod';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import type { Result } from '../../kernel/result.ts';
import { type FileProblem, hexHash, openSigned, type Sign, type SignedContent, signContent } from './signed.ts';

export const feedbackSchema = z.object({
  format: z.literal('musubi-letter'),
  version: z.literal(1),
  contest: z.string().regex(/^[0-9a-z]{16}$/),
  contestTitle: z.string().max(200),
  organiser: z.string().max(200),
  submission: hexHash,
  title: z.string().max(400),
  letter: z.string().max(20_000),
  remarks: z.array(z.string().max(4_000)).max(500),
  approvedAt: z.string().max(40),
});
export type Feedback = z.infer<typeof feedbackSchema>;
export type FeedbackFile = SignedContent<Feedback>;

export const signFeedback = (feedback: Feedback, sign: Sign): Promise<FeedbackFile> =>
  signContent(feedback, 'feedback', sign);

export const openFeedback = (bytes: Uint8Array): Result<FeedbackFile, readonly FileProblem[]> =>
  openSigned(bytes, {
    purpose: 'feedback',
    format: 'musubi-letter',
    schema: feedbackSchema,
    part: 'letter',
    limits: IMPORT_LIMITS.answer,
  });
