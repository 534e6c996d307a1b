/** Sending an entry: the plan as it is now, signed once, then written to a file or sent to the organiser's machine. */
import type { Call } from '../../doc/contest/call.ts';
import { canonicalHash } from '../../doc/contest/canonical.ts';
import { freezePlan } from '../../doc/contest/freeze.ts';
import { readingHtml } from '../../doc/contest/readingHtml.ts';
import { sealEntry } from '../../doc/contest/sealedEntry.ts';
import { packSubmission, type SubmissionInput } from '../../doc/contest/submission.ts';
import { mediaOf } from '../../doc/file/pictures.ts';
import { signedPlanJson } from '../../doc/file/planJson.ts';
import { hasLayers } from '../../doc/layers/leaving.ts';
import { prunedPlan } from '../../doc/layers/prune.ts';
import { PlanStore } from '../../doc/planStore.ts';
import type { Host } from '../../host/host.ts';
import type { Translate } from '../../i18n/words.ts';
import { fromHex } from '../../kernel/hex.ts';
import { idFromBytes } from '../../kernel/ids.ts';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { addMonths } from '../../text/dates.ts';
import { timeOf } from '../core.ts';
import { fileName } from '../exports/fileName.ts';
import { frozenMoney } from '../funding/frozenMoney.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { signWith } from './contestModel.ts';
import { type EntryDraft, frozenBoxes } from './entryDraft.ts';
import { filesToSend } from './entryFiles.ts';
import { readingWords } from './readingWords.ts';

/** Months within which the law allows an invention to be filed after it was shown: the grace period of 特許法30条. */
const GRACE_MONTHS = 12;
export const graceUntil = (today: string): string => addMonths(today, GRACE_MONTHS);

export type EntryRequest = {
  readonly call: Call;
  readonly callHash: string;
  readonly draft: EntryDraft;
  /** ISO day. */
  readonly today: string;
  /** Translates into the language in which judges read the text around the plan. */
  readonly t: Translate;
};

/** `notSubmittable`: the draft still has problems. `fileMissing`: an attachment is not on this device. */
export type EntryError = 'notSubmittable' | 'fileMissing' | 'allTooLarge';
export type MadeEntry = { readonly bytes: Uint8Array; readonly hash: string; readonly submittedAt: string };

/** Rejects if the host cannot read pictures or sign. */
export async function makeEntry(session: PlanSession, request: EntryRequest): Promise<Result<MadeEntry, EntryError>> {
  const { call, draft, callHash } = request;
  if (draft.problems.length > 0) return err('notSubmittable');
  const { host } = session;
  const attachments = await filesToSend(host, draft.files);
  if (!attachments.ok) return err('fileMissing');
  const submittedAt = timeOf(session.core);
  const packed = await packSubmission(
    {
      contest: call.contest,
      call: callHash,
      // The same plan keeps its place in the contest: a later submission replaces an earlier one.
      entry: idFromBytes(fromHex(canonicalHash([call.contest, session.planId])) ?? new Uint8Array(16)),
      title: session.store.meta.title,
      category: draft.category,
      applicant: draft.applicant,
      advisors: [...draft.advisors],
      boxes: Object.fromEntries(draft.boxes.map((b) => [b.id, b.text])),
      submittedAt,
      ...disclosureOf(request, submittedAt),
      ...planParts(session, request),
      media: await picturesOf(host, goingTo(session, request.t)),
      attachments: attachments.value,
    },
    signWith(host),
  );
  if (packed.bytes.length > IMPORT_LIMITS.submission.bytes) return err('allTooLarge');
  return ok({ ...packed, submittedAt });
}

/** The person who takes the risk of showing unfiled seeds. */
const disclosureOf = ({ draft, today }: EntryRequest, at: string): Pick<SubmissionInput, 'disclosure'> =>
  draft.needsOverride
    ? { disclosure: { seeds: draft.unfiled.map((s) => s.title), ...draft.override, at, graceUntil: graceUntil(today) } }
    : {};

/**
 * Judges, their offices and sometimes the public read an entry: restricted content is not in it. The copy is signed under the plan's own id, which is
 * never used for merging.
 */
function goingTo(session: PlanSession, t: Translate): Pick<PlanSession, 'doc' | 'planStore'> {
  if (!hasLayers(session.doc)) return session;
  const { doc } = prunedPlan(session.doc, 'public', { id: session.planId, mark: t('layer.mark') });
  return { doc, planStore: new PlanStore(doc) };
}

function planParts(
  session: PlanSession,
  { draft, today, t }: EntryRequest,
): Pick<SubmissionInput, 'plan' | 'reading' | 'html'> {
  const { doc, planStore } = goingTo(session, t);
  const reading = freezePlan(doc, frozenMoney(planStore, today), frozenBoxes(draft));
  const html = readingHtml(reading, readingWords(t));
  return { plan: signedPlanJson(doc), reading, html };
}

/** Pictures that the host does not have are omitted; the screen has asked about them before. */
async function picturesOf(host: Host, session: Pick<PlanSession, 'doc'>): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const hash of mediaOf(session.doc)) {
    const found = await host.call('media.get', { hash });
    if (found) pictures.set(hash, found.bytes);
  }
  return pictures;
}

/** Writes an entry to a file where the person chooses. False if they cancelled. */
export const saveEntry = (session: PlanSession, call: Call, entry: MadeEntry): Promise<boolean> =>
  session.host.saveFile(
    `${fileName(`${call.title}_${session.store.meta.title}`)}.musubi-entry`,
    entry.bytes,
    'contest',
  );

/** Sends an entry, encrypted for the organiser. Also `unreachable` for a call that accepts none over the network. */
export async function sendEntry(
  session: PlanSession,
  call: Call,
  entry: MadeEntry,
): Promise<'received' | 'refused' | 'unreachable'> {
  if (!call.hub) return 'unreachable';
  const bytes = await sealEntry(call, entry.bytes);
  const { answer } = await session.host.call('entries.send', {
    ...call.hub,
    addresses: [...call.hub.addresses],
    contest: call.contest,
    bytes,
  });
  return answer;
}
