/** The documents to attach to a form, and whether each is available. */
import { paperStateOf, setPaper } from '../../shared/app/forms/forms.ts';
import { type FormRecord, PAPER_STATES } from '../../shared/domain/forms/records.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function Papers({ form }: { readonly form: FormRecord }) {
  const { t, text } = useWords();
  const { app, session } = usePlanWindow();
  usePlanVersion(session, 'formPapers');
  if (form.papers.length === 0) return null;
  const hasDoubts = form.papers.some((p) => p.confidence === 'unverified');
  return (
    <section className="form-papers">
      <h3 className="section-title">{t('form.papers')}</h3>
      {hasDoubts ? <p className="small muted">{t('form.papersUnverified')}</p> : null}
      <ul>
        {form.papers.map((paper) => (
          <li key={paper.id}>
            <Select
              label={`${text(paper.label)}${paper.when ? `（${text(paper.when)}）` : ''}${paper.confidence === 'unverified' ? ' ※' : ''}`}
              value={paperStateOf(session.store, form, paper.id) ?? ''}
              disabled={session.readOnly !== undefined}
              options={[
                { id: '', label: t('form.paper.open') },
                ...PAPER_STATES.map((state) => ({ id: state, label: t(`form.paper.${state}`) })),
              ]}
              onChange={(state) =>
                report(
                  setPaper(
                    session,
                    form,
                    paper.id,
                    PAPER_STATES.find((s) => s === state),
                    {
                      name: app.settings.name,
                      today: app.today,
                    },
                  ),
                )
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
