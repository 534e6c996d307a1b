/** How each format of a plan is made. `shared/export/formats.ts` defines its name, where it is offered and who may receive it. */
import * as Y from 'yjs';
import type { Layer } from '../../domain/layers/layers.ts';
import type { BoardContent } from '../../export/board/boardContent.ts';
import type { PlanFormat } from '../../export/formats.ts';
import type { PaperPicture } from '../../export/paper/tree.ts';
import { zipOf } from '../../export/zip.ts';
import type { Words } from '../../i18n/words.ts';
import { fundingOf } from '../funding/fundingState.ts';
import { copyFor } from '../layers/copyFor.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { canvasFile, leavingBoard, meantBoard } from './boards/boardFile.ts';
import { sheetWords } from './paper/sheetWords.ts';
import { planFile, type Together } from './planFile.ts';
import { hasSlides } from './slides/hasSlides.ts';

export const DECK_KINDS = ['plan', 'pitch'] as const;
export type DeckKind = (typeof DECK_KINDS)[number];

export type ExportScope = {
  readonly session: PlanSession;
  readonly words: Words;
  /** ISO date: dates the file, and decides which rules are in force. */
  readonly today: string;
  /** The board to export, for formats that hold one: the open one. The first if missing. */
  readonly canvas?: string | undefined;
  /** The audience of the file: content restricted further is left out. The whole plan if missing. */
  readonly audience?: Layer | undefined;
  /** Comments and signatures of others, if included; never in a copy with parts left out. */
  readonly together?: Together | undefined;
  /** Who hands it out, if it was said; for the log of exports. */
  readonly by?: string | undefined;
  /** For slides: those that follow the plan, or ten in the order of a pitch. The former if missing. */
  readonly deck?: DeckKind | undefined;
  /** Re-encodes a picture as PNG or JPEG, for formats without WebP; a program without a screen cannot. */
  readonly redraw?: (picture: PaperPicture) => Promise<PaperPicture | undefined>;
  /** Draws a board that a document shows, of the exported plan, which may be a copy. Without it, the board is written as text. */
  readonly drawBoard?: (session: PlanSession, canvas: string) => Promise<PaperPicture | undefined>;
};

type Exporter = {
  /** The part named in the file name after the plan's title. */
  readonly part?: (words: Words) => string;
  /** Whether there is something to write. Always true if missing. */
  readonly hasContent?: (scope: ExportScope) => boolean;
  readonly make: (scope: ExportScope) => Promise<Uint8Array>;
  /** Runs once the file is saved. */
  readonly onSaved?: (session: PlanSession) => Promise<void>;
};

/** Pictures of a plan are WebP, which Word does not show. One that cannot be re-encoded stays: the writer replaces it by its description. */
async function redrawn(
  pictures: ReadonlyMap<string, PaperPicture>,
  redraw: ExportScope['redraw'],
): Promise<ReadonlyMap<string, PaperPicture>> {
  const out = new Map(pictures);
  for (const [key, picture] of pictures)
    if (picture.type === 'image/webp') out.set(key, (await redraw?.(picture).catch(() => undefined)) ?? picture);
  return out;
}

/** The scope of a file for an audience: over a copy of the plan if parts are left out. Comments on the plan are then not included. */
export function leavingScope(scope: ExportScope): ExportScope {
  const { session } = copyFor(scope.session, scope.audience ?? 'own', scope.words);
  return session === scope.session ? scope : { ...scope, session, together: undefined };
}

const boardMeant = ({ session, canvas }: ExportScope): BoardContent | undefined =>
  leavingBoard(session.planStore, meantBoard(session.planStore, canvas));
/** Called only if {@link Exporter.hasContent} found a board. */
const theBoard = (scope: ExportScope): BoardContent =>
  boardMeant(scope) ?? { title: '', cards: [], links: [], parts: [] };

export const EXPORTERS: Readonly<Record<PlanFormat, Exporter>> = {
  // Made from memory by code that is already loaded: it works if the disk is full and the host is gone.
  musubi: {
    make: ({ session, together }) => planFile(session, together),
    // The common state of both sides. With a connection to the plan's host, the common state is what that host has.
    onSaved: async (session) => {
      if (!session.link) await session.keepCommon(Y.encodeStateAsUpdate(session.planDoc)).catch(() => undefined);
    },
  },
  docx: {
    make: async (scope) => {
      const [{ paperOf }, { writeDocx }] = await Promise.all([
        import('./paper/paperOf.ts'),
        import('../../export/writers/docx/writeDocx.ts'),
      ]);
      const paper = await paperOf({ ...scope, with: { comments: true, suggestions: true } });
      const pictures = await redrawn(paper.pictures, scope.redraw);
      return writeDocx({ ...paper, pictures, plan: scope.session.planId });
    },
  },
  html: {
    make: async (scope) => {
      const [{ paperOf }, { writeHtml }] = await Promise.all([
        import('./paper/paperOf.ts'),
        import('../../export/writers/html/page.ts'),
      ]);
      const paper = await paperOf({ ...scope, with: { comments: true, boards: true } });
      return writeHtml(paper, sheetWords(scope.words.t));
    },
  },
  pptx: {
    hasContent: hasSlides,
    make: async (scope) => {
      const [{ deckOf }, { pitchOf }, { writePptx }] = await Promise.all([
        import('./slides/deckOf.ts'),
        import('./slides/pitchOf.ts'),
        import('../../export/writers/pptx/writePptx.ts'),
      ]);
      const deck = scope.deck === 'pitch' ? pitchOf(scope).deck : await deckOf(scope);
      return writePptx({ ...deck, pictures: await redrawn(deck.pictures, scope.redraw) });
    },
  },
  md: {
    make: async (scope) => {
      const { paperOf } = await import('./paper/paperOf.ts');
      const { markdownOf } = await import('./markdown.ts');
      return markdownOf(await paperOf(scope), scope.words);
    },
  },
  canvas: {
    hasContent: (scope) => boardMeant(scope) !== undefined,
    make: async (scope) => canvasFile(theBoard(scope), scope.words),
  },
  opml: {
    hasContent: (scope) => boardMeant(scope) !== undefined,
    make: async (scope) => (await import('./boards/opmlFile.ts')).opmlFile(theBoard(scope), scope.words),
  },
  folder: {
    make: async (scope) => zipOf(await (await import('./folder.ts')).folderFiles(scope)),
  },
  xlsx: {
    part: ({ t }) => t('view.funding'),
    hasContent: ({ session, today }) => !fundingOf(session.store, today).isEmpty,
    // The workbook writer is large and rarely used.
    make: async ({ session, today, words }) =>
      (await import('./fundingSheets.ts')).fundingWorkbook(session.store, today, words),
  },
};
