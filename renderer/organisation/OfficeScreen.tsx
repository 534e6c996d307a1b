/** The administration of an organisation in the browser edition: one page at a time, for administrators and for auditors, who only look. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { opensOffice } from '../../shared/domain/organisation/permissions.ts';
import type { OfficeFailure, OfficeOut } from '../../shared/protocol/office.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { BusinessesPage } from './BusinessesPage.tsx';
import { LogPage } from './LogPage.tsx';
import { type OfficeLine, OfficeProvider, type OfficeShared, refusalWords } from './office.ts';
import { PeoplePage } from './PeoplePage.tsx';
import { ServerPage } from './ServerPage.tsx';

const PAGES = ['people', 'businesses', 'server', 'log'] as const;
type Page = (typeof PAGES)[number];

/** `page` is the name in the address; an unknown one shows the first page. */
export function OfficeScreen({ line, page }: { readonly line: OfficeLine; readonly page: string }) {
  const words = useWords();
  const { t } = words;
  const [me, setMe] = useState<Pick<OfficeOut<'staff.list'>, 'me' | 'organisation'>>();
  const [failure, setFailure] = useState<OfficeFailure>();
  const read = useCallback(async () => {
    setFailure(undefined);
    const answered = await line.office('staff.list', {});
    if (!answered.ok) setFailure(answered.error);
    else if (opensOffice(answered.value.me.role)) setMe(answered.value);
    else setFailure({ code: 'notAllowed', about: [] });
  }, [line]);
  useEffect(() => {
    void read();
  }, [read]);
  if (me) return <Office line={line} page={PAGES.find((name) => name === page) ?? 'people'} {...me} />;
  return (
    <main className="screen centred" aria-busy={failure === undefined}>
      <h1>{t('office.title')}</h1>
      {failure ? (
        <>
          <p className="notice bad" role="alert">
            {refusalWords(failure, words)}
          </p>
          <div className="row">
            <a href="#staff">{t('office.back')}</a>
            <Button onPress={() => void read()}>{t('office.again')}</Button>
          </div>
        </>
      ) : (
        <p role="status">{t('office.loading')}</p>
      )}
    </main>
  );
}

function PageOf({ page }: { readonly page: Page }) {
  if (page === 'businesses') return <BusinessesPage />;
  if (page === 'server') return <ServerPage />;
  return page === 'log' ? <LogPage /> : <PeoplePage />;
}

type Props = { readonly line: OfficeLine; readonly page: Page } & Pick<OfficeOut<'staff.list'>, 'me' | 'organisation'>;
function Office({ line, page, me, organisation }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState<{ readonly text: string; readonly kind: 'good' | 'bad' }>();
  const tell = useCallback<OfficeShared['tell']>((text, kind = 'good') => setSaid({ text, kind }), []);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  // A page that follows another begins at its top, for the keyboard too.
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    setSaid(undefined);
    main.current?.focus();
  }, [page]);
  return (
    <OfficeProvider value={{ line, role: me.role, tell }}>
      <div className="screen office">
        <header className="screen-header">
          <div>
            <h1>{t('office.title')}</h1>
            <p className="muted">{organisation}</p>
          </div>
          <a href="#staff">{t('office.back')}</a>
        </header>
        <nav className="office-pages" aria-label={t('office.pages')}>
          {PAGES.map((name) => (
            <a key={name} href={`#staff/office/${name}`} {...(name === page ? { 'aria-current': 'page' } : {})}>
              {t(`office.page.${name}`)}
            </a>
          ))}
        </nav>
        <div role="status" className="office-said">
          {said ? (
            <p className={`notice ${said.kind}`}>
              <span className="grow">{said.text}</span>
              <Button small look="quiet" onPress={() => setSaid(undefined)}>
                {t('common.close')}
              </Button>
            </p>
          ) : null}
        </div>
        <main ref={main} tabIndex={-1} className="office-page" aria-label={t(`office.page.${page}`)}>
          {me.role === 'auditor' ? <p className="notice calm">{t('office.readOnly')}</p> : null}
          <PageOf page={page} />
        </main>
      </div>
    </OfficeProvider>
  );
}
