/** Files of plans: opening one, and taking in what was dropped on the window or opened from the desktop. */
import { isCataloguePack, isContestFile, isOwnFile, isTextFile } from '../../shared/kernel/fileKinds.ts';
import type { ActionRecord } from '../shell/actions.ts';
import { parts } from '../shell/appParts.ts';
import type { AppScope, Contribution, IncomingFile } from '../shell/contribution.ts';
import type { DialogProps } from '../shell/dialogs.tsx';
import { runPart } from '../shell/runPart.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { documents } from './documents.ts';

declare module '../shell/dialogs.tsx' {
  interface Dialogs {
    /** A file holds a plan that is here already: whether they are merged is asked. */
    readonly mergeFile: { readonly name: string; readonly title: string; readonly merge: () => void };
  }
}

const incoming = parts.declare('files.incoming', () => import('./incomingFiles.ts'));

const take = async (file: IncomingFile, scope: AppScope): Promise<void> => {
  if (isTextFile(file.name))
    return void (await runPart(documents, scope.words.t, (part) => part.importText(scope, file)));
  await runPart(incoming, scope.words.t, ({ takeFile }) => takeFile(file, scope));
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
  dialogs: { mergeFile: MergeFile },
  actions: [openFile, importText],
  files: {
    takes: (name) => isTextFile(name) || (isOwnFile(name) && !isContestFile(name) && !isCataloguePack(name)),
    take,
  },
} satisfies Contribution;
