/** What an entrant gets back: the approved letter and each remark by itself, so that remarks can become tasks of the plan. Signed by the organiser. */
import { z } from 'zod';
import { parseJson } from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { faultsOf, hexHash, type Sign, type SignedContent, signContent, signedSchema } from './signed.ts';
import type { FileProblem } from './submission.ts';

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

const fileSchema = z.object({ content: z.unknown(), hash: hexHash }).extend(signedSchema.shape);
export function openFeedback(bytes: Uint8Array): Result<FeedbackFile, readonly FileProblem[]> {
  const file = fileSchema.safeParse(bytes.length > 4 << 20 ? undefined : parseJson(new TextDecoder().decode(bytes)));
  const head = file.success ? z.object({ format: z.literal('musubi-letter') }).safeParse(file.data.content) : undefined;
  if (!file.success || !head?.success) return err([{ code: 'notAFile', part: '' }]);
  const faults = faultsOf({ ...file.data, content: file.data.content }, 'feedback');
  if (faults.length > 0) return err(faults.map((code) => ({ code, part: 'letter' })));
  const content = feedbackSchema.safeParse(file.data.content);
  return content.success ? ok({ ...file.data, content: content.data }) : err([{ code: 'damagedPart', part: 'letter' }]);
}
