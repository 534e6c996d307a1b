/** Answers suggestions and announces the result, from the panel and from a row of the outline. */

import type { SuggestionsModel } from '../../shared/app/suggestions/suggestionsModel.ts';
import type { Suggestion } from '../../shared/doc/suggestions/suggestions.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWords } from '../ui/i18n.tsx';

export type Answers = {
  readonly accept: (which: readonly Suggestion[]) => void;
  readonly decline: (which: readonly Suggestion[]) => void;
};

export function useAnswers(suggestions: SuggestionsModel | undefined): Answers {
  const { t } = useWords();
  return {
    accept: (which) =>
      void suggestions?.acceptSuggestions(which, t('suggest.version')).then((outcome) => {
        const whole = report(outcome);
        if (whole !== undefined)
          announce(whole ? t('suggest.accepted', { n: which.length }) : t('suggest.acceptedPart'));
      }),
    decline: (which) => {
      suggestions?.decline(which);
      announce(t('suggest.declined', { n: which.length }));
    },
  };
}
