/** The log of all acts: by kind and day, with what is known of its chain, and as a table to keep elsewhere. */
import { useState } from 'react';
import { businessOfFounder } from '../../shared/domain/organisation/records.ts';
import { csvFile } from '../../shared/export/csv.ts';
import { MOST_LINES, type OfficeIn, type OfficeOut } from '../../shared/protocol/office.ts';
import { Button, Select } from '../ui/controls.tsx';
import { useWords, type Words } from '../ui/i18n.tsx';
import { TableScroll } from '../ui/TableScroll.tsx';
import { useAct, useAsked, useOffice } from './office.ts';
import { Problem, TextField, useDay, Waiting } from './parts.tsx';

type Asked = OfficeIn<'log.see'>;
type Page = OfficeOut<'log.see'>;
const PAGE = 100;
const FIRST: Asked = { acts: [], from: '', to: '', before: null, most: PAGE };
/** Acts that have words. Those of a newer server are shown by their name. */
const ACTS = [
  ...['setUp', 'setRetention', 'addGroup', 'addStaff', 'changeRole', 'changeStaff', 'leave', 'offBoard'],
  ...['addBusiness', 'changeBusiness', 'endBusiness', 'merge', 'erase', 'import', 'undoImport', 'placePlan', 'grant'],
  ...['assign', 'unassign', 'cover', 'endCover', 'handOver', 'inviteDevice', 'endEntry', 'backUp'],
  ...['admitDevice', 'signIn', 'refuseEntry', 'openPlan', 'inviteFounder', 'endFounder', 'takePlan'],
] as const;
type NamedAct = (typeof ACTS)[number];
const isNamed = (act: string): act is NamedAct => ACTS.some((a) => a === act);
const actWords = (act: string, { t }: Pick<Words, 't'>): string => (isNamed(act) ? t(`office.act.${act}`) : act);
function byWords(by: string, names: Page['names'], { t }: Pick<Words, 't'>): string {
  if (by === 'operator') return t('office.log.operator');
  if (by === 'door') return t('office.log.door');
  const business = businessOfFounder(by);
  return business === undefined ? (names[by] ?? by) : t('office.log.founder', { name: names[business] ?? business });
}

export function LogPage() {
  const { t } = useWords();
  const [asked, setAsked] = useState(FIRST);
  const { answer, failure, reload } = useAsked('log.see', asked);
  return (
    <div className="stack office-sections">
      <div className="row between wrap">
        <h2>{t('office.page.log')}</h2>
        <Export asked={asked} />
      </div>
      {answer ? (
        <>
          {answer.brokenAt === null ? (
            <p className="notice good" role="status">
              {t('office.log.whole', { count: answer.count })}
            </p>
          ) : (
            <p className="notice bad" role="alert">
              {t('office.log.broken', { seq: answer.brokenAt })}
            </p>
          )}
          <Filter asked={asked} acts={answer.acts} onChange={setAsked} />
          <Lines page={answer} />
          <div className="row">
            <Button isDisabled={asked.before === null} onPress={() => setAsked({ ...asked, before: null })}>
              {t('office.log.newest')}
            </Button>
            <Button isDisabled={answer.next === null} onPress={() => setAsked({ ...asked, before: answer.next })}>
              {t('office.log.older')}
            </Button>
          </div>
        </>
      ) : null}
      {!answer || failure ? <Waiting failure={failure} again={reload} /> : null}
    </div>
  );
}

type FilterProps = {
  readonly asked: Asked;
  readonly acts: readonly string[];
  readonly onChange: (asked: Asked) => void;
};
function Filter({ asked, acts, onChange }: FilterProps) {
  const words = useWords();
  const { t } = words;
  return (
    <search className="row wrap office-inline">
      <Select
        label={t('office.log.act')}
        value={asked.acts[0] ?? ''}
        onChange={(act) => onChange({ ...asked, acts: act ? [act] : [], before: null })}
        options={[{ id: '', label: t('office.log.all') }, ...acts.map((id) => ({ id, label: actWords(id, words) }))]}
      />
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          type="date"
          label={t(`office.log.${end}`)}
          value={asked[end]}
          onChange={(day) => onChange({ ...asked, [end]: day, before: null })}
        />
      ))}
    </search>
  );
}

function Lines({ page: { lines, names, total } }: { readonly page: Page }) {
  const words = useWords();
  const { t } = words;
  const { time } = useDay();
  if (total === 0) return <p role="status">{t('office.log.none')}</p>;
  return (
    <TableScroll label={t('office.page.log')}>
      <table className="roster-table">
        <thead>
          <tr>
            {(['seq', 'at', 'by', 'what', 'about'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`office.log.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ seq, at, by, act, about, isSound }) => (
            <tr key={seq}>
              <td>{seq}</td>
              <td>{at ? time(at) : ''}</td>
              <td>{byWords(by, names, words)}</td>
              <td>
                {actWords(act, words)}
                {isSound ? null : <span className="block bad-text">{t('office.log.unsound')}</span>}
              </td>
              <td className="office-about">{aboutWords(about, names, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
const SHOWN_NAMES = 5;
/** Names, as far as they are still stored. What has none is an id, which tells a person nothing: it is in the table to keep. */
function aboutWords(about: readonly string[], names: Page['names'], { t }: Pick<Words, 't'>): string {
  const known = about.flatMap((id) => names[id] ?? []);
  const more = known.length - SHOWN_NAMES;
  return [known.slice(0, SHOWN_NAMES).join('、'), ...(more > 0 ? [t('office.charts.more', { count: more })] : [])].join(
    ' ',
  );
}

function Export({ asked }: { readonly asked: Asked }) {
  const words = useWords();
  const { t } = words;
  const { line, tell } = useOffice();
  const { run, isBusy, problem } = useAct();
  const save = () =>
    void run('log.see', { ...asked, before: null, most: MOST_LINES }, ({ lines, names, total }) => {
      const head = (['seq', 'at', 'by', 'what', 'about'] as const).map((column) => t(`office.log.${column}`));
      const rows = lines.map(({ seq, at, by, act, about }) => [
        ...[seq, at, byWords(by, names, words), actWords(act, words)],
        about.map((id) => names[id] ?? id).join(' '),
      ]);
      line.save(`${t('office.page.log')}.csv`, csvFile([[...head], ...rows]), 'csv');
      tell(total > lines.length ? t('office.log.savedPart', { count: lines.length }) : t('office.log.saved'));
    });
  return (
    <div className="stack">
      <Button isDisabled={isBusy} onPress={save}>
        {t('office.log.save')}
      </Button>
      <Problem text={problem} />
    </div>
  );
}
