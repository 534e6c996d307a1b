/** A founder's own words and corrections: kept with the plan, read back as the engine takes them, one undo step each. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import { seekingOf } from '../board/seeking.ts';
import {
  addSense,
  answersAbout,
  forgetWord,
  ownWordRows,
  ownWordsOf,
  removeSense,
  restoreSense,
  sensesOf,
  teachWord,
} from './ownWords.ts';
import { questionOf } from './question.ts';

const CARD = { id: 'sake000000000000' };
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([
    { type: 'addNode', node: CARD.id, fields: { kind: 'resource', title: 'もろみ布' }, canvas: CANVAS, pos: [0, 0] },
  ]);
});
afterEach(() => plan.close());

describe('a founder’s own word', () => {
  it('is kept with its answers, several in one set apart, and taught again in its place', () => {
    const { session } = plan;
    expect(teachWord(session, ' もろみ布 ', { of: '綿、酒粕', yields: '', needs: '染物屋, 宿' }).ok).toBe(true);
    expect(ownWordsOf(session.store)).toEqual([
      { label: 'もろみ布', of: ['綿', '酒粕'], yields: [], needs: ['染物屋', '宿'] },
    ]);
    expect(teachWord(session, 'モロミ布', { of: '麻', yields: 'あ'.repeat(401), needs: '' }).ok).toBe(true);
    expect(ownWordRows(session.store)).toHaveLength(1);
    expect(answersAbout(session.store, 'もろみ布')).toEqual({ of: '麻', yields: 'あ'.repeat(400), needs: '' });
    session.undo.undo();
    expect(answersAbout(session.store, 'もろみ布').of).toBe('綿、酒粕');
    expect(forgetWord(session, ownWordRows(session.store)[0]?.id ?? '').ok).toBe(true);
    expect(ownWordsOf(session.store)).toEqual([]);
  });
});

describe('a correction', () => {
  it('takes off what was read and puts on what is meant, and goes into the question', () => {
    const { session } = plan;
    expect(removeSense(session, CARD, '布').ok).toBe(true);
    expect(addSense(session, CARD, '酒粕').ok).toBe(true);
    expect(sensesOf(session.store, CARD.id)).toEqual({ senses: ['酒粕'], not: ['布'] });
    const seeking = seekingOf(session.store, [CARD.id], CANVAS);
    expect(seeking && questionOf(session.store, seeking, () => undefined).cards).toEqual([
      expect.objectContaining({ text: 'もろみ布', senses: ['酒粕'], not: ['布'] }),
    ]);
    // The founder's own addition is removed, not denied.
    removeSense(session, CARD, '酒粕');
    restoreSense(session, CARD, '布');
    expect(sensesOf(session.store, CARD.id)).toEqual({ senses: [], not: [] });
  });
});
