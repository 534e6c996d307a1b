/** The person's role and name, the theme, the language and the date format. */
import { type Settings, START_ROLES } from '../../shared/ipc/contract.ts';
import { LANGUAGE_IDS, languageRecord } from '../../shared/kernel/languages.ts';
import { formatDay } from '../../shared/text/dates.ts';
import { RegionPicker } from '../catalogue/RegionPicker.tsx';
import { useApp } from '../shell/AppContext.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { THEMES } from '../ui/colours.ts';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

const ZOOMS = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];
/** The themes of the app, after the one of the machine. */
const CHOICES = ['system', ...THEMES] as const satisfies readonly Settings['theme'][];
const FONTS = ['ud', 'noto'] as const satisfies readonly Settings['font'][];
const DATE_STYLES = ['both', 'western', 'wareki'] as const satisfies readonly Settings['dateStyle'][];

export function Preferences() {
  const { t } = useWords();
  const { settings, setSettings, catalogue } = useApp();
  return (
    <section className="settings-grid">
      <CommitField
        label={t('settings.name')}
        value={settings.name}
        maxLength={120}
        onCommit={(name) => setSettings({ name })}
      />
      <RegionPicker
        regions={catalogue.regions}
        value={{ prefecture: settings.prefecture, municipalityCode: settings.municipalityCode }}
        onChange={(region) => setSettings(region)}
        label={t('settings.region')}
      />
      <Select
        label={t('start.roleChoice')}
        value={settings.startedAs}
        onChange={(startedAs) => setSettings({ startedAs })}
        options={[
          { id: '', label: t('start.roleName.none') },
          ...START_ROLES.map((id) => ({ id, label: t(`start.roleName.${id}`) })),
        ]}
      />
      <Display />
      <label className="checkbox">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={(e) => setSettings({ singleKeys: e.target.checked })}
        />
        {t('settings.singleKeys')}
      </label>
    </section>
  );
}

function Display() {
  const { t } = useWords();
  const { settings, setSettings, today } = useApp();
  // A zoom level set by keyboard may be between the offered ones.
  const zooms = [...new Set([...ZOOMS, settings.zoom])].sort((a, b) => a - b);
  return (
    <>
      <Select<Settings['language']>
        label={t('settings.language')}
        value={settings.language}
        onChange={(language) => setSettings({ language })}
        options={LANGUAGE_IDS.map((id) => ({ id, label: languageRecord(id).name }))}
      />
      <Select<Settings['theme']>
        label={t('settings.theme')}
        value={settings.theme}
        onChange={(theme) => setSettings({ theme })}
        options={CHOICES.map((id) => ({ id, label: t(`theme.${id}`) }))}
      />
      <Select<Settings['font']>
        label={t('settings.font')}
        value={settings.font}
        onChange={(font) => setSettings({ font })}
        options={FONTS.map((id) => ({ id, label: t(`font.${id}`) }))}
      />
      <Select
        label={t('settings.zoom')}
        value={String(settings.zoom)}
        onChange={(zoom) => setSettings({ zoom: Number(zoom) })}
        options={zooms.map((z) => ({ id: String(z), label: `${Math.round(z * 100)}%` }))}
      />
      <Select<Settings['dateStyle']>
        label={t('settings.dates')}
        value={settings.dateStyle}
        onChange={(dateStyle) => setSettings({ dateStyle })}
        options={DATE_STYLES.map((id) => ({ id, label: formatDay(today, id) }))}
      />
    </>
  );
}
