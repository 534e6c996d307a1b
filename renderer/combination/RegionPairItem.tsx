/** One pair of a region: its entries, reason, objection, and a button that starts a plan with both. */

import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { CARD_KIND_OF_ENTRY } from '../../shared/domain/canvas/kinds.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { usePlaceName } from '../shell/usePlaceName.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { CandidateFacts, Scores, useFactIds, WhenAndWho } from './CandidateFacts.tsx';
import { EntryLink } from './EntryLink.tsx';
import type { FoundPair } from './useRegionPairs.ts';

export function RegionPairItem({
  pair,
  onFocus,
  onStart,
}: {
  readonly pair: FoundPair;
  readonly onFocus: () => void;
  /** `undefined` if no plan can be created. */
  readonly onStart: ((pair: FoundPair) => void) | undefined;
}) {
  const { t, text } = useWords();
  const { anchor, partner, proposal } = pair;
  const facts = useFactIds();
  const named = { one: quotable(text(anchor.title)), other: quotable(text(partner.title)) };
  return (
    <li
      className="candidate region-pair"
      style={{ ['--kind' as string]: `var(--kind-${CARD_KIND_OF_ENTRY[anchor.kind]})` }}
      aria-label={t('regionPairs.pair', named)}
      tabIndex={-1}
      onFocus={onFocus}
    >
      <h2 className="region-pair-title">
        <Part entry={anchor} /> <span className="region-pair-times">×</span> <Part entry={partner} />
      </h2>
      <p className="small">
        <b>{t(`candidate.shelf.${proposal.shelf}`)}</b>{' '}
        <span className="muted">{t(`candidate.shelf.${proposal.shelf}Means`)}</span>
      </p>
      <Scores candidate={proposal} />
      <CandidateFacts candidate={proposal} ids={facts}>
        <WhenAndWho entry={partner} />
      </CandidateFacts>
      <details className="small">
        <summary>{t('candidate.details')}</summary>
        {[anchor, partner].map((entry) => (
          <p key={entry.id}>
            {text(entry.summary)} <EntryLink entry={entry} />
          </p>
        ))}
      </details>
      {onStart ? (
        <div className="row wrap">
          <Button look="primary" aria-label={t('regionPairs.startThese', named)} onPress={() => onStart(pair)}>
            {t('regionPairs.start')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function Part({ entry }: { readonly entry: CatalogueEntry }) {
  const { t, text } = useWords();
  return (
    <span className="region-part" style={{ ['--kind' as string]: `var(--kind-${CARD_KIND_OF_ENTRY[entry.kind]})` }}>
      <span className="candidate-kind small muted">
        <span className="dot" /> {t(`entryKind.${entry.kind}`)} · {usePlaceName()(entry) ?? t('entry.noPlace')}
      </span>{' '}
      <span>{text(entry.title)}</span>
    </span>
  );
}
