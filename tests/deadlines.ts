/**
 * How long tests wait for a condition, in milliseconds. A deadline only ends a test that hangs: it costs nothing
 * while the condition holds, so it is long enough for a machine whose cores are all busy. None of these is a
 * performance target; those are measured by the bench.
 */
export const CONDITION_MS = 60_000;
/** One test, whatever it waits for. */
export const TEST_MS = 300_000;
/** A test that starts and kills processes some hundred times. */
export const KILL_LOOP_MS = 1_800_000;
/** How often such a test kills. Fifty runs with the rest of the tests; a change of storage or of the server deserves `MUSUBI_KILL_ROUNDS=200`. */
export const KILL_ROUNDS = Number(process.env['MUSUBI_KILL_ROUNDS'] ?? 50);
