/** The panel of a new combination: its claim, types, parts and assumptions, and what is still missing. */
import { X } from 'lucide-react';
import { checkOf } from '../../shared/app/board/combinationView.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import {
  COMBINATION_TYPES,
  type CombinationCheck,
  type CombinationType,
} from '../../shared/domain/combination/combination.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { Explained } from '../shell/Explained.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Knot } from '../ui/Knot.tsx';
import { Assumptions } from './Assumptions.tsx';

type OfCombination = { readonly session: PlanSession; readonly node: CanvasNode };
type Props = OfCombination & { readonly onSelect: (id: string) => void };

export function CombinationPanel({ session, node, onSelect }: Props) {
  const { t } = useWords();
  usePlanVersion(session, 'nodes', 'parts', 'assumptions', 'combinationTypes');
  const { parts, types, check } = checkOf(session.store, node);
  const update = (patch: { title: string } | { claim: string } | { note: string }) =>
    report(session.execute({ type: 'updateNode', node: node.id, patch }));
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
      <Advice check={check} />
      <CommitField
        at={`${node.id}:title`}
        label={t('combination.name')}
        value={node.title}
        maxLength={400}
        onCommit={(title) => update({ title })}
      />
      <Explained term="claim" />
      <CommitField
        at={`${node.id}:claim`}
        label={t('combination.claim')}
        multiline
        value={node.claim}
        maxLength={1_000}
        placeholder={t('combination.claimExample')}
        onCommit={(claim) => update({ claim })}
      />
      <CommitField
        at={`${node.id}:note`}
        label={t('card.note')}
        multiline
        value={node.note}
        maxLength={20_000}
        onCommit={(note) => update({ note })}
      />
      <Parts session={session} node={node} parts={parts} onSelect={onSelect} />
      <fieldset className="facet">
        <legend className="section-title">{t('combination.types')}</legend>
        {COMBINATION_TYPES.map((type) => (
          <TypeChoice key={type} session={session} node={node} type={type} reason={types.get(type)} />
        ))}
      </fieldset>
      <Assumptions session={session} combination={node.id} />
    </div>
  );
}

/** What is missing, or what could come next. Reserves room for the longest list, so that nothing below moves while a field loses the focus. */
function Advice({ check }: { readonly check: CombinationCheck }) {
  const { t } = useWords();
  return (
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
  );
}

function Parts({ session, node, parts, onSelect }: Props & { readonly parts: readonly CanvasNode[] }) {
  const { t } = useWords();
  return (
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
  );
}

/** One of the ways in which a combination can be new, and why. */
function TypeChoice({
  session,
  node,
  type,
  reason,
}: OfCombination & {
  readonly type: CombinationType;
  /** `undefined` if the combination is not of this type. */
  readonly reason: string | undefined;
}) {
  const { t } = useWords();
  const set = (value: { readonly on: boolean; readonly reason?: string }) =>
    report(session.execute({ type: 'setCombinationType', combination: node.id, combinationType: type, ...value }));
  return (
    <div>
      <label className="checkbox">
        <input type="checkbox" checked={reason !== undefined} onChange={(e) => set({ on: e.target.checked })} />
        {t(`combinationType.${type}`)}
      </label>
      {reason === undefined ? null : (
        <CommitField
          at={`${node.id}:${type}`}
          label={t('combination.typeReason')}
          hideLabel
          placeholder={t('combination.typeReason')}
          value={reason}
          maxLength={1_000}
          onCommit={(text) => set({ on: true, reason: text })}
        />
      )}
    </div>
  );
}
