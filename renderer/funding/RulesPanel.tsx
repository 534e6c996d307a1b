/** Every rule with its value, period, source and doubts; own rules and corrections beside them; import and export as a file. */

import { useState } from 'react';
import { SCHEME_PROGRAMMES } from '../../shared/data/schemeRules/rules.ts';
import type { SchemeProgramme } from '../../shared/data/schemeRules/schema.ts';
import { ownRulesOf, rowsOf } from '../../shared/doc/fundingView.ts';
import { fold } from '../../shared/text/fold.ts';
import { useApp } from '../shell/AppContext.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { OwnRules } from './OwnRules.tsx';
import { ProgrammeRules } from './ProgrammeRules.tsx';
import type { FundingPage } from './useFundingPage.ts';
import { useRuleFile } from './useRuleFile.ts';

export function RulesPanel({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const { session, canEdit } = page;
  const [query, setQuery] = useState('');
  const { exportFile, importFile } = useRuleFile(page);
  const wanted = fold(query.trim());
  const isWanted = ({ name, id }: SchemeProgramme, publisher = '') =>
    fold(`${name.ja} ${name.en} ${id} ${publisher}`).includes(wanted);
  const ofPacks = useApp().catalogue.programmes();
  const own = rowsOf(session.store, 'ownRules');
  const ownRules = ownRulesOf(session.store);
  return (
    <div className="stack">
      <p className="field-hint">{t('rules.about')}</p>
      <div className="row wrap end">
        <label className="field grow">
          <span className="field-label">{t('rules.find')}</span>
          <input
            className="input"
            type="search"
            value={query}
            maxLength={100}
            onChange={(e) => setQuery(e.target.value)}
          />
        </label>
        <Button onPress={exportFile} isDisabled={own.length === 0}>
          {t('rules.export')}
        </Button>
        <Button onPress={() => void importFile()} isDisabled={!canEdit}>
          {t('rules.import')}
        </Button>
      </div>
      <OwnRules page={page} rules={own} />
      {ofPacks
        .filter(({ programme, from }) => isWanted(programme, from.publisher))
        .map(({ programme, from }) => (
          <ProgrammeRules
            key={`${from.pack}${programme.id}`}
            page={page}
            programme={programme}
            from={from}
            ownRules={ownRules}
          />
        ))}
      {SCHEME_PROGRAMMES.filter((p) => isWanted(p)).map((p) => (
        <ProgrammeRules key={p.id} page={page} programme={p} ownRules={ownRules} />
      ))}
    </div>
  );
}
