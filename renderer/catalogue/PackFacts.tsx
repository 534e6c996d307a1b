/** A pack's own description, and the key that signed it. */
import { countsOf, type PackFile } from '../../shared/doc/pack/packFile.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { useWords } from '../ui/i18n.tsx';

/** In groups, for reading aloud. */
const grouped = (key: string): string => key.match(/.{1,4}/gu)?.join(' ') ?? key;

export function PackFacts({ pack }: { readonly pack: PackFile }) {
  const { t } = useWords();
  const { today } = useApp();
  const { day } = useWhen();
  const { about, issuedAt, validUntil } = pack.content;
  return (
    <>
      {about ? <p>{about}</p> : null}
      <p>{t('pack.counts', { ...countsOf(pack.content) })}</p>
      <dl className="facts">
        <div>
          <dt>{t('verifyFact.issuedAt')}</dt>
          <dd>{day(issuedAt.slice(0, 10))}</dd>
        </div>
        {validUntil ? (
          <div className={validUntil < today ? 'amber' : ''}>
            <dt>{t('verifyFact.validUntil')}</dt>
            <dd>
              {day(validUntil)} {validUntil < today ? <span className="chip warn">{t('pack.expired')}</span> : null}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('pack.key')}</dt>
          <dd className="fingerprint">{grouped(pack.publicKey)}</dd>
        </div>
      </dl>
    </>
  );
}
