/** One plan in one window: its header, the chosen view, and what the features add beside, above and below it. */
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PlanView } from '../../shared/app/plan/planViews.ts';
import { DisclosureGuardProvider } from '../session/disclosureGuard.ts';
import { useSelection } from '../session/useSelection.ts';
import {
  CoachingProvider,
  CommentsProvider,
  SessionProvider,
  useCoaching,
  useComments,
  useSuggestions,
} from '../session/useStore.ts';
import { useRecords } from '../shell/actions.ts';
import { DialogHost } from '../shell/dialogs.tsx';
import { PlanWindowProvider, usePlanWindow } from '../shell/planWindow.tsx';
import { SlotsOfPlan } from '../shell/slots.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { PlanHeader } from './PlanHeader.tsx';
import { BANNERS, classNameOf, OVERLAYS, PANELS, PLAN_ACTIONS, PLAN_DIALOGS, SLOTS, VIEWS } from './planParts.tsx';
import { usePlanServices } from './usePlanServices.ts';
import { usePlanWindowState } from './usePlanWindowState.ts';

type Props = { readonly session: PlanSession; readonly view: PlanView; readonly target: string | undefined };

export function PlanScreen(props: Props) {
  const window = usePlanWindowState(props);
  const { session, comments, coaching, guardDisclosure } = window;
  usePlanServices(window);
  return (
    <SessionProvider value={session}>
      <CommentsProvider value={comments}>
        <CoachingProvider value={coaching}>
          <DisclosureGuardProvider value={guardDisclosure}>
            <SlotsOfPlan value={SLOTS}>
              <PlanWindowProvider value={window}>
                <Plan />
              </PlanWindowProvider>
            </SlotsOfPlan>
          </DisclosureGuardProvider>
        </CoachingProvider>
      </CommentsProvider>
    </SessionProvider>
  );
}

function Plan() {
  const window = usePlanWindow();
  useSuggestions();
  return (
    <div className={`plan view-${window.view} ${classNameOf(window)}`}>
      <PlanHeader />
      <ReadOnlyBanner />
      {BANNERS.map(({ order, part: Part }) => (
        <Part key={order} />
      ))}
      <PlanBody />
      {OVERLAYS.map((Overlay) => (
        <Overlay key={OVERLAYS.indexOf(Overlay)} />
      ))}
      <DialogHost components={PLAN_DIALOGS} />
      <PlanActions />
    </div>
  );
}

function PlanBody() {
  const window = usePlanWindow();
  useComments();
  useSuggestions();
  useCoaching();
  const View = VIEWS[window.view].part;
  const hasPanel = PANELS.some((panel) => panel.isShown(window));
  return (
    <div className={`plan-body ${hasPanel ? 'with-comments' : ''}`}>
      <View />
      {PANELS.map(({ order, part: Panel }) => (
        <Panel key={order} />
      ))}
    </div>
  );
}

function ReadOnlyBanner() {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const suggestions = useSuggestions();
  if (!session.readOnly) return null;
  return (
    <p className="banner" role="alert">
      <span className="grow">
        {session.readOnly === 'role' && session.me.role === 'commenter'
          ? t('readOnly.commenter')
          : t(`readOnly.${session.readOnly}`)}
      </span>
      {suggestions?.canSuggest ? (
        <Button small onPress={() => suggestions.start()}>
          {t('suggest.start')}
        </Button>
      ) : null}
    </p>
  );
}

/** Registers the actions of the plan. Separate from the screen: it is rendered whenever a value in their conditions changes. */
function PlanActions() {
  const window = usePlanWindow();
  useComments();
  useSuggestions();
  useCoaching();
  useSelection(window.selection);
  useRecords(PLAN_ACTIONS, window);
  return null;
}
