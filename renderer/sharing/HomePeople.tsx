/** Who of an organisation's staff reaches a plan and why, and what they may do. */
import { RIGHTS, type Right } from '../../shared/domain/organisation/records.ts';
import type { PlanAtHome, Reaching } from '../../shared/protocol/founder.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { RightSelect } from './homeParts.tsx';

type Props = {
  readonly plan: PlanAtHome;
  readonly isBusy: boolean;
  readonly setRight: (right: Right, staff?: string) => void;
};

export function HomePeople({ plan, isBusy, setRight }: Props) {
  const { t } = useWords();
  return (
    <div className="stack">
      <RightSelect label={t('orgHome.rightOfAll')} value={plan.right} onChange={setRight} disabled={isBusy} />
      <h4>{t('orgHome.people')}</h4>
      {plan.people.length === 0 ? <p className="muted small">{t('orgHome.nobody')}</p> : null}
      <ul className="member-list">
        {plan.people.map((person) => (
          <PersonRow key={person.id} {...{ person, plan, isBusy, setRight }} />
        ))}
      </ul>
    </div>
  );
}

function PersonRow({ person, plan, isBusy, setRight }: Props & { readonly person: Reaching }) {
  const { t } = useWords();
  const { day, moment } = useWhen();
  const { id, name, role, right, because, since, until, away, openedAt } = person;
  const why = t(`orgHome.because.${because}`, { since: day(since), until: day(until ?? ''), away: away ?? '' });
  return (
    <li className="member">
      <span className="grow">
        <b>{name}</b> <span className="small muted">{t(`orgHome.role.${role}`)}</span>
        <span className="small muted block">{why}</span>
        <span className="small muted block">
          {t('orgHome.now', { right: t(`orgHome.right.${right}`) })}・
          {openedAt ? t('orgHome.openedAt', { time: moment(openedAt) }) : t('orgHome.neverOpened')}
        </span>
      </span>
      <Select<Right>
        label={t('orgHome.rightOf', { name })}
        hideLabel
        disabled={isBusy}
        // `edit`: no limit of one's own.
        value={plan.limits[id] ?? 'edit'}
        onChange={(limit) => setRight(limit, id)}
        options={RIGHTS.map((limit) => ({
          id: limit,
          label:
            limit === 'edit'
              ? t('orgHome.asAll')
              : limit === 'none'
                ? t('orgHome.right.none')
                : t('orgHome.atMost', { right: t(`orgHome.right.${limit}`) }),
        }))}
      />
    </li>
  );
}
