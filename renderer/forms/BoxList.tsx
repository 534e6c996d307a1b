/** The boxes of a form beside its sheet: the question, overflow, changes, and the origin of each. One is open at a time. */
import { type RefObject, useEffect, useRef } from 'react';
import { followPlan, keepWords } from '../../shared/app/forms/forms.ts';
import type { FilledBox, FilledForm } from '../../shared/domain/forms/fill.ts';
import { linesOf, type Over } from '../../shared/domain/forms/fit.ts';
import type { FormRecord } from '../../shared/domain/forms/records.ts';
import { countGraphemes } from '../../shared/text/count.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { BoxEditor } from './BoxEditor.tsx';
import { Origins } from './Origins.tsx';

type Props = {
  readonly filled: FilledForm;
  readonly chosen: string | undefined;
  readonly onChoose: (box: string | undefined) => void;
};

export function BoxList({ filled, chosen, onChoose }: Props) {
  const { text } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) list.current?.querySelector('.form-item.open')?.scrollIntoView({ block: 'start' });
  }, [chosen]);
  return (
    <div ref={list as RefObject<HTMLDivElement>} className="form-list">
      {filled.form.pages
        .flatMap((page) => page.parts)
        .map((part) => (
          <section key={part.id}>
            <h3 className="section-title">{text(part.label)}</h3>
            {part.boxes.map((box) => {
              const found = filled.boxes.find((b) => b.box.id === box.id);
              return found ? (
                <Box
                  key={box.id}
                  form={filled.form}
                  filled={found}
                  isOpen={chosen === box.id}
                  onToggle={() => onChoose(chosen === box.id ? undefined : box.id)}
                />
              ) : null;
            })}
          </section>
        ))}
    </div>
  );
}

type BoxProps = { readonly form: FormRecord; readonly filled: FilledBox };

function Box({
  form,
  filled,
  isOpen,
  onToggle,
}: BoxProps & {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { text } = useWords();
  const { box } = filled;
  return (
    <div className={`form-item ${isOpen ? 'open' : ''}`}>
      <button type="button" className="form-item-head" aria-expanded={isOpen} onClick={onToggle}>
        <span className="grow">{text(box.label)}</span>
        <State filled={filled} />
      </button>
      {isOpen ? <Details form={form} filled={filled} /> : null}
    </div>
  );
}

function State({ filled }: { readonly filled: FilledBox }) {
  const { t } = useWords();
  const { isMissing, isStale, over, own } = filled;
  const says: readonly (string | false | undefined)[] = [
    isMissing && t('form.empty'),
    isStale && t('form.stale'),
    over && t(`form.over.${over.of}`, { n: over.by }),
  ];
  const worst = says.find(Boolean);
  if (worst) return <span className={`form-state ${isMissing ? 'asked' : 'bad-text'}`}>{worst}</span>;
  return own ? <span className="form-state muted">{t('form.isOwn')}</span> : null;
}

function Details({ form, filled }: BoxProps) {
  const { t, text } = useWords();
  const { box, over, beside, isMissing } = filled;
  return (
    <div className="form-details stack">
      <p className={isMissing ? 'form-question asked' : 'form-question'}>{text(box.question)}</p>
      {box.isOptional ? <p className="small muted">{t('form.optional')}</p> : null}
      {filled.isStale ? <Stale form={form} filled={filled} /> : null}
      <BoxEditor form={form} filled={filled} />
      <Count filled={filled} />
      {over ? <OverWords over={over} /> : null}
      {filled.own && !filled.isStale ? <Follow form={form} filled={filled} /> : null}
      {beside ? (
        <div className="form-beside">
          <h4>{t('form.beside')}</h4>
          <p>{beside.text}</p>
        </div>
      ) : null}
      <Origins origins={filled.origins} />
      {box.confidence === 'unverified' ? <p className="small muted">※ {t('form.unverified')}</p> : null}
    </div>
  );
}

function OverWords({ over }: { readonly over: Over }) {
  const { t } = useWords();
  return (
    <p className="bad-text small" role="status">
      {t(`form.over.${over.of}`, { n: over.by })} {t('form.overHelp')}
    </p>
  );
}

function Count({ filled: { box, text } }: { readonly filled: FilledBox }) {
  const { t } = useWords();
  if (box.kind !== 'sentences') return null;
  return (
    <p className="small muted">
      {!box.limit
        ? t('form.count', { n: countGraphemes(text.trim()) })
        : 'lines' in box.limit
          ? t('form.lines', { n: linesOf(text, box.limit.perLine).length, limit: box.limit.lines })
          : t('form.characters', { n: countGraphemes(text.trim()), limit: box.limit.characters })}
    </p>
  );
}

function Follow({ form, filled }: BoxProps) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  if (session.readOnly !== undefined || filled.made === '') return null;
  return (
    <div>
      <Button small look="quiet" onPress={() => report(followPlan(session, form, filled))}>
        {t('form.follow')}
      </Button>
    </div>
  );
}

/** The plan has changed since the box was written: both are shown, and a person decides. */
function Stale({ form, filled }: BoxProps) {
  const { t } = useWords();
  const { app, session } = usePlanWindow();
  const doer = { name: app.settings.name, today: app.today };
  return (
    <div className="form-stale" role="status">
      <p>{t('form.stale')}</p>
      {filled.made === '' ? (
        <p>{t('form.planSaysNothing')}</p>
      ) : (
        <>
          <h4>{t('form.planSays')}</h4>
          <p className="form-said">{filled.made.replaceAll('\t', '　')}</p>
        </>
      )}
      {session.readOnly === undefined ? (
        <div className="row wrap">
          {filled.made === '' ? null : (
            <Button small look="primary" onPress={() => report(followPlan(session, form, filled))}>
              {t('form.follow')}
            </Button>
          )}
          <Button small onPress={() => report(keepWords(session, form, filled, doer))}>
            {t('form.keep')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
