/** A panel of the contest that is empty, and the one where its next step is. */
import { type ContestPanel, navigate } from '../shell/routes.ts';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { useContest } from './contestContext.ts';

export function ToPanel({ says, panel }: { readonly says: string; readonly panel: ContestPanel }) {
  const { t } = useWords();
  const { id } = useContest();
  return (
    <Nothing
      says={says}
      ways={[
        {
          label: t('nothing.openPanel', { panel: t(`contestPanel.${panel}`) }),
          run: () => navigate({ name: 'contest', contestId: id, panel }),
        },
      ]}
    />
  );
}
