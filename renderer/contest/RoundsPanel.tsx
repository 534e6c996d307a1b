/** Rounds, each with its rubric: criteria, points, tie-breaks, carry-over; and whether the jury can read that much. */

import { useState } from 'react';
import { addEntity, changeEntity, dropEntity, swapCriteria } from '../../shared/app/contest/contestCommands.ts';
import { levelsText, readLevels } from '../../shared/app/contest/levels.ts';
import { addRubric } from '../../shared/app/contest/rubrics.ts';
import { CONTEST_RUBRICS } from '../../shared/data/contestRubrics/rubrics.ts';
import { type Criterion, ROUND_KINDS, ROUND_STATES, type Round } from '../../shared/doc/contest/contestSchema.ts';
import { loadOf } from '../../shared/domain/contest/load.ts';
import { NORMALISATIONS } from '../../shared/domain/contest/scores.ts';
import { CountField, DecimalField } from '../funding/fields.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';
import { TimeField } from './TimeField.tsx';
import { type Guard, useGuarded } from './useGuarded.tsx';

export function RoundsPanel() {
  const { t } = useWords();
  const model = useContest();
  const rounds = model.store.list('rounds');
  const [chosen, setChosen] = useState<string>();
  const round = rounds.find((r) => r.id === chosen) ?? rounds[0];
  const kinds = ['screening', 'paper', 'final'] as const;
  return (
    <div className="stack">
      <p className="field-hint">{t('rounds.about')}</p>
      <div className="row wrap">
        {rounds.map((r) => (
          <Button
            key={r.id}
            pressed={r.id === round?.id}
            look={r.id === round?.id ? 'primary' : 'plain'}
            onPress={() => setChosen(r.id)}
          >
            {r.title || t(`roundKind.${r.kind}`)}
          </Button>
        ))}
        <Button
          look="quiet"
          onPress={() => {
            const kind = kinds[Math.min(2, rounds.length === 0 ? 1 : rounds.length + 1)] ?? 'paper';
            setChosen(report(addEntity(model, 'rounds', { title: t(`roundKind.${kind}`), kind })));
          }}
        >
          {t('rounds.add')}
        </Button>
      </div>
      {round ? <RoundForm key={round.id} round={round} rounds={rounds} /> : null}
    </div>
  );
}

function RoundForm({ round, rounds }: { readonly round: Round; readonly rounds: readonly Round[] }) {
  const { t } = useWords();
  const model = useContest();
  const { guard, dialog } = useGuarded(round.state !== 'draft', t('contest.reasonRound'));
  const set = (patch: Partial<Round>) =>
    guard((reason) => report(changeEntity(model, 'rounds', round.id, patch, reason)));
  return (
    <div className="stack">
      <div className="row-form-grid">
        <RoundFields round={round} set={set} />
        <CarryOver round={round} before={rounds.filter((r) => r.order < round.order)} set={set} />
      </div>
      <Load round={round} />
      <Rubric round={round} guard={guard} set={set} />
      {dialog}
    </div>
  );
}

type RoundProps = { readonly round: Round; readonly set: (patch: Partial<Round>) => void };

function RoundFields({ round, set }: RoundProps) {
  const { t } = useWords();
  const model = useContest();
  const changeState = (state: Round['state']) =>
    // Moving forward needs no reason; moving back does.
    ROUND_STATES.indexOf(state) > ROUND_STATES.indexOf(round.state)
      ? report(changeEntity(model, 'rounds', round.id, { state }))
      : set({ state });
  return (
    <>
      <CommitField label={t('rounds.title')} value={round.title} maxLength={200} onCommit={(title) => set({ title })} />
      <Select
        label={t('rounds.kind')}
        value={round.kind}
        options={ROUND_KINDS.map((id) => ({ id, label: t(`roundKind.${id}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <Select
        label={t('rounds.state')}
        value={round.state}
        options={ROUND_STATES.map((id) => ({ id, label: t(`roundState.${id}`) }))}
        onChange={changeState}
      />
      <TimeField label={t('rounds.closes')} value={round.closes} onCommit={(closes) => set({ closes })} />
      {ROUND_COUNTS.map(([field, max]) => (
        <CountField
          key={field}
          label={t(`rounds.${field}`)}
          value={round[field]}
          max={max}
          onCommit={(n) => set({ [field]: n || 1 })}
        />
      ))}
      <Select
        label={t('rounds.normalisation')}
        value={round.normalisation}
        options={NORMALISATIONS.map((id) => ({ id, label: t(`normalisation.${id}`) }))}
        onChange={(normalisation) => set({ normalisation })}
      />
    </>
  );
}

/** Numbers of a round, each at least 1, with their limits. */
const ROUND_COUNTS = [
  ['reads', 50],
  ['minutes', 600],
  ['minutesPerJudge', 100_000],
  ['places', 1_000],
] as const;

/** The points of an earlier round that count in this one. */
function CarryOver({ round, before, set }: RoundProps & { readonly before: readonly Round[] }) {
  const { t } = useWords();
  if (before.length === 0) return null;
  return (
    <>
      <Select
        label={t('rounds.carryFrom')}
        value={round.carryFrom ?? ''}
        options={[{ id: '', label: t('rounds.noCarry') }, ...before.map((r) => ({ id: r.id, label: r.title }))]}
        onChange={(id) => set({ carryFrom: id === '' ? undefined : id })}
      />
      {round.carryFrom ? (
        <CountField
          label={t('rounds.carryPercent')}
          value={round.carryPercent}
          max={100}
          onCommit={(carryPercent) => set({ carryPercent })}
        />
      ) : null}
    </>
  );
}

function Rubric({ round, guard, set }: RoundProps & { readonly guard: Guard }) {
  const { t } = useWords();
  const model = useContest();
  const criteria = model.store.criteriaOf(round.id);
  const points = criteria.reduce((sum, c) => sum + (c.bonus ? 0 : c.max * c.weight), 0);
  return (
    <section className="stack">
      <h2 className="section-title">{t('rubric.title', { points })}</h2>
      {criteria.length === 0 ? <Starters round={round} /> : null}
      {criteria.map((c, i) => (
        <CriterionForm key={c.id} criterion={c} guard={guard} place={i} of={criteria} />
      ))}
      <div>
        <Button
          small
          onPress={() => guard(() => report(addEntity(model, 'criteria', { round: round.id, ...NEW_CRITERION })))}
        >
          {t('rubric.add')}
        </Button>
      </div>
      {criteria.length > 1 ? <TieBreak round={round} criteria={criteria} set={set} /> : null}
    </section>
  );
}

const NEW_CRITERION = {
  label: '',
  help: '',
  max: 10,
  step: 0.5,
  weight: 1,
  bonus: false,
  levels: [],
  group: '',
} as const satisfies Partial<Criterion>;

/** Which criteria decide between entries with equal points. */
function TieBreak({ round, criteria, set }: RoundProps & { readonly criteria: readonly Criterion[] }) {
  const { t } = useWords();
  const labels = round.tieBreak.map((id) => criteria.find((c) => c.id === id)?.label ?? '').filter(Boolean);
  return (
    <div className="stack">
      <h3 className="section-title">{t('rubric.tie')}</h3>
      <p className="field-hint">{t('rubric.tieAbout')}</p>
      <p>{round.tieBreak.length === 0 ? t('rubric.tieNone') : labels.join(' → ')}</p>
      <div className="row wrap">
        <Button small onPress={() => set({ tieBreak: criteria.map((c) => c.id) })}>
          {t('rubric.tieByOrder')}
        </Button>
        <Button small look="quiet" onPress={() => set({ tieBreak: [] })}>
          {t('rubric.tieShare')}
        </Button>
      </div>
    </div>
  );
}

function Starters({ round }: { readonly round: Round }) {
  const { t, text } = useWords();
  const model = useContest();
  return (
    <div className="stack">
      <p>{t('rubric.starters')}</p>
      <ul className="starter-list">
        {CONTEST_RUBRICS.map((r) => (
          <li key={r.id}>
            <Button onPress={() => report(addRubric(model, round.id, r, { text }))}>{text(r.name)}</Button>
            <span className="field-hint block">
              {t('rule.sourceOnly', { source: r.source })}
              {r.weightsPublished ? '' : ` ${t('rubric.even')}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function CriterionForm({
  criterion: c,
  guard,
  place,
  of,
}: {
  readonly criterion: Criterion;
  readonly guard: Guard;
  readonly place: number;
  readonly of: readonly Criterion[];
}) {
  const { t } = useWords();
  const model = useContest();
  const set = (patch: Partial<Criterion>) =>
    guard((reason) => report(changeEntity(model, 'criteria', c.id, patch, reason)));
  const above = of[place - 1];
  const number = (text: string, least: number) => Math.max(least, Number(text) || least);
  return (
    <div className="detail-box">
      <div className="row-form-grid">
        <CommitField label={t('rubric.label')} value={c.label} maxLength={200} onCommit={(label) => set({ label })} />
        <CommitField label={t('rubric.group')} value={c.group} maxLength={200} onCommit={(group) => set({ group })} />
        <DecimalField
          label={t('rubric.max')}
          value={String(c.max)}
          onCommit={(v) => set({ max: Math.min(1_000, number(v, 0.5)) })}
        />
        <DecimalField
          label={t('rubric.step')}
          value={String(c.step)}
          onCommit={(v) => set({ step: Math.min(100, number(v, 0.1)) })}
        />
        <DecimalField
          label={t('rubric.weight')}
          value={String(c.weight)}
          onCommit={(v) => set({ weight: Math.min(1_000, number(v, 0)) })}
        />
        <label className="checkbox">
          <input type="checkbox" checked={c.bonus} onChange={() => set({ bonus: !c.bonus })} /> {t('rubric.bonus')}
        </label>
        <div className="wide">
          <CommitField
            label={t('rubric.help')}
            value={c.help}
            multiline
            rows={2}
            maxLength={2_000}
            onCommit={(help) => set({ help })}
          />
        </div>
        <div className="wide">
          <CommitField
            label={t('rubric.levels')}
            value={levelsText(c.levels)}
            multiline
            rows={2}
            maxLength={4_000}
            onCommit={(v) => set({ levels: readLevels(v, c.max) })}
          />
        </div>
      </div>
      <div className="row">
        {above ? (
          <Button
            small
            look="quiet"
            onPress={() => guard((reason) => report(swapCriteria(model, c.id, above.id, reason)))}
          >
            {t('rubric.up')}
          </Button>
        ) : null}
        <Button
          small
          look="danger"
          onPress={() => guard((reason) => report(dropEntity(model, 'criteria', c.id, reason)))}
        >
          {t('rubric.remove')}
        </Button>
      </div>
    </div>
  );
}

function Load({ round }: { readonly round: Round }) {
  const { t } = useWords();
  const model = useContest();
  const entries = model.store.entriesIn.length;
  const judges = model.store.list('judges').filter((j) => j.state === 'active').length;
  const calibration = model.store.entriesIn.filter((e) => e.calibration).length;
  const load = loadOf({
    entries,
    judges,
    minutesPerEntry: round.minutes,
    minutesPerJudge: round.minutesPerJudge,
    readsPerEntry: round.reads,
    calibration,
  });
  return (
    <section className="stack">
      <h2 className="section-title">{t('load.title')}</h2>
      {load ? (
        <p
          className={`notice ${load.verdict === 'fair' ? 'good' : load.verdict === 'thin' ? 'amber' : 'bad'}`}
          role="status"
        >
          {t('load.says', {
            entries,
            judges,
            reads: load.reads,
            perJudge: load.perJudge,
            hours: (load.minutesPerJudge / 60).toFixed(1),
            shared: load.sharedPerPair.toFixed(1),
          })}{' '}
          {t(`load.${load.verdict}`, { most: load.mostReads })}
        </p>
      ) : (
        <p className="muted">{t('load.none')}</p>
      )}
    </section>
  );
}
