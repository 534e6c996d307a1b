/**
 * Every kind of content that comes in from outside (files, the clipboard, standard input, the network), and how much of it is read at most. A reader
 * takes its bounds from here and nowhere else. What takes long to read has a time limit and is read in a worker, which is ended when the time is up;
 * what has none is read at once, in time proportional to `bytes`.
 */
const KB = 1 << 10;
const MB = 1 << 20;
const GB = 1 << 30;

export type ImportLimits = {
  /** The content itself, as it comes. Of text from the clipboard: UTF-16 code units. */
  readonly bytes: number;
  /** All parts of an archive, unpacked. */
  readonly unpackedBytes?: number;
  /** Parts of an archive. */
  readonly parts?: number;
  /** Unpacked to packed size of a part larger than `RATIO_FROM_BYTES`. */
  readonly ratio?: number;
  /** Nested arrays and objects of its JSON. */
  readonly depth?: number;
  readonly rows?: number;
  readonly columns?: number;
  /** Paragraphs and rows of a document. */
  readonly blocks?: number;
  /** Of a document of pages. */
  readonly pages?: number;
  /** Of a picture. */
  readonly pixels?: number;
  /** Time that a worker has. */
  readonly seconds?: number;
};

/** Below this size a high ratio does no harm. */
export const RATIO_FROM_BYTES = MB;
/** No JSON of ours nests deeper; deeper JSON makes functions that walk it run out of stack. */
export const JSON_DEPTH = 40;

export const IMPORT_LIMITS = {
  /** A plan as a `.musubi` file. */
  planFile: { bytes: 128 * MB, unpackedBytes: 256 * MB, parts: 2_000, ratio: 200, depth: JSON_DEPTH, seconds: 30 },
  /** One recording of an interview, as it comes with a plan that is shared. Unpacked is one chunk of it. */
  recording: { bytes: 16 * MB, unpackedBytes: 32 * MB, parts: 1, ratio: Number.POSITIVE_INFINITY },
  /** Records of guidance, alone or inside a plan's file. */
  guidance: { bytes: 32 * MB, depth: JSON_DEPTH },
  /**
   * A CSV, TSV or Excel file. What is allowed is held in memory once. Spreadsheets that people keep compress five- to forty-fold; 150-fold is a file
   * that was made to be large.
   */
  table: { bytes: 20 * MB, unpackedBytes: 96 * MB, parts: 2_000, ratio: 150, rows: 50_000, columns: 200, seconds: 30 },
  /**
   * A Word file. Rows are those of one table, blocks are paragraphs and rows of the whole file; a plan that somebody can read has a hundredth of it. What
   * is over is left out and named. One XML part is bounded by what cleans attachments.
   */
  wordFile: {
    bytes: 40 * MB,
    unpackedBytes: 128 * MB,
    parts: 3_000,
    ratio: 200,
    depth: 250,
    rows: 1_000,
    columns: 63,
    blocks: 20_000,
    seconds: 40,
  },
  /** A form of a bank or a city, as Excel or Word file. Rows are its boxes. It is kept in the library, whose files are at most 20 MiB. */
  ownForm: { bytes: 10 * MB, unpackedBytes: 64 * MB, parts: 2_000, ratio: 200, rows: 5_000, seconds: 30 },
  /** A contest's call. */
  call: { bytes: MB, depth: JSON_DEPTH, seconds: 30 },
  /** A receipt for an entry, or the organiser's letter. */
  answer: { bytes: 4 * MB, depth: JSON_DEPTH, seconds: 30 },
  /** An entry. Its parts are stored, not compressed, so that unpacked it is no larger than the file. */
  submission: { bytes: 20 * MB, unpackedBytes: 20 * MB, parts: 400, ratio: 1, depth: JSON_DEPTH, seconds: 60 },
  /** What a judge takes along. Most of the time goes into the key, which is slow to derive on purpose. */
  judgeBundle: {
    bytes: 400 * MB,
    unpackedBytes: 600 * MB,
    parts: 4_000,
    ratio: 200,
    depth: JSON_DEPTH,
    seconds: 180,
  },
  /** A judge's sheet, encrypted. */
  sheet: { bytes: 4 * MB, depth: JSON_DEPTH, seconds: 30 },
  /** A whole contest in one file. */
  archive: { bytes: GB, unpackedBytes: GB, parts: 20_000, ratio: 200, depth: JSON_DEPTH, seconds: 300 },
  /** The reading copies of a bundle, as the organiser's own library keeps them. */
  blindCopies: { bytes: 256 * MB, unpackedBytes: 256 * MB, parts: 2_000, ratio: 200 },
  /** A text that becomes a plan, or an outline: Markdown, OPML. A book has about a megabyte. */
  document: { bytes: 4 * MB, depth: JSON_DEPTH, seconds: 30 },
  /** A folder of texts and boards as a ZIP. What is not read is not unpacked; each file has the bounds of its own kind. */
  folder: { bytes: 256 * MB, unpackedBytes: 64 * MB, parts: 2_000, ratio: 200, seconds: 30 },
  /** A board as JSON Canvas. */
  board: { bytes: 8 * MB, rows: 5_000, depth: JSON_DEPTH },
  /** A file beside an entry, cleaned for judges. The cleaning stops by itself shortly before its worker is ended. */
  attachment: { bytes: 20 * MB, unpackedBytes: 96 * MB, parts: 3_000, ratio: 300, depth: 250, seconds: 40 },
  /** Reading or drawing a PDF. `pixels` are those of a picture in it. */
  pdf: { bytes: 20 * MB, pages: 500, pixels: 64_000_000, seconds: 60 },
  /** A picture for a card or a plan. The browser decodes it on a thread of its own. */
  image: { bytes: 20 * MB, pixels: 100_000_000 },
  /** A set of a person's own rules. */
  ruleSet: { bytes: 2 * MB, rows: 2_000, depth: JSON_DEPTH },
  /** A catalogue pack. Far more than 5,000 entries with all their facets take; it is kept in one document, whose store takes updates up to 16 MiB. */
  cataloguePack: { bytes: 12 * MB, depth: JSON_DEPTH, seconds: 30 },
  /** A copy of the whole library. The host checks it page by page, outside the window. */
  backup: { bytes: 512 * MB },
  /** JSON for the command line. */
  cliJson: { bytes: 4 * MB, depth: JSON_DEPTH },
  /** Cards on the clipboard. */
  cards: { bytes: 32 * MB, rows: 5_000, depth: JSON_DEPTH },
  /** Text on the clipboard that becomes cards, one a line. */
  cardLines: { bytes: MB, rows: 200 },
  /** A table on the clipboard that goes into the text. */
  pastedTable: { bytes: 2 * MB, rows: 500, columns: 60 },
  /** Names and amounts that are pasted as purchases, sales or costs. */
  pastedAmounts: { bytes: 100 * KB, rows: 300 },
} as const satisfies Readonly<Record<string, ImportLimits>>;
export type ImportKind = keyof typeof IMPORT_LIMITS;
