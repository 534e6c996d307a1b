/** A table on its way into a workbook. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** What a number that is not whole is: a share, unless it says points. */
  readonly decimals?: 'points';
};
