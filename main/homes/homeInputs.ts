/** What the channels of the homes take. The page does not load these schemas, so that the handlers check their input. */
import { z } from 'zod';
import { RIGHTS } from '../../shared/domain/organisation/records.ts';
import { HostError } from '../../shared/ipc/contract.ts';
import type { HomeCalls } from '../../shared/ipc/homes.ts';

const id = z.string().regex(/^[0-9a-z]{16}$/u);
/** Names a home on this machine. */
const home = z.string().regex(/^[0-9a-f]{16}$/u);
const right = z.enum(RIGHTS);

const INPUTS: { readonly [C in keyof HomeCalls]: z.ZodType<HomeCalls[C]['in']> } = {
  'homes.status': z.strictObject({ planId: id }),
  'homes.see': z.strictObject({ home }),
  'homes.join': z.strictObject({ link: z.string().max(2_000) }),
  'homes.put': z.strictObject({ home, planId: id, right }),
  'homes.bring': z.strictObject({ home, planId: id }),
  'homes.right': z.strictObject({ home, planId: id, right, staff: id.optional() }),
  'homes.leave': z.strictObject({ home, planId: id }),
  'homes.device': z.strictObject({ home }),
  'homes.end': z.strictObject({ home, id }),
  'homes.forget': z.strictObject({ home }),
};

/** Throws `invalidInput` for anything else. */
export function inputOf<C extends keyof HomeCalls>(channel: C, input: unknown): HomeCalls[C]['in'] {
  const parsed = INPUTS[channel].safeParse(input);
  if (!parsed.success) throw new HostError('invalidInput');
  return parsed.data;
}
