import { expect, it } from 'vitest';
import { timelineScale } from './timelineScale.ts';

const scale = timelineScale(121);
/** Shown at half size, 100 px from the left. */
const box = { left: 100, width: 380 };

it('spreads months from the names to the right edge', () => {
  expect([0, 60, 120].map(scale.x)).toEqual([190, 467, 744]);
});

it('maps a screen position to the nearest month within the plan', () => {
  // 190 units are 95 px.
  expect([195, 195 + 138.5, 472].map((x) => scale.monthAt(x, box))).toEqual([0, 60, 120]);
  expect([-500, 0, 5_000].map((x) => scale.monthAt(x, box))).toEqual([0, 0, 120]);
});
