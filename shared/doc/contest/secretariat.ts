/**
 * The workflow of the secretariat in complete steps: receives submissions, gives out bundles, takes sheets back. Each step is validated, changes
 * nothing if it is refused, and is logged. Times are passed in, keys stay with the host.
 */
import { type AssignResult, assignReads, type Pair } from '../../domain/contest/assign.ts';
import { detectConflicts } from '../../domain/contest/conflicts.ts';
import { uniquePlaces } from '../../domain/contest/leaks.ts';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { parseJson } from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { transact, UserOrigin } from '../transact.ts';
import { timeliness } from './call.ts';
import { type Actor, act, type ContestStore, contestKey, putEntity, seatSecretOf, setRelation } from './contestDoc.ts';
import type { Entry } from './contestSchema.ts';
import { decryptReturned, type ReturnedError } from './judgeBundle.ts';
import { openSheet, type Sheet, type SheetFile, scoresOffScale } from './sheet.ts';
import type { FileProblem, Sign } from './signed.ts';
import { type Arrival, type OpenedSubmission, type openSubmission, type Receipt, signReceipt } from './submission.ts';

export type ReceiveError =
  | { readonly code: 'damaged'; readonly problems: readonly FileProblem[] }
  | {
      readonly code:
        | 'otherContest'
        | 'otherCall'
        | 'tooLate'
        | 'frozen'
        | 'noReplacing'
        | 'otherKey'
        | 'alreadyHere'
        | 'badArrival';
    };
/**
 * When an entry had arrived, if that was before it was received here. With a reason it is a person's statement, and is marked as such in the log and
 * the receipt; without one it was measured by the machine that received it.
 */
export type Arrived = { readonly at: string; readonly reason?: string };

/** A file of an entry, as returned by `openSubmission`. */
export type ReadSubmission = ReturnType<typeof openSubmission>;

/** The reason against receiving a submission at a time; nothing is written. */
export function checkSubmission(
  store: ContestStore,
  opened: ReadSubmission,
  contest: string,
  at: string,
): Result<{ readonly opened: OpenedSubmission; readonly time: 'inTime' | 'inGrace' | 'late' }, ReceiveError> {
  if (!opened.ok) return err({ code: 'damaged', problems: opened.error });
  const { content, hash, publicKey } = opened.value;
  if (content.contest !== contest) return err({ code: 'otherContest' });
  if (!store.issuedCalls.has(content.call)) return err({ code: 'otherCall' });
  const before = store.get('entries', content.entry);
  if (before?.submission === hash) return err({ code: 'alreadyHere' });
  const { meta } = store;
  if (meta.entriesFrozenAt !== '') return err({ code: 'frozen' });
  const time = meta.deadline === '' ? 'inTime' : timeliness(meta, at);
  if (time === 'tooLate') return err({ code: 'tooLate' });
  if (before && !meta.replaceAllowed) return err({ code: 'noReplacing' });
  if (before && before.publicKey !== publicKey) return err({ code: 'otherKey' });
  return ok({ opened: opened.value, time });
}

/**
 * Receives a submission. `file` is the hash under which its bytes were stored. A second one of the same entry replaces the first if the call
 * allows it and the same key signed it; the first stays in the log.
 */
export function receiveSubmission(
  store: ContestStore,
  opened: ReadSubmission,
  ids: { readonly contest: string; readonly file: string },
  actor: Actor,
  arrived?: Arrived,
): Result<ReceiptFacts, ReceiveError> {
  if (arrived && !isPossible(arrived, actor.at)) return err({ code: 'badArrival' });
  const receivedAt = arrived?.at ?? actor.at;
  const checked = checkSubmission(store, opened, ids.contest, receivedAt);
  if (!checked.ok) return checked;
  const arrival: Arrival | undefined =
    arrived?.reason === undefined ? undefined : { importedAt: actor.at, by: actor.name, reason: arrived.reason.trim() };
  const { content, hash, publicKey } = checked.value.opened;
  const { time } = checked.value;
  const before = store.get('entries', content.entry);
  const number = before?.number ?? store.list('entries').reduce((most, e) => Math.max(most, e.number), 0) + 1;
  act(
    store.doc,
    actor,
    {
      act: arrival ? 'receiveArrived' : before ? 'replaceEntry' : 'receiveEntry',
      about: `${number} ${content.title} ${hash}${before ? ` ← ${before.submission}` : ''}${arrival ? ` ${receivedAt}` : ''}`,
      reason: arrival?.reason ?? '',
    },
    () =>
      putEntity(store.doc, 'entries', content.entry, {
        number,
        title: content.title,
        category: content.category,
        applicant: content.applicant,
        advisors: content.advisors,
        boxes: content.boxes,
        submission: hash,
        file: ids.file,
        publicKey,
        receivedAt,
        timeliness: time,
        arrival,
        state: 'received',
      }),
  );
  return ok({
    submission: hash,
    title: content.title,
    number,
    receivedAt,
    timeliness: time,
    ...(arrival ? { arrival } : {}),
  });
}

/** Records when an entry that was received already had arrived; its receipt states that from now on. */
export function recordArrival(
  store: ContestStore,
  id: string,
  arrived: Required<Arrived>,
  actor: Actor,
): Result<ReceiptFacts, ReceiveError> {
  const entry = store.get('entries', id);
  if (!entry || !isPossible(arrived, actor.at)) return err({ code: 'badArrival' });
  const time = store.meta.deadline === '' ? 'inTime' : timeliness(store.meta, arrived.at);
  if (time === 'tooLate') return err({ code: 'tooLate' });
  const reason = arrived.reason.trim();
  const patch = {
    receivedAt: arrived.at,
    timeliness: time,
    arrival: { importedAt: entry.arrival?.importedAt ?? entry.receivedAt, by: actor.name, reason },
  };
  act(
    store.doc,
    actor,
    { act: 'receiveArrived', about: `${entry.number} ${entry.title} ${arrived.at} ← ${entry.receivedAt}`, reason },
    () => putEntity(store.doc, 'entries', id, patch),
  );
  return ok(receiptFacts({ ...entry, ...patch }));
}

/** The content of a receipt for an entry; the contest's own texts are added when it is signed. */
export type ReceiptFacts = Omit<Receipt, 'format' | 'version' | 'contestTitle' | 'organiser' | 'contest'>;
export const receiptFacts = ({
  submission = '',
  title,
  number,
  receivedAt,
  timeliness: time,
  arrival,
}: Entry): ReceiptFacts => ({
  submission,
  title,
  number,
  receivedAt,
  timeliness: time,
  ...(arrival ? { arrival } : {}),
});

/** Signs an entry's receipt and stores it: an archive later contains what was issued. */
export async function giveReceipt(
  store: ContestStore,
  contest: string,
  entry: string,
  about: ReceiptFacts,
  sign: Sign,
): Promise<Uint8Array> {
  const { title, organiser } = store.meta;
  const file = await signReceipt(
    { format: 'musubi-receipt', version: 1, contest, contestTitle: title, organiser, ...about },
    sign,
  );
  transact(store.doc, new UserOrigin('receipt'), () =>
    setRelation(store.doc, 'receipts', contestKey(entry, about.submission), file),
  );
  return new TextEncoder().encode(JSON.stringify(file, null, 1));
}

/** An arrival is a time in the past, and a person's statement of it needs a reason. */
const isPossible = ({ at, reason }: Arrived, now: string): boolean =>
  Date.parse(at) <= Date.parse(now) && (reason === undefined || reason.trim() !== '');

/** New conflicts found by names and addresses that nobody has reviewed. Returns how many were new. */
export function findConflicts(store: ContestStore, actor: Actor): number {
  const known = store.relation('conflicts');
  const found = store.list('judges').flatMap((judge) =>
    store.entriesIn.flatMap((entry) => {
      const key = contestKey(judge.id, entry.id);
      const reasons = known.has(key) ? [] : detectConflicts(judge, { ...entry.applicant, advisors: entry.advisors });
      return reasons.length > 0 ? [{ key, reasons, about: `${judge.name} – ${entry.number}` }] : [];
    }),
  );
  if (found.length > 0)
    act(
      store.doc,
      actor,
      { act: 'findConflicts', about: found.map((f) => `${f.about} (${f.reasons.join(', ')})`).join('; ') },
      () => {
        for (const { key, reasons } of found)
          setRelation(store.doc, 'conflicts', key, { by: 'detected', reasons, state: 'open', note: '' });
      },
    );
  return found.length;
}

/** Reads that are done or under way, so that a new assignment leaves them alone. */
function startedReads(store: ContestStore, round: string): Pair[] {
  const sheets = store.sheetsOf(round);
  return store.readsOf(round).filter(({ judge, entry }) => {
    const sheet = sheets.get(judge)?.content.entries[entry];
    return sheet !== undefined && (sheet.mark !== 'scoring' || Object.keys(sheet.scores).length > 0);
  });
}

/** An assignment for a round from the document: open and confirmed conflicts bar, dismissed ones do not. Nothing is written yet. */
export function planReads(store: ContestStore, round: string): AssignResult {
  const r = store.get('rounds', round);
  const judges = store.list('judges').filter((j) => j.state === 'active');
  const started = startedReads(store, round);
  // A judge who handed in a conflict or abstained has not read: the entry needs another judge.
  const sheets = store.sheetsOf(round);
  const set = (mark: 'abstained' | 'conflict') =>
    started.filter(({ judge, entry }) => sheets.get(judge)?.content.entries[entry]?.mark === mark);
  // A read whose conflict was confirmed later does not count either.
  const confirmed = started.filter(
    ({ judge, entry }) => store.relation('conflicts').get(contestKey(judge, entry))?.state === 'confirmed',
  );
  const barred = [...set('conflict'), ...set('abstained'), ...confirmed];
  const isBarred = (p: Pair) => barred.some((b) => b.judge === p.judge && b.entry === p.entry);
  return assignReads({
    entries: entriesOfRound(store, round).map(({ id, category, calibration }) => ({
      id,
      calibration,
      ...(category === '' ? {} : { category }),
    })),
    judges: judges.map(({ id, categories, maxLoad }) => ({ id, categories, ...(maxLoad > 0 ? { maxLoad } : {}) })),
    reads: r?.reads ?? 3,
    conflicts: [
      ...[...store.relation('conflicts')].flatMap(([key, c]) => {
        const [judge = '', entry = ''] = key.split('|');
        return c.state === 'dismissed' ? [] : [{ judge, entry }];
      }),
      ...barred,
    ],
    kept: started.filter((p) => !isBarred(p)),
  });
}

/** Entries of a round: all that take part in the first one, those that advanced in a later one. */
export function entriesOfRound(store: ContestStore, round: string): readonly Entry[] {
  const rounds = store.list('rounds');
  const at = rounds.findIndex((r) => r.id === round);
  const before = rounds[at - 1];
  if (!before) return store.entriesIn;
  const decisions = store.relation('decisions');
  return store.entriesIn.filter((e) => decisions.get(contestKey(before.id, e.id))?.outcome === 'goesOn');
}

export function writeReads(
  store: ContestStore,
  round: string,
  pairs: readonly Pair[],
  actor: Actor,
  reason = '',
): void {
  const wanted = new Set(pairs.map((p) => contestKey(round, p.judge, p.entry)));
  act(store.doc, actor, { act: 'assignReads', about: `${pairs.length}`, reason }, () => {
    for (const key of store.relation('reads').keys())
      if (key.startsWith(`${round}|`) && !wanted.has(key)) setRelation(store.doc, 'reads', key, undefined);
    for (const key of wanted) if (!store.relation('reads').has(key)) setRelation(store.doc, 'reads', key, true);
  });
}

export type SheetError =
  | {
      readonly code:
        | 'notEncrypted'
        | 'otherContest'
        | 'unknownJudge'
        | 'unknownRound'
        | 'otherBundle'
        | 'otherSeat'
        | 'otherKey'
        | 'closed';
    }
  | { readonly code: 'damaged'; readonly problems: readonly FileProblem[] }
  | { readonly code: 'offScale'; readonly scores: readonly OffScale[] };
/** A score that is not on its criterion's scale, in a form for the screen. */
export type OffScale = {
  readonly number: number;
  readonly criterion: string;
  readonly value: number;
  readonly max: number;
  readonly step: number;
};
export type SheetTaken = {
  readonly judge: string;
  readonly round: string;
  readonly isNew: boolean;
  readonly isLatest: boolean;
};

/** A decrypted sheet. `asSigned` is the JSON that was signed, with all its fields. */
export type ReturnedSheet = { readonly file: SheetFile; readonly asSigned: unknown };
export type ReadSheet = Result<ReturnedSheet, SheetError>;

/** Decrypts a returned sheet with the contest's own key; `identity` is `undefined` if the contest has none. */
export async function openReturnedSheet(bytes: Uint8Array, identity: string | undefined): Promise<ReadSheet> {
  if (bytes.length > IMPORT_LIMITS.sheet.bytes)
    return err({ code: 'damaged', problems: [{ code: 'tooLarge', part: 'scores' }] });
  const returned = identity ? await decryptReturned(identity, bytes) : err('forAnother' as const);
  if (!returned.ok) return err(RETURN_ERRORS[returned.error]);
  const opened = openSheet(returned.value);
  if (!opened.ok) return err({ code: 'damaged', problems: opened.error });
  return ok({ file: opened.value, asSigned: parseJson(new TextDecoder().decode(returned.value)) });
}
const RETURN_ERRORS: Readonly<Record<ReturnedError, SheetError>> = {
  damaged: { code: 'damaged', problems: [{ code: 'broken', part: 'scores' }] },
  forAnother: { code: 'otherContest' },
  notEncrypted: { code: 'notEncrypted' },
};

/**
 * Receives a returned sheet. A duplicate, or an older one after a newer one, changes nothing that counts. Entries that were not assigned to the judge
 * are reported in the result and ignored.
 */
export function receiveSheet(
  store: ContestStore,
  opened: ReadSheet,
  contest: string,
  actor: Actor,
): Result<SheetTaken, SheetError> {
  if (!opened.ok) return opened;
  const { content, hash, publicKey } = opened.value.file;
  if (content.contest !== contest) return err({ code: 'otherContest' });
  const judge = store.get('judges', content.judge);
  if (!judge) return err({ code: 'unknownJudge' });
  const round = store.get('rounds', content.round);
  if (!round) return err({ code: 'unknownRound' });
  const key = contestKey(content.round, content.judge, hash);
  if (store.relation('sheets').has(key))
    return ok({
      judge: judge.id,
      round: round.id,
      isNew: false,
      isLatest: store.sheetsOf(round.id).get(judge.id)?.hash === hash,
    });
  if (round.state === 'closed') return err({ code: 'closed' });
  const given = store.relation('bundles').get(contestKey(round.id, judge.id));
  if (!given) return err({ code: 'otherBundle' });
  // The holder of another bundle can write a sheet in this judge's name, but does not know this seat's secret.
  if (content.seat !== seatSecretOf(store.doc, round.id, judge.id)) return err({ code: 'otherSeat' });
  // The first sheet identifies the judge's device; another device cannot replace it without a decision.
  const earlier = store.sheetsOf(round.id).get(judge.id);
  if (earlier && earlier.publicKey !== publicKey) return err({ code: 'otherKey' });
  const offScale = offScaleIn(store, round.id, content.entries);
  if (offScale.length > 0) return err({ code: 'offScale', scores: offScale });
  act(
    store.doc,
    actor,
    { act: 'receiveSheet', about: `${judge.name} ${content.revision} ${hash}`, reason: content.changedBecause },
    () => setRelation(store.doc, 'sheets', key, opened.value.asSigned),
  );
  return ok({
    judge: judge.id,
    round: round.id,
    isNew: true,
    isLatest: store.sheetsOf(round.id).get(judge.id)?.hash === hash,
  });
}

function offScaleIn(store: ContestStore, round: string, entries: Sheet['entries']): OffScale[] {
  const criteria = store.criteriaOf(round);
  return Object.entries(entries).flatMap(([id, sheet]) =>
    scoresOffScale(sheet, criteria).flatMap(({ criterion, value }) => {
      const c = criteria.find((x) => x.id === criterion);
      const number = store.get('entries', id)?.number ?? 0;
      return c ? [{ number, criterion: c.label, value, max: c.max, step: c.step }] : [];
    }),
  );
}

/** Places that only one entrant comes from, by entry. */
export const placesByEntry = (store: ContestStore): ReadonlyMap<string, string[]> =>
  uniquePlaces(store.list('entries').map((e) => ({ id: e.id, places: placesIn(e.applicant.place) })));
/** 静岡県静岡市清水区三保 → the whole, and each of its names. */
function placesIn(place: string): string[] {
  const plain = place.normalize('NFKC').trim();
  if (plain === '') return [];
  const parts = plain.match(/.+?(?:都|道|府|県|市|区|郡|町|村)|.+$/gu) ?? [];
  return [plain, ...parts.map((p) => p.trim()).filter((p) => [...p].length > 1)];
}
