/** Businesses: found by name or reading, sorted both ways, fifty at a time. */
import { useEffect, useState } from 'react';
import type { OfficeIn, OfficeOut } from '../../shared/protocol/office.ts';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { TableScroll } from '../ui/TableScroll.tsx';
import { BusinessDialog } from './BusinessDialog.tsx';
import { ChartsDialog } from './ChartsDialog.tsx';
import { DoublesDialog } from './DoublesDialog.tsx';
import { Imports } from './Imports.tsx';
import { useAsked, useOffice } from './office.ts';
import { TextField, Waiting } from './parts.tsx';
import { useFocusBack } from './useFocusBack.ts';

type Asked = OfficeIn<'business.list'>;
type Listed = OfficeOut<'business.list'>['businesses'][number];
const PAGE = 50;
/** A search waits for a pause in typing. */
const PAUSE_MS = 200;
const FIRST: Asked = { find: '', isBackwards: false, by: 'name', only: 'all', from: 0, most: PAGE };
type Open = 'add' | 'import' | 'doubles' | { readonly id: string };

export function BusinessesPage() {
  const { t } = useWords();
  const { mayChange } = useOffice();
  const [asked, setAsked] = useState(FIRST);
  const { answer, failure, reload } = useAsked('business.list', asked);
  const staff = useAsked('staff.list', {});
  const [imports, setImports] = useState(0);
  const [open, setOpen] = useState<Open>();
  useFocusBack(typeof open === 'object' ? open.id : open);
  const close = () => setOpen(undefined);
  const done = () => {
    reload();
    staff.reload();
    setImports((n) => n + 1);
  };
  return (
    <div className="stack office-sections">
      <div className="row between wrap">
        <h2>{t('office.page.businesses')}</h2>
        {mayChange ? (
          <div className="row wrap">
            <span data-opener="doubles">
              <Button onPress={() => setOpen('doubles')}>{t('office.doubles')}</Button>
            </span>
            <span data-opener="import">
              <Button onPress={() => setOpen('import')}>{t('office.charts')}</Button>
            </span>
            <span data-opener="add">
              <Button look="primary" onPress={() => setOpen('add')}>
                {t('office.business.add')}
              </Button>
            </span>
          </div>
        ) : null}
      </div>
      <Finder asked={asked} onChange={setAsked} />
      {answer ? (
        <>
          {failure ? <Waiting failure={failure} again={reload} /> : null}
          <Found answer={answer} asked={asked} onChange={setAsked} choose={(id) => setOpen({ id })} />
        </>
      ) : (
        <Waiting failure={failure} again={reload} />
      )}
      {mayChange ? <Imports key={imports} onDone={done} /> : null}
      {open && staff.answer ? <OpenDialog open={open} list={staff.answer} onClose={close} onDone={done} /> : null}
    </div>
  );
}

type OpenProps = {
  readonly open: Open;
  readonly list: OfficeOut<'staff.list'>;
  readonly onClose: () => void;
  readonly onDone: () => void;
};
function OpenDialog({ open, ...rest }: OpenProps) {
  if (open === 'import') return <ChartsDialog {...rest} />;
  if (open === 'doubles') return <DoublesDialog {...rest} />;
  return <BusinessDialog id={open === 'add' ? undefined : open.id} {...rest} />;
}

type FinderProps = { readonly asked: Asked; readonly onChange: (asked: Asked) => void };
function Finder({ asked, onChange }: FinderProps) {
  const { t } = useWords();
  const [find, setFind] = useState('');
  useEffect(() => {
    if (find === asked.find) return;
    const timer = setTimeout(() => onChange({ ...asked, find, from: 0 }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [find, asked, onChange]);
  return (
    <search className="row wrap office-inline">
      <TextField type="search" label={t('office.business.find')} value={find} onChange={setFind} />
      <Select
        label={t('office.business.only')}
        value={asked.only}
        onChange={(only) => onChange({ ...asked, only, from: 0 })}
        options={(['all', 'alone', 'ended'] as const).map((id) => ({ id, label: t(`office.business.only.${id}`) }))}
      />
    </search>
  );
}

type FoundProps = FinderProps & {
  readonly answer: OfficeOut<'business.list'>;
  readonly choose: (id: string) => void;
};
function Found({ answer: { total, all, businesses }, asked, onChange, choose }: FoundProps) {
  const { t } = useWords();
  const { mayChange } = useOffice();
  if (all === 0)
    return <p className="muted">{mayChange ? t('office.business.none') : t('office.business.noneToSee')}</p>;
  const last = asked.from + businesses.length;
  return (
    <div className="stack">
      <p role="status">
        {total === 0
          ? t('office.business.noMatch')
          : t('office.business.shown', { from: asked.from + 1, to: last, total })}
      </p>
      {total > 0 ? <BusinessTable {...{ businesses, asked, onChange, choose }} /> : null}
      {total > PAGE ? (
        <div className="row">
          <Button isDisabled={asked.from === 0} onPress={() => onChange({ ...asked, from: asked.from - PAGE })}>
            {t('office.business.before', { count: PAGE })}
          </Button>
          <Button isDisabled={last >= total} onPress={() => onChange({ ...asked, from: asked.from + PAGE })}>
            {t('office.business.next', { count: PAGE })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

type TableProps = FinderProps & { readonly businesses: readonly Listed[]; readonly choose: (id: string) => void };
function BusinessTable({ businesses, asked, onChange, choose }: TableProps) {
  const { t } = useWords();
  const sort = (by: Asked['by']) =>
    onChange({ ...asked, by, isBackwards: asked.by === by && !asked.isBackwards, from: 0 });
  const order = asked.isBackwards ? 'descending' : 'ascending';
  return (
    <TableScroll label={t('office.page.businesses')}>
      <table className="roster-table">
        <thead>
          <tr>
            {(['name', 'district', 'advisor', 'plans'] as const).map((by) => (
              <th key={by} scope="col" aria-sort={asked.by === by ? order : 'none'}>
                <button type="button" className="link-button" onClick={() => sort(by)}>
                  {t(`office.business.${by}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {businesses.map((business) => (
            <tr key={business.id}>
              <th scope="row" data-opener={business.id}>
                <button type="button" className="link-button" onClick={() => choose(business.id)}>
                  {business.name}
                </button>
                <span className="muted small block">
                  {[business.reading, business.trade].filter(Boolean).join('・')}
                </span>
              </th>
              <td>{business.district}</td>
              <td>{business.advisor || <span className="muted">{t('office.business.noAdvisor')}</span>}</td>
              <td>
                {business.plans}
                {business.endedOn ? <span className="chip">{t('office.business.ended')}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
