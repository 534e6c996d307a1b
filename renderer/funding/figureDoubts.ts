/** The doubtful rules that a figure stands on, through the terms of its sources and the estimate of tax: it is amber until they are confirmed. */

import type { FigureKey } from '../../shared/domain/funding/explain.ts';
import type { SourceKind } from '../../shared/domain/funding/forecast/model.ts';
import type { RuleInUse } from '../../shared/domain/funding/rules.ts';
import { sourceDoubts } from './sourceDoubts.ts';
import type { Here } from './useFundingHere.ts';

const LENT: readonly SourceKind[] = ['loan', 'family', 'existingLoan'];
const RAISED: readonly SourceKind[] = ['reward'];

function ofSources(here: Here, kinds?: readonly SourceKind[]): RuleInUse[] {
  const { sources } = here.funding.model;
  return sources.filter((s) => kinds?.includes(s.kind) ?? true).flatMap((s) => sourceDoubts(here, s.id));
}

export function figureDoubts(here: Here, figure: FigureKey): RuleInUse[] {
  const all = () => {
    switch (figure) {
      case 'lowestCash':
      case 'cashEnd':
        return [...ofSources(here), ...here.funding.doubts];
      case 'sourcesTotal':
      case 'difference':
        return ofSources(here);
      case 'net':
        return [...ofSources(here), ...here.funding.doubts];
      case 'dscr':
      case 'repayment':
        return [...ofSources(here, [...LENT, ...RAISED]), ...here.funding.doubts];
      case 'ordinary':
        return ofSources(here, [...LENT, ...RAISED]);
      // A platform's fee is an expense of the year in which it is kept back.
      case 'operating':
      case 'valueAdded':
      case 'breakEven':
        return ofSources(here, RAISED);
      case 'usesTotal':
      case 'sales':
      case 'gross':
        return [];
    }
  };
  const once = new Map(all().map((d) => [`${d.programme}.${d.key}`, d]));
  return [...once.values()];
}
