/** A table to be written into a workbook. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** How numbers that are not integers are shown: as percentages, or as points. */
  readonly decimals?: 'points';
};
