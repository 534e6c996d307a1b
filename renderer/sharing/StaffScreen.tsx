/** The page of an organisation's staff in the browser edition: signs in with this device's key, and lists one's own businesses with their plans. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { opensOffice } from '../../shared/domain/organisation/permissions.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { RosterBusiness, StaffFailure, StaffList } from '../../shared/protocol/staff.ts';
import { fold } from '../../shared/text/fold.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { CodeForm } from './CodeForm.tsx';

type Plan = RosterBusiness['plans'][number];
/** The server, as the page sees it. */
type Line = {
  /** The code of the address, until it was used. */
  readonly codeOfAddress: string | undefined;
  /** Whether this browser has signed in before. */
  isKnown(): Promise<boolean>;
  enter(code: string): Promise<Result<unknown, StaffFailure>>;
  list(): Promise<Result<StaffList, StaffFailure>>;
  /** The list as last told. */
  kept(): Promise<StaffList | undefined>;
};
type Props = {
  readonly line: Line;
  /** Opens a plan in the app. */
  readonly open: (plan: Plan) => void;
};
/** With these a new code helps; for the others one tries again. */
const NEEDS_CODE: readonly StaffFailure[] = [
  'unknownDevice',
  'unknownCode',
  'expiredCode',
  'hasLeft',
  'tooManyDevices',
  'tooManyTries',
];

export function StaffScreen({ line, open }: Props) {
  const { t } = useWords();
  const [list, setList] = useState<StaffList>();
  const [failure, setFailure] = useState<StaffFailure>();
  /** Nobody has signed in here: being asked for a code is no problem then. */
  const [isFirst, setFirst] = useState(false);
  const [busy, setBusy] = useState(true);

  const read = useCallback(
    async (code?: string) => {
      setBusy(true);
      setFailure(undefined);
      setFirst(code === undefined && !(await line.isKnown()));
      const entered = code === undefined ? undefined : await line.enter(code);
      const listed = entered && !entered.ok ? entered : await line.list();
      if (listed.ok) setList(listed.value);
      else {
        setFailure(listed.error);
        // A list is shown while the server does not answer; whoever may not sign in any more does not see it.
        setList(listed.error === 'offline' ? await line.kept() : undefined);
      }
      setBusy(false);
    },
    [line],
  );
  useEffect(() => {
    void read(line.codeOfAddress);
  }, [read, line]);

  if (list) return <Businesses list={list} isOld={failure === 'offline'} again={() => void read()} open={open} />;
  if (busy)
    return (
      <main className="screen centred" aria-busy>
        <h1>{t('staff.title')}</h1>
        <p role="status">{t('staff.loading')}</p>
      </main>
    );
  if (failure !== undefined && NEEDS_CODE.includes(failure))
    return (
      <SignIn
        failure={isFirst && failure === 'unknownDevice' ? undefined : failure}
        enter={(code) => void read(code)}
      />
    );
  return (
    <main className="screen centred">
      <h1>{t('staff.title')}</h1>
      <p className="notice bad" role="alert">
        {t(failure === 'offline' ? 'staff.error.offline' : 'staff.error.failed')}
      </p>
      <Button look="primary" onPress={() => void read()}>
        {t('staff.again')}
      </Button>
    </main>
  );
}

type SignInProps = { readonly failure: StaffFailure | undefined; readonly enter: (code: string) => void };
function SignIn({ failure, enter }: SignInProps) {
  const { t } = useWords();
  const words = {
    unknownCode: t('staff.error.unknownCode'),
    expiredCode: t('staff.error.expiredCode'),
    hasLeft: t('staff.error.hasLeft'),
    tooManyDevices: t('staff.error.tooManyDevices'),
    tooManyTries: t('staff.error.tooManyTries'),
    unknownDevice: t('staff.error.unknownDevice'),
  } as const satisfies Partial<Record<StaffFailure, string>>;
  const isNamed = (of: StaffFailure): of is keyof typeof words => Object.hasOwn(words, of);
  return (
    <CodeForm
      title={t('staff.signIn')}
      about={t('staff.signInAbout')}
      label={t('staff.code')}
      hint={t('staff.codeHint')}
      action={t('staff.enter')}
      problem={failure && (isNamed(failure) ? words[failure] : t('staff.error.failed'))}
      field={{ autoCapitalize: 'characters', spellCheck: false, maxLength: 60 }}
      enter={(code) => {
        if (code.trim() !== '') enter(code);
      }}
    />
  );
}

type BusinessesProps = {
  readonly list: StaffList;
  readonly isOld: boolean;
  readonly again: () => void;
  readonly open: (plan: Plan) => void;
};
function Businesses({ list, isOld, again, open }: BusinessesProps) {
  const { t, language } = useWords();
  const [query, setQuery] = useState('');
  const day = useMemo(
    () => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'Asia/Tokyo' }),
    [language],
  );
  const shown = useMemo(() => {
    const wanted = fold(query);
    return list.businesses.filter(({ name, reading }) => [name, reading].some((text) => fold(text).includes(wanted)));
  }, [list, query]);
  return (
    <main className="screen staff-screen">
      <header className="screen-header">
        <div>
          <h1>{t('staff.title')}</h1>
          <p className="muted">{t('staff.who', { organisation: list.organisation, name: list.name })}</p>
        </div>
        <div className="row wrap">
          {opensOffice(list.role) ? <a href="#staff/office">{t('office.open')}</a> : null}
          <Button onPress={again}>{t('staff.again')}</Button>
        </div>
      </header>
      {isOld ? (
        <p className="notice" role="status">
          {t('staff.old', { day: day.format(new Date(list.at)) })}
        </p>
      ) : null}
      {list.businesses.length === 0 ? (
        <p>{t('staff.empty')}</p>
      ) : (
        <label className="field roster-find">
          <span className="field-label">{t('staff.find')}</span>
          <input className="input" type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
      )}
      {list.businesses.length > 0 && shown.length === 0 ? (
        <div className="stack" role="status">
          <p>{t('staff.noMatch')}</p>
          <div className="row">
            <Button onPress={() => setQuery('')}>{t('staff.clear')}</Button>
          </div>
        </div>
      ) : null}
      {shown.length > 0 ? (
        <table className="roster-table">
          <thead>
            <tr>
              {(['business', 'plan', 'right', 'opened'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`staff.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((business) => (
              <BusinessRows key={business.id} business={business} day={day} open={open} />
            ))}
          </tbody>
        </table>
      ) : null}
    </main>
  );
}

type RowsProps = {
  readonly business: RosterBusiness;
  readonly day: Intl.DateTimeFormat;
  readonly open: (plan: Plan) => void;
};
function BusinessRows({ business: { name, trade, plans }, day, open }: RowsProps) {
  const { t } = useWords();
  const header = (
    <th scope="rowgroup" rowSpan={Math.max(1, plans.length)}>
      {name}
      {trade ? <span className="muted small"> {trade}</span> : null}
    </th>
  );
  if (plans.length === 0)
    return (
      <tr>
        {header}
        <td colSpan={3} className="muted">
          {t('staff.noPlan')}
        </td>
      </tr>
    );
  return plans.map((plan, i) => (
    <tr key={plan.id}>
      {i === 0 ? header : null}
      <td>
        <button type="button" className="link-button" onClick={() => open(plan)}>
          {plan.title || t('plan.untitled')}
        </button>
      </td>
      <td>{t(`staff.right.${plan.right}`)}</td>
      <td>{plan.openedAt ? day.format(new Date(plan.openedAt)) : t('staff.never')}</td>
    </tr>
  ));
}
