/** An entry to one contest: the entrant, the boxes of its call, attachments, and what judges must not learn; then it is saved or sent. */
import {
  APPLICANT_FIELDS,
  attachedFiles,
  type EntryDraft,
  entryDraft,
  entryField,
} from '../../shared/app/contest/entryDraft.ts';
import type { KeptCall } from '../../shared/app/contest/keptCalls.ts';
import { holdsBack } from '../../shared/app/layers/copyFor.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Call } from '../../shared/doc/contest/call.ts';
import { useCoaching, usePlanVersion } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { report } from '../shell/refusals.ts';
import { usePicturesGuard } from '../shell/usePicturesGuard.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { EntryAttachments } from './attachments/EntryAttachments.tsx';
import { EntryBoxes } from './EntryBoxes.tsx';
import { EntryWarnings } from './EntryWarnings.tsx';
import { OrganisersAnswers } from './OrganisersAnswers.tsx';
import { TraceFields } from './TraceFields.tsx';
import { useSubmitEntry } from './useSubmitEntry.ts';

/** Reads and writes the entry as stored in the plan. */
export type EntryFields = {
  /** The text under a name; empty if there is none. */
  readonly field: (name: string) => string;
  readonly set: (fields: Readonly<Record<string, string | null>>) => void;
};

export function EntryForm({
  session,
  kept,
  onDone,
}: {
  readonly session: PlanSession;
  readonly kept: KeptCall;
  readonly onDone: () => void;
}) {
  usePlanVersion(session, 'contestEntries', 'nodes');
  const { call } = kept;
  const fields: EntryFields = {
    field: (name) => entryField(session, call.contest, name),
    set: (patch) => report(session.execute({ type: 'setContestEntry', contest: call.contest, fields: patch })),
  };
  const draft = useDraft(session, call);
  const canEdit = session.readOnly === undefined;
  return (
    <div className="stack enter">
      <CallNotice call={call} />
      {fields.field('submitted') ? (
        <OrganisersAnswers session={session} call={call} organiserKey={kept.organiserKey} {...fields} />
      ) : null}
      <fieldset className="facet" disabled={!canEdit}>
        <ApplicantFields call={call} draft={draft} fields={fields} />
      </fieldset>
      <EntryBoxes session={session} call={call} draft={draft} fields={fields} />
      {call.attachments.most > 0 ? (
        <EntryAttachments
          call={call}
          files={draft.files}
          identity={draft.identity}
          canEdit={canEdit}
          // Read from the plan at each change: the list may have changed while a file was being chosen.
          onChange={(change) =>
            fields.set({
              attachments: JSON.stringify(change(attachedFiles(session, call)).slice(0, call.attachments.most)),
            })
          }
        />
      ) : null}
      <EntryWarnings session={session} call={call} draft={draft} fields={fields} />
      <SubmitActions session={session} kept={kept} draft={draft} fields={fields} onDone={onDone} />
    </div>
  );
}

function useDraft(session: PlanSession, call: Call): EntryDraft {
  const { settings } = useApp();
  const records = useCoaching()?.store.records ?? [];
  const advisors = records.filter((r) => r.countersigned).map((r) => r.content.advisor);
  return entryDraft(session, call, { name: settings.name, advisors: [...new Set(advisors.filter(Boolean))] });
}

function CallNotice({ call }: { readonly call: Call }) {
  const { t } = useWords();
  return (
    <>
      <p className="notice calm">
        <span>
          <strong>{call.title}</strong> {call.organiser}　{t('enter.until', { at: call.deadline.replace('T', ' ') })}
          {'　'}
          {t(`call.terms.${call.terms}`)}
        </span>
      </p>
      {call.about ? <p className="pre-line">{call.about}</p> : null}
    </>
  );
}

function ApplicantFields({
  call,
  draft: { applicant, advisors, category },
  fields,
}: {
  readonly call: Call;
  readonly draft: EntryDraft;
  readonly fields: EntryFields;
}) {
  const { t } = useWords();
  const { set } = fields;
  return (
    <>
      <legend className="section-title">{t('enter.applicant')}</legend>
      <div className="row-form-grid">
        {APPLICANT_FIELDS.map((f) => (
          <CommitField
            key={f}
            label={t(`applicant.${f}`)}
            value={applicant[f]}
            maxLength={120}
            onCommit={(v) => set({ [`applicant.${f}`]: v })}
          />
        ))}
        {call.categories.length > 0 ? (
          <Select
            label={t('enter.category')}
            value={category}
            options={[{ id: '', label: t('enter.choose') }, ...call.categories.map((c) => ({ id: c, label: c }))]}
            onChange={(v) => set({ category: v || null })}
          />
        ) : null}
      </div>
      {call.blind ? <TraceFields {...fields} /> : null}
      {advisors.length > 0 ? <p className="field-hint">{t('enter.advisors', { list: advisors.join('、') })}</p> : null}
    </>
  );
}

function SubmitActions({
  session,
  kept,
  draft,
  fields,
  onDone,
}: {
  readonly session: PlanSession;
  readonly kept: KeptCall;
  readonly draft: EntryDraft;
  readonly fields: EntryFields;
  readonly onDone: () => void;
}) {
  const { t } = useWords();
  const { hub } = kept.call;
  const pictures = usePicturesGuard(session);
  const { isBusy, submit } = useSubmitEntry(session, kept, fields, onDone);
  const isDisabled = draft.problems.length > 0 || isBusy || session.readOnly !== undefined;
  return (
    <>
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('common.close')}</Button>
        <Button
          look={hub ? 'plain' : 'primary'}
          isDisabled={isDisabled}
          onPress={() => pictures.guard(() => void submit(draft, 'file'))}
        >
          {t('enter.submit')}
        </Button>
        {hub ? (
          <Button
            look="primary"
            isDisabled={isDisabled}
            onPress={() => pictures.guard(() => void submit(draft, 'network'))}
          >
            {t('enter.send')}
          </Button>
        ) : null}
      </div>
      <p className="field-hint">{t('enter.submitHint')}</p>
      {holdsBack(session) ? <p className="field-hint">{t('layer.entry')}</p> : null}
      {pictures.dialog}
    </>
  );
}
