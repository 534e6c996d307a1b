/** The funding plan: a view of the plan, and its tables and figures within the text. */
import { useCoaching } from '../session/useStore.ts';
import { runAction } from '../shell/actions.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';

const FundingScreen = lazyPart(
  'funding.screen',
  'inline',
  async () => (await import('./FundingScreen.tsx')).FundingScreen,
);
const FundingEmbed = lazyPart('funding.embed', 'inline', async () => (await import('./FundingEmbed.tsx')).FundingEmbed);
const FundingChip = lazyPart('funding.chip', 'word', async () => (await import('./FundingEmbed.tsx')).FundingChip);

function View() {
  const { session, document, target } = usePlanWindow();
  const coaching = useCoaching();
  return (
    <FundingScreen
      key={document}
      session={session}
      target={target}
      onEvidence={coaching ? () => runAction('plan.printEvidence') : undefined}
    />
  );
}

export const fundingInPlan = {
  id: 'funding',
  views: { funding: { part: View, focus: ['.panel-nav [aria-current]'] } },
  slots: {
    fundingEmbed: ({ target }) => <FundingEmbed session={usePlanWindow().session} target={target} />,
    fundingChip: ({ target }) => <FundingChip session={usePlanWindow().session} target={target} />,
  },
} satisfies PlanContribution;
