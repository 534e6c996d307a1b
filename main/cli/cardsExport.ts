/** The cards of a board as a table: the one format of a board that needs no browser. */
import { cardTable } from '../../shared/app/board/cardTable.ts';
import { meantBoard } from '../../shared/app/exports/boards/boardFile.ts';
import { leavingScope } from '../../shared/app/exports/exporters.ts';
import { mayExport } from '../../shared/app/exports/exportPlan.ts';
import { splitKey } from '../../shared/doc/schema.ts';
import { csvFile } from '../../shared/export/csv.ts';
import { extensionOfFormat } from '../../shared/export/formats.ts';
import { UsageError } from './errors.ts';
import { type Decider, decideOnSeeds } from './leaving.ts';
import { handOut, type LeavingScope, type Written } from './printed.ts';
import { say } from './words.ts';

/** Throws a {@link UsageError} if nothing was written; its message says what to do. */
export async function writeCards(
  scope: LeavingScope,
  asked: Decider & { readonly out: string | undefined },
): Promise<readonly Written[]> {
  const { session, words } = scope;
  if (!mayExport(session, 'cards')) throw new UsageError(say('file.mayNotExport'));
  const leaving = leavingScope(scope);
  const { store } = leaving.session;
  const canvas = meantBoard(store, scope.canvas);
  const keys = [...store.relations('positions').keys()].map(splitKey);
  const cards = new Set(keys.flatMap(([on, card]) => (on === canvas ? [card] : [])));
  if (canvas === undefined || cards.size === 0) throw new UsageError(say('file.nothingToExport'));
  await decideOnSeeds(scope, 'boardPicture', asked);
  const bytes = csvFile(cardTable(store, canvas, cards, words));
  const title = store.entity('canvases', canvas)?.title || say('board.title');
  const going = { door: 'boardPicture', format: 'cards', part: title, extension: extensionOfFormat('cards') } as const;
  return handOut(scope, { ...going, out: asked.out }, bytes);
}
