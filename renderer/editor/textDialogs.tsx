/** The dialogs of the text: a figure, a citation, and picking what to insert. */
import type { LexicalEditor } from 'lexical';
import { useCallback, useState } from 'react';
import { canvasesOf } from '../../shared/app/board/boardCommands.ts';
import { combinationsOf } from '../../shared/app/board/combinationView.ts';
import { figureText } from '../../shared/app/plan/figureText.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { citeCard } from '../../shared/app/plan/textReferences.ts';
import type { ReferenceType } from '../../shared/doc/body.ts';
import type { PlanReader } from '../../shared/doc/planStore.ts';
import { report } from '../shell/refusals.ts';
import { type Translate, useWords } from '../ui/i18n.tsx';
import { CitationDialog } from './CitationDialog.tsx';
import { FigureDialog } from './FigureDialog.tsx';
import { insertReference } from './insertCommands.ts';
import { type Choice, PickDialog } from './PickDialog.tsx';

type Pick = {
  /** The reference type inserted for the picked item. */
  readonly reference: ReferenceType;
  readonly choices: (store: PlanReader, t: Translate) => readonly Choice[];
};

const combinationChoices: Pick['choices'] = (store, t) =>
  combinationsOf(store).map((n) => ({ id: n.id, label: n.title || t('combination.untitled'), meta: n.claim }));

const PICKS = {
  canvas: {
    reference: 'canvas-embed',
    choices: (store, t) => canvasesOf(store).map((c) => ({ id: c.id, label: c.title || t('canvas.untitled') })),
  },
  combination: { reference: 'combination-embed', choices: combinationChoices },
  mention: { reference: 'combination-mention', choices: combinationChoices },
  card: {
    reference: 'entry-embed',
    choices: (store, t) =>
      [...store.entities('nodes').values()]
        .filter((n) => n.kind !== 'frame' && n.kind !== 'combination')
        .map((n) => ({ id: n.id, label: n.title || t('card.untitled'), meta: t(`kind.${n.kind}`) })),
  },
  figure: {
    reference: 'figure-chip',
    choices: (store) =>
      [...store.entities('figures').values()].map((f) => ({
        id: f.id,
        label: f.label || figureText(f, 'ja'),
        meta: figureText(f, 'ja'),
      })),
  },
  citation: {
    reference: 'citation',
    choices: (store, t) => [
      ...[...store.entities('citations').values()].map((c) => ({ id: c.id, label: c.title, meta: c.publisher })),
      ...[...store.entities('nodes').values()]
        .filter((n) => n.entry)
        .map((n) => ({ id: n.id, label: n.title, meta: t('citation.fromCard') })),
    ],
  },
} satisfies Readonly<Record<string, Pick>>;
export type PickKind = keyof typeof PICKS;

export type TextDialog =
  | { readonly kind: 'figure'; readonly figure: string; readonly isNew: boolean }
  | { readonly kind: 'citation' }
  | { readonly kind: 'pick'; readonly what: PickKind };

export type TextDialogState = {
  readonly dialog: TextDialog | undefined;
  readonly open: (dialog: TextDialog) => void;
  readonly openFigure: (figure: string) => void;
  /** Closes the dialog and returns the focus to the text. */
  readonly close: () => void;
  /** Inserts a reference and closes the dialog. */
  readonly insert: (type: ReferenceType, target: string) => void;
};

export function useTextDialogs(editor: LexicalEditor): TextDialogState {
  const [dialog, open] = useState<TextDialog>();
  const openFigure = useCallback((figure: string) => open({ kind: 'figure', figure, isNew: false }), []);
  const close = () => {
    open(undefined);
    requestAnimationFrame(() => editor.focus());
  };
  const insert = (type: ReferenceType, target: string) => {
    insertReference(editor, type, target);
    close();
  };
  return { dialog, open, openFigure, close, insert };
}

type Props = { readonly session: PlanSession; readonly dialogs: TextDialogState };

export function TextDialogs({ session, dialogs }: Props) {
  const { dialog, close, insert } = dialogs;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'figure':
      return (
        <FigureDialog
          session={session}
          figure={dialog.figure}
          isNew={dialog.isNew}
          onClose={close}
          onDone={() => (dialog.isNew ? insert('figure-chip', dialog.figure) : close())}
        />
      );
    case 'citation':
      return <CitationDialog session={session} onClose={close} onDone={(id) => insert('citation', id)} />;
    case 'pick':
      return <PickReference key={dialog.what} what={dialog.what} session={session} dialogs={dialogs} />;
  }
}

function PickReference({ what, session, dialogs }: Props & { readonly what: PickKind }) {
  const { t } = useWords();
  const { open, close, insert } = dialogs;
  const { reference, choices } = PICKS[what];
  const { store } = session;
  const pick = (id: string) => {
    const isCard = what === 'citation' && !store.entities('citations').has(id);
    const target = isCard ? report(citeCard(session, id)) : id;
    if (target !== undefined) insert(reference, target);
  };
  return (
    <PickDialog
      title={t(`insert.${what}`)}
      choices={choices(store, t)}
      onPick={pick}
      onClose={close}
      {...(what === 'figure'
        ? {
            newLabel: t('figure.new'),
            onNew: () => open({ kind: 'figure', figure: session.newId(), isNew: true }),
          }
        : {})}
      {...(what === 'citation' ? { newLabel: t('citation.new'), onNew: () => open({ kind: 'citation' }) } : {})}
    />
  );
}
