/** How a document is laid on pages: the size of the paper, its margins, and what stands in them. Lengths are in millimetres. */

export const PAPER_SIZES = {
  a4: { short: 210, long: 297 },
  a3: { short: 297, long: 420 },
} as const;
export type PaperSize = keyof typeof PAPER_SIZES;

export type PageSetup = {
  readonly size: PaperSize;
  readonly isLandscape: boolean;
  /** Room on the left for two punched holes. */
  readonly isPunched: boolean;
  readonly hasCover: boolean;
  readonly hasContents: boolean;
  readonly hasHeader: boolean;
  readonly hasComments: boolean;
  /** Boards that the text does not show follow it. */
  readonly hasBoards: boolean;
  /** A board has a page of its own, A3 on its side, whatever the size of the others. */
  readonly hasWideBoards: boolean;
  /** A word at the head of every page (「社外秘」). Empty where there is none. */
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
  hasWideBoards: false,
  mark: '',
};
/** Graphemes that the mark may have: more does not fit between the title and the date. */
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

/** Where the words are: the page without its margins. */
export const bodyBox = ({ width, height, margins }: PageBox): { readonly width: number; readonly height: number } => ({
  width: width - margins.left - margins.right,
  height: height - margins.top - margins.bottom,
});

/** The page of a board that has one of its own: the margins are those of the other pages, the holes included. */
export function boardBox(setup: PageSetup): PageBox {
  const { short, long } = PAPER_SIZES.a3;
  return { width: long, height: short, margins: pageBox(setup).margins };
}

/** What stands at the head of each page. */
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
/** Any text as a string of CSS. */
export const cssString = (text: string): string =>
  `"${text.replace(UNSAFE, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`;

const FONT = 'font: 8pt "BIZ UDPGothic", "Noto Sans JP", sans-serif; color: #333;';

/** The `@page` rules by which a browser prints the document. Browsers that know no margin boxes leave out head and number, not a word of the plan. */
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
    ...(setup.hasWideBoards ? [`@page board { size: ${board.width}mm ${board.height}mm }`] : []),
    '@page cover { @top-left { content: none } @top-center { content: none } @top-right { content: none } @bottom-center { content: none } }',
  ].join('\n');
}
