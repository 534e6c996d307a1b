/** One criterion at a judge's desk: the score as typed, why it is not valid yet, and the pinned passages. */
import { useState } from 'react';
import { levelReached, type RubricCriterion } from '../../shared/doc/contest/judgeBundle.ts';
import type { Pin } from '../../shared/doc/contest/sheet.ts';
import { readScore, stepScore } from '../../shared/domain/contest/scale.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function ScoreField({
  criterion: c,
  place,
  value,
  typed,
  pins,
  chosen,
  onFocus,
  onType,
  onPin,
  onUnpin,
}: {
  readonly criterion: RubricCriterion;
  readonly place: number;
  readonly value: number | undefined;
  /** Typed text that is not a valid score. */
  readonly typed: string | undefined;
  readonly pins: readonly Pin[];
  readonly chosen: boolean;
  readonly onFocus: () => void;
  readonly onType: (typed: string) => void;
  readonly onPin: (pin: Pin) => void;
  readonly onUnpin: (id: string) => void;
}) {
  const { t } = useWords();
  // While the field has the focus, the text is kept as typed (「7.」, 「７」).
  const [draft, setDraft] = useState<string>();
  const shown = draft ?? typed ?? (value === undefined ? '' : String(value));
  const read = readScore(shown, c);
  const problem = read.kind === 'problem' ? read.problem : undefined;
  const level = value === undefined ? undefined : levelReached(c, value);
  const type = (text: string) => {
    setDraft(text);
    onType(text);
  };
  return (
    <li className={chosen ? 'chosen' : undefined} onFocus={onFocus}>
      <div className="row between">
        <label htmlFor={`score-${c.id}`}>
          {place}. {c.label}
          {c.bonus ? <span className="chip">{t('rubric.bonus')}</span> : null}
        </label>
        <span className="judge-score">
          <input
            id={`score-${c.id}`}
            className="input"
            data-score=""
            role="spinbutton"
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            value={shown}
            aria-valuemin={0}
            aria-valuemax={c.max}
            aria-valuenow={value}
            aria-invalid={problem ? true : undefined}
            aria-describedby={`help-${c.id}`}
            onChange={(e) => type(e.target.value)}
            onBlur={() => setDraft(undefined)}
            onKeyDown={(e) => {
              if (e.key !== 'ArrowUp' && e.key !== 'ArrowDown') return;
              e.preventDefault();
              type(String(stepScore(value, e.key === 'ArrowUp', c)));
            }}
          />
          <span className="muted">/ {c.max}</span>
        </span>
      </div>
      <span id={`help-${c.id}`} className={problem ? 'field-error' : 'field-hint'} role={problem ? 'alert' : undefined}>
        {problem ? t(`scoreProblem.${problem}`, { max: c.max, step: c.step }) : (level ?? c.help)}
      </span>
      {pins.map((p) => (
        <div key={p.id} className="pin">
          <q>{p.quote}</q>
          <CommitField
            label={t('judge.pinNote')}
            hideLabel
            placeholder={t('judge.pinNote')}
            value={p.note}
            maxLength={2_000}
            onCommit={(note) => onPin({ ...p, note })}
          />
          <Button small look="quiet" onPress={() => onUnpin(p.id)}>
            {t('judge.unpin')}
          </Button>
        </div>
      ))}
    </li>
  );
}
