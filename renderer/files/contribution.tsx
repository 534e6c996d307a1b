/** Plan files: opening one, and handling files that are dropped on the window or opened from the desktop. */
import type { MessageKey } from '../../shared/i18n/messages.ts';
import {
  isBoardFile,
  isCataloguePack,
  isContestFile,
  isFolderFile,
  isOwnFile,
  isTextFile,
  isWordFile,
} from '../../shared/kernel/fileKinds.ts';
import type { ActionRecord } from '../shell/actions.ts';
import { parts } from '../shell/appParts.ts';
import type { AppScope, Contribution, IncomingFile } from '../shell/contribution.ts';
import { type DialogProps, openDialog } from '../shell/dialogs.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { runPart } from '../shell/runPart.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { documents } from './documents.ts';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    /** A file contains a plan that already exists here: asks whether to merge. */
    readonly mergeFile: { readonly name: string; readonly title: string; readonly merge: () => void };
    /** A Word file was exported from an existing plan: asks what to do with it. */
    readonly wordFile: {
      readonly name: string;
      readonly title: string;
      readonly asNew: () => void;
      readonly asMarkup: () => void;
    };
    /** What could not be imported from a file. `about`: what a person can do about it. */
    readonly leftOut: { readonly about: MessageKey; readonly lines: readonly string[] };
    /** All plans as readable folders in one file. */
    readonly allPlans: Record<never, never>;
  }
}

const incoming = parts.declare('files.incoming', () => import('./incomingFiles.ts'));

const AllPlans = lazyPart<{ readonly onClose: () => void }>(
  'files.allPlans',
  'dialog',
  async () => (await import('./AllPlansDialog.tsx')).AllPlansDialog,
);

const word = parts.declare('files.word', () => import('./wordFiles.ts'));

/** Files of other programs that become a plan. */
const becomesPlan = (name: string): boolean => isTextFile(name) || isBoardFile(name) || isFolderFile(name);

const take = async (file: IncomingFile, scope: AppScope): Promise<void> => {
  if (becomesPlan(file.name))
    return void (await runPart(documents, scope.words.t, (part) => part.importText(scope, file)));
  if (isWordFile(file.name)) await runPart(word, scope.words.t, ({ takeWord }) => takeWord(file, scope));
  else await runPart(incoming, scope.words.t, ({ takeFile }) => takeFile(file, scope));
};

export const openFile: ActionRecord<AppScope> = {
  id: 'plan.openFile',
  menu: 'file',
  label: 'file.open',
  key: 'Mod+O',
  when: ({ app }) => app.host.guest === undefined,
  run: (scope) => void scope.app.host.openFile('musubi').then((file) => file && scope.app.takeFile(file)),
};

const importText: ActionRecord<AppScope> = {
  id: 'plan.importText',
  menu: 'file',
  label: 'import.text',
  key: null,
  when: ({ app }) => app.host.guest === undefined,
  run: (scope) => void scope.app.host.openFile('text').then((file) => file && scope.app.takeFile(file)),
};

export const openWord: ActionRecord<AppScope> = {
  id: 'plan.openWord',
  menu: 'file',
  label: 'word.open',
  key: null,
  when: ({ app }) => app.host.guest === undefined,
  run: (scope) => void scope.app.host.openFile('word').then((file) => file && scope.app.takeFile(file)),
};

const exportAllPlans: ActionRecord<AppScope> = {
  id: 'plans.exportAll',
  menu: 'file',
  label: 'allPlans.title',
  key: null,
  when: ({ app }) => app.host.guest === undefined,
  run: () => openDialog({ kind: 'allPlans' }),
};

function WordFile({ dialog: { name, title, asNew, asMarkup }, onClose }: DialogProps<'wordFile'>) {
  const { t } = useWords();
  const choose = (take: () => void) => () => {
    onClose();
    take();
  };
  return (
    <Dialog title={t('word.title', { name })} isOpen onClose={onClose} size="narrow">
      <p>{t('word.about', { title })}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button onPress={choose(asNew)}>{t('word.asNew')}</Button>
        <Button look="primary" onPress={choose(asMarkup)}>
          {t('word.asMarkup')}
        </Button>
      </div>
    </Dialog>
  );
}

function LeftOutDialog({ dialog: { about, lines }, onClose }: DialogProps<'leftOut'>) {
  const { t } = useWords();
  return (
    <Dialog title={t('word.leftTitle')} isOpen onClose={onClose} size="narrow">
      <p>{t(about)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <section className="left-out" tabIndex={0} aria-label={t('word.leftTitle')}>
        <ul>
          {lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, in which the same line may stand twice
            <li key={i}>{line}</li>
          ))}
        </ul>
      </section>
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </Dialog>
  );
}

function MergeFile({ dialog: { name, title, merge }, onClose }: DialogProps<'mergeFile'>) {
  const { t } = useWords();
  return (
    <Dialog title={t('merge.title', { title })} isOpen onClose={onClose} size="narrow" role="alertdialog">
      <p>{t('merge.about', { name })}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="primary"
          onPress={() => {
            merge();
            onClose();
          }}
        >
          {t('merge.do')}
        </Button>
      </div>
    </Dialog>
  );
}

export const files = {
  id: 'files',
  dialogs: {
    mergeFile: MergeFile,
    wordFile: WordFile,
    leftOut: LeftOutDialog,
    allPlans: ({ onClose }: DialogProps<'allPlans'>) => <AllPlans onClose={onClose} />,
  },
  actions: [openFile, importText, openWord, exportAllPlans],
  files: {
    takes: (name) =>
      becomesPlan(name) || isWordFile(name) || (isOwnFile(name) && !isContestFile(name) && !isCataloguePack(name)),
    take,
  },
} satisfies Contribution;
