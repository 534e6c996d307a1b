/** The doubtful rules that a figure depends on, through the terms of its sources and the tax estimate: it is amber until they are confirmed. */

import type { FigureKey } from '../../shared/domain/funding/explain.ts';
import type { SourceKind } from '../../shared/domain/funding/forecast/model.ts';
import type { RuleInUse } from '../../shared/domain/funding/rules.ts';
import { sourceDoubts } from './sourceDoubts.ts';
import type { FundingPage } from './useFundingPage.ts';

const LENT: readonly SourceKind[] = ['loan', 'family', 'existingLoan'];
const RAISED: readonly SourceKind[] = ['reward'];

function ofSources(page: FundingPage, kinds?: readonly SourceKind[]): RuleInUse[] {
  const { sources } = page.funding.model;
  return sources.filter((s) => kinds?.includes(s.kind) ?? true).flatMap((s) => sourceDoubts(page, s.id));
}

export function figureDoubts(page: FundingPage, figure: FigureKey): RuleInUse[] {
  const all = () => {
    switch (figure) {
      case 'lowestCash':
      case 'cashEnd':
        return [...ofSources(page), ...page.funding.doubts];
      case 'sourcesTotal':
      case 'difference':
        return ofSources(page);
      case 'net':
        return [...ofSources(page), ...page.funding.doubts];
      case 'dscr':
      case 'repayment':
        return [...ofSources(page, [...LENT, ...RAISED]), ...page.funding.doubts];
      case 'ordinary':
        return ofSources(page, [...LENT, ...RAISED]);
      // A platform's fee is an expense of the year in which it is withheld.
      case 'operating':
      case 'valueAdded':
      case 'breakEven':
        return ofSources(page, RAISED);
      case 'usesTotal':
      case 'sales':
      case 'gross':
        return [];
    }
  };
  const once = new Map(all().map((d) => [`${d.programme}.${d.key}`, d]));
  return [...once.values()];
}
