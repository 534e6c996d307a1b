/**
 * A first meeting, in `coaching:<plan>`: two devices exchange keys and then show six digits, which their users compare. The founder's device
 * commits to a secret, the other answers with its own, and the founder's reveals the secret for that one answer: a man in the middle has one
 * try in a million, however fast they compute. Deleted afterwards; the result is kept as statements (`pairing.ts`).
 */
import type * as Y from 'yjs';
import { z } from 'zod';
import { meetingCommit, meetingDigits } from './pairing.ts';
import { transact, UserOrigin } from './transact.ts';

const hex64 = z.string().regex(/^[0-9a-f]{64}$/);
const offerSchema = z.object({
  id: z.string().max(20),
  key: hex64,
  name: z.string().max(120),
  commit: hex64,
  at: z.string().max(40),
});
export type MeetingOffer = z.infer<typeof offerSchema>;
const answerSchema = z.object({ key: hex64, name: z.string().max(120), nonce: hex64, at: z.string().max(40) });
export type MeetingAnswer = z.infer<typeof answerSchema>;
const revealSchema = z.object({ to: hex64, nonce: hex64 });

export type Meeting = {
  readonly offer: MeetingOffer;
  readonly answers: readonly MeetingAnswer[];
  readonly reveal: z.infer<typeof revealSchema> | undefined;
};

/** An offer expires if nobody ended it: its window was closed. */
const MEETING_MS = 30 * 60_000;

export const meetingOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meeting');

export function offerMeeting(doc: Y.Doc, offer: MeetingOffer): void {
  transact(doc, new UserOrigin('meeting'), () => {
    meetingOf(doc).clear();
    meetingOf(doc).set('offer', offer);
  });
}
export function answerMeeting(doc: Y.Doc, id: string, answer: MeetingAnswer): void {
  transact(doc, new UserOrigin('meeting'), () => meetingOf(doc).set(`answer|${id}|${answer.key}`, answer));
}
export function revealMeeting(doc: Y.Doc, id: string, to: string, nonce: string): void {
  transact(doc, new UserOrigin('meeting'), () => meetingOf(doc).set(`reveal|${id}`, { to, nonce }));
}
export function clearMeeting(doc: Y.Doc): void {
  transact(doc, new UserOrigin('meeting'), () => meetingOf(doc).clear());
}

/** `now` in milliseconds: an old offer is ignored. */
export function readMeeting(doc: Y.Doc, now: number): Meeting | undefined {
  const map = meetingOf(doc);
  const offer = offerSchema.safeParse(map.get('offer'));
  if (!offer.success || !(now - Date.parse(offer.data.at) < MEETING_MS)) return undefined;
  const prefix = `answer|${offer.data.id}|`;
  const answers = [...map].flatMap(([key, value]) => {
    const answer = key.startsWith(prefix) ? answerSchema.safeParse(value) : undefined;
    return answer?.success && key === `${prefix}${answer.data.key}` ? [answer.data] : [];
  });
  const reveal = revealSchema.safeParse(map.get(`reveal|${offer.data.id}`));
  return { offer: offer.data, answers, reveal: reveal.success ? reveal.data : undefined };
}

/**
 * The digits that the device with the key `own` shows, once the secret is revealed. `cheated`: the revealed secret is not the committed one, so the
 * keys came from somebody in between. `undefined` before that, and for a device that does not take part.
 */
export function digitsFor(
  planId: string,
  meeting: Meeting,
  own: string,
  ownNonce: string,
): string | 'cheated' | undefined {
  const { offer, answers, reveal } = meeting;
  const answer = answers.find((a) => a.key === reveal?.to);
  if (!reveal || !answer || (own !== offer.key && own !== answer.key)) return undefined;
  // Each side uses its own half from memory: the document may have been changed in transit.
  const offered = { key: offer.key, nonce: own === offer.key ? ownNonce : reveal.nonce };
  const answered = { key: answer.key, nonce: own === answer.key ? ownNonce : answer.nonce };
  if (meetingCommit(planId, offered) !== offer.commit) return 'cheated';
  return meetingDigits(planId, offered, answered);
}
