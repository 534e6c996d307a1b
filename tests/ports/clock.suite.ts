/** The contract of {@link Clock} as cases. */
import type { Clock } from '../../shared/ports/clock.ts';
import { type AcceptanceSuite, check } from './kit.ts';

export type ClockSubject = { readonly clock: Clock };

export const clockSuite: AcceptanceSuite<ClockSubject> = [
  {
    name: 'tells a time of day that can be written down',
    async run({ clock }) {
      const text = clock.now().toISOString();
      check(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text), text);
    },
  },
  {
    name: 'gives out times that nobody else can change',
    async run({ clock }) {
      const before = clock.now().getTime();
      clock.now().setFullYear(1989);
      check(clock.now().getTime() >= before, 'a date that a caller changed');
    },
  },
  {
    name: 'ticks never go back',
    async run({ clock }) {
      let last = clock.ticks();
      for (let i = 0; i < 10_000; i++) {
        const tick = clock.ticks();
        check(tick >= last, `${tick} after ${last}`);
        last = tick;
      }
    },
  },
];
