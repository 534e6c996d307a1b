/** A source's name, kind and provider: a programme, a platform, a subsidy on its interest. */

import {
  interestSubsidyRules,
  PLATFORMS,
  PROGRAMMES_OF_KIND,
  type TermValues,
  termsOfInterestSubsidy,
  termsOfPlatform,
  termsOfProgramme,
} from '../../shared/app/funding/sourceTerms.ts';
import type { Terms } from '../../shared/doc/fundingView.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { SOURCE_KINDS, type SourceKind } from '../../shared/domain/funding/forecast/model.ts';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { FundingPage } from './useFundingPage.ts';

type Props = {
  readonly page: FundingPage;
  readonly node: CanvasNode;
  readonly kind: SourceKind;
  readonly terms: Terms;
  readonly onSet: (values: TermValues) => void;
};

export function SourceChoices({ page, node, kind, terms, onSet }: Props) {
  const { t } = useWords();
  const { session, canEdit } = page;
  const choice = { page, terms, onSet };
  return (
    <fieldset className="bare-fields" disabled={!canEdit}>
      <div className="row-form-grid">
        <CommitField
          label={t('field.title')}
          value={node.title}
          maxLength={400}
          onCommit={(title) => report(session.execute({ type: 'updateNode', node: node.id, patch: { title } }))}
        />
        <Select
          label={t('sources.kind')}
          value={kind}
          onChange={(k) => onSet({ kind: k })}
          options={SOURCE_KINDS.map((id) => ({ id, label: t(`choice.sourceKind.${id}`) }))}
        />
        {kind === 'loan' || kind === 'subsidy' ? <ProgrammeChoice {...choice} kind={kind} /> : null}
        {kind === 'loan' ? <InterestSubsidyChoice {...choice} /> : null}
        {kind === 'reward' ? <PlatformChoice {...choice} /> : null}
      </div>
    </fieldset>
  );
}

type ChoiceProps = Pick<Props, 'page' | 'terms' | 'onSet'>;

function ProgrammeChoice({
  page,
  kind,
  terms,
  onSet,
}: ChoiceProps & { readonly kind: keyof typeof PROGRAMMES_OF_KIND }) {
  const { t } = useWords();
  const { rules } = page.funding;
  return (
    <Select
      label={t('sources.programme')}
      value={terms.text('programme')}
      onChange={(id) => onSet(termsOfProgramme(rules, kind, id, page.author.today))}
      options={[
        { id: '', label: t('sources.noProgramme') },
        ...PROGRAMMES_OF_KIND[kind].map((id) => ({ id, label: t(`programme.${id}`) })),
      ]}
    />
  );
}

/** Shown once the person has entered such a subsidy as an own rule. */
function InterestSubsidyChoice({ page, terms, onSet }: ChoiceProps) {
  const { t } = useWords();
  const rules = interestSubsidyRules(page.session.store);
  if (rules.length === 0) return null;
  return (
    <Select
      label={t('sources.interestSubsidy')}
      value={terms.text('subsidyRule')}
      onChange={(key) => onSet(termsOfInterestSubsidy(rules, key))}
      options={[
        { id: '', label: t('sources.noProgramme') },
        ...rules.map((r) => ({ id: r.key, label: r.label || r.programmeName || r.key })),
      ]}
    />
  );
}

function PlatformChoice({ page, terms, onSet }: ChoiceProps) {
  const { t } = useWords();
  return (
    <Select
      label={t('sources.platform')}
      value={terms.text('platform')}
      onChange={(key) => onSet(termsOfPlatform(page.funding.rules, key, page.author.today))}
      options={[
        { id: '', label: t('sources.noPlatform') },
        ...PLATFORMS.map((id) => ({ id, label: t(`platform.${id}`) })),
      ]}
    />
  );
}
