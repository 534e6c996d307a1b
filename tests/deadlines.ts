/**
 * How long tests wait for a condition, in milliseconds. A deadline only ends a test that hangs: it costs nothing where the condition holds, so it is
 * long enough for a machine on which other programs keep every core busy. Nothing here is a goal of speed; those are measured by the bench.
 */
export const CONDITION_MS = 60_000;
/** One test, whatever it waits for. */
export const TEST_MS = 300_000;
/** A test that starts and kills processes some hundred times. */
export const KILL_LOOP_MS = 1_800_000;
