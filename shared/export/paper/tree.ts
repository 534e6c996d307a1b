/**
 * The document that a plan is exported as, independent of any file format: one tree that the writers of `shared/export/writers` only draw. It is
 * plain data (JSON apart from the bytes of pictures), holds the text as a reader sees it, with every reference written out, and is computed from the
 * plan at the time of export, so that no document can disagree with the plan. Addresses are https, http or mailto; the builder of a tree has checked
 * them.
 */
import type { WrittenLanguage } from '../../kernel/languages.ts';

export type Mark = 'bold' | 'italic' | 'underline' | 'strike' | 'code' | 'highlight' | 'subscript' | 'superscript';

/** The author of a suggested insertion or deletion that the plan's owner has not decided yet. `at`: ISO time. */
export type TrackedChange = {
  readonly id: string;
  readonly kind: 'insertion' | 'deletion';
  readonly by: string;
  readonly at: string;
};

type OfRun = {
  /** Ids of the threads in {@link Paper.comments} that are tied to these words. */
  readonly comments?: readonly string[];
  readonly change?: TrackedChange;
};
export type TextRun = OfRun & {
  readonly kind: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly link?: string;
};
export type Run =
  | TextRun
  /** A line break within a paragraph. */
  | (OfRun & { readonly kind: 'break' })
  | (OfRun & { readonly kind: 'tab' })
  /** A citation: an index into {@link Paper.notes}, from 0. */
  | (OfRun & { readonly kind: 'note'; readonly note: number });

/** A value that a spreadsheet takes as a number. Yen and counts are integers; percent is in parts of 100. */
export type CellValue = {
  readonly value: number;
  readonly unit: 'yen' | 'tenThousandYen' | 'percent' | 'count' | 'none';
};

export type Cell = {
  /** The id of the paragraph in the plan's text that is in the cell. */
  readonly id?: string;
  readonly runs: readonly Run[];
  readonly number?: CellValue;
  readonly align?: 'start' | 'center' | 'end';
  readonly isHead?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

export type ListItem = {
  /** The id of the item in the plan's text. */
  readonly id?: string;
  readonly runs: readonly Run[];
  /** For a check list. */
  readonly isChecked?: boolean;
  /** A nested list. */
  readonly list?: ListBlock;
};

/** The source of a block: ids of cards, figures, rows. A form shows it; other writers leave it out. */
type OfBlock = {
  /**
   * For blocks of the plan's text: the id of the block there (`blockId` of `shared/doc/suggestions/blocks.ts`), the same in every copy of the
   * plan. A writer keeps it if its format can, so that edits made in the file can be matched to the plan again.
   */
  readonly id?: string;
  readonly from?: readonly string[];
  readonly comments?: readonly string[];
};
export type HeadingBlock = OfBlock & {
  readonly kind: 'heading';
  /** 1 for a section of the document. The title of the document itself is {@link Paper.title}. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly runs: readonly Run[];
};
export type ParagraphBlock = OfBlock & {
  readonly kind: 'paragraph';
  /** `question`: an unanswered question of the template. */
  readonly style?: 'question' | 'quote' | 'caption' | 'lead';
  readonly runs: readonly Run[];
};
export type ListBlock = OfBlock & {
  readonly kind: 'list';
  readonly style: 'bullet' | 'number' | 'check';
  /** For a numbered list: the first number. */
  readonly start?: number;
  readonly items: readonly ListItem[];
};
export type TableBlock = OfBlock & {
  readonly kind: 'table';
  readonly caption?: string;
  /** The number of header rows, which are repeated on each page. */
  readonly headRows: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Relative widths of the columns. Equal if absent. */
  readonly widths?: readonly number[];
};
/** A picture of the plan's media, or a drawing of a board. */
export type PictureBlock = OfBlock & {
  readonly kind: 'picture';
  /** Key of {@link Paper.pictures}. */
  readonly picture: string;
  readonly alt: string;
  readonly caption?: string;
};
/** A board: as a picture if one could be drawn, and always in words. */
export type BoardBlock = OfBlock & {
  readonly kind: 'board';
  readonly canvas: string;
  readonly title: string;
  /** Key of {@link Paper.pictures}; absent if nothing can draw (on the command line). */
  readonly picture?: string;
  readonly alt: string;
  /** The outline of the board, for people who cannot see the picture. */
  readonly outline: ListBlock;
};
/** Values by month or year: a table for every writer, a chart for those that can draw one. */
export type ChartBlock = OfBlock & {
  readonly kind: 'chart';
  readonly title: string;
  readonly unit: 'yen' | 'count';
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
};
/** Cards, combinations, tasks, sources of funding: a titled group, framed if the writer can draw a frame. */
export type GroupBlock = OfBlock & {
  readonly kind: 'group';
  readonly title: string;
  readonly blocks: readonly Block[];
};
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | PictureBlock
  | BoardBlock
  | ChartBlock
  | GroupBlock
  | { readonly kind: 'rule' }
  | { readonly kind: 'pageBreak' }
  /** The place of the numbered sources. Writers with footnotes may leave it out. */
  | { readonly kind: 'notes' };

/** A source that the text cites. */
export type Note = { readonly text: string; readonly url?: string; readonly retrievedOn?: string };

export type PaperComment = {
  readonly id: string;
  readonly isResolved: boolean;
  /** The first message opens the thread; the others answer it. `at`: ISO time. */
  readonly messages: readonly { readonly by: string; readonly at: string; readonly text: string }[];
};

export type PaperPicture = {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif' | 'image/svg+xml';
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** For an SVG: a PNG of it, for programs that cannot show SVG. Absent if nothing could draw it. */
  readonly png?: Uint8Array;
};

export type Paper = {
  /** The id of the plan, if the file may be imported back into it. */
  readonly plan?: string;
  readonly title: string;
  readonly language: WrittenLanguage;
  /** Names of the authors who want to be named. */
  readonly authors: readonly string[];
  /** ISO day of the export. */
  readonly date: string;
  /** The name of the version that it was made from, if any. */
  readonly version?: string;
  /** Shown in the header of every page (「社外秘」). */
  readonly confidential?: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly comments: readonly PaperComment[];
  readonly pictures: ReadonlyMap<string, PaperPicture>;
};
