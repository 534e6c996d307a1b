/** A cell: its words, which are its card's if it stands for one, and what its founder knows about it. */
import { useState } from 'react';
import { type CellFacts, renameCell, setFacts } from '../../shared/app/box/boxCommands.ts';
import { cellIn } from '../../shared/app/box/boxView.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { monthsOf } from '../../shared/text/months.ts';
import { formatYen, parseYen } from '../../shared/text/yen.ts';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { OpenBox } from './useBox.ts';

const ANSWERS = ['unknown', 'yes', 'no'] as const;
type Answer = (typeof ANSWERS)[number];
const answerOf = (value: boolean | undefined): Answer => (value === undefined ? 'unknown' : value ? 'yes' : 'no');
const flagOf = (answer: Answer): boolean | undefined => (answer === 'unknown' ? undefined : answer === 'yes');

const valueOrNone = <T,>(read: Result<T, unknown>): T | undefined => (read.ok ? read.value : undefined);

type Props = { readonly box: OpenBox; readonly cell: string; readonly onClose: () => void };

export function CellDialog({ box, cell: id, onClose }: Props) {
  const { t } = useWords();
  const cell = cellIn(box.view, id);
  const [problem, setProblem] = useState<'box.badMonths' | 'box.badNumber'>();
  if (!cell) return null;
  const { session } = box.window;
  const { facts } = cell;
  const set = (patch: CellFacts) => {
    setProblem(undefined);
    report(setFacts(session, id, patch));
  };
  const setNumber = (
    typed: string,
    most: number,
    read: (text: string) => number | undefined,
    put: (n: number | undefined) => void,
  ) => {
    if (typed.trim() === '') return put(undefined);
    const n = read(typed);
    if (n === undefined || !Number.isFinite(n) || n < 0 || n > most) setProblem('box.badNumber');
    else put(n);
  };
  const options = ANSWERS.map((answer) => ({ id: answer, label: t(`box.answer.${answer}`) }));
  return (
    <Dialog title={t('box.cellTitle')} isOpen onClose={onClose} size="narrow">
      <div className="stack">
        <CommitField
          label={t(cell.node ? 'card.title' : 'box.cellText')}
          value={cell.title}
          maxLength={400}
          at={`box:${id}`}
          onCommit={(title) => report(renameCell(session, cell, title))}
        />
        {cell.node ? <p className="muted small">{t('box.isCard')}</p> : null}
        <h3 className="section-title">{t('box.knownTitle')}</h3>
        <p className="muted small">{t('box.knownAbout')}</p>
        <CommitField
          label={t('box.months')}
          value={facts.months}
          maxLength={40}
          placeholder={t('box.monthsExample')}
          onCommit={(months) => {
            if (months.trim() !== '' && monthsOf(months).length === 0) setProblem('box.badMonths');
            else set({ months: months.trim() });
          }}
        />
        <CommitField
          label={t('box.yen')}
          value={facts.yen === undefined ? '' : formatYen(facts.yen)}
          maxLength={30}
          placeholder={t('box.yenExample')}
          onCommit={(typed) =>
            setNumber(
              typed,
              9_999_999_999_999,
              (text) => valueOrNone(parseYen(text)),
              (yen) => set({ yen }),
            )
          }
        />
        <CommitField
          label={t('box.kilometres')}
          value={facts.kilometres === undefined ? '' : String(facts.kilometres)}
          maxLength={10}
          onCommit={(typed) =>
            setNumber(
              typed,
              40_000,
              (text) => Number(text.normalize('NFKC')),
              (kilometres) => set({ kilometres }),
            )
          }
        />
        <Select
          label={t('box.permit')}
          value={answerOf(facts.permit)}
          options={options}
          onChange={(answer) => set({ permit: flagOf(answer) })}
        />
        <Select
          label={t('box.car')}
          value={answerOf(facts.car)}
          options={options}
          onChange={(answer) => set({ car: flagOf(answer) })}
        />
        {problem ? (
          <p className="field-error" role="alert">
            {t(problem)}
          </p>
        ) : null}
        <div className="dialog-actions">
          <Button look="primary" onPress={onClose}>
            {t('common.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
