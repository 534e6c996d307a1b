/** Cards and the clipboard: copied and cut as cards and as text, pasted as cards or as notes of plain text. */

import type { ClipboardEvent } from 'react';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import { tieCards } from '../../shared/app/plan/cardTwins.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Point } from '../../shared/doc/schema.ts';
import { CARD_KINDS } from '../../shared/domain/canvas/kinds.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { foreignHtml } from '../ui/foreignHtml.ts';
import { useWords } from '../ui/i18n.tsx';
import { plainWords } from '../ui/plainWords.ts';
import {
  CLIPBOARD_TYPE,
  copyCards,
  type Pasted,
  parseClip,
  pasteCards,
  pasteWords,
  sizeOfClip,
} from './boardClipboard.ts';

/** In a field the browser's own clipboard handling applies. */
const isField = (event: { target: EventTarget }): boolean =>
  (event.target as HTMLElement).closest('input, textarea') !== null;

/** Prefers HTML to the plain text beside it, because it distinguishes items, rows and page menus. */
function wordsOf(data: DataTransfer): string {
  const [html, plain] = [data.getData('text/html'), data.getData('text/plain')];
  if (html === '' || html.length > IMPORT_LIMITS.document.bytes) return plain;
  return plainWords(foreignHtml(html).body) || plain;
}

export function useBoardClipboard(board: {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly placeFor: (size: Readonly<Point>) => Point;
  readonly remove: () => void;
}) {
  const { session, canvas, selection } = board;
  const { core } = useApp();
  const { t } = useWords();
  const announcePasted = useAnnouncePasted();
  /** For cutting too: the cards are removed once they are on the clipboard. */
  const onCopy = (event: ClipboardEvent) => {
    if (isField(event)) return;
    const clip = copyCards(session, canvas, selection.value.nodes);
    if (!clip) return;
    event.preventDefault();
    event.clipboardData.setData(CLIPBOARD_TYPE, clip.json);
    event.clipboardData.setData('text/plain', clip.text);
    event.clipboardData.setData('text/html', clip.html);
    if (event.type === 'cut') board.remove();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isField(event) || session.readOnly) return;
    const clip = parseClip(event.clipboardData.getData(CLIPBOARD_TYPE));
    const words = clip ? '' : wordsOf(event.clipboardData);
    if (!clip && !words.trim()) return;
    event.preventDefault();
    if (!clip) {
      const { nodes, beyond } = pasteWords(session, canvas, words, board.placeFor(CARD_KINDS.note.size));
      if (nodes.length === 0) return;
      selection.select(nodes);
      if (beyond === 0) announcePasted({ nodes, copies: [], leftOut: [] });
      else announce(t('board.pastedFirst', { n: nodes.length, m: beyond }), { kind: 'error' });
      return;
    }
    const pasted = pasteCards(session, canvas, clip, board.placeFor(sizeOfClip(clip)));
    if (!pasted || pasted.nodes.length === 0) return;
    selection.select(pasted.nodes);
    announcePasted(pasted);
    if (clip.plan === undefined || clip.plan === session.planId) return;
    void tieCards(core, session, clip.plan, pasted.copies).then(
      (n) => n > 0 && pasted.leftOut.length === 0 && announce(t('twins.tied', { n: pasted.nodes.length })),
      // The cards are pasted; without the pairing they are independent.
      () => announce(t('error.storage'), { kind: 'error' }),
    );
  };
  return { onCopy, onPaste };
}

/** Announces how many cards were pasted, and names up to three links that could not be pasted. */
function useAnnouncePasted(): (pasted: Pasted) => void {
  const { t } = useWords();
  return ({ nodes, leftOut }) => {
    if (leftOut.length === 0) return announce(t('board.pasted', { n: nodes.length }));
    const name = (title: string) => title || t('card.untitled');
    const what = leftOut
      .slice(0, 3)
      .map(
        ({ type, from, to }) =>
          `${name(from)} → ${name(to)} (${type === 'part' ? t('link.asPart') : t(`link.${type}`)})`,
      )
      .join('、');
    announce(t('board.pastedWithout', { n: nodes.length, m: leftOut.length, what }), { kind: 'error' });
  };
}
