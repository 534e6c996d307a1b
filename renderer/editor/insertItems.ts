/** Items to insert into the text, for the slash menu, the toolbar's menu and the palette; and what an @ mentions. */
import type { LexicalEditor } from 'lexical';
import { combinationsOf } from '../../shared/app/board/combinationView.ts';
import { figureText } from '../../shared/app/plan/figureText.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { addTask } from '../../shared/app/plan/textReferences.ts';
import { SLASH_WORDS } from '../../shared/i18n/slashWords.ts';
import { useKnownPeople } from '../session/knownPeople.ts';
import { useComments } from '../session/useStore.ts';
import { report } from '../shell/refusals.ts';
import { useChooseImage } from '../shell/useChooseImage.ts';
import { useWords } from '../ui/i18n.tsx';
import { fundingItems } from './fundingItems.ts';
import {
  insertImage,
  insertList,
  insertPerson,
  insertReference,
  insertRule,
  insertSourceList,
  insertTable,
  setBlock,
} from './insertCommands.ts';
import { layerItems } from './layerItems.ts';
import type { SlashItem } from './SlashMenu.tsx';
import type { PickKind, TextDialogState } from './textDialogs.tsx';

type InsertId = Exclude<keyof typeof SLASH_WORDS, 'funding' | 'layer'>;

export function useInsertItems(editor: LexicalEditor, session: PlanSession, dialogs: TextDialogState): SlashItem[] {
  const { t } = useWords();
  const chooseImage = useChooseImage();
  const addImage = async () => {
    const image = await chooseImage();
    if (image) insertImage(editor, image.hash, image.title);
  };
  const insertTask = () => {
    const task = report(addTask(session, Date.now()));
    if (task !== undefined) insertReference(editor, 'task-embed', task);
  };
  const item = (id: InsertId, run: () => void): SlashItem => ({
    id,
    label: t(`insert.${id}`),
    words: SLASH_WORDS[id],
    run,
  });
  const picked = (what: PickKind) => item(what, () => dialogs.open({ kind: 'pick', what }));
  return [
    item('h2', () => setBlock(editor, 'h2')),
    item('h3', () => setBlock(editor, 'h3')),
    item('p', () => setBlock(editor, 'paragraph')),
    picked('canvas'),
    picked('combination'),
    picked('mention'),
    picked('card'),
    picked('figure'),
    picked('citation'),
    item('sources', () => insertSourceList(editor)),
    ...fundingItems(editor, session, t),
    item('task', insertTask),
    item('bullet', () => insertList(editor, 'bullet')),
    item('number', () => insertList(editor, 'number')),
    item('check', () => insertList(editor, 'check')),
    item('table', () => insertTable(editor)),
    item('quote', () => setBlock(editor, 'quote')),
    item('image', () => void addImage()),
    item('rule', () => insertRule(editor)),
    ...layerItems(editor, session, t),
  ];
}

/** People, figures and combinations of the plan, and a new figure. */
export function useMentionItems(editor: LexicalEditor, session: PlanSession, dialogs: TextDialogState): SlashItem[] {
  const { t } = useWords();
  const people = useKnownPeople(session, useComments());
  const { store } = session;
  return [
    ...people.map((p) => ({
      id: `person:${p.id}`,
      label: p.name,
      words: p.name,
      meta: t('slash.person'),
      run: () => insertPerson(editor, p.name),
    })),
    ...[...store.entities('figures').values()].map((f) => ({
      id: f.id,
      label: figureText(f, 'ja'),
      words: f.label,
      meta: f.label || t('slash.figure'),
      run: () => insertReference(editor, 'figure-chip', f.id),
    })),
    ...combinationsOf(store).map((n) => ({
      id: n.id,
      label: n.title || t('combination.untitled'),
      words: n.claim,
      meta: t('slash.combination'),
      run: () => insertReference(editor, 'combination-mention', n.id),
    })),
    {
      id: 'figure.new',
      label: t('figure.new'),
      words: '',
      run: () => dialogs.open({ kind: 'figure', figure: session.newId(), isNew: true }),
    },
  ];
}
