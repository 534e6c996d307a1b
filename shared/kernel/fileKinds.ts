import { IMPORT_LIMITS, type ImportKind } from './importLimits.ts';

/** A kind of file, as dialogs offer it and as a browser labels it. */
export type FileKindRecord = {
  /** Its name in the desktop's dialogs; the same in both languages. */
  readonly name: string;
  /** Media type of a download. */
  readonly mime: string;
  /** By extension, without the dot: the import limits for such a file. `null` if the app only writes it. The first one is used for new files. */
  readonly extensions: Readonly<Record<string, ImportKind | null>>;
  /** Media types that a browser's chooser takes, where a phone offers more by them (camera, photographs) than by extensions. */
  readonly accept?: string;
};

/** For files that no program of the reader's system should open by itself. */
const BYTES = 'application/octet-stream';
const CONTEST_LIMITS = {
  'musubi-call': 'call',
  'musubi-entry': 'submission',
  'musubi-receipt': 'answer',
  'musubi-judge': 'judgeBundle',
  'musubi-scores': 'sheet',
  'musubi-letter': 'answer',
} as const satisfies FileKindRecord['extensions'];

/**
 * Files that the app opens, and files that it writes beside the plan's export formats (`shared/export/formats.ts`). Where two kinds share an
 * extension, the first one bounds its reading.
 */
export const FILE_KINDS = {
  musubi: { name: 'Musubi', mime: 'application/zip', extensions: { musubi: 'planFile' } },
  backup: { name: 'Musubi', mime: BYTES, extensions: { 'musubi-library': 'backup' } },
  /** Files that participants of a contest exchange. An archive of many of them is a ZIP file. */
  contest: { name: 'Musubi', mime: BYTES, extensions: { ...CONTEST_LIMITS, zip: 'backup' } },
  /** Entries, words and rules of a publisher. */
  cataloguePack: { name: 'Musubi', mime: BYTES, extensions: { 'musubi-catalogue': 'cataloguePack' } },
  table: { name: 'CSV, Excel', mime: BYTES, extensions: { csv: 'table', tsv: 'table', txt: 'table', xlsx: 'table' } },
  word: {
    name: 'Word',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: { docx: 'wordFile' },
  },
  /** A form of a bank or a city. Those with macros are kept and filled like the others; nothing in them is run. */
  officeForm: {
    name: 'Excel, Word',
    mime: BYTES,
    extensions: { xlsx: 'ownForm', docx: 'ownForm', xlsm: 'ownForm', docm: 'ownForm' },
  },
  csv: { name: 'CSV', mime: 'text/csv', extensions: { csv: 'table' } },
  /** A board of another program, or one that ours wrote for others. */
  board: { name: 'JSON Canvas, OPML', mime: BYTES, extensions: { canvas: 'board', opml: 'document' } },
  /** Files that become a new plan: a text of another program, a board, or a folder of them. */
  text: {
    name: 'Markdown, JSON Canvas, OPML, ZIP',
    mime: BYTES,
    extensions: { md: 'document', markdown: 'document', canvas: 'board', opml: 'document', zip: 'folder' },
  },
  image: {
    name: 'PNG, JPEG, WebP, GIF',
    mime: BYTES,
    extensions: { png: 'image', jpg: 'image', jpeg: 'image', webp: 'image', gif: 'image' },
    accept: 'image/png,image/jpeg,image/webp,image/gif',
  },
  document: {
    name: 'PDF, PNG, JPEG',
    mime: BYTES,
    extensions: { pdf: 'attachment', png: 'image', jpg: 'image', jpeg: 'image' },
  },
  json: { name: 'JSON', mime: 'application/json', extensions: { json: 'ruleSet' } },
  calendar: { name: 'iCalendar', mime: 'text/calendar', extensions: { ics: null } },
} as const satisfies Record<string, FileKindRecord>;

/** Extensions of the files that belong to this app, without the dot. The installers, the dialogs and the start from a file read this list. */
export const PLAN_EXTENSION = 'musubi';
export const PACK_EXTENSION = 'musubi-catalogue';
export const CONTEST_EXTENSIONS = Object.keys(CONTEST_LIMITS) as (keyof typeof CONTEST_LIMITS)[];

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
export const isContestFile = (name: string): boolean => CONTEST_EXTENSIONS.some((e) => e === extensionOf(name));
export const isCataloguePack = (name: string): boolean => extensionOf(name) === PACK_EXTENSION;

/** Whether it is a text file that becomes a plan. */
export const isTextFile = (name: string): boolean => ['md', 'markdown'].includes(extensionOf(name));
export const isBoardFile = (name: string): boolean => ['canvas', 'opml'].includes(extensionOf(name));
/** A file that a folder of ours may have: texts, boards, tables, what they belong to, pictures. */
export const isFolderPart = (name: string): boolean =>
  isTextFile(name) ||
  isBoardFile(name) ||
  ['csv', 'json'].includes(extensionOf(name)) ||
  (/(?:^|\/)pictures\/[^/]*$/u.test(name) && ['png', 'jpg', 'webp', 'gif', 'svg'].includes(extensionOf(name)));
/** A folder of texts and boards. A contest's archive is opened where contests are. */
export const isFolderFile = (name: string): boolean => extensionOf(name) === 'zip';
export const isWordFile = (name: string): boolean => extensionOf(name) === 'docx';
/** True for a file that a double click opens in this app. */
export const isOwnFile = (name: string): boolean =>
  extensionOf(name) === PLAN_EXTENSION || isContestFile(name) || isCataloguePack(name);

const LIMITS_BY_EXTENSION = new Map<string, ImportKind>(
  Object.values<FileKindRecord>(FILE_KINDS)
    .flatMap((kind) => Object.entries(kind.extensions))
    .flatMap(([extension, limits]) => (limits === null ? [] : [[extension, limits] as const]))
    // A later entry of a map replaces an earlier one.
    .reverse(),
);
/** Most bytes read into memory of a file of this name. Its content is validated later: this only keeps a wrong choice from filling the memory. */
export const mostBytesOf = (name: string): number =>
  IMPORT_LIMITS[LIMITS_BY_EXTENSION.get(extensionOf(name)) ?? 'backup'].bytes;
