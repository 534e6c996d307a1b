/**
 * Every kind of external content (files, the clipboard, standard input, the network), and the limits for reading it. A reader
 * takes its limits from here and nowhere else. Slow readers have a time limit and run in a worker, which is terminated when the time is up;
 * those without one read synchronously, in time proportional to `bytes`.
 */
const KB = 1 << 10;
const MB = 1 << 20;
const GB = 1 << 30;

export type ImportLimits = {
  /** The content as received. For text from the clipboard: UTF-16 code units. */
  readonly bytes: number;
  /** All parts of an archive, unpacked. */
  readonly unpackedBytes?: number;
  /** Parts of an archive. */
  readonly parts?: number;
  /** Compression ratio of a part larger than `RATIO_FROM_BYTES`. */
  readonly ratio?: number;
  /** Nested arrays and objects of its JSON. */
  readonly depth?: number;
  readonly rows?: number;
  readonly columns?: number;
  /** Paragraphs and rows of a document. */
  readonly blocks?: number;
  /** Pages of a document. */
  readonly pages?: number;
  /** Pixels of a picture. */
  readonly pixels?: number;
  /** Time limit of the worker. */
  readonly seconds?: number;
};

/** Below this size a high ratio does no harm. */
export const RATIO_FROM_BYTES = MB;
/** Our own JSON is never nested deeper; recursive functions would run out of stack on deeper JSON. */
export const JSON_DEPTH = 40;

export const IMPORT_LIMITS = {
  /** A plan as a `.musubi` file. */
  planFile: { bytes: 128 * MB, unpackedBytes: 256 * MB, parts: 2_000, ratio: 200, depth: JSON_DEPTH, seconds: 30 },
  /** One recording of a session, as received with a shared plan. `unpacked` is the limit of one chunk. */
  recording: { bytes: 16 * MB, unpackedBytes: 32 * MB, parts: 1, ratio: Number.POSITIVE_INFINITY },
  /** Records of guidance, alone or inside a plan's file. */
  guidance: { bytes: 32 * MB, depth: JSON_DEPTH, seconds: 60 },
  /**
   * A CSV, TSV or Excel file. Everything within the limit is held in memory once. Real spreadsheets compress five- to forty-fold; 150-fold is a file
   * made to be large.
   */
  table: { bytes: 20 * MB, unpackedBytes: 96 * MB, parts: 2_000, ratio: 150, rows: 50_000, columns: 200, seconds: 30 },
  /**
   * A Word file. Rows are those of one table, blocks are paragraphs and rows of the whole file; a readable plan has a hundredth of that. Anything
   * beyond the limit is omitted and reported. One XML part is limited by the cleaning of attachments.
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
  /** A judge's bundle. Most of the time is spent deriving the key, which is deliberately slow. */
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
  /** A text that becomes a plan, or an outline: Markdown, OPML. A book is about a megabyte. */
  document: { bytes: 4 * MB, depth: JSON_DEPTH, seconds: 30 },
  /** A folder as a ZIP: of all plans, each has some thirty files. Files that are not read are not unpacked; each file has the limits of its own kind. */
  folder: { bytes: 256 * MB, unpackedBytes: 256 * MB, parts: 10_000, ratio: 200, seconds: 30 },
  /** A board as JSON Canvas. */
  board: { bytes: 8 * MB, rows: 5_000, depth: JSON_DEPTH },
  /** A file beside an entry, cleaned for judges. The cleaning stops by itself shortly before its worker is terminated. */
  attachment: { bytes: 20 * MB, unpackedBytes: 96 * MB, parts: 3_000, ratio: 300, depth: 250, seconds: 40 },
  /** Reading or drawing a PDF. `pixels` is the limit of a picture in it. */
  pdf: { bytes: 20 * MB, pages: 500, pixels: 64_000_000, seconds: 60 },
  /** A picture for a card or a plan. The browser decodes it on a separate thread. */
  image: { bytes: 20 * MB, pixels: 100_000_000 },
  /** A set of a person's own rules. */
  ruleSet: { bytes: 2 * MB, rows: 2_000, depth: JSON_DEPTH },
  /** A catalogue pack. Far more than 5,000 entries with all facets need; it is stored in one document, whose store accepts updates up to 16 MiB. */
  cataloguePack: { bytes: 12 * MB, depth: JSON_DEPTH, seconds: 30 },
  /** A copy of the whole library. The host checks it page by page, outside the window. */
  backup: { bytes: 512 * MB },
  /** JSON for the command line. */
  cliJson: { bytes: 4 * MB, depth: JSON_DEPTH },
  /** Cards on the clipboard. */
  cards: { bytes: 32 * MB, rows: 5_000, depth: JSON_DEPTH },
  /** Text on the clipboard that becomes cards, one per line. */
  cardLines: { bytes: MB, rows: 200 },
  /** A table on the clipboard that goes into the text. */
  pastedTable: { bytes: 2 * MB, rows: 500, columns: 60 },
  /** Names and amounts that are pasted as purchases, sales or costs. */
  pastedAmounts: { bytes: 100 * KB, rows: 300 },
} as const satisfies Readonly<Record<string, ImportLimits>>;
export type ImportKind = keyof typeof IMPORT_LIMITS;
