/** The layout of a slide, in points. 16:9, the size of PowerPoint's default. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export const SLIDE = { w: 960, h: 540 } as const;
const MARGIN = 36;
const WIDTH = SLIDE.w - 2 * MARGIN;
export const TITLE_BOX: Box = { x: MARGIN, y: 24, w: WIDTH, h: 56 };
/** Below the title, above the footer. */
export const BODY_BOX: Box = { x: MARGIN, y: 92, w: WIDTH, h: 404 };
export const FOOT_BOX: Box = { x: MARGIN, y: 506, w: WIDTH - 90, h: 22 };
export const NUMBER_BOX: Box = { x: SLIDE.w - MARGIN - 80, y: 506, w: 80, h: 22 };
export const COVER_TITLE_BOX: Box = { x: 72, y: 150, w: SLIDE.w - 144, h: 120 };
export const COVER_LINES_BOX: Box = { x: 72, y: 290, w: SLIDE.w - 144, h: 130 };

/** Converts points to English Metric Units. */
export const emu = (points: number): number => Math.round(points * 12_700);
