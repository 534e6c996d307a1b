/**
 * One record per export format of a plan. Action, menu, key, palette, list of exports, command line, file dialog and download are derived
 * from it. The exporter of each format is registered in `shared/app/exports/exporters.ts`, or in `renderer/canvas/boardExporters.ts` for
 * what only a board on screen can draw; a missing one does not compile.
 */
import type { DocumentKind } from '../domain/roles/roles.ts';
import { FILE_KINDS, type FileKindRecord } from '../kernel/fileKinds.ts';

/** A message in Japanese and in English. */
type Said = readonly [string, string];

/** The purposes of a file, in the order of the list of formats. */
export const EXPORT_AIMS = ['hand', 'revise', 'reckon', 'elsewhere', 'keep'] as const;
export type ExportAim = (typeof EXPORT_AIMS)[number];

/** The parts of a plan that a format may leave out. */
export type PlanPart =
  | 'text'
  | 'boards'
  /** Boards that the text does not show. */
  | 'looseBoards'
  /** Boards other than the exported one. */
  | 'otherBoards'
  | 'money'
  | 'pictures'
  | 'comments'
  | 'suggestions'
  | 'records'
  /** Cards that came with a canvas template. */
  | 'examples'
  /** Combinations that were put away. */
  | 'putAway';

type ExportFormatRecord = {
  readonly file: FileKindRecord;
  /** The label of the action. */
  readonly words: Said;
  readonly aim: ExportAim;
  /** The purpose of the file in one sentence. */
  readonly good: Said;
  /** What the file omits; shown before it is made. */
  readonly lacks?: readonly PlanPart[];
  /** The id of the action. */
  readonly action: string;
  readonly key: `Mod+${string}` | null;
  /** Anyone who may read this document may export the file. */
  readonly reads: DocumentKind;
  /** The file shows cards or text: the person is asked first about seeds that lose their novelty once public, and about unreadable pictures. */
  readonly showsCards: boolean;
  /** `plan`: made by the application core, on screen and on the command line alike. `board`: drawn from the open board. */
  readonly madeFrom: 'plan' | 'board';
};

const SAID = ['comments', 'suggestions', 'records'] as const satisfies readonly PlanPart[];
const NOT_OWN = ['examples', 'putAway'] as const satisfies readonly PlanPart[];
const BOARD_ALONE = ['text', 'otherBoards', 'money', 'pictures', ...SAID, ...NOT_OWN] as const;

export const EXPORT_FORMATS = {
  musubi: {
    file: FILE_KINDS.musubi,
    words: ['ファイルへ書き出す（.musubi）', 'Export (.musubi)'],
    aim: 'keep',
    good: ['計画のすべてが入り、Musubiでもう一度開けます。', 'Everything of the plan. Musubi opens it again.'],
    action: 'plan.export',
    key: 'Mod+E',
    reads: 'plan',
    showsCards: true,
    madeFrom: 'plan',
  },
  docx: {
    file: FILE_KINDS.word,
    words: ['Wordに書き出す', 'Export to Word'],
    aim: 'revise',
    good: [
      'Wordで直してもらえます。直された所とコメントは、ここへ戻せます。',
      'For changes in Word: edits and comments can come back here.',
    ],
    lacks: ['looseBoards', 'money', 'records', ...NOT_OWN],
    action: 'plan.word',
    key: null,
    reads: 'plan',
    showsCards: true,
    madeFrom: 'plan',
  },
  xlsx: {
    file: {
      name: 'Excel',
      mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      extensions: { xlsx: 'table' },
    },
    words: ['資金計画をExcelに書き出す', 'Export the funding plan to Excel'],
    aim: 'reckon',
    good: [
      '式の入った表です。数字を変えると、利益も現金も計算し直されます。',
      'Sheets with formulas: change a number, and profit and cash follow.',
    ],
    lacks: ['text', 'boards', ...SAID],
    action: 'funding.export',
    key: null,
    reads: 'plan',
    showsCards: false,
    madeFrom: 'plan',
  },
  html: {
    file: { name: 'HTML', mime: 'text/html', extensions: { html: null } },
    words: ['1ページのHTMLに書き出す', 'Export as one page of HTML'],
    aim: 'hand',
    good: [
      'ブラウザがあれば、だれでも読めて印刷できます。図も写真も1つのファイルに入ります。',
      'Anybody with a browser can read and print it. Pictures and boards are within the one file.',
    ],
    lacks: ['money', 'suggestions', 'records', ...NOT_OWN],
    action: 'plan.html',
    key: null,
    reads: 'plan',
    showsCards: true,
    madeFrom: 'plan',
  },
  pptx: {
    file: {
      name: 'PowerPoint',
      mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      extensions: { pptx: null },
    },
    words: ['スライドに書き出す（PowerPoint）', 'Export as slides (PowerPoint)'],
    aim: 'hand',
    good: [
      'PowerPointで発表し、図形も表も自分で直せます。出典と全文はノートに入ります。',
      'Present it in PowerPoint and change every shape and table. Sources and full words are in the notes.',
    ],
    lacks: ['otherBoards', ...SAID, ...NOT_OWN],
    action: 'plan.powerPoint',
    key: null,
    reads: 'plan',
    showsCards: true,
    madeFrom: 'plan',
  },
  md: {
    file: { name: 'Markdown', mime: 'text/markdown', extensions: { md: 'document' } },
    words: ['本文をMarkdownに書き出す', 'Export the text as Markdown'],
    aim: 'elsewhere',
    good: ['どのエディタでも開ける、文字だけのファイルです。', 'Plain text that every editor opens.'],
    lacks: ['looseBoards', 'money', 'pictures', ...SAID, ...NOT_OWN],
    action: 'plan.markdown',
    key: null,
    reads: 'plan',
    showsCards: true,
    madeFrom: 'plan',
  },
  canvas: {
    file: { name: 'JSON Canvas', mime: 'application/json', extensions: { canvas: 'board' } },
    words: ['キャンバスをJSON Canvasに書き出す', 'Export the canvas as JSON Canvas'],
    aim: 'elsewhere',
    good: ['いま開いているキャンバスを、Obsidianなどで開けます。', 'The canvas that is open, for Obsidian and others.'],
    lacks: BOARD_ALONE,
    action: 'board.canvas',
    key: null,
    reads: 'plan',
    showsCards: true,
    madeFrom: 'plan',
  },
  opml: {
    file: { name: 'OPML', mime: 'text/x-opml', extensions: { opml: 'document' } },
    words: ['キャンバスをアウトラインに書き出す（OPML）', 'Export the canvas as an outline (OPML)'],
    aim: 'elsewhere',
    good: ['いま開いているキャンバスを、箇条書きのアプリで開けます。', 'The canvas that is open, for outliners.'],
    lacks: BOARD_ALONE,
    action: 'board.opml',
    key: null,
    reads: 'plan',
    showsCards: true,
    madeFrom: 'plan',
  },
  folder: {
    file: { name: 'ZIP', mime: 'application/zip', extensions: { zip: null } },
    words: ['すべてを読めるフォルダに書き出す（ZIP）', 'Export everything as a readable folder (ZIP)'],
    aim: 'keep',
    good: [
      '文章・キャンバス・表・画像を、ふつうのファイルとしてまとめます。Musubiがなくても読めます。',
      'Text, canvases, tables and pictures as plain files, readable without Musubi.',
    ],
    lacks: ['comments', 'suggestions', ...NOT_OWN],
    action: 'plan.folder',
    key: null,
    reads: 'plan',
    showsCards: true,
    madeFrom: 'plan',
  },
  png: {
    file: { name: 'PNG', mime: 'image/png', extensions: { png: 'image' } },
    words: ['画像として保存する（PNG）', 'Save as PNG'],
    aim: 'hand',
    good: [
      'いま開いているキャンバスの画像です。資料に貼れます。',
      'The canvas that is open as a picture, to paste into documents.',
    ],
    lacks: ['text', 'otherBoards', 'money', ...SAID],
    action: 'board.png',
    key: null,
    reads: 'plan',
    showsCards: true,
    madeFrom: 'board',
  },
  svg: {
    file: { name: 'SVG', mime: 'image/svg+xml', extensions: { svg: null } },
    words: ['画像として保存する（SVG）', 'Save as SVG'],
    aim: 'hand',
    good: [
      'いま開いているキャンバスの画像です。大きくしてもぼやけません。',
      'The canvas that is open as a picture that stays sharp at any size.',
    ],
    lacks: ['text', 'otherBoards', 'money', ...SAID],
    action: 'board.svg',
    key: null,
    reads: 'plan',
    showsCards: true,
    madeFrom: 'board',
  },
  slides: {
    file: { name: 'ZIP', mime: 'application/zip', extensions: { zip: null } },
    words: ['枠ごとの画像を保存する（PNGのZIP）', 'Save each frame as a picture (ZIP of PNG)'],
    aim: 'hand',
    good: ['枠ひとつを画像1枚にします。発表の資料に使えます。', 'One picture for each frame, for a presentation.'],
    lacks: ['text', 'otherBoards', 'money', ...SAID],
    action: 'board.slides',
    key: null,
    reads: 'plan',
    showsCards: true,
    madeFrom: 'board',
  },
  cards: {
    file: FILE_KINDS.csv,
    words: ['カードの一覧を書き出す（CSV）', 'Export the list of cards (CSV)'],
    aim: 'reckon',
    good: ['カードを1行ずつ並べた表です。Excelで開けます。', 'One row for each card. Excel opens it.'],
    lacks: ['text', 'otherBoards', 'money', 'pictures', ...SAID],
    action: 'board.cards',
    key: null,
    reads: 'plan',
    showsCards: true,
    madeFrom: 'board',
  },
} as const satisfies Record<string, ExportFormatRecord>;

type Records = typeof EXPORT_FORMATS;
export type ExportFormat = keyof Records;
type MadeFrom<S extends ExportFormatRecord['madeFrom']> = {
  [F in ExportFormat]: Records[F]['madeFrom'] extends S ? F : never;
}[ExportFormat];
export type PlanFormat = MadeFrom<'plan'>;
export type BoardFormat = MadeFrom<'board'>;

/** The same records, with the fields' declared types instead of their literals. */
export const exportFormat = (format: ExportFormat): ExportFormatRecord => EXPORT_FORMATS[format];

const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];
export const PLAN_FORMATS = FORMATS.filter((f): f is PlanFormat => exportFormat(f).madeFrom === 'plan');
export const BOARD_FORMATS = FORMATS.filter((f): f is BoardFormat => exportFormat(f).madeFrom === 'board');
export const isPlanFormat = (name: string | undefined): name is PlanFormat => PLAN_FORMATS.some((f) => f === name);

/** The extension of a new file, without the dot. */
export const extensionOfFormat = (format: ExportFormat): string =>
  Object.keys(exportFormat(format).file.extensions)[0] ?? format;

/** Every kind of file that a dialog opens or saves. */
export type FileKind = keyof typeof FILE_KINDS | ExportFormat;
export const FILE_TYPES = {
  ...FILE_KINDS,
  ...(Object.fromEntries(FORMATS.map((f) => [f, exportFormat(f).file])) as Record<ExportFormat, FileKindRecord>),
} as const satisfies Record<FileKind, FileKindRecord>;

/** Japanese and English names by message key, for the message catalogue. */
export const exportMessages = Object.fromEntries(
  FORMATS.flatMap((f): [string, Said][] => {
    const { words, good } = exportFormat(f);
    return [
      [`export.${f}`, words],
      [`export.${f}.good`, good],
    ];
  }),
) as Readonly<Record<ExportMessageKey, Said>>;
export type ExportMessageKey = `export.${ExportFormat}` | `export.${ExportFormat}.good`;
