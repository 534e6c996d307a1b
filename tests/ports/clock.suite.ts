/** The contract of {@link Clock} as cases. `pass` lets slightly more than the given milliseconds pass. */
import { type Clock, timeText } from '../../shared/ports/clock.ts';
import { type AcceptanceSuite, check } from './kit.ts';

export type ClockSubject = { readonly clock: Clock; pass(ms: number): Promise<void> };

export const clockSuite: AcceptanceSuite<ClockSubject> = [
  {
    name: 'tells a time of day that can be written down',
    async run({ clock }) {
      const text = timeText(clock);
      check(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text), text);
    },
  },
  {
    name: 'elapsed never goes back',
    async run({ clock }) {
      let last = clock.elapsed();
      for (let i = 0; i < 10_000; i++) {
        const now = clock.elapsed();
        check(now >= last, `${now} after ${last}`);
        last = now;
      }
    },
  },
  {
    name: 'runs once after the time, not before',
    async run({ clock, pass }) {
      const start = clock.elapsed();
      const ran: number[] = [];
      clock.after(20, () => ran.push(clock.elapsed()));
      check(ran.at(-1) === undefined, 'it ran at once');
      for (let i = 0; i < 200 && ran.length === 0; i++) await pass(20);
      await pass(50);
      check(ran.length === 1, `it ran ${ran.length} times`);
      // Timers have a resolution of one millisecond.
      check((ran[0] ?? 0) - start >= 19, `after ${(ran[0] ?? 0) - start} ms`);
    },
  },
  {
    name: 'runs again and again until it is disposed',
    async run({ clock, pass }) {
      let runs = 0;
      const every = clock.every(10, () => runs++);
      // A busy machine may merge several runs into one.
      for (let i = 0; i < 200 && runs < 2; i++) await pass(20);
      check(runs >= 2, `it ran ${runs} times`);
      every.dispose();
      const before = runs;
      await pass(50);
      check(runs === before, `it ran ${runs - before} times after the end`);
    },
  },
  {
    name: 'does not run what was cancelled',
    async run({ clock, pass }) {
      let runs = 0;
      clock.after(10, () => runs++).dispose();
      await pass(50);
      check(runs === 0, 'it ran');
    },
  },
];
