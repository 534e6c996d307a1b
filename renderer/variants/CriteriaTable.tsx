/** The comparison table: a row per criterion, heaviest first, a column per variant, a verdict and a reason in each cell. No total. */
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import {
  addCriteria,
  changeCriterion,
  judge,
  moveCriterion,
  removeCriterion,
} from '../../shared/app/variants/comparison.ts';
import { type CriterionRow, cellOf, criteriaOf } from '../../shared/app/variants/family.ts';
import {
  FACTS,
  type Fact,
  factOf,
  OFFERED,
  type Preset,
  VERDICT_MARKS,
  VERDICTS,
  type Verdict,
  WEIGHTS,
} from '../../shared/domain/variants/criteria.ts';
import { announce } from '../shell/announce.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, MenuButton, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { ColumnHead } from './ColumnHead.tsx';
import type { Column } from './columns.ts';
import { TippingWords } from './TippingWords.tsx';
import { useFactWords } from './useFactWords.ts';

/** Criteria suggested to a new user: a founder's first questions. */
const FIRST: readonly Preset[] = ['need', 'cost', 'cash', 'permit', 'hands', 'town'];

type Props = {
  readonly home: PlanSession;
  readonly of: string;
  readonly columns: readonly Column[];
  readonly isPlan: boolean;
  readonly onOpen: (id: string) => void;
};

export function CriteriaTable({ home, of, columns, isPlan, onOpen }: Props) {
  const { t } = useWords();
  const criteria = criteriaOf(home.store, of);
  const facts = useFactWords(home, isPlan);
  const shown = isPlan ? FACTS : FACTS.filter((f) => f === 'need' || f === 'assumptions');
  return (
    <>
      <div className="variant-scroll">
        <table className="variant-table">
          <caption className="visually-hidden">{t('variant.view.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('noun.variantCriteria')}</th>
              {columns.map((column) => (
                <th key={column.row.id} scope="col">
                  <ColumnHead home={home} column={column} isPlan={isPlan} onOpen={onOpen} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((fact) => (
              <tr key={fact} className="variant-fact">
                <th scope="row">{t(`variant.factName.${fact}`)}</th>
                {columns.map((column) => (
                  <td key={column.row.id}>{facts(column, fact)}</td>
                ))}
              </tr>
            ))}
            {criteria.map((criterion) => (
              <Criterion
                key={criterion.id}
                home={home}
                of={of}
                criterion={criterion}
                columns={columns}
                fact={isPlan ? (column) => factBeside(criterion, (fact) => facts(column, fact)) : () => ''}
              />
            ))}
          </tbody>
        </table>
      </div>
      <AddCriterion home={home} of={of} />
      <TippingWords home={home} of={of} columns={columns} />
    </>
  );
}

const factBeside = ({ preset }: CriterionRow, words: (fact: Fact) => string): string => {
  const fact = factOf(preset);
  return fact ? words(fact) : '';
};

type CriterionProps = {
  readonly home: PlanSession;
  readonly of: string;
  readonly criterion: CriterionRow;
  readonly columns: readonly Column[];
  readonly fact: (column: Column) => string;
};

function Criterion({ home, of, criterion, columns, fact }: CriterionProps) {
  const { t } = useWords();
  const { app } = usePlanWindow();
  const [isRenaming, setRenaming] = useState(false);
  const { id, weight } = criterion;
  const name = criterion.title || t(`variant.preset.${criterion.preset}`);
  const canEdit = home.readOnly === undefined;
  const said = { by: app.settings.name, on: app.today };
  const undo = { label: t('common.undo'), run: () => void home.undo.undo() };
  const move = (by: -1 | 1) => {
    if (report(moveCriterion(home, of, id, by)) === false) announce(t('variant.atEnd'));
  };
  const remove = () => {
    if (report(removeCriterion(home, id))) announce(t('variant.criterionRemoved', { name }), { action: undo });
  };
  return (
    <tr>
      <th scope="row">
        {isRenaming ? (
          <CommitField
            label={t('variant.criterionName')}
            hideLabel
            autoFocus
            value={name}
            maxLength={200}
            onCommit={(title) => report(changeCriterion(home, id, { title }))}
            onEnter={() => setRenaming(false)}
            onCancel={() => setRenaming(false)}
          />
        ) : (
          <span className="variant-criterion">{name}</span>
        )}
        <span className="row variant-weight">
          <Select
            label={t('variant.weightOf', { name })}
            hideLabel
            value={weight}
            disabled={!canEdit}
            options={WEIGHTS.map((w) => ({
              id: w,
              label: `${t(`variant.weightMark.${w}`)} ${t(`variant.weight.${w}`)}`,
            }))}
            onChange={(w) => report(changeCriterion(home, id, { weight: w }))}
          />
          {canEdit ? (
            <MenuButton
              small
              icon={<Ellipsis size={16} aria-hidden="true" />}
              label={t('variant.menuOf', { name })}
              items={[
                { id: 'rename', label: t('variant.renameCriterion'), run: () => setRenaming(true) },
                { id: 'up', label: t('variant.up'), run: () => move(-1) },
                { id: 'down', label: t('variant.down'), run: () => move(1) },
                { id: 'remove', label: t('variant.removeCriterion'), run: remove },
              ]}
            />
          ) : null}
        </span>
      </th>
      {columns.map((column) => {
        const cell = cellOf(home.store, id, column.row.id);
        const place = { criterion: name, variant: column.name };
        return (
          <td key={column.row.id} data-verdict={cell?.verdict ?? ''}>
            {fact(column) ? <span className="muted small">{fact(column)}</span> : null}
            <Select
              label={t('variant.verdictOf', place)}
              hideLabel
              value={cell?.verdict ?? ''}
              disabled={!canEdit}
              options={[
                { id: '' as const, label: t('variant.verdict.none') },
                ...VERDICTS.map((v) => ({ id: v, label: `${VERDICT_MARKS[v]} ${t(`variant.verdict.${v}`)}` })),
              ]}
              onChange={(v: Verdict | '') =>
                report(judge(home, id, column.row.id, { verdict: v === '' ? undefined : v }, said))
              }
            />
            <CommitField
              at={`${id}:${column.row.id}`}
              label={t('variant.reasonOf', place)}
              hideLabel
              multiline
              rows={2}
              value={cell?.reason ?? ''}
              maxLength={1_000}
              disabled={!canEdit}
              placeholder={t('variant.cellExample')}
              onCommit={(reason) => report(judge(home, id, column.row.id, { reason }, said))}
            />
            {cell?.by ? <span className="muted small">{cell.by}</span> : null}
          </td>
        );
      })}
    </tr>
  );
}

function AddCriterion({ home, of }: { readonly home: PlanSession; readonly of: string }) {
  const { t } = useWords();
  const [own, setOwn] = useState('');
  if (home.readOnly !== undefined) return null;
  const there = criteriaOf(home.store, of);
  const left = OFFERED.filter((preset) => !there.some((c) => c.preset === preset));
  const add = (wanted: Parameters<typeof addCriteria>[2]): boolean => {
    const made = report(addCriteria(home, of, wanted));
    if (made === undefined) return false;
    if (made.length === 0) announce(t('variant.noRoom'), { kind: 'error' });
    return made.length > 0;
  };
  const addOwn = () => {
    if (own.trim() !== '' && add([{ preset: 'own', title: own }])) setOwn('');
  };
  return (
    <div className="row wrap variant-add">
      {there.length === 0 ? (
        <Button look="primary" onPress={() => add(FIRST.map((preset) => ({ preset })))}>
          {t('variant.addFirst')}
        </Button>
      ) : null}
      {left.length > 0 ? (
        <MenuButton
          label={t('variant.addPreset')}
          items={left.map((preset) => ({
            id: preset,
            label: t(`variant.preset.${preset}`),
            run: () => void add([{ preset }]),
          }))}
        />
      ) : null}
      <input
        className="input"
        aria-label={t('variant.ownCriterion')}
        placeholder={t('variant.ownCriterion')}
        maxLength={200}
        value={own}
        onChange={(e) => setOwn(e.target.value)}
        onKeyDown={(e) => e.key === 'Enter' && !isComposing(e) && addOwn()}
      />
      <Button isDisabled={own.trim() === ''} onPress={addOwn}>
        {t('variant.addOwn')}
      </Button>
    </div>
  );
}
