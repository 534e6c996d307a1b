/** The founder's name for the person whose key is confirmed. */
import { useId } from 'react';
import { useWords } from '../ui/i18n.tsx';

const WHOM = ['advisor', 'device', 'other'] as const;
export type Whom = (typeof WHOM)[number];

export function WhoIsIt({ value, onChange }: { readonly value: Whom; readonly onChange: (whom: Whom) => void }) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className="bare-fields row wrap">
      <legend className="field-label">{t('meet.who')}</legend>
      {WHOM.map((whom) => (
        <label key={whom} className="checkbox">
          <input type="radio" name={name} value={whom} checked={value === whom} onChange={() => onChange(whom)} />
          {t(`keys.as.${whom}`)}
        </label>
      ))}
    </fieldset>
  );
}
