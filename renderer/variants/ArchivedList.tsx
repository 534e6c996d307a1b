/** Archived variants, each with the reason, and a button to restore it. */
import { useRef } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { bringBack } from '../../shared/app/variants/comparison.ts';
import type { VariantRow } from '../../shared/app/variants/family.ts';
import { focusAround } from '../shell/focusAround.ts';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

type Props = {
  readonly home: PlanSession;
  readonly rows: readonly VariantRow[];
  readonly onOpen: ((id: string) => void) | undefined;
};

export function ArchivedList({ home, rows, onOpen }: Props) {
  const { t } = useWords();
  const { day } = useWhen();
  const list = useRef<HTMLDetailsElement>(null);
  const bring = (id: string) => {
    if (report(bringBack(home, id)) !== undefined) focusAround(list.current);
  };
  if (rows.length === 0) return null;
  return (
    <details ref={list} className="variant-archived" open>
      <summary>{t('variant.archived', { n: rows.length })}</summary>
      <ul>
        {rows.map((v) => {
          const name = home.store.entity('nodes', v.id)?.title || v.name;
          return (
            <li key={v.id} className="row wrap">
              <span className="grow">
                <b>{name}</b> <span>{v.archivedReason}</span>{' '}
                <span className="muted small">
                  {v.archivedBy ? `${v.archivedBy}・` : ''}
                  {day(v.archivedOn)}
                </span>
              </span>
              {onOpen ? (
                <Button small look="quiet" onPress={() => onOpen(v.id)}>
                  {t('variant.openNamed', { name })}
                </Button>
              ) : null}
              <Button small isDisabled={home.readOnly !== undefined} onPress={() => bring(v.id)}>
                {t('variant.bringBack', { name })}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
