/** The role in which one signs: determined by the keys, or asked in a plan from a file that nobody has claimed. */
import { SIGNERS, type Signer } from '../../shared/doc/records.ts';
import { useWords } from '../ui/i18n.tsx';

export function SignAs({
  known,
  value,
  onChange,
}: {
  readonly known: Signer | undefined;
  readonly value: Signer;
  readonly onChange: (as: Signer) => void;
}) {
  const { t } = useWords();
  if (known) return <p className="small muted">{t('guidance.signAsFixed', { as: t(`guidance.as.${known}`) })}</p>;
  return (
    <fieldset className="bare-fields row wrap">
      <legend className="field-label">{t('guidance.signAs')}</legend>
      {SIGNERS.map((as) => (
        <label key={as} className="checkbox">
          <input type="radio" name="sign-as" value={as} checked={value === as} onChange={() => onChange(as)} />
          {t(`guidance.as.${as}`)}
        </label>
      ))}
    </fieldset>
  );
}
