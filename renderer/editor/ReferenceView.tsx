/** How references are rendered. If the target of a reference is gone it says so, and the text around it stays. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import { $getNodeByKey, type NodeKey } from 'lexical';
import { type ReactNode, useState } from 'react';
import { entrySourceLine } from '../../shared/app/catalogue/sourceWords.ts';
import { figureText } from '../../shared/app/plan/figureText.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { ReferenceType } from '../../shared/doc/body.ts';
import { useEntity, useSession } from '../session/useStore.ts';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useCitationNumber } from './citations.ts';
import { useSlots } from './editorSlots.ts';
import { IslandBox } from './IslandBox.tsx';

type Props = { readonly type: ReferenceType; readonly target: string; readonly nodeKey: NodeKey };

export function ReferenceView(props: Props) {
  const [isSelected] = useLexicalNodeSelection(props.nodeKey);
  const View = VIEWS[props.type];
  return (
    <span className={`reference-view ${isSelected ? 'selected' : ''}`} data-target={props.target}>
      <View {...props} />
    </span>
  );
}

function useDelete(nodeKey: NodeKey): () => void {
  const [editor] = useLexicalComposerContext();
  return () => editor.update(() => $getNodeByKey(nodeKey)?.remove());
}

function Missing({ nodeKey, what }: { readonly nodeKey: NodeKey; readonly what: string }) {
  const { t } = useWords();
  const { readOnly } = useSession();
  const remove = useDelete(nodeKey);
  return (
    <span className="missing">
      {t('reference.missing', { what })}{' '}
      {readOnly ? null : (
        <button type="button" className="link-button" onClick={remove}>
          {t('reference.takeOut')}
        </button>
      )}
    </span>
  );
}

function BlockBar({
  nodeKey,
  label,
  children,
}: {
  readonly nodeKey: NodeKey;
  readonly label: string;
  readonly children?: ReactNode;
}) {
  const { t } = useWords();
  const { readOnly } = useSession();
  const remove = useDelete(nodeKey);
  return (
    <div className="embed-bar">
      <span className="grow small muted ellipsis">{label}</span>
      {children}
      {readOnly ? null : (
        <Button small look="quiet" onPress={remove}>
          {t('reference.takeOut')}
        </Button>
      )}
    </div>
  );
}

function CanvasEmbed({ target, nodeKey }: Props) {
  const { t } = useWords();
  const session = useSession();
  const slots = useSlots();
  const [editor] = useLexicalComposerContext();
  const [live, setLive] = useState(false);
  const canvas = useEntity(session, 'canvases', target);
  if (!canvas) return <Missing nodeKey={nodeKey} what={t('reference.canvas')} />;
  const close = () => {
    setLive(false);
    editor.focus();
  };
  return (
    <IslandBox className="embed canvas-embed">
      <BlockBar nodeKey={nodeKey} label={canvas.title || t('canvas.untitled')}>
        {live ? (
          <Button small onPress={close}>
            {t('embed.done')}
          </Button>
        ) : (
          <Button small onPress={() => setLive(true)}>
            {t('embed.edit')}
          </Button>
        )}
        <Button small onPress={() => slots.openBoard(target)}>
          {t('embed.fullScreen')}
        </Button>
      </BlockBar>
      {live ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads from the board back to the text
        <div className="embed-live" onKeyDown={(e) => e.key === 'Escape' && !e.defaultPrevented && close()}>
          {slots.liveBoard(target)}
        </div>
      ) : (
        <button
          type="button"
          className="embed-preview"
          aria-label={t('embed.editCanvas', { name: canvas.title || t('canvas.untitled') })}
          onDoubleClick={() => setLive(true)}
          onClick={(e) => e.detail === 0 && setLive(true)}
        >
          {slots.boardPreview(target)}
        </button>
      )}
    </IslandBox>
  );
}

function CombinationEmbed({ target, nodeKey }: Props) {
  const { t } = useWords();
  const session = useSession();
  const slots = useSlots();
  const node = useEntity(session, 'nodes', target);
  if (node?.kind !== 'combination') return <Missing nodeKey={nodeKey} what={t('kind.combination')} />;
  return (
    <IslandBox className="embed combination-embed">
      <BlockBar nodeKey={nodeKey} label={t('kind.combination')}>
        <Button small onPress={() => slots.openCombination(target)}>
          {t('embed.trace')}
        </Button>
      </BlockBar>
      {slots.combinationCard(target)}
    </IslandBox>
  );
}

function EntryEmbed({ target, nodeKey }: Props) {
  const { t, text } = useWords();
  const session = useSession();
  const node = useEntity(session, 'nodes', target);
  if (!node) return <Missing nodeKey={nodeKey} what={t('reference.card')} />;
  return (
    <IslandBox className="embed entry-embed">
      <BlockBar
        nodeKey={nodeKey}
        label={`${t(`kind.${node.kind}`)}${node.entry?.prefecture ? ` · ${node.entry.prefecture}${node.entry.municipality ?? ''}` : ''}`}
      />
      <p className="entry-embed-title">{node.title || t('card.untitled')}</p>
      {node.entry ? (
        <p className="small">{text(node.entry.summary)}</p>
      ) : node.note ? (
        <p className="small">{node.note}</p>
      ) : null}
      {node.entry ? <p className="field-hint">{entrySourceLine(node.entry, { t, text })}</p> : null}
    </IslandBox>
  );
}

function TaskEmbed({ target, nodeKey }: Props) {
  const { t } = useWords();
  const session = useSession();
  const task = useEntity(session, 'tasks', target);
  if (!task) return <Missing nodeKey={nodeKey} what={t('reference.task')} />;
  const isShownOnly = session.readOnly !== undefined;
  const put = (patch: Partial<Omit<typeof task, 'id'>>) =>
    report(session.execute({ type: 'putTask', task: target, patch }));
  return (
    <IslandBox className="embed task-embed">
      <label className="checkbox task-check">
        <input
          type="checkbox"
          checked={task.done}
          disabled={isShownOnly}
          onChange={(e) => put({ done: e.target.checked })}
        />
        <span className="visually-hidden">{t('task.done')}</span>
      </label>
      <CommitField
        label={t('task.title')}
        hideLabel
        value={task.title}
        placeholder={t('task.placeholder')}
        maxLength={400}
        className={task.done ? 'struck' : ''}
        disabled={isShownOnly}
        onCommit={(title) => put({ title })}
      />
      <CommitField
        label={t('task.owner')}
        hideLabel
        value={task.owner}
        placeholder={t('task.owner')}
        maxLength={120}
        disabled={isShownOnly}
        onCommit={(owner) => put({ owner })}
      />
      <DueField session={session} task={target} due={task.due} />
      <BlockBar nodeKey={nodeKey} label="" />
    </IslandBox>
  );
}

function DueField({
  session,
  task,
  due,
}: {
  readonly session: PlanSession;
  readonly task: string;
  readonly due: string;
}) {
  const { t } = useWords();
  return (
    <label className="field">
      <span className="visually-hidden">{t('task.due')}</span>
      <input
        type="date"
        className="input"
        value={due}
        disabled={session.readOnly !== undefined}
        onChange={(e) => report(session.execute({ type: 'putTask', task, patch: { due: e.target.value } }))}
      />
    </label>
  );
}

function Citation({ target, nodeKey }: Props) {
  const { t } = useWords();
  const session = useSession();
  const number = useCitationNumber(nodeKey);
  const citation = useEntity(session, 'citations', target);
  if (!citation) return <sup className="citation-mark missing">[?]</sup>;
  return (
    <sup
      className="citation-mark"
      title={`${citation.publisher} ${citation.title} ${citation.locator} ${citation.asOf}`}
    >
      [{number}]<span className="visually-hidden">{t('citation.says', { title: citation.title })}</span>
    </sup>
  );
}

function FigureChip({ target, nodeKey }: Props) {
  const { t, language } = useWords();
  const session = useSession();
  const figure = useEntity(session, 'figures', target);
  const [editor] = useLexicalComposerContext();
  if (!figure) return <Missing nodeKey={nodeKey} what={t('reference.figure')} />;
  return (
    <button
      type="button"
      className={`figure ${figure.basis ? '' : 'no-basis'}`}
      title={[
        figure.label,
        figure.basis || t('figure.noBasis'),
        figure.setBy && t('figure.setBy', { name: figure.setBy, day: figure.setOn }),
      ]
        .filter(Boolean)
        .join('\n')}
      onClick={() =>
        editor.getRootElement()?.dispatchEvent(new CustomEvent('musubi-figure', { detail: target, bubbles: true }))
      }
    >
      {figureText(figure, language)}
    </button>
  );
}

function CombinationMention({ target, nodeKey }: Props) {
  const { t } = useWords();
  const session = useSession();
  const slots = useSlots();
  const node = useEntity(session, 'nodes', target);
  if (!node) return <Missing nodeKey={nodeKey} what={t('kind.combination')} />;
  return (
    <button type="button" className="mention" onClick={() => slots.openCombination(target)}>
      {node.title || t('combination.untitled')}
    </button>
  );
}

function FundingEmbed({ target, nodeKey }: Props) {
  const { t } = useWords();
  const slots = useSlots();
  return (
    <IslandBox className="embed">
      <BlockBar nodeKey={nodeKey} label={t('view.funding')}>
        <Button small onPress={() => slots.openFunding()}>
          {t('embed.openFunding')}
        </Button>
      </BlockBar>
      {slots.fundingEmbed(target)}
    </IslandBox>
  );
}

function FundingChip({ target }: Props) {
  return <>{useSlots().fundingChip(target)}</>;
}

const VIEWS: Record<ReferenceType, (props: Props) => ReactNode> = {
  'canvas-embed': CanvasEmbed,
  'combination-embed': CombinationEmbed,
  'entry-embed': EntryEmbed,
  'task-embed': TaskEmbed,
  citation: Citation,
  'figure-chip': FigureChip,
  'combination-mention': CombinationMention,
  'funding-embed': FundingEmbed,
  'funding-chip': FundingChip,
};
