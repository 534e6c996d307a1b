/** Suggestions in an open plan: writing them, seeing them, answering them. */
import { isTextOp, type Suggestion, touchedIds } from '../../shared/doc/suggestions/suggestions.ts';
import type { ActionRecord } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';
import { SuggestBanner } from './SuggestBanner.tsx';
import { SuggestionsButton } from './SuggestionsButton.tsx';
import { SuggestionsPanel } from './SuggestionsPanel.tsx';
import { startSuggestionMarks } from './suggestionMarks.ts';

const suggest: ActionRecord<PlanWindow> = {
  id: 'plan.suggest',
  menu: 'edit',
  label: 'suggest.start',
  labelNow: ({ suggestions }, t) => t(suggestions?.isSuggesting ? 'suggest.stop' : 'suggest.start'),
  key: 'Mod+Alt+T',
  when: ({ suggestions }) => suggestions?.canSuggest === true,
  run: ({ suggestions }) => (suggestions?.isSuggesting ? suggestions.stop() : suggestions?.start()),
};
const showSuggestions: ActionRecord<PlanWindow> = {
  id: 'plan.suggestions',
  menu: 'view',
  label: 'suggest.title',
  key: null,
  when: ({ suggestions }) => suggestions !== undefined,
  run: ({ suggestions }) => suggestions?.show(!suggestions.isShown),
};

function goTo({ session, view, go }: PlanWindow, { ops }: Suggestion): void {
  if (ops.some(isTextOp)) go('text');
  else if (ops.some((o) => o.op === 'relation' && o.relation.startsWith('funding'))) go('funding');
  else {
    const card = touchedIds(ops).find((id) => session.store.entities('nodes').has(id));
    go(view === 'outline' ? 'outline' : 'board', card);
  }
}

function Panel() {
  const window = usePlanWindow();
  return <SuggestionsPanel session={window.session} onGo={(suggestion) => goTo(window, suggestion)} />;
}

export const suggestionsInPlan = {
  id: 'suggestions',
  tools: [{ order: 20, part: SuggestionsButton }],
  banners: [{ order: 10, part: SuggestBanner }],
  panels: { suggestions: { order: 30, isShown: ({ suggestions }) => suggestions?.isShown === true, part: Panel } },
  actions: [suggest, showSuggestions],
  commentServices: [
    { id: 'suggestions.marks', start: ({ session, comments }) => startSuggestionMarks(session, comments.suggestions) },
  ],
  className: ({ suggestions }) => (suggestions?.isSuggesting ? 'suggesting' : ''),
} satisfies PlanContribution;
