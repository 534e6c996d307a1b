/** What variants are compared by: criteria with a weight, a verdict in each cell, and the figures of a plan that stand beside a criterion. */

/** From the most to the least. A weight orders criteria and is never multiplied. */
export const WEIGHTS = ['decisive', 'important', 'minor'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** From the best to the worst. */
export const VERDICTS = ['strong', 'enough', 'weak', 'fails'] as const;
export type Verdict = (typeof VERDICTS)[number];
/** How a verdict is marked beside its word. */
export const VERDICT_MARKS: Readonly<Record<Verdict, string>> = { strong: '◎', enough: '○', weak: '△', fails: '×' };

/** What is computed of a variant, and shown beside a criterion that asks for it. */
export const FACTS = ['need', 'lowestCash', 'assumptions', 'opening'] as const;
export type Fact = (typeof FACTS)[number];

/** Criteria that are offered. `own` is one that a person named. */
export const PRESETS = ['need', 'cost', 'cash', 'permit', 'hands', 'town', 'time', 'untested', 'wish', 'own'] as const;
export type Preset = (typeof PRESETS)[number];
export const OFFERED = PRESETS.filter((preset) => preset !== 'own');

const FACT_OF: Readonly<Partial<Record<Preset, Fact>>> = {
  cost: 'need',
  cash: 'lowestCash',
  time: 'opening',
  untested: 'assumptions',
};
/** The computed fact that a criterion is judged by; undefined where there is none. */
export const factOf = (preset: Preset): Fact | undefined => FACT_OF[preset];

/** Criteria that are read at once. More from a peer are left out, the last first. */
export const MOST_CRITERIA = 30;
/** Variants of one plan or combination. */
export const MOST_VARIANTS = 20;
