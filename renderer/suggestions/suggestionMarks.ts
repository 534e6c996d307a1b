/**
 * Highlights suggestions in the text with the CSS Highlight API: in the plan, words to be removed are struck through
 * and the character before new words is underlined; in a draft, its author's additions. A click on a mark opens its
 * suggestion. The document is not changed.
 */

import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { SuggestionsModel } from '../../shared/app/suggestions/suggestionsModel.ts';
import { isTextOp } from '../../shared/doc/suggestions/suggestions.ts';
import { draftMarks, textMark } from '../../shared/doc/suggestions/textOps.ts';
import { wordsOf } from '../../shared/doc/suggestions/units.ts';
import type { Stop } from '../../shared/kernel/services.ts';
import { textAnchorsOf } from '../session/textAnchors.ts';

const NAMES = {
  removed: 'musubi-suggest-removed',
  added: 'musubi-suggest-added',
  current: 'musubi-suggest-current',
} as const;

export function startSuggestionMarks(session: PlanSession, suggestions: SuggestionsModel): Stop | undefined {
  if (!CSS.highlights) return undefined;
  const ranges = new Map<Range, string>();
  let shown: string | undefined;
  const paint = () => {
    ranges.clear();
    const { places } = textAnchorsOf(session);
    const [removed, added, current] = [new Highlight(), new Highlight(), new Highlight()];
    const draft = suggestions.draftDoc;
    if (places && draft) {
      for (const mark of draftMarks(session.planDoc, draft)) {
        const range = places.locate({ ...mark, block: 0 }, '');
        if (range) added.add(range);
      }
    } else if (places)
      for (const s of suggestions.store.open)
        for (const op of s.ops.filter(isTextOp)) {
          const mark = textMark(op);
          const words = op.op === 'words' ? wordsOf(op.removed) : '';
          const range = mark && places.locate({ ...mark, block: 0 }, words);
          if (!range) continue;
          ranges.set(range, s.id);
          (words ? removed : added).add(range);
          if (s.id === suggestions.current) current.add(range);
        }
    CSS.highlights.set(NAMES.removed, removed);
    CSS.highlights.set(NAMES.added, added);
    CSS.highlights.set(NAMES.current, current);
    const [first] = current as unknown as Iterable<Range>;
    if (suggestions.current !== shown && first) first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    if (suggestions.current === undefined || first) shown = suggestions.current;
  };
  const onClick = (event: MouseEvent) => {
    const selection = document.getSelection();
    const target = event.target as Element;
    if (!selection?.isCollapsed || !selection.anchorNode || !target.closest('.text')) return;
    for (const [range, id] of ranges)
      if (range.isPointInRange(selection.anchorNode, selection.anchorOffset)) {
        suggestions.choose(id);
        return;
      }
  };
  paint();
  const subscriptions = [suggestions.onDidChange(paint), textAnchorsOf(session).onDidChange(paint)];
  document.addEventListener('click', onClick);
  return () => {
    for (const s of subscriptions) s.dispose();
    document.removeEventListener('click', onClick);
    for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  };
}
