/** The panel beside board and outline: the selection as fields; every command is also a single click here. */
import type { ReactNode } from 'react';
import { addBend, bendsOf } from '../../shared/app/board/bends.ts';
import { ALIGNMENTS, align, danglingLinks, reverseLink } from '../../shared/app/board/boardCommands.ts';
import type { BoardFilter } from '../../shared/app/board/boardFilter.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { suggestLinkTypes } from '../../shared/domain/canvas/linkRules.ts';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { runAction } from '../shell/actions.ts';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { CardFields } from './CardFields.tsx';
import { ColourSwatches, MoveButtons } from './cardControls.tsx';
import { FilterFields } from './FilterFields.tsx';
import { verdictText } from './linkWords.ts';
import { SlideList } from './SlideList.tsx';
import type { SlideShow } from './slideShow.ts';

type Props = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly slides: SlideShow;
  /** The app's part for a combination: its panel and its trace. */
  readonly combination: (node: CanvasNode) => ReactNode;
  /** The app's part below the words of a card that can be a part. */
  readonly cardWords: (node: CanvasNode) => ReactNode;
};

export function Inspector(props: Props) {
  const { session, selection } = props;
  usePlanVersion(session, 'nodes', 'links', 'positions', 'parents', 'canvases', 'bends');
  const selected = useSelection(selection);
  const only = selected.nodes.length === 1 ? session.store.entities('nodes').get(selected.nodes[0] ?? '') : undefined;
  const fields = selected.link ? (
    <LinkFields {...props} linkKey={selected.link} />
  ) : only ? (
    <CardFields {...props} node={only} />
  ) : selected.nodes.length > 1 ? (
    <ManyFields {...props} nodes={selected.nodes} />
  ) : undefined;
  // A viewer may look and filter, but has no fields: their input could not be saved.
  return fields ? (
    <fieldset className="bare-fields" disabled={session.readOnly !== undefined}>
      {fields}
    </fieldset>
  ) : (
    <BoardFields {...props} />
  );
}

function BoardFields({ session, canvas, filter, onFilter, slides }: Props) {
  const { t } = useWords();
  const board = session.store.entities('canvases').get(canvas);
  const dangling = danglingLinks(session.store);
  return (
    <div className="inspector stack">
      <CommitField
        label={t('canvas.title')}
        value={board?.title ?? ''}
        maxLength={200}
        onCommit={(title) => report(session.execute({ type: 'renameCanvas', canvas, title }))}
      />
      <SlideList session={session} canvas={canvas} slides={slides} />
      <FilterFields session={session} canvas={canvas} filter={filter} onFilter={onFilter} />
      {dangling.length > 0 ? (
        <div className="notice">
          <span className="grow">{t('link.dangling', { n: dangling.length })}</span>
          <Button
            small
            onPress={() => report(session.execute({ type: 'removeLinks', keys: dangling.map(([key]) => key) }))}
          >
            {t('link.clearDangling')}
          </Button>
        </div>
      ) : null}
      <p className="field-hint">{t('board.tips')}</p>
    </div>
  );
}

function ManyFields({ session, canvas, nodes }: Props & { readonly nodes: readonly string[] }) {
  const { t } = useWords();
  return (
    <div className="inspector stack">
      <p>
        <strong>{t('board.selectedCount', { n: nodes.length })}</strong>
      </p>
      <Button look="primary" onPress={() => runAction('board.combine')}>
        {t('board.combineThese')}
      </Button>
      <div className="align-grid" role="group" aria-label={t('align.title')}>
        {ALIGNMENTS.map((how) => (
          <Button key={how} small onPress={() => report(align(session, canvas, nodes, how))}>
            {t(`align.${how}`)}
          </Button>
        ))}
      </div>
      <MoveButtons session={session} canvas={canvas} nodes={nodes} />
      <ColourSwatches
        onChoose={(colour) =>
          report(
            session.execute({
              type: 'batch',
              commands: nodes.map((node) => ({ type: 'updateNode', node, patch: { colour } })),
            }),
          )
        }
      />
      <div className="row wrap">
        <Button small onPress={() => runAction('board.frame')}>
          {t('board.frameThese')}
        </Button>
        <Button small onPress={() => runAction('board.pin')}>
          {t('board.pin')}
        </Button>
        <Button small onPress={() => runAction('board.zoomSelection')}>
          {t('board.zoomSelection')}
        </Button>
        <Button small look="danger" onPress={() => runAction('board.delete')}>
          {t('card.delete')}
        </Button>
      </div>
    </div>
  );
}

function LinkFields({ session, canvas, selection, linkKey }: Props & { readonly linkKey: string }) {
  const { t } = useWords();
  const link = session.store.relations('links').get(linkKey);
  const from = session.store.entities('nodes').get(link?.from ?? '');
  const to = session.store.entities('nodes').get(link?.to ?? '');
  if (!link || !from || !to) return null;
  const change = (fields: { linkType?: typeof link.type; label?: string }) => {
    const done = report(
      session.execute({
        type: 'changeLink',
        key: linkKey,
        linkType: fields.linkType ?? link.type,
        ...(fields.label === undefined ? {} : { label: fields.label }),
      }),
    );
    if (done && fields.linkType) selection.select([], `${link.from}|${link.to}|${fields.linkType}`);
  };
  const reverse = () => {
    const key = report(reverseLink(session, linkKey));
    if (key) selection.select([], key);
  };
  const judged = suggestLinkTypes(from.kind, to.kind);
  const warning = judged.find((j) => j.type === link.type)?.verdict;
  return (
    <div className="inspector stack">
      <p>
        <strong>
          {from.title || t('card.untitled')} → {to.title || t('card.untitled')}
        </strong>
      </p>
      <Select
        label={t('link.type')}
        value={link.type}
        onChange={(linkType) => change({ linkType })}
        options={judged
          .filter((j) => j.verdict.verdict !== 'refused')
          .map((j) => ({ id: j.type, label: t(`link.${j.type}`) }))}
      />
      {warning && warning.verdict !== 'usual' ? <p className="notice">{verdictText(warning, t)}</p> : null}
      <p className="field-hint">{t(`linkMeaning.${link.type}`)}</p>
      <CommitField
        label={t('link.label')}
        value={link.label ?? ''}
        maxLength={200}
        onCommit={(label) => change({ label })}
      />
      <div className="row wrap">
        <Button small onPress={reverse}>
          {t('link.reverse')}
        </Button>
        <Button small onPress={() => report(addBend(session, canvas, linkKey))}>
          {t('bend.add')}
        </Button>
        <Button
          small
          isDisabled={bendsOf(session.store, canvas, linkKey).length === 0}
          onPress={() => report(session.execute({ type: 'bendLink', canvas, key: linkKey, bends: [] }))}
        >
          {t('bend.none')}
        </Button>
        <Button small look="danger" onPress={() => runAction('board.delete')}>
          {t('link.remove')}
        </Button>
      </div>
    </div>
  );
}
