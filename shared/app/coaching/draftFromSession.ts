/** Ends a session and drafts its record from facts only: day, time, what was touched, what changed, which tasks are open. No advice is written. */
import { type ChangeWords, inWords } from '../../doc/fields/inWords.ts';
import { localDay, localTime } from '../../text/localTime.ts';
import type { PlanSession } from '../plan/planSession.ts';
import type { CoachingModel, SessionFacts } from './coachingModel.ts';

/** Returns the id of the draft; `undefined` if no session was in progress. */
export async function draftFromSession(
  coaching: CoachingModel,
  session: PlanSession,
  words: ChangeWords,
): Promise<string | undefined> {
  const ended = await coaching.end();
  if (!ended) return undefined;
  const { startedAt, minutes, facts, talked, left, recordingId } = ended;
  const begun = new Date(startedAt);
  const valid = !Number.isNaN(begun.getTime());
  return coaching.draft({
    // Day and hour in the time zone of this device.
    date: valid ? localDay(begun) : '',
    start: valid ? localTime(begun) : '',
    minutes,
    place: session.presence.hasCompany ? 'online' : 'visit',
    planTitle: session.planStore.meta.title,
    sections: facts.sections,
    cards: facts.cards,
    decisions: facts.decided.map((change) => decision(change, words)).join('\n'),
    topic: talked.join('、'),
    recordingId,
    next: [...facts.tasks, ...left.filter((title) => !facts.tasks.includes(title))].join('\n'),
    ...coaching.names,
  });
}

/** 数字「客単価」 1,200円 → 1,450円 */
function decision(change: SessionFacts['decided'][number], words: ChangeWords): string {
  if (change.kind === 'text') return '';
  const title = words.t('change.named', {
    noun: words.t(change.subject.noun),
    name: inWords(change.subject.name, words),
  });
  const [before, after] = [inWords(change.before, words), inWords(change.after, words)];
  return `${title} ${before || words.t('change.nothing')} → ${after || words.t('change.nothing')}`;
}
