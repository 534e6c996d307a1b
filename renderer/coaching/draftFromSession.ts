/** Ends a session and drafts its record, by facts alone: day, time, what was touched, what changed, which tasks are open. No word of advice. */
import type { Translate } from '../app/i18n.tsx';
import { localDay, localTime } from '../app/useWhen.ts';
import type { CoachingModel } from '../session/coachingModel.ts';
import type { PlanSession } from '../session/planSession.ts';

/** Returns the id of the draft; undefined when no session was going on. */
export async function draftFromSession(
  coaching: CoachingModel,
  session: PlanSession,
  t: Translate,
): Promise<string | undefined> {
  const ended = await coaching.end();
  if (!ended) return undefined;
  const { startedAt, minutes, facts, talked, left } = ended;
  const begun = new Date(startedAt);
  const valid = !Number.isNaN(begun.getTime());
  return coaching.draft({
    // The day and the hour at the place where the session was, as this device has them.
    date: valid ? localDay(begun) : '',
    start: valid ? localTime(begun) : '',
    minutes,
    place: session.presence.hasCompany ? 'online' : 'visit',
    planTitle: session.planStore.meta.title,
    sections: facts.sections,
    cards: facts.cards,
    decisions: facts.decided
      .map((d) => `${t('change.figure', { title: d.title })} ${d.before} → ${d.after}`)
      .join('\n'),
    topic: talked.join('、'),
    next: [...facts.tasks, ...left.filter((title) => !facts.tasks.includes(title))].join('\n'),
    ...coaching.names,
  });
}
