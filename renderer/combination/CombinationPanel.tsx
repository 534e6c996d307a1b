/** The panel of a new combination: its claim, types, parts and assumptions, and what is still missing. */
import { Plus, X } from 'lucide-react';
import { checkOf } from '../../shared/app/board/combinationView.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { EVIDENCE_STATUSES } from '../../shared/domain/canvas/kinds.ts';
import { COMBINATION_TYPES } from '../../shared/domain/combination/combination.ts';
import { newId } from '../session/newId.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, IconButton, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Knot } from '../ui/Knot.tsx';

export function CombinationPanel({
  session,
  node,
  onSelect,
}: {
  readonly session: PlanSession;
  readonly node: CanvasNode;
  readonly onSelect: (id: string) => void;
}) {
  const { t } = useWords();
  usePlanVersion(session, 'nodes', 'parts', 'assumptions', 'combinationTypes');
  const { parts, types, check } = checkOf(session.store, node);
  const assumptions = [...session.store.entities('assumptions').values()]
    .filter((a) => a.combination === node.id)
    .sort((a, b) => a.order - b.order);
  return (
    <div className="stack">
      <div className="row">
        <Knot colours={parts.map((p) => `var(--kind-${p.kind})`)} size={56} />
        <div className="grow">
          <p className={check.valid ? 'good-text' : 'bad-text'} role="status">
            {check.valid ? t('combination.valid') : t('combination.invalid')}
          </p>
        </div>
      </div>
      {/* Room for the longest list: what stands below must not move while a field is being left. */}
      <div className="combination-advice">
        {check.valid && check.hints.length === 0 ? <p className="small muted">{t('combination.next')}</p> : null}
        {check.gaps.length > 0 ? (
          <ul className="gap-list">
            {check.gaps.map((g) => (
              <li key={g}>{t(`gapHelp.${g}`)}</li>
            ))}
          </ul>
        ) : null}
        {check.valid && check.hints.length > 0 ? (
          <details className="hints">
            <summary>{t('combination.hints', { n: check.hints.length })}</summary>
            <ul className="gap-list">
              {check.hints.map((h) => (
                <li key={h}>{t(`hint.${h}`)}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      <CommitField
        at={`${node.id}:title`}
        label={t('combination.name')}
        value={node.title}
        maxLength={400}
        onCommit={(title) => report(session.execute({ type: 'updateNode', node: node.id, patch: { title } }))}
      />
      <CommitField
        at={`${node.id}:claim`}
        label={t('combination.claim')}
        multiline
        value={node.claim}
        maxLength={1_000}
        placeholder={t('combination.claimExample')}
        onCommit={(claim) => report(session.execute({ type: 'updateNode', node: node.id, patch: { claim } }))}
      />
      <section>
        <h2 className="section-title">{t('combination.parts')}</h2>
        <ul className="part-list">
          {parts.map((p) => (
            <li key={p.id} className="row between" style={{ ['--kind' as string]: `var(--kind-${p.kind})` }}>
              <button type="button" className="link-button ellipsis" onClick={() => onSelect(p.id)}>
                <span className="dot" /> {p.title || t('card.untitled')}{' '}
                <span className="muted small">{t(`kind.${p.kind}`)}</span>
              </button>
              <IconButton
                small
                label={t('combination.untie', { name: p.title })}
                icon={<X size={14} />}
                onPress={() => report(session.execute({ type: 'removePart', combination: node.id, node: p.id }))}
              />
            </li>
          ))}
        </ul>
        <p className="field-hint">{t('combination.partsHelp')}</p>
      </section>
      <fieldset className="facet">
        <legend className="section-title">{t('combination.types')}</legend>
        {COMBINATION_TYPES.map((type) => (
          <div key={type}>
            <label className="checkbox">
              <input
                type="checkbox"
                checked={types.has(type)}
                onChange={(e) =>
                  report(
                    session.execute({
                      type: 'setCombinationType',
                      combination: node.id,
                      combinationType: type,
                      on: e.target.checked,
                    }),
                  )
                }
              />
              {t(`combinationType.${type}`)}
            </label>
            {types.has(type) ? (
              <CommitField
                at={`${node.id}:${type}`}
                label={t('combination.typeReason')}
                hideLabel
                placeholder={t('combination.typeReason')}
                value={types.get(type) ?? ''}
                maxLength={1_000}
                onCommit={(reason) =>
                  report(
                    session.execute({
                      type: 'setCombinationType',
                      combination: node.id,
                      combinationType: type,
                      on: true,
                      reason,
                    }),
                  )
                }
              />
            ) : null}
          </div>
        ))}
      </fieldset>
      <section className="stack">
        <h2 className="section-title">{t('combination.assumptions')}</h2>
        {assumptions.map((a) => (
          <div key={a.id} className="assumption stack">
            <div className="row">
              <div className="grow">
                <CommitField
                  at={`${a.id}:text`}
                  label={t('assumption.text')}
                  multiline
                  value={a.text}
                  maxLength={2_000}
                  onCommit={(text) =>
                    report(session.execute({ type: 'updateAssumption', assumption: a.id, patch: { text } }))
                  }
                />
              </div>
              <IconButton
                small
                label={t('assumption.remove')}
                icon={<X size={14} />}
                onPress={() => report(session.execute({ type: 'removeAssumption', assumption: a.id }))}
              />
            </div>
            <Select
              label={t('assumption.status')}
              value={a.status}
              onChange={(status) =>
                report(session.execute({ type: 'updateAssumption', assumption: a.id, patch: { status } }))
              }
              options={EVIDENCE_STATUSES.map((s) => ({ id: s, label: t(`evidence.${s}`) }))}
            />
            {a.status === 'guess' ? null : (
              <CommitField
                at={`${a.id}:evidence`}
                label={t('assumption.evidence')}
                multiline
                value={a.evidence}
                maxLength={4_000}
                onCommit={(evidence) =>
                  report(session.execute({ type: 'updateAssumption', assumption: a.id, patch: { evidence } }))
                }
              />
            )}
          </div>
        ))}
        <Button
          small
          onPress={() =>
            report(
              session.execute({
                type: 'addAssumption',
                assumption: newId(),
                combination: node.id,
                text: '',
                order: (assumptions.at(-1)?.order ?? 0) + 1,
              }),
            )
          }
        >
          <Plus size={14} aria-hidden="true" /> {t('assumption.add')}
        </Button>
      </section>
    </div>
  );
}
