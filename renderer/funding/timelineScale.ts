/** Months on the timeline, in drawing units. */

export const WIDTH = 760;
/** The x position of the first month; names of sources are to its left. */
export const LEFT = 190;
export const RIGHT = 16;
/** Height of one source. */
export const ROW = 34;

export type TimelineScale = {
  readonly months: number;
  readonly x: (month: number) => number;
  /** The month nearest to a screen position, within the plan. `box` is where the drawing is shown. */
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
