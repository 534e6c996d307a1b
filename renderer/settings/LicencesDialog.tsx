/** The third-party packages of this program, each with its full licence. */
import { useEffect, useState } from 'react';
import { type Licence, licencesSchema } from '../../shared/data/licences.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function LicencesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const [licences, setLicences] = useState<readonly Licence[] | 'missing'>();
  useEffect(() => {
    fetch(new URL('licences.json', document.baseURI))
      .then(async (answer) => setLicences(licencesSchema.parse(await answer.json())))
      .catch(() => setLicences('missing'));
  }, []);
  return (
    <Dialog title={t('about.licencesTitle')} isOpen onClose={onClose}>
      {licences === 'missing' ? <p role="alert">{t('about.licencesMissing')}</p> : null}
      {licences && licences !== 'missing' ? (
        <>
          <p className="muted small">{t('about.licencesText', { n: licences.length })}</p>
          <ul className="licence-list">
            {licences.map(({ name, version, licence, text }) => (
              <li key={`${name}@${version}`}>
                <details>
                  <summary>
                    {name} <span className="muted small">{[version, licence].filter(Boolean).join(' · ')}</span>
                  </summary>
                  <pre lang="en">{text || licence}</pre>
                </details>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  );
}
