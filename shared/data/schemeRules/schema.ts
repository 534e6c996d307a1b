/** A dated rule of a funding programme. Rules are data: a rule that no longer holds is never used in silence. */
import { z } from 'zod';

export const RULE_CONFIDENCES = ['verified', 'unverified', 'conflicting'] as const;

export const RULE_UNITS = ['yen', 'months', 'persons', 'basisPoints', 'fraction', 'text'] as const;

export const schemeRuleSchema = z.object({
  programme: z.string(),
  key: z.string(),
  label: z.object({ ja: z.string(), en: z.string() }),
  /** Integer yen, months, persons, or basis points by `unit`; `fraction` is a text as "2/3"; a text where the rule is not a number. */
  value: z.union([z.number().int(), z.string()]),
  unit: z.enum(RULE_UNITS),
  validFrom: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  validTo: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  source: z.string(),
  checkedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  confidence: z.enum(RULE_CONFIDENCES),
});
export type SchemeRule = z.infer<typeof schemeRuleSchema>;

export const schemeProgrammeSchema = z.object({
  id: z.string(),
  name: z.object({ ja: z.string(), en: z.string() }),
  fundingKind: z.enum(['loan', 'guarantee', 'subsidy', 'equity', 'crowdfunding', 'tax', 'plan']),
  rules: z.array(schemeRuleSchema),
});
export type SchemeProgramme = z.infer<typeof schemeProgrammeSchema>;
