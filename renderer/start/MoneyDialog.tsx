/** Five figures that a founder knows by heart, and their result: the month with the lowest cash, and the funding gap. */
import { useState } from 'react';
import {
  type CashAnswer,
  cashAnswer,
  type FirstMoney,
  hasFigures,
  writeFirstMoney,
} from '../../shared/app/start/firstMoney.ts';
import { MAX_YEN } from '../../shared/domain/funding/money.ts';
import { readAmount } from '../../shared/text/yen.ts';
import { openDialog } from '../shell/dialogs.tsx';
import { Explained } from '../shell/Explained.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { useYen } from '../shell/useYen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

const FIELDS = ['need', 'own', 'price', 'count', 'cost'] as const;
type Field = (typeof FIELDS)[number];
type Typed = Readonly<Record<Field, string>>;

/** Parses amounts as people write them: 30万, ３００，０００. `undefined` for anything but a number from 0. */
function read(typed: string): number | undefined {
  if (typed.trim() === '') return 0;
  const amount = readAmount(typed);
  return amount.ok && amount.value.yen >= 0 && amount.value.yen <= MAX_YEN ? amount.value.yen : undefined;
}

export function MoneyDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { session, app, go } = usePlanWindow();
  const [typed, setTyped] = useState<Typed>({ need: '', own: '', price: '', count: '', cost: '' });
  const [isTried, setTried] = useState(false);
  // If there are figures already they count as answered; asking again would add them twice.
  const [answer, setAnswer] = useState<CashAnswer | undefined>(() =>
    hasFigures(session.store, app.today) ? cashAnswer(session.store, app.today) : undefined,
  );
  const amounts = FIELDS.map((f) => read(typed[f]));
  const isBad = amounts.includes(undefined);
  const isEmpty = amounts.every((a) => a === 0);
  const submit = () => {
    setTried(true);
    const [needYen = 0, ownYen = 0, priceYen = 0, count = 0, costYen = 0] = amounts;
    if (isBad || isEmpty) return;
    const money: FirstMoney = { needYen, ownYen, priceYen, count, costYen };
    const author = { name: app.settings.name, today: app.today };
    setAnswer(report(writeFirstMoney(session, money, words, author)));
  };
  return (
    <Dialog title={t('start.money.title')} isOpen onClose={onClose}>
      {answer ? (
        <Answer
          answer={answer}
          onFunding={() => {
            onClose();
            go('funding');
          }}
          onClose={onClose}
        />
      ) : (
        <form
          className="stack"
          noValidate
          onSubmit={(e) => {
            e.preventDefault();
            submit();
          }}
        >
          <p>{t('start.money.about')}</p>
          {FIELDS.map((field, i) => (
            <AmountField
              key={field}
              field={field}
              value={typed[field]}
              isBad={isTried && amounts[i] === undefined}
              isFirst={i === 0}
              onChange={(value) => setTyped({ ...typed, [field]: value })}
            />
          ))}
          {isTried && !isBad && isEmpty ? (
            <p className="field-error" role="alert">
              {t('start.money.none')}
            </p>
          ) : null}
          <div className="dialog-actions">
            <Button onPress={onClose}>{t('common.cancel')}</Button>
            <Button look="primary" type="submit">
              {t('start.money.do')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function AmountField({
  field,
  value,
  isBad,
  isFirst,
  onChange,
}: {
  readonly field: Field;
  readonly value: string;
  readonly isBad: boolean;
  readonly isFirst: boolean;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useWords();
  return (
    <label className="field">
      <span className="field-label">{t(`start.money.${field}`)}</span>
      <input
        className="input"
        inputMode="decimal"
        autoFocus={isFirst}
        maxLength={40}
        value={value}
        aria-invalid={isBad || undefined}
        onChange={(e) => onChange(e.target.value)}
      />
      {isBad ? (
        <span className="field-error" role="alert">
          {t('start.money.bad')}
        </span>
      ) : null}
    </label>
  );
}

function Answer({
  answer: { lowestMonth, lowestYen, shortFrom, gapYen },
  onFunding,
  onClose,
}: {
  readonly answer: CashAnswer;
  readonly onFunding: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const yen = useYen();
  return (
    <div className="stack" role="status">
      <Explained term="lowestCash" />
      <p className="cash-answer">{t('start.money.lowest', { month: lowestMonth, yen: yen.spoken(lowestYen) })}</p>
      {gapYen > 0 ? <p>{t('start.money.gap', { yen: yen.spoken(gapYen) })}</p> : null}
      <p className={shortFrom ? 'bad-text' : 'good-text'}>
        {shortFrom ? t('start.money.short', { month: shortFrom }) : t('start.money.enough')}
      </p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
        <Button onPress={onFunding}>{t('start.money.funding')}</Button>
        <Button look="primary" onPress={() => openDialog({ kind: 'onePage' })}>
          {t('nextStep.do.onePage')}
        </Button>
      </div>
    </div>
  );
}
