/** The rail at the side of the window: navigation, and the buttons that features contribute. */
import { Command } from 'lucide-react';
import { FEATURES } from '../features.ts';
import { ActionButton } from '../shell/ActionButton.tsx';
import { actionOf } from '../shell/actions.ts';
import type { AppScope, Contribution, RailButton } from '../shell/contribution.ts';
import { useRoute } from '../shell/routes.ts';
import { Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Knot } from '../ui/Knot.tsx';
import { palette } from './appActions.ts';
import { goToContent } from './regions.ts';

const BUTTONS: readonly RailButton[] = [
  { order: 10, isLast: true, record: palette, icon: Command, caption: 'palette.title' } satisfies RailButton,
  ...(FEATURES as readonly Contribution[]).flatMap(({ rail }) => rail ?? []),
].sort((a, b) => a.order - b.order);

export function Rail({ scope }: { readonly scope: AppScope }) {
  const { t } = useWords();
  return (
    <nav className="rail" data-region aria-label={t('nav.title')}>
      <button type="button" className="skip-link" onClick={goToContent}>
        {t('nav.skip')}
      </button>
      <span className="brand" title="Musubi">
        <Knot
          colours={['var(--kind-combination)', 'var(--kind-seed)', 'var(--kind-resource)']}
          size={40}
          background="var(--paper-sunken)"
        />
      </span>
      <Toolbar className="rail-tools" label={t('nav.title')} orientation="vertical">
        <RailButtons scope={scope} buttons={BUTTONS.filter((b) => !b.isLast)} />
        <span className="grow" />
        <RailButtons scope={scope} buttons={BUTTONS.filter((b) => b.isLast)} />
      </Toolbar>
    </nav>
  );
}

/** Unavailable places are hidden; a guest has fewer of them. */
function RailButtons({ scope, buttons }: { readonly scope: AppScope; readonly buttons: readonly RailButton[] }) {
  const { t } = useWords();
  const route = useRoute();
  return buttons
    .filter(({ record }) => actionOf(record, scope, t).enabled)
    .map(({ record, icon, caption, isCurrent }) => (
      <ActionButton
        key={record.id}
        record={record}
        scope={scope}
        icon={icon}
        iconSize={20}
        caption={caption}
        {...(isCurrent ? { pressed: isCurrent(route) } : {})}
      />
    ));
}
