/** What a file of a contest is, and whether it is what was signed: for the command line and for the screen that checks files. */
import { z } from 'zod';
import { parseJson } from '../../kernel/json.ts';
import { readCall } from './call.ts';
import { openFeedback } from './feedback.ts';
import { isEncrypted } from './judgeBundle.ts';
import { openSheet } from './sheet.ts';
import type { FileProblem } from './signed.ts';
import { openReceipt, openSubmission } from './submission.ts';

export type FileCheck = {
  readonly kind: 'submission' | 'receipt' | 'scores' | 'call' | 'letter' | 'encrypted' | 'unknown';
  readonly ok: boolean;
  /** What the file says about itself; keys are named in the messages `verifyFact.*`. */
  readonly facts: Readonly<Record<string, string>>;
  readonly problems: readonly FileProblem[];
};

const bad = (kind: FileCheck['kind'], problems: readonly FileProblem[]): FileCheck => ({
  kind,
  ok: false,
  facts: {},
  problems,
});
const good = (kind: FileCheck['kind'], facts: FileCheck['facts']): FileCheck => ({
  kind,
  ok: true,
  facts,
  problems: [],
});

/** Never throws, whatever the bytes are. */
export function checkFile(bytes: Uint8Array): FileCheck {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const opened = openSubmission(bytes);
    if (!opened.ok) return bad('submission', opened.error);
    const { content, hash, publicKey } = opened.value;
    return good('submission', {
      title: content.title,
      applicant: content.applicant.name,
      submittedAt: content.submittedAt,
      hash,
      publicKey,
    });
  }
  if (isEncrypted(bytes)) return bad('encrypted', [{ code: 'notAFile', part: '' }]);
  const json = bytes.length > 64 << 20 ? undefined : parseJson(new TextDecoder().decode(bytes));
  const format = z.object({ content: z.object({ format: z.string() }) }).safeParse(json);
  switch (format.success ? format.data.content.format : '') {
    case 'musubi-receipt': {
      const opened = openReceipt(bytes);
      if (!opened.ok) return bad('receipt', opened.error);
      const { content, publicKey } = opened.value;
      return good('receipt', {
        title: content.title,
        number: String(content.number),
        organiser: content.organiser,
        receivedAt: content.receivedAt,
        hash: content.submission,
        publicKey,
      });
    }
    case 'musubi-scores': {
      const opened = openSheet(bytes);
      if (!opened.ok) return bad('scores', opened.error);
      return good('scores', {
        signedAt: opened.value.content.signedAt,
        hash: opened.value.hash,
        publicKey: opened.value.publicKey,
      });
    }
    case 'musubi-letter': {
      const opened = openFeedback(bytes);
      if (!opened.ok) return bad('letter', opened.error);
      const { title, organiser, submission } = opened.value.content;
      return good('letter', { title, organiser, hash: submission, publicKey: opened.value.publicKey });
    }
    case 'musubi-call': {
      const opened = readCall(bytes);
      if (!opened.ok)
        return bad('call', [{ code: opened.error === 'notACall' ? 'damagedPart' : opened.error, part: 'call' }]);
      return good('call', {
        title: opened.value.content.title,
        organiser: opened.value.content.organiser,
        hash: opened.value.hash,
        publicKey: opened.value.publicKey,
      });
    }
    default:
      return bad('unknown', [{ code: 'notAFile', part: '' }]);
  }
}
