/** As which of the two one signs. */
import { SIGNERS, type Signer } from '../../shared/doc/coaching.ts';
import { useWords } from '../app/i18n.tsx';

export function SignAs({ value, onChange }: { readonly value: Signer; readonly onChange: (as: Signer) => void }) {
  const { t } = useWords();
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
