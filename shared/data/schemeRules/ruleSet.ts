/**
 * A set of a person's own rules as a file, to share with another plan or another chamber. Read back within limits: a file from outside is not
 * trusted.
 */
import { z } from 'zod';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { parseJson } from '../../kernel/json.ts';
import { RULE_UNITS } from './schema.ts';

const day = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);
const ownRule = z.object({
  programme: z.string().min(1).max(60),
  programmeName: z.string().max(200),
  key: z.string().min(1).max(60),
  label: z.string().max(200),
  value: z.union([z.number().finite(), z.string().max(400)]),
  unit: z.enum(RULE_UNITS),
  validFrom: day,
  validTo: day,
  source: z.string().max(1_000),
  checkedOn: day,
  confirmed: z.boolean(),
});
const ruleSet = z.object({
  format: z.literal('musubi rules 1'),
  rules: z.array(ownRule).max(IMPORT_LIMITS.ruleSet.rows),
});
export type OwnRule = z.infer<typeof ownRule>;

export const ruleSetFile = (rules: readonly Record<string, unknown>[]): string =>
  `${JSON.stringify({ format: 'musubi rules 1', rules }, null, 2)}\n`;

/** The rules of a file; `undefined` if it is not a rule set. */
export function readRuleSet(text: string): OwnRule[] | undefined {
  if (text.length > IMPORT_LIMITS.ruleSet.bytes) return undefined;
  const parsed = ruleSet.safeParse(parseJson(text, IMPORT_LIMITS.ruleSet.depth));
  return parsed.success ? parsed.data.rules : undefined;
}
