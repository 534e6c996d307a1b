/** The settings, and those with an action of their own. */

import { Settings } from 'lucide-react';
import { languageRecord, nextLanguage } from '../../shared/kernel/languages.ts';
import type { ActionRecord } from '../shell/actions.ts';
import type { AppScope, Contribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { navigate } from '../shell/routes.ts';

const SettingsScreen = lazyPart(
  'settings',
  'screen',
  async () => (await import('./SettingsScreen.tsx')).SettingsScreen,
);

const tenths = (zoom: number): number => Math.round(zoom * 10) / 10;
const zoomBy = ({ app: { settings, setSettings } }: AppScope, by: number): void =>
  setSettings({ zoom: Math.min(2, Math.max(0.5, tenths(settings.zoom + by))) });

const open: ActionRecord<AppScope> = {
  id: 'go.settings',
  menu: 'go',
  label: 'go.settings',
  key: 'Mod+,',
  run: () => navigate({ name: 'settings' }),
};
const language: ActionRecord<AppScope> = {
  id: 'view.language',
  menu: 'view',
  label: 'language.change',
  labelNow: ({ words }, t) => t('language.next', { name: languageRecord(nextLanguage(words.language)).name }),
  key: null,
  run: ({ app, words }) => app.setSettings({ language: nextLanguage(words.language) }),
};
const theme: ActionRecord<AppScope> = {
  id: 'view.theme',
  menu: 'view',
  label: 'theme.next',
  key: null,
  run: ({ app: { settings, setSettings } }) => setSettings({ theme: settings.theme === 'dark' ? 'light' : 'dark' }),
};
const zoomIn: ActionRecord<AppScope> = {
  id: 'view.zoomIn',
  menu: 'view',
  label: 'zoom.in',
  key: 'Mod++',
  run: (scope) => zoomBy(scope, 0.1),
};
const zoomOut: ActionRecord<AppScope> = {
  id: 'view.zoomOut',
  menu: 'view',
  label: 'zoom.out',
  key: 'Mod+-',
  run: (scope) => zoomBy(scope, -0.1),
};
const zoomReset: ActionRecord<AppScope> = {
  id: 'view.zoomReset',
  menu: 'view',
  label: 'zoom.reset',
  key: 'Mod+0',
  run: ({ app }) => app.setSettings({ zoom: 1 }),
};

export const settings = {
  id: 'settings',
  screens: { settings: SettingsScreen },
  rail: [
    {
      order: 20,
      isLast: true,
      record: open,
      icon: Settings,
      caption: 'go.settings',
      isCurrent: ({ name }) => name === 'settings',
    },
  ],
  actions: [open, language, theme, zoomIn, zoomOut, zoomReset],
} satisfies Contribution;
