/** Says that cards of this plan differ from their twins in other plans. Never changes anything by itself. */
import { useState } from 'react';
import { openDialog } from '../shell/dialogs.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useTwinOffers } from './useTwinOffers.ts';

export function TwinsBanner() {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const { offers = [] } = useTwinOffers();
  /** Dismissed until a different set of cards differs. */
  const [closed, setClosed] = useState('');
  const what = JSON.stringify(offers.map((o) => [o.node, o.differences]));
  if (offers.length === 0 || session.readOnly || closed === what) return null;
  const plans = [...new Set(offers.map((o) => o.other.planTitle || t('plan.untitled')))];
  return (
    <p className="banner calm" role="status">
      <span className="grow">
        {t('twins.banner', { n: offers.length, plans: plans.map((title) => t('twins.plan', { title })).join('') })}
      </span>
      <Button small look="primary" onPress={() => openDialog({ kind: 'twins' })}>
        {t('twins.show')}
      </Button>
      <Button small onPress={() => setClosed(what)}>
        {t('common.close')}
      </Button>
    </p>
  );
}
