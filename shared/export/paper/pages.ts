/** How a document is laid out on pages: paper size, margins, headers and footers. Lengths are in millimetres. */

export const PAPER_SIZES = {
  a4: { short: 210, long: 297 },
  a3: { short: 297, long: 420 },
} as const;
export type PaperSize = keyof typeof PAPER_SIZES;

/** Boards: fitted onto a page; each on an A3 landscape page of its own, whatever the size of the others; in full size, on pages to paste together. */
export const BOARD_LAYOUTS = ['fit', 'wide', 'tiled'] as const;
export type BoardLayout = (typeof BOARD_LAYOUTS)[number];

export type PageSetup = {
  readonly size: PaperSize;
  readonly isLandscape: boolean;
  /** Room on the left for two punched holes. */
  readonly isPunched: boolean;
  readonly hasCover: boolean;
  readonly hasContents: boolean;
  readonly hasHeader: boolean;
  readonly hasComments: boolean;
  /** Boards that the text does not show are appended. */
  readonly hasBoards: boolean;
  readonly boardLayout: BoardLayout;
  /** A mark in the header of every page (「社外秘」). Empty if there is none. */
  readonly mark: string;
};
export const DEFAULT_PAGES: PageSetup = {
  size: 'a4',
  isLandscape: false,
  isPunched: false,
  hasCover: false,
  hasContents: false,
  hasHeader: true,
  hasComments: false,
  hasBoards: true,
  boardLayout: 'fit',
  mark: '',
};
/** The maximum length of the mark in graphemes: more does not fit between the title and the date. */
export const LONGEST_MARK = 16;

type Margins = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
export type PageBox = { readonly width: number; readonly height: number; readonly margins: Margins };

const MARGINS: Margins = { top: 22, right: 18, bottom: 20, left: 18 };
/** Holes of ISO 838 are 12 mm from the edge and 6 mm wide. */
const PUNCHED_LEFT = 28;

export function pageBox({ size, isLandscape, isPunched }: PageSetup): PageBox {
  const { short, long } = PAPER_SIZES[size];
  const margins = isPunched ? { ...MARGINS, left: PUNCHED_LEFT } : MARGINS;
  return isLandscape ? { width: long, height: short, margins } : { width: short, height: long, margins };
}

/** The text area: the page without its margins. */
export const bodyBox = ({ width, height, margins }: PageBox): { readonly width: number; readonly height: number } => ({
  width: width - margins.left - margins.right,
  height: height - margins.top - margins.bottom,
});

/** How much larger than on A4 the type is: as if the page were enlarged, because lines of A3 would otherwise be too long to be read. */
export const typeScale = ({ size }: PageSetup): number => (size === 'a3' ? 1.4 : 1);

/** The page for a board that has one of its own: with the margins of the other pages, including room for holes. */
export function boardBox(setup: PageSetup): PageBox {
  const { short, long } = PAPER_SIZES.a3;
  return { width: long, height: short, margins: pageBox(setup).margins };
}

/** The header of each page. */
export type Running = { readonly start: string; readonly middle: string; readonly end: string };
const LONGEST_START = 40;

export function runningHead(
  {
    title,
    version,
    date,
    authors,
  }: {
    readonly title: string;
    readonly version?: string | undefined;
    readonly date: string;
    readonly authors: readonly string[];
  },
  { hasHeader, mark }: PageSetup,
): Running {
  const letters = [...title];
  const start = letters.length > LONGEST_START ? `${letters.slice(0, LONGEST_START - 1).join('')}…` : title;
  const about = [version ?? '', date, authors.join('、')].filter((one) => one !== '').join(' · ');
  return hasHeader ? { start, middle: mark, end: about } : { start: '', middle: mark, end: '' };
}

const UNSAFE = /[\\"<\p{Cc}\p{Zl}\p{Zp}]/gu;
/** Quotes a text as a CSS string. */
export const cssString = (text: string): string =>
  `"${text.replace(UNSAFE, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`;

const FONT = 'font: 8pt "BIZ UDPGothic", "Noto Sans JP", sans-serif; color: #333;';

/** The `@page` rules for printing in a browser. Browsers without margin boxes omit the header and the page number; no text of the plan is lost. */
export function pageRules(setup: PageSetup, running: Running): string {
  const { width, height, margins } = pageBox(setup);
  const box = (name: string, content: string) => `@${name} { content: ${content}; ${FONT} }`;
  const heads = (
    [
      ['top-left', running.start],
      ['top-center', running.middle],
      ['top-right', running.end],
    ] as const
  ).flatMap(([name, text]) => (text === '' ? [] : [box(name, cssString(text))]));
  const board = boardBox(setup);
  return [
    `@page { size: ${width}mm ${height}mm; margin: ${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm; ${heads.join(' ')} ${box('bottom-center', 'counter(page) " / " counter(pages)')} }`,
    ...(setup.boardLayout === 'wide' ? [`@page board { size: ${board.width}mm ${board.height}mm }`] : []),
    '@page cover { @top-left { content: none } @top-center { content: none } @top-right { content: none } @bottom-center { content: none } }',
  ].join('\n');
}
