/** A combination's assumptions, and the evidence for each. */
import { Plus, X } from 'lucide-react';
import { assumptionsOf } from '../../shared/app/board/combinationView.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Assumption } from '../../shared/doc/planStore.ts';
import { EVIDENCE_STATUSES } from '../../shared/domain/canvas/kinds.ts';
import { Explained } from '../shell/Explained.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, IconButton, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function Assumptions({ session, combination }: { readonly session: PlanSession; readonly combination: string }) {
  const { t } = useWords();
  const assumptions = [...assumptionsOf(session.store, combination)].sort((a, b) => a.order - b.order);
  const add = () =>
    report(
      session.execute({
        type: 'addAssumption',
        assumption: session.newId(),
        combination,
        text: '',
        order: (assumptions.at(-1)?.order ?? 0) + 1,
      }),
    );
  return (
    <section className="stack">
      <h2 className="section-title">{t('combination.assumptions')}</h2>
      <Explained term="assumption" />
      {assumptions.map((a) => (
        <AssumptionFields key={a.id} session={session} assumption={a} />
      ))}
      <Button small onPress={add}>
        <Plus size={14} aria-hidden="true" /> {t('assumption.add')}
      </Button>
    </section>
  );
}

function AssumptionFields({ session, assumption }: { readonly session: PlanSession; readonly assumption: Assumption }) {
  const { t } = useWords();
  const { id, text, status, evidence } = assumption;
  const update = (patch: Partial<Pick<Assumption, 'text' | 'status' | 'evidence'>>) =>
    report(session.execute({ type: 'updateAssumption', assumption: id, patch }));
  return (
    <div className="assumption stack">
      <div className="row">
        <div className="grow">
          <CommitField
            at={`${id}:text`}
            label={t('assumption.text')}
            multiline
            value={text}
            maxLength={2_000}
            onCommit={(typed) => update({ text: typed })}
          />
        </div>
        <IconButton
          small
          label={t('assumption.remove')}
          icon={<X size={14} />}
          onPress={() => report(session.execute({ type: 'removeAssumption', assumption: id }))}
        />
      </div>
      <Select
        label={t('assumption.status')}
        value={status}
        onChange={(chosen) => update({ status: chosen })}
        options={EVIDENCE_STATUSES.map((s) => ({ id: s, label: t(`evidence.${s}`) }))}
      />
      {status === 'guess' ? null : (
        <CommitField
          at={`${id}:evidence`}
          label={t('assumption.evidence')}
          multiline
          value={evidence}
          maxLength={4_000}
          onCommit={(typed) => update({ evidence: typed })}
        />
      )}
    </div>
  );
}
