/** The panel beside board and outline: what is selected, in fields; every act also by a single click here. */
import { ArrowDown, ArrowLeft, ArrowLeftRight, ArrowRight, ArrowUp, Crosshair, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { addBend, bendsOf } from '../../shared/app/board/bends.ts';
import {
  ALIGNMENTS,
  align,
  danglingLinks,
  linksOf,
  nudge,
  placedCards,
  reverseLink,
  setFolded,
} from '../../shared/app/board/boardCommands.ts';
import type { BoardFilter } from '../../shared/app/board/boardFilter.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import { entrySourceLine } from '../../shared/app/catalogue/sourceWords.ts';
import { sectionsFor } from '../../shared/app/plan/frameSections.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import {
  CARD_COLOURS,
  CHOSEN_KINDS,
  DISCLOSURES,
  EVIDENCE_STATUSES,
  PART_KINDS,
} from '../../shared/domain/canvas/kinds.ts';
import { suggestLinkTypes } from '../../shared/domain/canvas/linkRules.ts';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { runAction } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, IconButton, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { openLink } from '../ui/openLink.ts';
import { CardAuthors } from './CardAuthors.tsx';
import { FilterFields } from './FilterFields.tsx';
import { KindMark } from './KindMark.tsx';
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
  /** What the app shows for a combination: its panel and its trace. */
  readonly combination: (node: CanvasNode) => ReactNode;
  /** What the app shows under the words of a card that can be a part. */
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
  // A reader may look and filter; what they typed here would be nowhere.
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

function CardFields({
  session,
  canvas,
  selection,
  node,
  combination,
  cardWords,
  filter,
  onFilter,
}: Props & { readonly node: CanvasNode }) {
  const { t, text } = useWords();
  const { host } = useApp();
  const patch = (fields: Partial<Omit<CanvasNode, 'id'>>) =>
    report(session.execute({ type: 'updateNode', node: node.id, patch: fields }));
  const links = linksOf(session.store, node.id);
  const frames = placedCards(session.store, canvas).filter((c) => c.node.kind === 'frame' && c.node.id !== node.id);
  const parent = placedCards(session.store, canvas).find((c) => c.node.id === node.id)?.parent ?? '';
  const elsewhere = [...session.store.entities('canvases').values()].filter((c) => c.id !== canvas);
  return (
    <div className="inspector stack">
      <p className="row">
        <KindMark kind={node.kind} size={18} /> <strong>{t(`kind.${node.kind}`)}</strong>
      </p>
      <CardAuthors session={session} node={node.id} />
      {node.example ? (
        <p className="notice">
          <span className="grow">{t('card.example')}</span>
          <Button small onPress={() => patch({ example: undefined })}>
            {t('card.takeExample')}
          </Button>
        </p>
      ) : null}
      {node.kind === 'combination' ? (
        combination(node)
      ) : (
        <>
          <CommitField
            at={`${node.id}:title`}
            label={t('card.title')}
            value={node.title}
            maxLength={400}
            onCommit={(title) => patch({ title })}
          />
          <CommitField
            at={`${node.id}:note`}
            label={t('card.note')}
            multiline
            value={node.note}
            maxLength={20_000}
            onCommit={(note) => patch({ note })}
          />
          {PART_KINDS.includes(node.kind) && node.kind !== 'funding' ? cardWords(node) : null}
          {node.kind === 'frame' ? (
            <Select
              label={t('frame.section')}
              value={node.section ?? ''}
              onChange={(section) => patch({ section: section || undefined })}
              options={[
                { id: '', label: t('frame.noSection') },
                ...sectionsFor(session.store, node).map((s) => ({ id: s.key, label: text(s.title) })),
              ]}
            />
          ) : (
            <Select
              label={t('card.kind')}
              value={node.kind}
              onChange={(kind) => patch({ kind })}
              options={CHOSEN_KINDS.map((k) => ({
                id: k,
                label: t(`kind.${k}`),
              }))}
            />
          )}
          {node.kind === 'frame' || node.kind === 'note' ? null : (
            <Select
              label={t('card.status')}
              value={node.status}
              onChange={(status) => patch({ status })}
              options={EVIDENCE_STATUSES.map((s) => ({ id: s, label: t(`evidence.${s}`) }))}
            />
          )}
          {node.kind === 'seed' ? (
            <Select
              label={t('disclosure.label')}
              value={node.disclosure ?? ''}
              onChange={(v) => patch({ disclosure: v === '' ? undefined : v })}
              options={[
                { id: '' as const, label: t('disclosure.unknown') },
                ...DISCLOSURES.map((id) => ({ id, label: t(`disclosure.${id}`) })),
              ]}
            />
          ) : null}
        </>
      )}
      {node.entry ? (
        <section className="card-source-box">
          <h2 className="section-title">{t('card.fromCatalogue')}</h2>
          <p className="small">{text(node.entry.summary)}</p>
          <p className="field-hint">{entrySourceLine(node.entry, { t, text })}</p>
        </section>
      ) : null}
      {node.kind === 'combination' ? null : (
        <div className="row wrap">
          <CommitField
            at={`${node.id}:url`}
            label={t('card.url')}
            value={node.url ?? ''}
            maxLength={2_000}
            onCommit={(url) => patch({ url: url || undefined })}
          />
          {node.url ? (
            <Button
              small
              onPress={() => !openLink(host, node.url ?? '') && announce(t('link.badUrl'), { kind: 'error' })}
            >
              {t('card.openUrl')}
            </Button>
          ) : null}
        </div>
      )}
      <div className="field">
        <span className="field-label">{t('card.colour')}</span>
        <div className="row wrap" role="group" aria-label={t('card.colour')}>
          {CARD_COLOURS.map((c) => (
            <button
              key={c}
              type="button"
              className={`swatch tint-${c}`}
              aria-pressed={node.colour === c}
              aria-label={t(`colour.${c}`)}
              title={t(`colour.${c}`)}
              onClick={() => patch({ colour: c })}
            />
          ))}
        </div>
      </div>
      {node.image ? (
        <Button small onPress={() => patch({ image: undefined })}>
          {t('card.removeImage')}
        </Button>
      ) : null}
      {links.length > 0 ? (
        <section>
          <h2 className="section-title">{t('card.links')}</h2>
          <ul className="part-list">
            {links.map(([key, l]) => {
              const other = session.store.entities('nodes').get(l.from === node.id ? l.to : l.from);
              return (
                <li key={key} className="row between">
                  <button
                    type="button"
                    className="link-button ellipsis"
                    onClick={() => (other ? selection.select([other.id]) : undefined)}
                  >
                    {l.from === node.id ? `${t(`link.${l.type}`)} → ` : `← ${t(`link.${l.type}`)} `}
                    {other ? other.title || t('card.untitled') : t('link.lostEnd')}
                  </button>
                  <IconButton
                    small
                    label={t('link.reverse')}
                    icon={<ArrowLeftRight size={14} />}
                    isDisabled={!other}
                    onPress={() => report(reverseLink(session, key))}
                  />
                  <IconButton
                    small
                    label={t('link.remove')}
                    icon={<X size={14} />}
                    onPress={() => report(session.execute({ type: 'removeLinks', keys: [key] }))}
                  />
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
      {frames.length > 0 && node.kind !== 'frame' ? (
        <Select
          label={t('card.frame')}
          value={parent}
          onChange={(p) => report(session.execute({ type: 'setParent', canvas, nodes: [node.id], parent: p || null }))}
          options={[
            { id: '', label: t('card.noFrame') },
            ...frames.map((f) => ({ id: f.node.id, label: f.node.title || t('card.untitledFrame') })),
          ]}
        />
      ) : null}
      <label className="checkbox">
        <input
          type="checkbox"
          checked={node.pinned === true}
          onChange={() => patch({ pinned: node.pinned ? undefined : true })}
        />
        {t('card.pinned')}
      </label>
      <MoveButtons session={session} canvas={canvas} nodes={[node.id]} />
      <div className="row wrap">
        {node.kind === 'frame' ? (
          <Button
            small
            pressed={node.folded === true}
            onPress={() => report(setFolded(session, node.id, node.folded !== true))}
          >
            {t(node.folded ? 'board.unfold' : 'board.fold')}
          </Button>
        ) : null}
        <Button small onPress={() => runAction('board.link')}>
          {t('board.link')}
        </Button>
        <Button small onPress={() => runAction('board.moveByClick')}>
          {t('board.moveByClick')}
        </Button>
        <Button
          small
          pressed={filter.near?.card === node.id}
          onPress={() =>
            onFilter({ ...filter, near: filter.near?.card === node.id ? undefined : { card: node.id, steps: 1 } })
          }
        >
          <Crosshair size={14} aria-hidden="true" /> {t('filter.focus')}
        </Button>
        {elsewhere.length > 0 ? (
          <Select
            hideLabel
            label={t('card.alsoOn')}
            value=""
            onChange={(to) => {
              if (to === '') return;
              if (report(session.execute({ type: 'placeNode', canvas: to, node: node.id, pos: [0, 0] })))
                announce(t('card.placedOn', { name: session.store.entities('canvases').get(to)?.title ?? '' }));
            }}
            options={[
              { id: '', label: t('card.alsoOn') },
              ...elsewhere.map((c) => ({ id: c.id, label: c.title || t('canvas.untitled') })),
            ]}
          />
        ) : null}
        <Button small onPress={() => report(session.execute({ type: 'removeFromCanvas', canvas, nodes: [node.id] }))}>
          {t('card.takeOff')}
        </Button>
        <Button small look="danger" onPress={() => runAction('board.delete')}>
          {t('card.delete')}
        </Button>
      </div>
    </div>
  );
}

function MoveButtons({
  session,
  canvas,
  nodes,
}: {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly nodes: readonly string[];
}) {
  const { t } = useWords();
  const by = (dx: number, dy: number) => () => report(nudge(session, canvas, nodes, [dx * 40, dy * 40]));
  return (
    <div className="row" role="group" aria-label={t('card.move')}>
      <span className="field-label">{t('card.move')}</span>
      <IconButton small label={t('card.moveLeft')} icon={<ArrowLeft size={14} />} onPress={by(-1, 0)} />
      <IconButton small label={t('card.moveUp')} icon={<ArrowUp size={14} />} onPress={by(0, -1)} />
      <IconButton small label={t('card.moveDown')} icon={<ArrowDown size={14} />} onPress={by(0, 1)} />
      <IconButton small label={t('card.moveRight')} icon={<ArrowRight size={14} />} onPress={by(1, 0)} />
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
      <div className="field">
        <span className="field-label">{t('card.colour')}</span>
        <div className="row wrap">
          {CARD_COLOURS.map((colour) => (
            <button
              key={colour}
              type="button"
              className={`swatch tint-${colour}`}
              aria-label={t(`colour.${colour}`)}
              onClick={() =>
                report(
                  session.execute({
                    type: 'batch',
                    commands: nodes.map((node) => ({ type: 'updateNode', node, patch: { colour } })),
                  }),
                )
              }
            />
          ))}
        </div>
      </div>
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
