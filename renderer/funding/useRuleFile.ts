/** Export and import of a person's own rules as a file. */

import { importRules, ownRulesFile } from '../../shared/app/funding/ownRules.ts';
import { readRuleSet } from '../../shared/data/schemeRules/ruleSet.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWords } from '../ui/i18n.tsx';
import type { FundingPage } from './useFundingPage.ts';

export function useRuleFile({ session, author }: FundingPage) {
  const { t } = useWords();
  const { host } = useApp();
  const exportFile = () =>
    void host
      .saveFile(
        `${t('rules.fileName')}_${author.today}.json`,
        new TextEncoder().encode(ownRulesFile(session.store)),
        'json',
      )
      .then(
        (saved) => saved && announce(t('file.exported')),
        () => announce(t('error.storage'), { kind: 'error' }),
      );
  const importFile = async () => {
    const file = await host.openFile('json');
    if (!file) return;
    const rules = readRuleSet(new TextDecoder().decode(file.bytes));
    if (!rules) return announce(t('rules.badFile'), { kind: 'error' });
    if (report(importRules(session, rules, author)) !== undefined) announce(t('rules.imported', { n: rules.length }));
  };
  return { exportFile, importFile };
}
