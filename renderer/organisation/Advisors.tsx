/** Who advises a business: one main advisor, and any number of helpers. */
import { useState } from 'react';
import type { OfficeOut } from '../../shared/protocol/office.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useAct, useOffice } from './office.ts';
import { PersonSelect } from './PersonSelect.tsx';
import { Problem, useDay } from './parts.tsx';

type Props = {
  readonly whole: OfficeOut<'business.see'>;
  readonly list: OfficeOut<'staff.list'>;
  readonly onChange: () => void;
};

export function Advisors({ whole, list, onChange }: Props) {
  const { t } = useWords();
  const { day } = useDay();
  const { mayChange, tell } = useOffice();
  const { run, isBusy, problem } = useAct();
  const [chosen, setChosen] = useState('');
  const done = () => {
    setChosen('');
    tell(t('office.done'));
    onChange();
  };
  const { id: business, staffSeen: seen, staff } = whole;
  const role = list.staff.find((s) => s.id === chosen)?.role;
  return (
    <section className="stack">
      <h3 className="section-title">{t('office.business.advisors')}</h3>
      {staff.length === 0 ? <p className="muted">{t('office.business.noAdvisor')}</p> : null}
      <ul className="office-list">
        {staff.map(({ id, name, kind, since }) => (
          <li key={id} className="row wrap">
            <span>
              {name} <span className="chip">{t(`office.business.kind.${kind}`)}</span>{' '}
              <span className="muted small">{t('office.business.since', { day: day(since) })}</span>
            </span>
            {mayChange && kind === 'with' ? (
              <Button
                small
                isDisabled={isBusy}
                onPress={() => void run('business.unassign', { business, staff: id, seen }, done, onChange)}
              >
                {t('office.business.unassign')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange ? (
        <div className="row wrap office-inline">
          <PersonSelect
            label={t('office.business.person')}
            none={t('office.handOver.choose')}
            people={list.staff.filter((s) => ['advisor', 'assistant'].includes(s.role))}
            value={chosen}
            onChange={setChosen}
          />
          {(['main', 'with'] as const).map((kind) => (
            <Button
              key={kind}
              isDisabled={isBusy || chosen === '' || (kind === 'main' && role !== 'advisor')}
              onPress={() => void run('business.assign', { business, staff: chosen, kind, seen }, done, onChange)}
            >
              {t(`office.business.assign.${kind}`)}
            </Button>
          ))}
        </div>
      ) : null}
      <Problem text={problem} />
    </section>
  );
}
