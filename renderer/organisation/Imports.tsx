/** Imports of charts: each can be taken back as a whole, as long as nobody has changed any of it. */
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useAct, useAsked, useOffice } from './office.ts';
import { Problem, useDay } from './parts.tsx';

export function Imports({ onDone }: { readonly onDone: () => void }) {
  const { t } = useWords();
  const { time } = useDay();
  const { tell } = useOffice();
  const { answer } = useAsked('charts.list', {});
  const { run, isBusy, problem } = useAct();
  if (!answer || answer.imports.length === 0) return null;
  const undo = (id: string) =>
    void run('charts.undo', { id }, () => {
      tell(t('office.imports.undone'));
      onDone();
    });
  return (
    <section className="stack">
      <h2 className="section-title">{t('office.imports')}</h2>
      <ul className="office-list">
        {answer.imports.map(({ id, at, undoneAt, count }) => (
          <li key={id} className="row wrap">
            <span>{t('office.imports.row', { at: time(at), count })}</span>
            {undoneAt ? (
              <span className="muted">{t('office.imports.undoneAt', { at: time(undoneAt) })}</span>
            ) : (
              <Button small isDisabled={isBusy} onPress={() => undo(id)}>
                {t('office.imports.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Problem text={problem} />
    </section>
  );
}
