/** Content beside the sample plan, so that its panels are not empty. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openedPlan } from '../../../tests/testCore.ts';
import { wordsFor } from '../../i18n/words.ts';
import { CoachingModel } from '../coaching/coachingModel.ts';
import { CommentsModel } from '../comments/commentsModel.ts';
import { writeBeside } from './sampleBeside.ts';

let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan();
});
afterEach(() => plan.close());

async function beside() {
  const comments = await CommentsModel.open(plan.session, '山田');
  const coaching = await CoachingModel.open(plan.session, '山田');
  const found = {
    said: comments.store.threads.flatMap((thread) => thread.messages.map((m) => m.text)),
    suggested: comments.suggestions.store.open.map(({ key }) => key),
    rounds: comments.room?.rounds.map((round) => [round.kind, round.question]),
    topics: coaching?.store.topics.map(({ place, title }) => [place, title]),
  };
  comments.dispose();
  coaching?.dispose();
  return found;
}

it('gives every panel something to show, once', async () => {
  const words = wordsFor('en');
  await writeBeside(plan.core, words, plan.id, '山田');
  const written = {
    said: ['Where does this figure come from?', 'From what we charged last winter.'],
    suggested: ['meta:title'],
    rounds: [['words', 'Who would miss this if it were gone?']],
    topics: [
      ['agenda', 'Price of a box'],
      ['parked', 'A second shop'],
    ],
  };
  expect(await beside()).toEqual(written);
  await writeBeside(plan.core, words, plan.id, '山田');
  expect(await beside()).toEqual(written);
  expect(plan.session.store.meta.title).toBe('酒粕のパン');
});
