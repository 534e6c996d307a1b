/** Exports a board, one of its frames or some of its cards to one of the board formats. */
import { cardTable } from '../../shared/app/board/cardTable.ts';
import { slidesOf } from '../../shared/app/board/slides.ts';
import { moneyOfCards } from '../../shared/app/funding/fundingState.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { BoardFormat } from '../../shared/export/formats.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Words } from '../../shared/i18n/words.ts';
import { BOARD_EXPORTERS, type Drawn } from './boardExporters.ts';
import { cardPictures } from './cardPictures.ts';
import { drawingWords } from './drawingWords.ts';
import { type Scene, type SceneCard, slideSceneOf, without } from './scene.ts';

type BoardPart = {
  readonly host: Host;
  /** The plan to export; may be a copy for an audience. */
  readonly session: PlanSession;
  readonly canvas: string;
  /** The part of the board to draw. */
  readonly part: Scene;
  /** Cards that a filter leaves out. */
  readonly dimmed?: ReadonlySet<string> | undefined;
  readonly title: string;
  readonly words: Words;
  /** ISO day. */
  readonly today: string;
};

/** `made` is `undefined` if there is nothing to draw; `missing` lists the cards whose picture could not be read. */
type BoardFile = { readonly made: Drawn | undefined; readonly missing: readonly SceneCard[] };

export async function boardFile(format: BoardFormat, board: BoardPart): Promise<BoardFile> {
  const { host, session, canvas, part, dimmed, title, words: allWords, today } = board;
  const { store } = session;
  const slides = () =>
    slidesOf(store, canvas).map(({ id, title: name }) => ({
      title: name || allWords.t('card.untitledFrame'),
      scene: without(slideSceneOf(store, canvas, id), dimmed),
    }));
  const table = () => {
    const ids = new Set(part.cards.map((c) => c.id));
    return cardTable(store, canvas, ids, allWords);
  };
  const pictures = await cardPictures(
    host,
    format === 'slides' ? { cards: slides().flatMap((s) => s.scene.cards), lines: [] } : part,
  );
  const missing = part.cards.filter((c) => c.image && !pictures.has(c.image));
  const words = drawingWords(allWords, moneyOfCards(store, today));
  return { made: await BOARD_EXPORTERS[format]({ part, words, title, pictures, slides, table }), missing };
}
