/** Creates a pack from the person's own entries: its name, its publisher, and which entries it contains. */
import { useState } from 'react';
import { makePack, packEntryOf } from '../../shared/app/catalogue/packMaking.ts';
import { timeOf } from '../../shared/app/core.ts';
import type { MadePack } from '../../shared/doc/ownLibrary.ts';
import { PACK_LIMITS } from '../../shared/doc/pack/packSchema.ts';
import { PACK_EXTENSION } from '../../shared/kernel/fileKinds.ts';
import { newId } from '../session/newId.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import type { DialogProps } from '../shell/dialogs.tsx';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

type Draft = Omit<MadePack, 'edition'> & { readonly edition: number };

export function MakePackDialog({ onClose }: DialogProps<'makePack'>) {
  const { t } = useWords();
  const { catalogue } = useApp();
  const own = catalogue.own();
  const made = catalogue.madePacks();
  const [first] = useState(
    (): Draft => ({
      ...{ pack: newId(), edition: 1, title: '', publisher: '', about: '', validUntil: '' },
      entries: own.map((e) => e.id),
    }),
  );
  const [draft, setDraft] = useState(first);
  const save = useSavePack(onClose);
  const chosen = own.filter((e) => draft.entries.includes(e.id));
  const follow = (id: string) => {
    const earlier = made.find((m) => m.pack === id);
    setDraft(earlier ? { ...earlier, edition: earlier.edition + 1 } : first);
  };
  const isReady =
    draft.title.trim() !== '' &&
    draft.publisher.trim() !== '' &&
    chosen.length > 0 &&
    chosen.length <= PACK_LIMITS.entries;
  return (
    <Dialog title={t('pack.make')} isOpen onClose={onClose}>
      {made.length > 0 ? (
        <Select
          label={t('pack.follows')}
          value={draft.pack}
          options={[
            { id: first.pack, label: t('pack.followsNone') },
            ...made.map((m) => ({
              id: m.pack,
              label: t('pack.followsEdition', { title: m.title, edition: m.edition + 1 }),
            })),
          ]}
          onChange={follow}
        />
      ) : null}
      <PackFields draft={draft} onChange={(patch) => setDraft({ ...draft, ...patch })} />
      <fieldset className="bare-fields stack">
        <legend className="section-title">{t('pack.which', { n: chosen.length, all: own.length })}</legend>
        <div className="pack-entries">
          {own.map((e) => (
            <label key={e.id} className="checkbox">
              <input
                type="checkbox"
                checked={draft.entries.includes(e.id)}
                onChange={({ target: { checked } }) =>
                  setDraft({
                    ...draft,
                    entries: checked ? [...draft.entries, e.id] : draft.entries.filter((id) => id !== e.id),
                  })
                }
              />{' '}
              {e.title.ja} <span className="muted small">{t(`entryKind.${e.kind}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p className="field-hint">{t('pack.public')}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" isDisabled={!isReady} onPress={() => void save(draft)}>
          {t('pack.save')}
        </Button>
      </div>
    </Dialog>
  );
}

function PackFields({
  draft,
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (patch: Partial<Draft>) => void;
}) {
  const { t } = useWords();
  return (
    <>
      {(['title', 'publisher', 'about'] as const).map((field) => (
        <label key={field} className="field">
          <span className="field-label">{t(`pack.field.${field}`)}</span>
          <input
            className="input"
            value={draft[field]}
            maxLength={field === 'about' ? 4_000 : 200}
            placeholder={t(`pack.example.${field}`)}
            onChange={(e) => onChange({ [field]: e.target.value })}
          />
        </label>
      ))}
      <label className="field">
        <span className="field-label">{t('pack.field.validUntil')}</span>
        <input
          className="input"
          type="date"
          value={draft.validUntil}
          onChange={(e) => onChange({ validUntil: e.target.value })}
        />
      </label>
    </>
  );
}

/** Signs the pack with this device's key and saves it. Its inputs are kept, so that the next edition starts from them. */
function useSavePack(onSaved: () => void): (draft: Draft) => Promise<void> {
  const { t } = useWords();
  const { catalogue, host, core } = useApp();
  const failed = (part?: string) =>
    announce(part === undefined ? t('error.fileNotSaved') : t('pack.notMade', { part }), { kind: 'error' });
  return async (draft) => {
    const { entries, validUntil, ...named } = draft;
    try {
      const made = await makePack(
        {
          ...named,
          ...(validUntil ? { validUntil } : {}),
          issuedAt: timeOf(core),
          entries: catalogue
            .own()
            .flatMap((e) => (entries.includes(e.id) ? [packEntryOf(e, draft.publisher.trim())] : [])),
          words: [],
          rules: [],
        },
        (purpose, hash) => host.call('device.sign', { purpose, hash }),
      );
      if (!made.ok) return failed(made.error[0]?.part ?? '');
      const name = `${draft.title.trim()}_${draft.edition}.${PACK_EXTENSION}`;
      if (!(await host.saveFile(name, made.value.bytes, 'cataloguePack'))) return;
      catalogue.keepMadePack(draft);
      announce(t('pack.made', { title: draft.title.trim(), edition: draft.edition }));
      onSaved();
    } catch {
      // Either the device cannot sign or the file cannot be written: both are storage errors.
      failed();
    }
  };
}
