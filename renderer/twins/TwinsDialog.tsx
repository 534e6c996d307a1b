/** The cards of this plan that differ from their twins, field by field, with the options for each. */
import { letDiffer, type TwinOffer, takeFromTwin, untie, writeToTwin } from '../../shared/app/plan/cardTwins.ts';
import { ENTITY_FIELDS } from '../../shared/doc/fields/entityFields.ts';
import type { TwinDifference, TwinField } from '../../shared/domain/plan/twins.ts';
import { isMessageKey } from '../../shared/i18n/messages.ts';
import { announce } from '../shell/announce.tsx';
import type { DialogProps } from '../shell/dialogs.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { type Translate, useWords } from '../ui/i18n.tsx';
import { useTwinOffers } from './useTwinOffers.ts';
import './twins.css';

const CHOICES: Readonly<Partial<Record<TwinField, (value: string) => string>>> = {
  status: (value) => `evidence.${value}`,
  disclosure: (value) => `disclosure.${value}`,
};

function valueInWords(t: Translate, field: TwinField, value: string): string {
  if (value === '') return t('change.nothing');
  const key = CHOICES[field]?.(value) ?? '';
  return isMessageKey(key) ? t(key) : value;
}

export function TwinsDialog({ onClose }: DialogProps<'twins'>) {
  const { t } = useWords();
  const { offers, failed, refresh } = useTwinOffers();
  return (
    <Dialog title={t('twins.title')} isOpen onClose={onClose} size="wide">
      <p className="muted">{t('twins.about')}</p>
      {failed ? <p role="alert">{t('error.storage')}</p> : null}
      {offers?.length === 0 ? <p>{t('twins.none')}</p> : null}
      <ul className="twins">
        {offers?.map((offer) => (
          <li key={`${offer.node} ${offer.other.plan} ${offer.other.node}`}>
            <Offer offer={offer} refresh={refresh} />
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  );
}

function Offer({ offer, refresh }: { readonly offer: TwinOffer; readonly refresh: () => Promise<void> }) {
  const { t } = useWords();
  const { app, session } = usePlanWindow();
  const { core } = app;
  const card = session.planStore.entities('nodes').get(offer.node);
  const name = card?.title || card?.claim || t('card.untitled');
  const plan = offer.other.planTitle || t('plan.untitled');
  const changed = (by: 'here' | 'there') => offer.differences.some((d) => d.changed === by || d.changed === 'both');
  const settle = (act: () => Promise<unknown>) =>
    void act()
      .catch(() => announce(t('error.storage'), { kind: 'error' }))
      .then(refresh);
  const take = async () => {
    if (report(await takeFromTwin(core, session, offer))) announce(t('twins.taken', { name, plan }));
  };
  const write = async () => {
    const done = await writeToTwin(core, offer);
    if (done.ok) return announce(t('twins.written', { name, plan }));
    if (done.error === 'notStored') return announce(t('error.storage'), { kind: 'error' });
    if (done.error === 'notThere') return announce(t('twins.notThere', { name, plan }), { kind: 'error' });
    report({ ok: false, error: done.error });
  };
  return (
    <section aria-label={t('twins.card', { name, plan })}>
      <h3>{name}</h3>
      <table className="twin-table">
        <thead>
          <tr>
            <th scope="col">{t('twins.field')}</th>
            <th scope="col">{t('twins.here')}</th>
            <th scope="col">{t('twins.plan', { title: plan })}</th>
          </tr>
        </thead>
        <tbody>
          {offer.differences.map((d) => (
            <Row key={d.field} difference={d} />
          ))}
        </tbody>
      </table>
      <div className="row wrap">
        {changed('there') ? (
          <Button small look="primary" onPress={() => settle(take)}>
            {t('twins.take')}
          </Button>
        ) : null}
        {changed('here') ? (
          <Button small onPress={() => settle(write)}>
            {t('twins.write', { plan })}
          </Button>
        ) : null}
        <Button small onPress={() => settle(() => letDiffer(core, session, offer))}>
          {t('twins.keep')}
        </Button>
        <Button small look="quiet" onPress={() => settle(() => untie(core, offer))}>
          {t('twins.untie')}
        </Button>
      </div>
    </section>
  );
}

function Row({ difference: { field, here, there, changed } }: { readonly difference: TwinDifference }) {
  const { t } = useWords();
  const mark = <span className="twin-changed">{t('twins.changed')}</span>;
  return (
    <tr>
      <th scope="row">{t(ENTITY_FIELDS.nodes[field].label)}</th>
      <td>
        {valueInWords(t, field, here)} {changed === 'there' ? null : mark}
      </td>
      <td>
        {valueInWords(t, field, there)} {changed === 'here' ? null : mark}
      </td>
    </tr>
  );
}
