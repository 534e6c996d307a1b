/** 自分の書式: the file of a bank or a city, the mapping of its boxes, and a filled copy. Stored on this machine, for next month and for other plans. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { fileName } from '../../shared/app/exports/fileName.ts';
import type { OwnForms } from '../../shared/app/forms/ownForms.ts';
import { contentsOf, type OwnPlan, ownPlan, ownValue, suggestedEntries } from '../../shared/app/forms/ownFormValues.ts';
import type { KeptForm } from '../../shared/doc/ownForms.ts';
import type { FormNote } from '../../shared/domain/forms/ownForm.ts';
import type { Leaving } from '../session/disclosureGuard.ts';
import { useShownDoc } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { featureStateKey, useFeatureState, usePlanWindow } from '../shell/planWindow.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { OwnBoxes } from './OwnBoxes.tsx';
import { filledForm, readForm } from './ownFormFiles.ts';
import { useDocVersion } from './useForm.ts';
import { type KeptNow, type OpenFile, useFormFile, useKept, useOwnForms } from './useOwnForms.ts';

const OPEN_OWN = featureStateKey<string | undefined>(() => undefined);
type StoredForm = KeptForm & { readonly id: string };

function useOwnPlan(): OwnPlan {
  const { app, session } = usePlanWindow();
  const doc = useShownDoc(session);
  const version = useDocVersion(doc);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what is in the document
  return useMemo(() => ownPlan(session.store, doc, app.today), [session, doc, app.today, version]);
}

export function OwnFormsScreen({ onBack }: { readonly onBack: () => void }) {
  const { t } = useWords();
  const forms = useOwnForms();
  const [openId, setOpen] = useFeatureState(OPEN_OWN);
  const kept = useKept(forms, openId);
  const form = kept.list.find((f) => f.id === openId) ?? kept.list[0];
  // The boxes belong to the form that is shown.
  useEffect(() => {
    if (form && form.id !== openId) setOpen(form.id);
  }, [form, openId, setOpen]);
  const file = useFormFile(forms, form);
  const [gone, setGone] = useState<readonly string[]>([]);
  const head = useRef<HTMLElement>(null);
  // There is nothing to choose from before they are loaded.
  useEffect(() => {
    if (forms && document.activeElement === document.body)
      head.current?.querySelector<HTMLElement>('select, .button.primary')?.focus();
  }, [forms]);
  return (
    <div className="forms-screen own-forms">
      <section ref={head} className="forms-head" aria-label={t('ownForm.title')} data-region>
        {kept.list.length > 0 && form ? (
          <Select
            label={t('ownForm.which')}
            value={form.id}
            options={kept.list.map((f) => ({ id: f.id, label: f.name }))}
            onChange={(id) => {
              setOpen(id);
              setGone([]);
            }}
          />
        ) : null}
        <p className="grow small">{t('ownForm.about')}</p>
        <Button onPress={onBack}>{t('ownForm.back')}</Button>
        {forms ? <ChooseButton forms={forms} onAdded={setOpen} /> : null}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by key */}
      <main className="own-forms-body" aria-label={t('ownForm.boxes')} data-region tabIndex={0}>
        <h2 className="visually-hidden">{form?.name ?? t('ownForm.title')}</h2>
        {forms && form && file && form.id === openId ? (
          <OpenForm key={form.file} forms={forms} form={form} file={file} kept={kept} gone={gone} onGone={setGone} />
        ) : (
          <p>{form ? t('ownForm.reading') : t('ownForm.none')}</p>
        )}
      </main>
    </div>
  );
}

function ChooseButton({ forms, onAdded }: { readonly forms: OwnForms; readonly onAdded: (id: string) => void }) {
  const { t } = useWords();
  const { app } = usePlanWindow();
  const choose = async () => {
    const chosen = await app.host.openFile('officeForm');
    const form = chosen && (await readForm(chosen.name, chosen.bytes, t));
    if (!form) return;
    onAdded(await forms.add({ ...chosen, form }));
    announce(t('ownForm.added', { name: chosen.name }));
  };
  return (
    <Button look="primary" onPress={() => void choose().catch(() => announce(t('error.storage'), { kind: 'error' }))}>
      {t('ownForm.chooseFile')}
    </Button>
  );
}

type OpenProps = {
  readonly forms: OwnForms;
  readonly form: StoredForm;
  readonly file: OpenFile;
  readonly kept: KeptNow;
  readonly gone: readonly string[];
  readonly onGone: (labels: readonly string[]) => void;
};

function OpenForm({ forms, form, file, kept, gone, onGone }: OpenProps) {
  const { t } = useWords();
  const plan = useOwnPlan();
  const { boxes, notes } = file.form;
  const entries = kept.boxes;
  const proposals = useMemo(() => suggestedEntries(boxes, entries, plan), [boxes, entries, plan]);
  const proposed = useMemo(() => new Map(proposals.map(([box, entry]) => [box.id, entry])), [proposals]);
  return (
    <>
      <Summary file={file} kept={kept} plan={plan} notes={notes} gone={gone} />
      <div className="row wrap">
        <SaveButton form={form} file={file} kept={kept} plan={plan} />
        {proposals.length > 0 ? (
          <Button onPress={() => forms.mapAll(form.id, proposals)}>
            {t('ownForm.takeAll', { n: proposals.length })}
          </Button>
        ) : null}
        <FormButtons forms={forms} form={form} onGone={onGone} />
      </div>
      <CommitField
        label={t('ownForm.name')}
        value={form.name}
        maxLength={200}
        onCommit={(name) => forms.rename(form.id, name)}
      />
      <OwnBoxes
        boxes={boxes}
        entries={entries}
        proposals={proposed}
        plan={plan}
        onChange={(box, entry) => forms.map(form.id, box, entry)}
      />
    </>
  );
}

/** Progress, and what a person should know about the file. */
function Summary({
  file,
  kept: { boxes: entries },
  plan,
  notes,
  gone,
}: Pick<OpenProps, 'file' | 'kept' | 'gone'> & { readonly plan: OwnPlan; readonly notes: readonly FormNote[] }) {
  const { t } = useWords();
  const values = file.form.boxes.flatMap((box) => {
    const entry = entries.get(box.id);
    return entry ? [ownValue(box, entry, plan)] : [];
  });
  const [missing, over] = [values.filter((v) => v.isMissing).length, values.filter((v) => v.over).length];
  return (
    <div role="status">
      <ul className="own-summary">
        <li>{t('ownForm.mapped', { n: values.length })}</li>
        {missing > 0 ? <li>{t('ownForm.missingCount', { n: missing })}</li> : null}
        {over > 0 ? <li className="bad-text">{t('form.overCount', { n: over })}</li> : null}
        {gone.length > 0 ? <li className="bad-text">{t('ownForm.gone', { labels: gone.join('、') })}</li> : null}
        {notes.map((note) => (
          <li key={note}>{t(`ownForm.note.${note}`)}</li>
        ))}
      </ul>
    </div>
  );
}

function SaveButton({
  form,
  file,
  kept,
  plan,
}: Pick<OpenProps, 'form' | 'file' | 'kept'> & { readonly plan: OwnPlan }) {
  const { t } = useWords();
  const { app, session, guardDisclosure } = usePlanWindow();
  const isEmpty = contentsOf(file.form.boxes, kept.boxes, plan).size === 0;
  // Filled from what is exported: the plan, or a copy of it.
  const save = async ({ session: going }: Leaving) => {
    const contents = contentsOf(file.form.boxes, kept.boxes, ownPlan(going.store, going.doc, app.today));
    const made = await filledForm(form.name, file.bytes, contents, t);
    if (!made) return;
    const extension = /\.[a-z]{4}$/iu.exec(form.fileName)?.[0] ?? `.${form.kind}`;
    const title = session.store.meta.title || t('plan.untitled');
    const name = `${fileName(`${form.name}_${title}`)}_${app.today}${extension}`;
    if (!(await app.host.saveFile(name, made.bytes, 'officeForm'))) return;
    const left = made.notFilled.length;
    announce(
      left === 0 ? t('ownForm.saved', { n: contents.size }) : t('ownForm.savedBut', { n: contents.size - left, left }),
      {
        ...(left > 0 ? { kind: 'error' as const } : {}),
      },
    );
  };
  return (
    <Button
      look="primary"
      isDisabled={isEmpty}
      onPress={() =>
        guardDisclosure('form', (leaving) => {
          save(leaving).catch(() => announce(t('ownForm.notSaved'), { kind: 'error' }));
        })
      }
    >
      {t('ownForm.save')}
    </Button>
  );
}

function FormButtons({ forms, form, onGone }: Pick<OpenProps, 'forms' | 'form' | 'onGone'>) {
  const { t } = useWords();
  const { app } = usePlanWindow();
  const undo = { label: t('common.undo'), run: () => forms.undo() };
  const replace = async () => {
    const chosen = await app.host.openFile('officeForm');
    const read = chosen && (await readForm(chosen.name, chosen.bytes, t));
    const done = read && (await forms.replace(form.id, { ...chosen, form: read }));
    if (!done) return;
    onGone(done.gone.map((box) => box.before || box.above || t('ownForm.noLabel')));
    announce(t('ownForm.replaced', { moved: done.moved, gone: done.gone.length }), { action: undo });
  };
  const remove = () => {
    forms.remove(form.id);
    announce(t('ownForm.removed', { name: form.name }), { action: undo });
  };
  return (
    <>
      <Button onPress={() => void replace().catch(() => announce(t('error.storage'), { kind: 'error' }))}>
        {t('ownForm.replace')}
      </Button>
      <Button look="quiet" onPress={remove}>
        {t('ownForm.remove')}
      </Button>
    </>
  );
}
