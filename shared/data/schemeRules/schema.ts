/** A dated rule of a funding programme. Rules are data: an expired rule is never used silently. */
import { z } from 'zod';

/**
 * `verified`: read on a page whose address and place are given, with the days for which it states it. `reported`: a named source states it, but
 * a reader cannot look up the place. `conflicting`: sources differ, and each is listed. `unverified`: general knowledge that nobody has checked.
 */
const RULE_CONFIDENCES = ['verified', 'reported', 'unverified', 'conflicting'] as const;

export const RULE_UNITS = ['yen', 'months', 'persons', 'times', 'basisPoints', 'fraction', 'text'] as const;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const dayMonthOrYear = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const schemeRuleSchema = z
  .object({
    programme: z.string(),
    key: z.string(),
    label: z.object({ ja: z.string().min(1), en: z.string().min(1) }),
    /**
     * An integer in yen, months, persons, times, or basis points, according to `unit`; `fraction` is a text such as "2/3"; a text if the rule is
     * not a number.
     */
    value: z.union([z.number().int(), z.string()]),
    unit: z.enum(RULE_UNITS),
    /** The first and last day as the source states them; `null` if it does not. */
    validFrom: day.nullable(),
    validTo: day.nullable(),
    /**
     * Days (or months or years, if no more is known) on which the value was seen in force. If the source states no period, this is all that is
     * known.
     */
    seenOn: z.array(dayMonthOrYear),
    /** Changes several times a year: it is unknown except on the days on which it was seen. */
    moves: z.boolean(),
    source: z.string().min(1),
    url: z
      .string()
      .regex(/^https?:\/\/[^\s/]+/)
      .nullable(),
    /** Heading, table or page at that address. */
    section: z.string().min(1).nullable(),
    /** The day on which this value was read at its source; `null` if nobody has. */
    checkedOn: day.nullable(),
    confidence: z.enum(RULE_CONFIDENCES),
  })
  .superRefine((rule, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message, path: ['confidence'] });
    if (rule.confidence === 'verified') {
      if (rule.url === null || rule.section === null) refuse('verified needs an address and the place at it');
      if (rule.checkedOn === null) refuse('verified needs the day on which it was checked');
      if (rule.validFrom === null && rule.validTo === null && rule.seenOn.length === 0)
        refuse('verified needs days: stated, or seen');
    }
    if (rule.confidence === 'unverified' && rule.checkedOn !== null)
      refuse('what nobody has checked has no day of checking');
    if (rule.confidence === 'conflicting' && rule.checkedOn === null) refuse('a source was read on some day');
  });
export type SchemeRule = z.infer<typeof schemeRuleSchema>;

export const schemeProgrammeSchema = z.object({
  id: z.string(),
  name: z.object({ ja: z.string().min(1), en: z.string().min(1) }),
  fundingKind: z.enum(['loan', 'guarantee', 'subsidy', 'equity', 'crowdfunding', 'tax', 'plan']),
  rules: z.array(schemeRuleSchema).min(1),
});
export type SchemeProgramme = z.infer<typeof schemeProgrammeSchema>;
