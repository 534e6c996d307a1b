/** The call: subject, deadline, terms, and the boxes that an entrant fills in. Exported as a signed file. */

import { categoriesIn, MAX_BOXES, missingInCall, newBox } from '../../shared/app/contest/callDraft.ts';
import { changeMeta } from '../../shared/app/contest/contestCommands.ts';
import { fileName } from '../../shared/app/exports/fileName.ts';
import type { CallBox } from '../../shared/doc/contest/call.ts';
import type { ContestMeta } from '../../shared/doc/contest/contestSchema.ts';
import { CountField } from '../funding/fields.tsx';
import { newId } from '../session/newId.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';
import { HubSwitch } from './HubSwitch.tsx';
import { TimeField } from './TimeField.tsx';
import { useGuarded } from './useGuarded.tsx';

type MetaProps = { readonly meta: ContestMeta; readonly set: (patch: Partial<ContestMeta>) => void };

export function CallPanel() {
  const { t } = useWords();
  const model = useContest();
  const { meta } = model.store;
  const { guard, dialog } = useGuarded(model.store.needsReason(), t('contest.reasonCall'));
  const set = (patch: Partial<ContestMeta>) => guard((reason) => report(changeMeta(model, patch, reason)));
  return (
    <div className="stack">
      <p className="field-hint">{t('call.about')}</p>
      <div className="row-form-grid">
        <CallFields meta={meta} set={set} />
      </div>
      <div className="row wrap">
        {(['blind', 'lateAllowed', 'replaceAllowed'] as const).map((field) => (
          <label key={field} className="checkbox">
            <input type="checkbox" checked={meta[field]} onChange={() => set({ [field]: !meta[field] })} />{' '}
            {t(`call.${field}`)}
          </label>
        ))}
      </div>
      <CommitField
        label={t('call.text')}
        value={meta.about}
        multiline
        rows={5}
        maxLength={10_000}
        onCommit={(about) => set({ about })}
      />
      <Boxes meta={meta} set={set} />
      <Issue />
      {dialog}
    </div>
  );
}

function CallFields({ meta, set }: MetaProps) {
  const { t } = useWords();
  return (
    <>
      <CommitField label={t('call.title')} value={meta.title} maxLength={200} onCommit={(title) => set({ title })} />
      <CommitField
        label={t('call.organiser')}
        value={meta.organiser}
        maxLength={200}
        onCommit={(organiser) => set({ organiser })}
      />
      <TimeField label={t('call.deadline')} value={meta.deadline} onCommit={(deadline) => set({ deadline })} />
      <CountField
        label={t('call.grace')}
        value={meta.graceMinutes}
        max={43_200}
        onCommit={(graceMinutes) => set({ graceMinutes })}
      />
      <Select
        label={t('call.terms')}
        value={meta.terms}
        options={(['public', 'nda'] as const).map((id) => ({ id, label: t(`call.terms.${id}`) }))}
        onChange={(terms) => set({ terms })}
      />
      <CommitField
        label={t('call.categories')}
        value={meta.categories.join('、')}
        maxLength={1_000}
        onCommit={(typed) => set({ categories: categoriesIn(typed) })}
      />
      <CountField
        label={t('call.mostAttachments')}
        value={meta.mostAttachments}
        max={20}
        onCommit={(mostAttachments) => set({ mostAttachments })}
      />
    </>
  );
}

function Boxes({ meta, set }: MetaProps) {
  const { t } = useWords();
  const { boxes } = meta;
  return (
    <section className="stack">
      <h2 className="section-title">{t('call.boxes')}</h2>
      <p className="field-hint">{t('call.boxesAbout')}</p>
      {boxes.map((box) => (
        <BoxFields
          key={box.id}
          box={box}
          onChange={(patch) => set({ boxes: boxes.map((b) => (b.id === box.id ? { ...b, ...patch } : b)) })}
          onRemove={() => set({ boxes: boxes.filter((b) => b.id !== box.id) })}
        />
      ))}
      <div>
        <Button
          small
          isDisabled={boxes.length >= MAX_BOXES}
          onPress={() => set({ boxes: [...boxes, newBox(newId<string>())] })}
        >
          {t('call.addBox')}
        </Button>
      </div>
    </section>
  );
}

function BoxFields({
  box,
  onChange,
  onRemove,
}: {
  readonly box: CallBox;
  readonly onChange: (patch: Partial<CallBox>) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useWords();
  return (
    <div className="detail-box">
      <div className="row-form-grid">
        <CommitField
          label={t('call.boxLabel')}
          value={box.label}
          maxLength={200}
          onCommit={(label) => onChange({ label })}
        />
        <CommitField
          label={t('call.boxHelp')}
          value={box.help}
          maxLength={1_000}
          onCommit={(help) => onChange({ help })}
        />
        <CountField
          label={t('call.boxMax')}
          value={box.maxChars}
          max={100_000}
          onCommit={(maxChars) => onChange({ maxChars })}
        />
        <label className="checkbox">
          <input type="checkbox" checked={box.required} onChange={() => onChange({ required: !box.required })} />{' '}
          {t('call.boxRequired')}
        </label>
      </div>
      <Button small look="danger" onPress={onRemove}>
        {t('call.removeBox')}
      </Button>
    </div>
  );
}

/** Issues the call once it is complete, and accepts entries over the network. */
function Issue() {
  const { t } = useWords();
  const { host } = useApp();
  const model = useContest();
  const missing = missingInCall(model.store.meta);
  const issue = async () => {
    try {
      const bytes = await model.call();
      const saved = await host.saveFile(`${fileName(model.store.meta.title)}.musubi-call`, bytes, 'contest');
      if (saved) announce(t('call.saved'));
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  return (
    <section className="stack">
      <HubSwitch of="entryHub" />
      <div className="row">
        <Button look="primary" isDisabled={missing.length > 0} onPress={() => void issue()}>
          {t('call.save')}
        </Button>
      </div>
      {/* Below the buttons: it disappears when a field loses the focus, and that must not move a button under the pointer. */}
      {missing.length > 0 ? (
        <p className="notice amber">
          {t('call.missing', { list: missing.map((field) => t(`call.${field}`)).join('・') })}
        </p>
      ) : null}
      <p className="field-hint">{t('call.saveHint')}</p>
    </section>
  );
}
