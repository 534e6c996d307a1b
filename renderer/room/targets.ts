/** What dots can be placed on, and its title. */

import { useMemo } from 'react';
import { placedCards } from '../../shared/app/board/boardCommands.ts';
import { boxesOf, boxOf } from '../../shared/app/box/boxView.ts';
import type { RoomModel } from '../../shared/app/room/roomModel.ts';
import { nodeIn } from '../../shared/doc/ownNodes.ts';
import { MOST_TARGETS, type Target } from '../../shared/doc/room/room.ts';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { useWords } from '../ui/i18n.tsx';

/** The current text of a card, a cell or a word. */
export function useTargetTitle(room: RoomModel): (target: Target) => string {
  const { t } = useWords();
  const { session } = usePlanWindow();
  usePlanVersion(session, 'nodes', 'boxCells');
  const { store } = session;
  return ({ kind, id }) => {
    if (kind === 'said') return room.saidWords(id) ?? t('room.dots.gone');
    if (kind === 'card') return store.entity('nodes', id)?.title || t('room.dots.gone');
    const cell = store.entity('boxCells', id);
    const card = nodeIn(store, cell?.node);
    return card?.title || cell?.text || t('room.dots.gone');
  };
}

export type Choice = { readonly id: string; readonly label: string; readonly targets: readonly Target[] };

/** Groups of targets that can be voted on now; groups with fewer than two are left out. */
export function useChoices(room: RoomModel): readonly Choice[] {
  const { t } = useWords();
  const { session, canvas, selection } = usePlanWindow();
  const { nodes } = useSelection(selection);
  const version = usePlanVersion(session, 'nodes', 'positions', 'boxes', 'boxColumns', 'boxCells');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the versions stand for the plan and the room
  return useMemo(() => {
    const { store } = session;
    const cards = canvas === undefined ? [] : placedCards(store, canvas).map((card) => card.node);
    const shown = cards.filter(({ kind, title }) => kind !== 'frame' && title.trim() !== '');
    const card = ({ id }: { readonly id: string }): Target => ({ kind: 'card', id });
    const selected = shown.filter(({ id }) => nodes.includes(id)).map(card);
    const all = [
      { id: 'selected', label: t('room.dots.on.selected', { n: selected.length }), targets: selected },
      { id: 'board', label: t('room.dots.on.board', { n: shown.length }), targets: shown.map(card) },
      ...room.rounds
        .filter(({ kind, revealedAt }) => kind === 'words' && revealedAt !== undefined)
        .map((round): Choice => {
          const targets = room.said(round.id).map(({ id }): Target => ({ kind: 'said', id }));
          const question = round.question || t('room.untitled');
          return { id: round.id, label: t('room.dots.on.said', { question, n: targets.length }), targets };
        }),
      ...boxesOf(store).map((box): Choice => {
        const cells = boxOf(store, box.id)?.columns.flatMap((column) => column.cells) ?? [];
        const targets = cells.map(({ id }): Target => ({ kind: 'cell', id }));
        return { id: box.id, label: t('room.dots.on.box', { title: box.title, n: targets.length }), targets };
      }),
    ];
    return all.filter(({ targets }) => targets.length > 1 && targets.length <= MOST_TARGETS);
  }, [session, canvas, nodes, version, room, room.version, t]);
}
