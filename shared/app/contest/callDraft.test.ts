/** The call while it is written. */
import { expect, it } from 'vitest';
import { categoriesIn, missingInCall, newBox } from './callDraft.ts';

it('a call needs a title, an organiser, a deadline and a name for each box', () => {
  const empty = { title: '', organiser: '', deadline: '', boxes: [] };
  expect(missingInCall(empty)).toEqual(['title', 'organiser', 'deadline']);
  const full = { title: '清水', organiser: '会議所', deadline: '2026-12-20T17:00', boxes: [newBox('a')] };
  expect(missingInCall(full)).toEqual(['boxLabel']);
  expect(missingInCall({ ...full, boxes: [{ ...newBox('a'), label: '要約' }] })).toEqual([]);
});

it('reads categories with either comma or on lines, each once, at most fifty of a hundred characters', () => {
  expect(categoriesIn(' 食、観光,食\n農 、')).toEqual(['食', '観光', '農']);
  expect(categoriesIn('')).toEqual([]);
  expect(categoriesIn('あ'.repeat(101))).toEqual(['あ'.repeat(100)]);
  expect(categoriesIn(Array.from({ length: 51 }, (_, i) => `c${i}`).join('、'))).toHaveLength(50);
});
