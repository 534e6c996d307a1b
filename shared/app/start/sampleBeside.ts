/** Sample content beside a plan: a comment with a reply, a suggestion, topics of a session, a round in the room. */
import type { Words } from '../../i18n/words.ts';
import { CoachingModel } from '../coaching/coachingModel.ts';
import { CommentsModel } from '../comments/commentsModel.ts';
import type { Core } from '../core.ts';
import { PlanSession } from '../plan/planSession.ts';
import { openedSideDoc } from '../plan/sideDoc.ts';

/** Writes what is missing: if somebody has written something already, nothing is added. Rejects if the plan cannot be opened or written. */
export async function writeBeside(core: Core, { t }: Words, planId: string, name: string): Promise<void> {
  const session = await PlanSession.open(core, planId);
  const comments = await CommentsModel.open(session, name);
  const coaching = await CoachingModel.open(session, name);
  try {
    if (comments.store.threads.length === 0) {
      comments.begin({ anchor: { kind: 'plan' }, quote: '' });
      comments.post(t('gallery.beside.comment'), []);
      const [thread] = comments.store.threads;
      if (thread) comments.reply(thread.id, t('gallery.beside.answer'), []);
    }
    if (comments.suggestions.store.all.length === 0) suggestTitle(session, comments, t('gallery.beside.title'));
    if (comments.room?.rounds.length === 0) {
      const begun = comments.room.beginWords(t('gallery.beside.question'));
      if (!begun.ok) throw new Error(begun.error.code);
    }
    if (coaching?.store.topics.length === 0) {
      coaching.addTopic('agenda', t('gallery.beside.topic'));
      coaching.addTopic('parked', t('gallery.beside.parked'));
    }
    // The next session of the plan reads from disk.
    await Promise.all((['comments', 'coaching'] as const).map((kind) => openedSideDoc(session, kind)?.flush()));
  } finally {
    coaching?.dispose();
    comments.dispose();
    session.dispose();
  }
}

function suggestTitle(session: PlanSession, { suggestions }: CommentsModel, title: string): void {
  suggestions.start();
  const written = session.execute({ type: 'setMeta', patch: { title } });
  suggestions.stop();
  if (!written.ok) throw new Error(written.error.code);
}
