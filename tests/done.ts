import type { Result } from '../shared/kernel/result.ts';

/** What a write created. Throws its refusal if there was one. */
export function done<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
