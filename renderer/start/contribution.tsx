/** The start of the four roles, the samples, and the explanations of terms. */
import type { StartRole } from '../../shared/ipc/contract.ts';
import type { ActionRecord } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import type { AppScope, Contribution } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { withoutTerms } from '../shell/Explained.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { navigate } from '../shell/routes.ts';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    /** Samples of the role come first. */
    readonly samples: { readonly role: StartRole | undefined };
  }
}

const NOT_FOR_GUESTS = { forGuests: false };
const StartScreen = lazyPart(
  'start.screen',
  'screen',
  async () => (await import('./StartScreen.tsx')).StartScreen,
  NOT_FOR_GUESTS,
);
const SamplesDialog = lazyPart(
  'start.samplesDialog',
  'dialog',
  async () => (await import('./SamplesDialog.tsx')).SamplesDialog,
  NOT_FOR_GUESTS,
);

const isOwner = ({ app }: AppScope): boolean => app.host.guest === undefined;

const goStart: ActionRecord<AppScope> = {
  id: 'go.start',
  menu: 'go',
  label: 'start.go',
  alias: 'start.askMe',
  key: null,
  when: isOwner,
  run: () => navigate({ name: 'start' }),
};
const samplesAgain: ActionRecord<AppScope> = {
  id: 'sample.again',
  menu: 'file',
  label: 'sample.again',
  key: null,
  when: isOwner,
  run: () => openDialog({ kind: 'samples', role: undefined }),
};
const termsAgain: ActionRecord<AppScope> = {
  id: 'term.again',
  menu: 'help',
  label: 'term.again',
  key: null,
  when: ({ app }) => app.settings.startedAs !== '' && app.settings.seen.some((what) => what.startsWith('term:')),
  run: ({ app, words }) => {
    app.setSettings(withoutTerms(app.settings));
    announce(words.t('term.shownAgain'));
  },
};

const Start = () => <StartScreen />;
const Samples = ({ dialog, onClose }: DialogProps<'samples'>) => <SamplesDialog role={dialog.role} onClose={onClose} />;

export const start = {
  id: 'start',
  screens: { start: Start },
  dialogs: { samples: Samples },
  actions: [goStart, samplesAgain, termsAgain],
} satisfies Contribution;
