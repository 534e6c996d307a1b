/** The call: what, until when, under which terms, and which boxes an entrant fills in. Goes out as a signed file. */

import { changeMeta } from '../../shared/app/contest/contestCommands.ts';
import { fileName } from '../../shared/app/exports/fileName.ts';
import type { CallBox } from '../../shared/doc/contest/call.ts';
import { CountField } from '../funding/fields.tsx';
import { newId } from '../session/newId.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';
import { HubSwitch } from './HubSwitch.tsx';
import { TimeField } from './TimeField.tsx';
import { useGuarded } from './useGuarded.tsx';

export function CallPanel() {
  const { t } = useWords();
  const { host } = useApp();
  const model = useContest();
  const { meta } = model.store;
  const { guard, dialog } = useGuarded(model.store.needsReason(), t('contest.reasonCall'));
  const set = (patch: Parameters<typeof changeMeta>[1]) => guard((reason) => changeMeta(model, patch, reason));
  const setBox = (id: string, patch: Partial<CallBox>) =>
    set({ boxes: meta.boxes.map((b) => (b.id === id ? { ...b, ...patch } : b)) });
  const missing = [
    meta.title === '' && t('call.title'),
    meta.organiser === '' && t('call.organiser'),
    meta.deadline === '' && t('call.deadline'),
    // A box without a name could not be asked for.
    meta.boxes.some((b) => b.label.trim() === '') && t('call.boxLabel'),
  ].filter((m): m is string => m !== false);
  const issue = async () => {
    try {
      const bytes = await model.call();
      const saved = await host.saveFile(`${fileName(meta.title)}.musubi-call`, bytes, 'contest');
      if (saved) announce(t('call.saved'));
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  return (
    <div className="stack">
      <p className="field-hint">{t('call.about')}</p>
      <div className="row-form-grid">
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
          onCommit={(text) =>
            set({
              categories: [
                ...new Set(
                  text
                    .split(/[、,\n]/u)
                    .map((c) => c.trim().slice(0, 100))
                    .filter(Boolean),
                ),
              ].slice(0, 50),
            })
          }
        />
        <CountField
          label={t('call.mostAttachments')}
          value={meta.mostAttachments}
          max={20}
          onCommit={(mostAttachments) => set({ mostAttachments })}
        />
      </div>
      <div className="row wrap">
        {(
          [
            ['blind', meta.blind],
            ['lateAllowed', meta.lateAllowed],
            ['replaceAllowed', meta.replaceAllowed],
          ] as const
        ).map(([field, on]) => (
          <label key={field} className="checkbox">
            <input type="checkbox" checked={on} onChange={() => set({ [field]: !on })} /> {t(`call.${field}`)}
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
      <section className="stack">
        <h2 className="section-title">{t('call.boxes')}</h2>
        <p className="field-hint">{t('call.boxesAbout')}</p>
        {meta.boxes.map((b) => (
          <div key={b.id} className="detail-box">
            <div className="row-form-grid">
              <CommitField
                label={t('call.boxLabel')}
                value={b.label}
                maxLength={200}
                onCommit={(label) => setBox(b.id, { label })}
              />
              <CommitField
                label={t('call.boxHelp')}
                value={b.help}
                maxLength={1_000}
                onCommit={(help) => setBox(b.id, { help })}
              />
              <CountField
                label={t('call.boxMax')}
                value={b.maxChars}
                max={100_000}
                onCommit={(maxChars) => setBox(b.id, { maxChars })}
              />
              <label className="checkbox">
                <input type="checkbox" checked={b.required} onChange={() => setBox(b.id, { required: !b.required })} />{' '}
                {t('call.boxRequired')}
              </label>
            </div>
            <Button small look="danger" onPress={() => set({ boxes: meta.boxes.filter((x) => x.id !== b.id) })}>
              {t('call.removeBox')}
            </Button>
          </div>
        ))}
        <div>
          <Button
            small
            isDisabled={meta.boxes.length >= 60}
            onPress={() =>
              set({
                boxes: [...meta.boxes, { id: newId<string>(), label: '', help: '', maxChars: 400, required: true }],
              })
            }
          >
            {t('call.addBox')}
          </Button>
        </div>
      </section>
      <section className="stack">
        <HubSwitch of="entryHub" />
        <div className="row">
          <Button look="primary" isDisabled={missing.length > 0} onPress={() => void issue()}>
            {t('call.save')}
          </Button>
        </div>
        {/* Below what is pressed: it goes away while a field is being left, and nothing may move under the hand. */}
        {missing.length > 0 ? <p className="notice amber">{t('call.missing', { list: missing.join('・') })}</p> : null}
        <p className="field-hint">{t('call.saveHint')}</p>
      </section>
      {dialog}
    </div>
  );
}
