/** Months along the line of time, in units of the drawing. */

export const WIDTH = 760;
/** Where the first month stands; names of sources stand before it. */
export const LEFT = 190;
export const RIGHT = 16;
/** Height of one source. */
export const ROW = 34;

export type TimelineScale = {
  readonly months: number;
  readonly x: (month: number) => number;
  /** The month nearest to a place on the screen, within the plan. `box` is where the drawing is shown. */
  readonly monthAt: (clientX: number, box: { readonly left: number; readonly width: number }) => number;
};

export function timelineScale(months: number): TimelineScale {
  const plot = WIDTH - LEFT - RIGHT;
  return {
    months,
    x: (month) => LEFT + (month * plot) / (months - 1),
    monthAt: (clientX, box) => {
      const at = ((clientX - box.left) * WIDTH) / box.width;
      return Math.min(months - 1, Math.max(0, Math.round(((at - LEFT) * (months - 1)) / plot)));
    },
  };
}
