/** Identifies a signed file and verifies it: for the command line and for the screen that checks files. */
import { z } from 'zod';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { parseJson } from '../../kernel/json.ts';
import { countsOf, openPack } from '../pack/packFile.ts';
import { checkArchive } from './archiveCheck.ts';
import { type CallFile, openCall } from './call.ts';
import { isEncrypted } from './encrypted.ts';
import { openFeedback } from './feedback.ts';
import { openSheet } from './sheet.ts';
import type { FileProblem } from './signed.ts';
import { sniff } from './sniff.ts';
import { openReceipt, openSubmission } from './submission.ts';

export type FileCheck = {
  readonly kind:
    | 'submission'
    | 'receipt'
    | 'scores'
    | 'call'
    | 'letter'
    | 'archive'
    | 'catalogue'
    | 'encrypted'
    | 'unknown';
  readonly ok: boolean;
  /** Facts stated in the file; keys are those of the messages `verifyFact.*`. */
  readonly facts: Readonly<Record<string, string>>;
  readonly problems: readonly FileProblem[];
  /** Whether the key was compared with the organiser's. A signature alone proves that nothing was changed, not who signed. */
  readonly signer?: 'unchecked' | 'organiser';
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

/** What a file is checked against: the call, whose key must have signed the organiser's files and which entries must refer to. */
export type Anchor = { readonly call?: CallFile | undefined };

/** Never throws, whatever the bytes are. */
export function checkFile(bytes: Uint8Array, { call }: Anchor = {}): FileCheck {
  const kind = kindOf(bytes);
  if (kind === 'unknown') return bad('unknown', [{ code: 'notAFile', part: '' }]);
  if (kind === 'encrypted')
    return bad('encrypted', [
      isEncrypted(bytes) ? { code: 'sealed', part: '' } : { code: 'broken', part: 'encrypted' },
    ]);
  const check = CHECKS[kind](bytes);
  if (!check.ok || !call) return { ...check, signer: 'unchecked' };
  const problems = againstCall(check, kind, call);
  return { ...check, ok: problems.length === 0, signer: problems.length === 0 ? 'organiser' : 'unchecked', problems };
}

/** By the file's format field, or by what is left of the file. */
function kindOf(bytes: Uint8Array): FileCheck['kind'] {
  if (isEncrypted(bytes)) return 'encrypted';
  const sniffed = sniff(bytes);
  if (sniffed) return sniffed;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'submission';
  const json =
    bytes.length > IMPORT_LIMITS.cataloguePack.bytes ? undefined : parseJson(new TextDecoder().decode(bytes));
  const format = z.object({ content: z.object({ format: z.string() }) }).safeParse(json);
  return FORMATS[format.success ? format.data.content.format : ''] ?? 'unknown';
}
const FORMATS: Readonly<Record<string, FileCheck['kind']>> = {
  'musubi-receipt': 'receipt',
  'musubi-scores': 'scores',
  'musubi-letter': 'letter',
  'musubi-call': 'call',
  'musubi-catalogue': 'catalogue',
};

/** Anybody can write and sign a file of any kind: only the call's own key speaks for the organiser. */
function againstCall(check: FileCheck, kind: FileCheck['kind'], call: CallFile): FileProblem[] {
  const problems: FileProblem[] = [];
  const { contest, callHash, publicKey } = check.facts;
  if (contest !== call.content.contest) problems.push({ code: 'otherContest', part: kind });
  else if (kind === 'submission' && callHash !== call.hash) problems.push({ code: 'otherCall', part: kind });
  const isOrganisers = kind === 'receipt' || kind === 'letter' || kind === 'call';
  if (isOrganisers && publicKey !== call.publicKey) problems.push({ code: 'strangerKey', part: kind });
  return problems;
}

const CHECKS: Record<Exclude<FileCheck['kind'], 'encrypted' | 'unknown'>, (bytes: Uint8Array) => FileCheck> = {
  submission: (bytes) => {
    const opened = openSubmission(bytes);
    if (!opened.ok) return bad('submission', opened.error);
    const { content, hash, publicKey } = opened.value;
    return good('submission', {
      title: content.title,
      applicant: content.applicant.name,
      submittedAt: content.submittedAt,
      contest: content.contest,
      callHash: content.call,
      hash,
      publicKey,
    });
  },
  receipt: (bytes) => {
    const opened = openReceipt(bytes);
    if (!opened.ok) return bad('receipt', opened.error);
    const { content, publicKey } = opened.value;
    return good('receipt', {
      title: content.title,
      number: String(content.number),
      organiser: content.organiser,
      receivedAt: content.receivedAt,
      ...(content.arrival
        ? {
            importedAt: content.arrival.importedAt,
            importedBy: content.arrival.by,
            arrivalReason: content.arrival.reason,
          }
        : {}),
      contest: content.contest,
      hash: content.submission,
      publicKey,
    });
  },
  scores: (bytes) => {
    const opened = openSheet(bytes);
    if (!opened.ok) return bad('scores', opened.error);
    const { content, hash, publicKey } = opened.value;
    return good('scores', { signedAt: content.signedAt, contest: content.contest, hash, publicKey });
  },
  letter: (bytes) => {
    const opened = openFeedback(bytes);
    if (!opened.ok) return bad('letter', opened.error);
    const { title, organiser, submission, contest } = opened.value.content;
    return good('letter', { title, organiser, contest, hash: submission, publicKey: opened.value.publicKey });
  },
  call: (bytes) => {
    const opened = openCall(bytes);
    if (!opened.ok) return bad('call', opened.error);
    const { content, hash, publicKey } = opened.value;
    return good('call', {
      title: content.title,
      organiser: content.organiser,
      contest: content.contest,
      hash,
      publicKey,
    });
  },
  catalogue: (bytes) => {
    const opened = openPack(bytes);
    if (!opened.ok) return bad('catalogue', opened.error);
    const { content, hash, publicKey } = opened.value;
    const { entries, words, rules } = countsOf(content);
    return good('catalogue', {
      title: content.title,
      publisher: content.publisher,
      pack: content.pack,
      edition: String(content.edition),
      issuedAt: content.issuedAt,
      ...(content.validUntil ? { validUntil: content.validUntil } : {}),
      entries: String(entries),
      words: String(words),
      rules: String(rules),
      hash,
      publicKey,
    });
  },
  archive: (bytes) => {
    const found = checkArchive(bytes);
    return { kind: 'archive', ok: found.problems.length === 0, facts: found.facts, problems: found.problems };
  },
};
