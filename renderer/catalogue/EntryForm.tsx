/** Adding and editing one's own entry. */
import { useState } from 'react';
import { completedEntry, hasTitle, namesIn, regionFields } from '../../shared/app/catalogue/ownEntries.ts';
import type { CatalogueEntry, EntryDomain, EntryKind } from '../../shared/data/catalogue/schema.ts';
import { ENTRY_DOMAINS, ENTRY_KINDS } from '../../shared/data/catalogue/schema.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useChooseImage } from '../shell/useChooseImage.ts';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { MediaImage } from '../ui/MediaImage.tsx';
import { RegionPicker } from './RegionPicker.tsx';
import { useChangeEntries } from './useChangeEntries.ts';

type Props = { readonly entry: CatalogueEntry; readonly isNew: boolean; readonly onClose: () => void };

export function EntryForm({ entry, isNew, onClose }: Props) {
  const { t } = useWords();
  const { catalogue } = useApp();
  const change = useChangeEntries();
  const [draft, setDraft] = useState(entry);
  const [tried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (!hasTitle(draft)) return;
    if (change({ put: [completedEntry(draft, t('entry.ownSource'))] })) onClose();
  };
  const remove = () => {
    if (!change({ remove: [draft.id] })) return;
    announce(t('entry.deleted'), { action: { label: t('common.undo'), run: () => catalogue.undo() } });
    onClose();
  };
  return (
    <Dialog title={isNew ? t('entry.new') : t('entry.edit')} isOpen onClose={onClose}>
      <EntryFields
        draft={draft}
        showsMissing={tried}
        onChange={(patch) => setDraft((current) => ({ ...current, ...patch }))}
      />
      <div className="dialog-actions">
        {isNew ? null : (
          <Button look="danger" onPress={remove}>
            {t('entry.delete')}
          </Button>
        )}
        <span className="grow" />
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" onPress={save}>
          {t('common.save')}
        </Button>
      </div>
    </Dialog>
  );
}

type FieldsProps = {
  readonly draft: CatalogueEntry;
  readonly onChange: (patch: Partial<CatalogueEntry>) => void;
};

function EntryFields({ draft, showsMissing, onChange }: FieldsProps & { readonly showsMissing: boolean }) {
  const { t } = useWords();
  return (
    <>
      <TextField
        label={t('entry.title')}
        value={draft.title.ja}
        onChange={(ja) => onChange({ title: { ...draft.title, ja } })}
        error={showsMissing && !hasTitle(draft) ? t('entry.titleMissing') : undefined}
      />
      <TextField
        label={t('entry.reading')}
        value={draft.readings[0] ?? ''}
        onChange={(reading) => onChange({ readings: reading ? [reading] : [] })}
      />
      <Select<EntryKind>
        label={t('facet.kind')}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        options={ENTRY_KINDS.map((k) => ({ id: k, label: t(`entryKind.${k}`) }))}
      />
      <TextField
        label={t('entry.summary')}
        value={draft.summary.ja}
        onChange={(ja) => onChange({ summary: { ...draft.summary, ja } })}
        multiline
      />
      <PlaceAndDomain draft={draft} onChange={onChange} />
      <TextField
        label={t('entry.actors')}
        value={draft.actors.join('、')}
        onChange={(typed) => onChange({ actors: namesIn(typed) })}
      />
      <TextField
        label={t('entry.source')}
        value={draft.sources[0]?.doc ?? ''}
        onChange={(doc) => onChange({ sources: [{ section: '', page: null, ...draft.sources[0], doc }] })}
      />
      <TextField label={t('entry.asOf')} value={draft.asOf} onChange={(asOf) => onChange({ asOf })} maxLength={40} />
      <Photo draft={draft} onChange={onChange} />
    </>
  );
}

function PlaceAndDomain({ draft, onChange }: FieldsProps) {
  const { t } = useWords();
  const { catalogue } = useApp();
  return (
    <>
      <RegionPicker
        regions={catalogue.regions}
        label={t('facet.region')}
        value={{ prefecture: draft.prefecture ?? '', municipalityCode: draft.municipalityCodes[0] ?? '' }}
        onChange={(region) => onChange(regionFields(catalogue.regions, region))}
      />
      <Select<EntryDomain | ''>
        label={t('facet.domain')}
        value={draft.domains[0] ?? ''}
        onChange={(d) => onChange({ domains: d === '' ? [] : [d] })}
        options={[
          { id: '', label: t('common.none') },
          ...ENTRY_DOMAINS.map((d) => ({ id: d, label: t(`domain.${d}`) })),
        ]}
      />
    </>
  );
}

function Photo({ draft, onChange }: FieldsProps) {
  const { t } = useWords();
  const { host } = useApp();
  const chooseImage = useChooseImage();
  const choose = async () => {
    const image = await chooseImage();
    if (image) onChange({ photo: image.hash });
  };
  return (
    <div className="row wrap">
      {draft.photo ? (
        <MediaImage host={host} hash={draft.photo} alt={t('entry.photo')} className="media thumb" />
      ) : null}
      <Button onPress={() => void choose()}>{t('entry.choosePhoto')}</Button>
      {draft.photo ? (
        <Button look="quiet" onPress={() => onChange({ photo: undefined })}>
          {t('entry.removePhoto')}
        </Button>
      ) : null}
    </div>
  );
}

function TextField({
  label,
  value,
  onChange,
  multiline,
  maxLength,
  error,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly multiline?: boolean;
  readonly maxLength?: number;
  readonly error?: string | undefined;
}) {
  return (
    // The control is in both branches below.
    // biome-ignore lint/a11y/noLabelWithoutControl: see above
    <label className="field">
      <span className="field-label">{label}</span>
      {multiline ? (
        <textarea
          className="input"
          value={value}
          maxLength={maxLength ?? 8_000}
          onChange={(e) => onChange(e.target.value)}
        />
      ) : (
        <input
          className="input"
          type="text"
          value={value}
          maxLength={maxLength ?? 400}
          aria-invalid={error ? true : undefined}
          onChange={(e) => onChange(e.target.value)}
        />
      )}
      {error ? <span className="field-error">{error}</span> : null}
    </label>
  );
}
