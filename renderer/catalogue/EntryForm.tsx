/** Adding and editing one's own entry. */
import { useState } from 'react';
import type { CatalogueEntry, EntryDomain, EntryKind } from '../../shared/data/catalogue/schema.ts';
import { ENTRY_DOMAINS, ENTRY_KINDS } from '../../shared/data/catalogue/schema.ts';
import { newId } from '../session/newId.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { storeImage } from '../ui/imageFile.ts';
import { MediaImage } from '../ui/MediaImage.tsx';
import { RegionPicker } from './RegionPicker.tsx';

export const emptyEntry = (today: string): CatalogueEntry => ({
  id: `own-${newId()}`,
  mergedIds: [],
  kind: 'resource',
  title: { ja: '' },
  summary: { ja: '' },
  readings: [],
  prefecture: null,
  municipality: null,
  municipalityCodes: [],
  chamber: null,
  combines: [],
  domains: [],
  stages: [],
  actors: [],
  figures: [],
  sources: [{ doc: '', section: '', page: null }],
  asOf: today,
  asOfConfidence: 'stated',
  schemes: [],
  own: true,
});

type Props = { readonly entry: CatalogueEntry; readonly isNew: boolean; readonly onClose: () => void };

export function EntryForm({ entry, isNew, onClose }: Props) {
  const { t } = useWords();
  const { catalogue, host } = useApp();
  const [draft, setDraft] = useState(entry);
  const [tried, setTried] = useState(false);
  const set = (patch: Partial<CatalogueEntry>) => setDraft({ ...draft, ...patch });
  const missing = draft.title.ja.trim() === '';
  const save = () => {
    setTried(true);
    if (missing) return;
    const source = draft.sources[0];
    catalogue.change({
      put: [
        {
          ...draft,
          title: { ...draft.title, ja: draft.title.ja.trim() },
          sources: [{ ...(source ?? { section: '', page: null }), doc: source?.doc.trim() || t('entry.ownSource') }],
        },
      ],
    });
    onClose();
  };
  const field = (
    label: string,
    value: string,
    onChange: (v: string) => void,
    options: { multiline?: boolean; max?: number; error?: string | undefined } = {},
  ) => (
    // The field stands in both branches below.
    // biome-ignore lint/a11y/noLabelWithoutControl: see above
    <label className="field">
      <span className="field-label">{label}</span>
      {options.multiline ? (
        <textarea
          className="input"
          value={value}
          maxLength={options.max ?? 8_000}
          onChange={(e) => onChange(e.target.value)}
        />
      ) : (
        <input
          className="input"
          type="text"
          value={value}
          maxLength={options.max ?? 400}
          aria-invalid={options.error ? true : undefined}
          onChange={(e) => onChange(e.target.value)}
        />
      )}
      {options.error ? <span className="field-error">{options.error}</span> : null}
    </label>
  );
  return (
    <Dialog title={isNew ? t('entry.new') : t('entry.edit')} isOpen onClose={onClose}>
      {field(t('entry.title'), draft.title.ja, (ja) => set({ title: { ...draft.title, ja } }), {
        error: tried && missing ? t('entry.titleMissing') : undefined,
      })}
      {field(t('entry.reading'), draft.readings[0] ?? '', (r) => set({ readings: r ? [r] : [] }))}
      <Select<EntryKind>
        label={t('facet.kind')}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
        options={ENTRY_KINDS.map((k) => ({ id: k, label: t(`entryKind.${k}`) }))}
      />
      {field(t('entry.summary'), draft.summary.ja, (ja) => set({ summary: { ...draft.summary, ja } }), {
        multiline: true,
      })}
      <RegionPicker
        regions={catalogue.regions}
        label={t('facet.region')}
        value={{ prefecture: draft.prefecture ?? '', municipalityCode: draft.municipalityCodes[0] ?? '' }}
        onChange={({ prefecture, municipalityCode }) => {
          const municipality = catalogue.regions
            .find((p) => p.name === prefecture)
            ?.municipalities.find((m) => m.code === municipalityCode);
          set({
            prefecture: prefecture || null,
            municipality: municipality?.name ?? null,
            municipalityCodes: municipality ? [municipality.code] : [],
          });
        }}
      />
      <Select<EntryDomain | ''>
        label={t('facet.domain')}
        value={draft.domains[0] ?? ''}
        onChange={(d) => set({ domains: d === '' ? [] : [d] })}
        options={[
          { id: '', label: t('common.none') },
          ...ENTRY_DOMAINS.map((d) => ({ id: d, label: t(`domain.${d}`) })),
        ]}
      />
      {field(t('entry.actors'), draft.actors.join('、'), (v) =>
        set({ actors: v === '' ? [] : v.split(/[、,]/u).map((s) => s.trim()) }),
      )}
      {field(t('entry.source'), draft.sources[0]?.doc ?? '', (doc) =>
        set({ sources: [{ section: '', page: null, ...draft.sources[0], doc }] }),
      )}
      {field(t('entry.asOf'), draft.asOf, (asOf) => set({ asOf }), { max: 40 })}
      <div className="row wrap">
        {draft.photo ? (
          <MediaImage host={host} hash={draft.photo} alt={t('entry.photo')} className="media thumb" />
        ) : null}
        <Button
          onPress={() =>
            void host.openFile('image').then(async (file) => {
              if (!file) return;
              const stored = await storeImage(host, file.bytes);
              if ('error' in stored) announce(t(`image.${stored.error}`), { kind: 'error' });
              else set({ photo: stored.hash });
            })
          }
        >
          {t('entry.choosePhoto')}
        </Button>
        {draft.photo ? (
          <Button look="quiet" onPress={() => set({ photo: undefined })}>
            {t('entry.removePhoto')}
          </Button>
        ) : null}
      </div>
      <div className="dialog-actions">
        {isNew ? null : (
          <Button
            look="danger"
            onPress={() => {
              catalogue.change({ remove: [draft.id] });
              announce(t('entry.deleted'), { action: { label: t('common.undo'), run: () => catalogue.undo() } });
              onClose();
            }}
          >
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
