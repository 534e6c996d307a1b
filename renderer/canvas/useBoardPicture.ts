/** A picture of a board or of its selected cards, as a file or on the clipboard. */

import { placedCards } from '../../shared/app/board/boardCommands.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import { fileName } from '../../shared/app/exports/fileName.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { type BoardFormat, extensionOfFormat } from '../../shared/export/formats.ts';
import { useDisclosureGuard } from '../session/disclosureGuard.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useWords } from '../ui/i18n.tsx';
import { boardFile } from './boardFile.ts';
import { onlyCards } from './boardPicture.ts';
import { type Scene, type SceneCard, sceneOf, without } from './scene.ts';

/** A frame is exported with its contents. */
function withHeld({ store }: PlanSession, canvas: string, chosen: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(chosen);
  for (const { node, parent } of placedCards(store, canvas)) if (parent && wanted.has(parent)) wanted.add(node.id);
  return wanted;
}

export function useBoardPicture(board: {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly scene: Scene;
  readonly dimmed: ReadonlySet<string> | undefined;
}) {
  const { session, canvas, selection } = board;
  const allWords = useWords();
  const { t } = allWords;
  const { host, today } = useApp();
  const announceMissing = (missing: readonly SceneCard[]) => {
    if (missing.length === 0) return;
    const list = missing
      .slice(0, 5)
      .map((c) => c.title || t('card.untitled'))
      .join('、');
    announce(t('board.picturesMissing', { list }), { kind: 'error' });
  };
  const draw = async (format: BoardFormat, toClipboard: boolean, going: PlanSession) => {
    const { dimmed } = board;
    const { store } = going;
    // A pruned copy has its own scene, without what was left out.
    const scene = going === session ? board.scene : sceneOf(store, canvas);
    const part = onlyCards(without(scene, dimmed), withHeld(session, canvas, selection.value.nodes));
    if (part.cards.length === 0) return announce(t(dimmed ? 'filter.none' : 'board.empty'));
    if (dimmed) announce(t('filter.exported', { n: part.cards.length }));
    const title = store.entities('canvases').get(canvas)?.title || t('board.title');
    const of = { host: session.host, session: going, canvas, part, dimmed, title, words: allWords, today };
    const { made, missing } = await boardFile(format, of);
    announceMissing(missing);
    if (!made) return announce(t(format === 'slides' ? 'slides.none' : 'board.empty'));
    if (!toClipboard)
      return void (await host.saveFile(`${fileName(title)}.${extensionOfFormat(format)}`, made.bytes, format));
    await made.copy?.();
    announce(t('board.copied'));
  };
  const guardDisclosure = useDisclosureGuard(session);
  /** Pictures are meant to be shown to others, hence the disclosure check. */
  return (format: BoardFormat, toClipboard: boolean) =>
    guardDisclosure(
      'boardPicture',
      (leaving) =>
        void draw(format, toClipboard, leaving.session).catch(() => announce(t('error.storage'), { kind: 'error' })),
    );
}
