/**
 * A board as a drawing with everything the board shows: kinds, names, claims, evidence, amounts, and links with their
 * words and direction. All pictures use this drawing: the saved SVG and PNG, the preview in the text and the still
 * board that judges read.
 */
import type { EvidenceStatus, LinkType, NodeKind } from '../../shared/domain/canvas/kinds.ts';
import { BoxGrid } from '../../shared/domain/canvas/routes.ts';
import { tinted } from '../../shared/domain/canvas/tints.ts';
import { wrapText } from '../../shared/text/wrapText.ts';
import { arrowPath, cordPath, courseOf, coursePath, pointOn } from './lineShapes.ts';
import type { Palette } from './palette.ts';
import type { Box, Scene, SceneCard, SceneLine } from './scene.ts';

export type Shape =
  | (Box & {
      readonly shape: 'box';
      readonly radius: number;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: string;
    })
  | {
      readonly shape: 'path';
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: string;
    }
  | {
      readonly shape: 'text';
      readonly text: string;
      /** The left end, or the middle if centred; `y` is the middle of the line. */
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly bold: boolean;
      readonly fill: string;
      readonly centred?: boolean;
    }
  /** The mark of a kind, in a square. */
  | {
      readonly shape: 'mark';
      readonly kind: NodeKind;
      readonly x: number;
      readonly y: number;
      readonly side: number;
      readonly stroke: string;
    }
  /** A picture by its hash, scaled to fit the box. */
  | (Box & { readonly shape: 'picture'; readonly hash: string });
/** Shapes that belong together, with their description for screen readers. */
export type Group = { readonly title: string; readonly shapes: readonly Shape[] };

export type DrawingWords = {
  readonly kind: (kind: NodeKind, isExample?: boolean) => string;
  readonly link: (type: LinkType) => string;
  readonly status: (status: EvidenceStatus) => string;
  readonly untitled: string;
  /** The text about a card's money; `undefined` if there is none. */
  readonly money: (card: string) => string | undefined;
};
export type DrawingOptions = {
  readonly palette: Palette;
  readonly words: DrawingWords;
  /** The width of a character in ems. */
  readonly widthOf: (c: string, bold: boolean) => number;
  /** Minimum text size, in board units: a board that is shown small keeps large text, and less of it. */
  readonly leastText?: number;
  /** Sizes of the pictures that can be drawn, by hash. Cards with other pictures show only text. */
  readonly pictures?: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
};

const TITLE = 15;
const SMALL = 12;
const BIG_TITLE = 18;
const LINE = 1.35;
const ARROW = 11;
const PAD = 10;
/** Between a card's name and its picture. */
const GAP = 4;
/** A lower picture would be unrecognisable. */
const LEAST_PICTURE = 28;

export function drawBoard(scene: Scene, options: DrawingOptions): Group[] {
  const pen = penOf(options);
  const frames = scene.cards.filter((c) => c.kind === 'frame');
  const cards = scene.cards.filter((c) => c.kind !== 'frame');
  const ways = new BoxGrid(cards);
  const taken = new BoxIndex();
  for (const c of cards) taken.add(boxOf(c));
  return [
    ...frames.map((c) => frameGroup(c, pen)),
    ...scene.lines.map((l) => lineGroup(l, pen, ways)),
    ...cards.map((c) => (c.kind === 'combination' ? combinationGroup(c, pen) : cardGroup(c, pen))),
    // Above the cards: a label hidden by a card would be unreadable.
    ...scene.lines.flatMap((l) => labelGroup(l, pen, taken, ways) ?? []),
  ];
}

type Pen = ReturnType<typeof penOf>;
function penOf({ palette, words, widthOf, leastText = 0, pictures = new Map() }: DrawingOptions) {
  const size = (wished: number) => Math.max(wished, leastText);
  return {
    palette,
    words,
    pictures,
    size,
    isEnlarged: leastText > SMALL,
    lines: (text: string, wished: number, width: number, most: number, bold = false): string[] =>
      most < 1 || width < size(wished) ? [] : wrapText(text, width / size(wished), most, (c) => widthOf(c, bold)),
    widthOf: (text: string, wished: number, bold = false): number =>
      [...text].reduce((sum, c) => sum + widthOf(c, bold), 0) * size(wished),
  };
}

/** Lines of one size below one another, and where the next may begin. */
function writeLines(
  lines: readonly string[],
  at: { readonly x: number; readonly y: number; readonly size: number; readonly bold: boolean; readonly fill: string },
): { readonly shapes: Shape[]; readonly y: number } {
  const height = at.size * LINE;
  return {
    shapes: lines.map((text, i) => ({
      shape: 'text',
      text,
      x: at.x,
      y: at.y + height * (i + 0.5),
      size: at.size,
      bold: at.bold,
      fill: at.fill,
    })),
    y: at.y + height * lines.length,
  };
}

/** Lines of a memo under the name of a frame, as on the board. */
const FRAME_MEMO = 2;
function frameGroup(c: SceneCard, pen: Pen): Group {
  const { palette } = pen;
  const title = pen.lines(c.title, 16, c.w - PAD * 2, 1, true);
  const name = writeLines(title, { x: c.x + PAD, y: c.y + 8, size: pen.size(16), bold: true, fill: palette.soft });
  // Under the name is where a frame leaves room; shown small, its cards are close to it.
  const noted = pen.isEnlarged ? [] : pen.lines(c.memo ?? '', SMALL, c.w - PAD * 2, FRAME_MEMO);
  const memo = writeLines(noted, { x: c.x + PAD, y: name.y, size: pen.size(SMALL), bold: false, fill: palette.soft });
  return {
    title: [`${pen.words.kind('frame')}: ${c.title || pen.words.untitled}`, c.memo].filter(Boolean).join(' · '),
    shapes: [
      {
        shape: 'box',
        ...boxOf(c),
        radius: 8,
        ...tintOf(c, palette.paper),
        stroke: palette.line,
        width: 1,
        dash: '6 4',
      },
      ...name.shapes,
      ...memo.shapes,
    ],
  };
}

const boxOf = ({ x, y, w, h }: Box): Box => ({ x, y, w, h });
const tintOf = (c: SceneCard, ground: string) => ({ fill: tinted(ground, c.colour) });

/** The icon of a kind at the start of a line of small text, and how much of the line it takes. */
function markOf(
  kind: NodeKind,
  { x, y, size, stroke }: { readonly x: number; readonly y: number; readonly size: number; readonly stroke: string },
): { readonly shape: Shape; readonly width: number } {
  const side = size * 1.2;
  return { shape: { shape: 'mark', kind, x, y: y + (size * LINE - side) / 2, side, stroke }, width: side + size / 3 };
}

/** A picture as large as fits in a box, centred. */
function pictureIn(box: Box, hash: string | undefined, pen: Pen): Shape[] {
  const size = hash === undefined ? undefined : pen.pictures.get(hash);
  if (hash === undefined || !size || box.h <= 0) return [];
  const scale = Math.min(box.w / size.width, box.h / size.height);
  const [w, h] = [size.width * scale, size.height * scale];
  return [{ shape: 'picture', hash, x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h }];
}

/** The footer of a card: its evidence status and its money. */
function footOf(c: SceneCard, pen: Pen): string {
  const status = c.kind === 'note' || c.status === undefined ? '' : pen.words.status(c.status);
  return [status, pen.words.money(c.id) ?? ''].filter(Boolean).join(' · ');
}

function cardGroup(c: SceneCard, pen: Pen): Group {
  const { palette, words } = pen;
  const colour = palette.kinds[c.kind];
  const [x, width] = [c.x + 16, c.w - 16 - PAD];
  const [titleLine, smallLine] = [pen.size(TITLE) * LINE, pen.size(SMALL) * LINE];
  const foot = footOf(c, pen);
  // The name comes first; kind and footer take what is left beside at least one line of it.
  let left = c.h - PAD * 2 - titleLine;
  const hasFoot = foot !== '' && left >= smallLine;
  if (hasFoot) left -= smallLine;
  const hasKind = left >= smallLine;
  if (hasKind) left -= smallLine;
  const top = c.y + Math.max(2, Math.min(PAD, (c.h - titleLine) / 2));
  const mark = markOf(c.kind, { x, y: top, size: pen.size(SMALL), stroke: colour });
  const kind = hasKind ? pen.lines(words.kind(c.kind, c.isExample), SMALL, width - mark.width, 1, true) : [];
  const head = writeLines(kind, { x: x + mark.width, y: top, size: pen.size(SMALL), bold: true, fill: colour });
  // A picture takes the space below one line of the name, unless that is too little.
  const hasPicture = c.image !== undefined && pen.pictures.has(c.image) && left >= LEAST_PICTURE;
  const moreLines = hasPicture ? 0 : Math.max(0, Math.floor(left / titleLine));
  const title = pen.lines(c.title || words.untitled, TITLE, width, 1 + moreLines);
  const name = writeLines(title, {
    x,
    y: head.y,
    size: pen.size(TITLE),
    bold: false,
    fill: c.title ? palette.ink : palette.soft,
  });
  const footLines = hasFoot ? pen.lines(foot, SMALL, width, 1) : [];
  // The memo takes what the name leaves. In an enlarged-text drawing the name has all of it.
  const memoRoom = hasPicture || pen.isEnlarged ? 0 : c.y + c.h - PAD - (hasFoot ? smallLine : 0) - name.y;
  const memoLines = pen.lines(c.memo ?? '', SMALL, width, Math.floor(memoRoom / smallLine));
  const memo = writeLines(memoLines, { x, y: name.y, size: pen.size(SMALL), bold: false, fill: palette.soft });
  const bottom = { x, y: c.y + c.h - PAD - smallLine, size: pen.size(SMALL), bold: false, fill: palette.soft };
  return {
    title: [`${words.kind(c.kind, c.isExample)}: ${c.title || words.untitled}`, c.memo ?? '', foot]
      .filter(Boolean)
      .join(' · '),
    shapes: [
      { shape: 'box', ...boxOf(c), radius: 6, ...tintOf(c, palette.raised), stroke: colour, width: 1 },
      { shape: 'path', d: `M${c.x + 6} ${c.y}a6 6 0 0 0 -6 6v${c.h - 12}a6 6 0 0 0 6 6z`, fill: colour },
      ...(hasKind ? [mark.shape] : []),
      ...head.shapes,
      ...name.shapes,
      ...memo.shapes,
      ...(hasPicture ? pictureIn({ x, y: name.y + GAP, w: width, h: left - GAP * 2 }, c.image, pen) : []),
      ...writeLines(footLines, bottom).shapes,
    ],
  };
}

function combinationGroup(c: SceneCard, pen: Pen): Group {
  const { palette, words } = pen;
  const colour = palette.kinds.combination;
  const [x, width] = [c.x + 18, c.w - 36];
  const small = pen.size(SMALL) * LINE;
  const foot = footOf(c, pen);
  const parts = c.partNames.filter(Boolean).join(' × ');
  const shapes: Shape[] = [
    {
      shape: 'box',
      ...boxOf(c),
      radius: 14,
      ...tintOf(c, palette.raised),
      stroke: colour,
      width: 3,
      ...(c.valid ? {} : { dash: '6 4' }),
    },
    ...c.cords.slice(0, 6).map(
      (kind, i): Shape => ({
        shape: 'box',
        x: x + i * 14,
        y: c.y + 14,
        w: 10,
        h: 10,
        radius: 2,
        fill: palette.kinds[kind],
      }),
    ),
  ];
  let y = c.y + 14;
  let room = c.h - 14 - PAD;
  const write = (text: string, wished: number, most: number, bold: boolean, fill: string, indent = 0) => {
    const lines = pen.lines(
      text,
      wished,
      width - indent,
      Math.min(most, Math.floor(room / (pen.size(wished) * LINE))),
      bold,
    );
    const done = writeLines(lines, { x: x + indent, y, size: pen.size(wished), bold, fill });
    room -= done.y - y;
    y = done.y;
    shapes.push(...done.shapes);
  };
  const cords = Math.min(6, c.cords.length) * 14 + 6;
  // In an enlarged-text drawing, name and claim have all the space.
  if (!pen.isEnlarged) {
    const mark = markOf('combination', { x: x + cords, y, size: pen.size(SMALL), stroke: colour });
    shapes.push(mark.shape);
    write(words.kind('combination', c.isExample), SMALL, 1, true, colour, cords + mark.width);
  } else {
    y += 14;
    room -= 14;
  }
  if (c.title) write(c.title, BIG_TITLE, room > pen.size(BIG_TITLE) * LINE * 3 ? 2 : 1, true, palette.ink);
  const footRoom = foot && room > small * 2.5 ? small : 0;
  const partRoom = parts && room - footRoom > small * 4 ? small : 0;
  room -= footRoom + partRoom;
  write(c.claim, TITLE, 12, c.title === '', palette.ink);
  // The space below the claim is for the memo.
  if (!pen.isEnlarged) write(c.memo ?? '', SMALL, 2, false, palette.soft);
  y = c.y + c.h - PAD - footRoom - partRoom;
  room = footRoom + partRoom + 1;
  if (partRoom > 0) write(parts, SMALL, 1, false, palette.soft);
  if (footRoom > 0) write(foot, SMALL, 1, true, colour);
  return {
    title: [`${words.kind('combination', c.isExample)}: ${c.title || words.untitled}`, c.claim, c.memo, parts, foot]
      .filter(Boolean)
      .join(' · '),
    shapes,
  };
}

const nameOf = (c: SceneCard, pen: Pen) => c.title || c.claim || pen.words.untitled;
const lineTitle = ({ from, to, type, label }: SceneLine, pen: Pen): string =>
  type === 'part'
    ? `${nameOf(from, pen)} × ${nameOf(to, pen)}`
    : `${nameOf(from, pen)} → ${nameOf(to, pen)}: ${labelOf(type, label, pen)}`;
const labelOf = (type: LinkType, label: string | undefined, pen: Pen): string =>
  label ? `${pen.words.link(type)}: ${label}` : pen.words.link(type);

const DASHES: Partial<Record<LinkType, string>> = { contradicts: '6 4', precedent: '2 4', requires: '2 4' };

function lineGroup(line: SceneLine, pen: Pen, ways: BoxGrid): Group {
  const { from, to, type } = line;
  const { palette } = pen;
  if (type === 'part')
    return {
      title: lineTitle(line, pen),
      shapes: [{ shape: 'path', d: cordPath(from, to), stroke: palette.kinds[to.kind], width: 5 }],
    };
  const course = courseOf(from, to, type, line.bends, ways);
  const colour = type === 'contradicts' ? palette.bad : palette.line;
  const dash = DASHES[type];
  return {
    title: lineTitle(line, pen),
    shapes: [
      {
        shape: 'path',
        d: coursePath(course),
        stroke: colour,
        width: pen.isEnlarged ? 3 : 1.5,
        ...(dash ? { dash } : {}),
      },
      { shape: 'path', d: arrowPath(course, pen.isEnlarged ? ARROW * 2 : ARROW), fill: colour },
    ],
  };
}

const CELL = 400;
/** Boxes by the grid squares that they touch, so that a lookup checks only a few of thousands. */
class BoxIndex {
  private readonly cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of this.keysOf(box)) this.cells.set(key, [...(this.cells.get(key) ?? []), box]);
  }
  isFree(box: Box): boolean {
    return this.keysOf(box).every((key) => !this.cells.get(key)?.some((other) => cross(box, other)));
  }
  private keysOf({ x, y, w, h }: Box): string[] {
    const keys: string[] = [];
    for (let i = Math.floor(x / CELL); i <= Math.floor((x + w) / CELL); i++)
      for (let j = Math.floor(y / CELL); j <= Math.floor((y + h) / CELL); j++) keys.push(`${i},${j}`);
    return keys;
  }
}
const cross = (a: Box, b: Box): boolean => a.x < b.x + b.w && a.x + a.w > b.x && a.y < b.y + b.h && a.y + a.h > b.y;
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
const LONGEST_LABEL = 200;

function labelGroup(line: SceneLine, pen: Pen, taken: BoxIndex, ways: BoxGrid): Group | undefined {
  if (line.type === 'part') return undefined;
  const size = pen.size(SMALL);
  const text = pen.lines(labelOf(line.type, line.label, pen), SMALL, Math.max(LONGEST_LABEL, size * 10), 1)[0] ?? '';
  const [w, h] = [pen.widthOf(text, SMALL) + size, size * 1.5];
  const course = courseOf(line.from, line.to, line.type, line.bends, ways);
  const boxes = ALONG.map((at): Box => {
    const [x, y] = pointOn(course, at);
    return { x: x - w / 2, y: y - h / 2, w, h };
  });
  // At full size a label on a card is better than none; shown small it would hide the card's name.
  const box = boxes.find((b) => taken.isFree(b)) ?? (pen.isEnlarged ? undefined : boxes[0]);
  if (!box || text === '') return undefined;
  taken.add(box);
  const colour = line.type === 'contradicts' ? pen.palette.bad : pen.palette.soft;
  return {
    title: '',
    shapes: [
      { shape: 'box', ...box, radius: h / 2, fill: pen.palette.paper },
      { shape: 'text', text, x: box.x + w / 2, y: box.y + h / 2, size, bold: false, fill: colour, centred: true },
    ],
  };
}
