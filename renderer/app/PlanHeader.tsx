/** The header of an open plan: title, views, people present, save status, and the features' tools. */

import { PLAN_TABS, tabOf } from '../../shared/app/plan/planViews.ts';
import { useCoaching, useComments, useSuggestions } from '../session/useStore.ts';
import { ActionButton } from '../shell/ActionButton.tsx';
import { actionOf } from '../shell/actions.ts';
import type { PlanTool } from '../shell/contribution.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { HEADER, TOOLS } from './planParts.tsx';
import { SaveStatus } from './SaveStatus.tsx';

export function PlanHeader() {
  const { t } = useWords();
  const { session, view, go } = usePlanWindow();
  const { meta } = session.store;
  return (
    <header className="plan-header" data-region>
      <h1 className="visually-hidden">{meta.title || t('plan.untitled')}</h1>
      <div className="plan-title-field">
        <CommitField
          label={t('plan.title')}
          hideLabel
          value={meta.title}
          placeholder={t('plan.untitled')}
          maxLength={200}
          disabled={session.readOnly !== undefined}
          onCommit={(title) => report(session.execute({ type: 'setMeta', patch: { title } }))}
        />
      </div>
      <nav aria-label={t('view.title')}>
        <Toolbar className="view-switch" label={t('view.title')}>
          {PLAN_TABS.map((v) => (
            <Button key={v} look="quiet" pressed={tabOf(view) === v} onPress={() => go(v)}>
              {t(`view.${v}`)}
            </Button>
          ))}
        </Toolbar>
      </nav>
      {HEADER.map(({ order, part: Part }) => (
        <Part key={order} />
      ))}
      <SaveStatus session={session} />
      <PlanTools />
    </header>
  );
}

/** Separate from the header: it is rendered on every change of the documents beside the plan. */
function PlanTools() {
  const { t } = useWords();
  useComments();
  useSuggestions();
  useCoaching();
  return (
    <Toolbar className="row plan-tools" label={t('plan.tools')}>
      {TOOLS.map((tool) => (
        <Tool key={tool.order} tool={tool} />
      ))}
    </Toolbar>
  );
}

/** Tools that cannot be used here are hidden. */
function Tool({ tool }: { readonly tool: PlanTool }) {
  const window = usePlanWindow();
  if ('part' in tool) return <tool.part />;
  const { record, icon, caption } = tool;
  if (!actionOf(record, window, window.words.t).enabled) return null;
  return <ActionButton record={record} scope={window} icon={icon} caption={caption} />;
}
