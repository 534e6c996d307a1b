/** The comparison of variants: criteria with a weight, a verdict in each cell, and computed figures beside a criterion. */

/** Highest first. A weight orders criteria and is never multiplied. */
export const WEIGHTS = ['decisive', 'important', 'minor'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Best first. */
export const VERDICTS = ['strong', 'enough', 'weak', 'fails'] as const;
export type Verdict = (typeof VERDICTS)[number];
/** The symbol of a verdict beside its word. */
export const VERDICT_MARKS: Readonly<Record<Verdict, string>> = { strong: '◎', enough: '○', weak: '△', fails: '×' };

/** Facts computed for a variant, and shown beside a criterion that uses them. */
export const FACTS = ['need', 'lowestCash', 'assumptions', 'opening'] as const;
export type Fact = (typeof FACTS)[number];

/** Predefined criteria. `own` is a person's own one. */
export const PRESETS = ['need', 'cost', 'cash', 'permit', 'hands', 'town', 'time', 'untested', 'wish', 'own'] as const;
export type Preset = (typeof PRESETS)[number];
export const OFFERED = PRESETS.filter((preset) => preset !== 'own');

const FACT_OF: Readonly<Partial<Record<Preset, Fact>>> = {
  cost: 'need',
  cash: 'lowestCash',
  time: 'opening',
  untested: 'assumptions',
};
/** The computed fact for a criterion; `undefined` if there is none. */
export const factOf = (preset: Preset): Fact | undefined => FACT_OF[preset];

/** The maximum number of criteria. More from a peer are dropped, the last first. */
export const MOST_CRITERIA = 30;
/** The maximum number of variants of one plan or combination. */
export const MOST_VARIANTS = 20;
