/** The entries of a seat: a button for each, and a table of all with the judge's scores so far. */
import { useState } from 'react';
import type { JudgeBundle } from '../../shared/doc/contest/judgeBundle.ts';
import type { SeatStore } from '../../shared/doc/contest/seatDoc.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { TableScroll } from '../ui/TableScroll.tsx';

type Props = {
  readonly store: SeatStore;
  readonly bundle: JudgeBundle;
  /** The index of the open entry, from 0. */
  readonly index: number;
  readonly go: (to: number) => void;
};

export function JudgeEntries({ store, bundle, index, go }: Props) {
  const { t } = useWords();
  const [isListed, setIsListed] = useState(false);
  const { entries } = bundle;
  return (
    <nav className="judge-entries" aria-label={t('judge.entries')}>
      <Button small onPress={() => setIsListed(true)}>
        {t('judge.list')}
      </Button>
      <Button small isDisabled={index === 0} onPress={() => go(index - 1)}>
        {t('judge.previous')}
      </Button>
      {entries.map((e, i) => (
        <button
          key={e.id}
          type="button"
          className={`judge-number ${store.isDone(e.id) ? 'done' : ''}`}
          aria-current={i === index ? 'true' : undefined}
          aria-label={t(store.isDone(e.id) ? 'judge.entryDone' : 'judge.entryOpen', { n: e.number })}
          title={e.title}
          onClick={() => go(i)}
        >
          {e.number}
        </button>
      ))}
      <Button small isDisabled={index === entries.length - 1} onPress={() => go(index + 1)}>
        {t('judge.next')}
      </Button>
      {isListed ? (
        <EntryTable
          store={store}
          bundle={bundle}
          onOpen={(i) => {
            setIsListed(false);
            go(i);
          }}
          onClose={() => setIsListed(false)}
        />
      ) : null}
    </nav>
  );
}

function EntryTable({
  store,
  bundle: { entries, criteria },
  onOpen,
  onClose,
}: Pick<Props, 'store' | 'bundle'> & { readonly onOpen: (index: number) => void; readonly onClose: () => void }) {
  const { t } = useWords();
  const stateOf = (id: string) => {
    const { mark, scores } = store.sheet(id);
    if (mark !== 'scoring') return t(`judge.state.${mark}`);
    if (store.isDone(id)) return t('judge.state.done');
    return t(Object.keys(scores).length > 0 ? 'judge.state.begun' : 'judge.state.open');
  };
  return (
    <Dialog title={t('judge.listTitle', { n: entries.length })} isOpen onClose={onClose} size="wide">
      <TableScroll label={t('judge.entries')}>
        <table className="money-table judge-list">
          <thead>
            <tr>
              <th scope="col">{t('conflicts.entry')}</th>
              <th scope="col" className="left">
                {t('judge.state')}
              </th>
              {criteria.map((c) => (
                <th key={c.id} scope="col">
                  {c.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((e, i) => (
              <tr key={e.id}>
                <th scope="row">
                  <button type="button" className="link-button" onClick={() => onOpen(i)}>
                    {e.number} {e.title}
                  </button>
                </th>
                <td className="left">{stateOf(e.id)}</td>
                {criteria.map((c) => (
                  <td key={c.id}>{store.sheet(e.id).scores[c.id] ?? '—'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  );
}
