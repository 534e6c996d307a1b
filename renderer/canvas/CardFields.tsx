/** One card as fields: its words, its kind, its connections, and its commands. */
import { ArrowLeftRight, Crosshair, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { linksOf, placedCards, reverseLink, setFolded } from '../../shared/app/board/boardCommands.ts';
import type { BoardFilter } from '../../shared/app/board/boardFilter.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import { entrySourceLine } from '../../shared/app/catalogue/sourceWords.ts';
import { sectionsFor } from '../../shared/app/plan/frameSections.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { CHOSEN_KINDS, DISCLOSURES, EVIDENCE_STATUSES, PART_KINDS } from '../../shared/domain/canvas/kinds.ts';
import { useApp } from '../shell/AppContext.tsx';
import { runAction } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { LayerSelect } from '../shell/LayerSelect.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, IconButton, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { openLink } from '../ui/openLink.ts';
import { CardAuthors } from './CardAuthors.tsx';
import { ColourSwatches, MoveButtons } from './cardControls.tsx';
import { KindMark } from './KindMark.tsx';

type Patch = (fields: Partial<Omit<CanvasNode, 'id'>>) => void;
type OfCard = { readonly node: CanvasNode; readonly patch: Patch };
type InPlan = { readonly session: PlanSession; readonly node: CanvasNode };
type OnBoard = InPlan & { readonly canvas: string };
type Filtered = { readonly filter: BoardFilter; readonly onFilter: (filter: BoardFilter) => void };

type Props = OnBoard &
  Filtered & {
    readonly selection: SelectionModel;
    /** The app's part for a combination: its panel and its trace. */
    readonly combination: (node: CanvasNode) => ReactNode;
    /** The app's part below the words of a card that can be a part. */
    readonly cardWords: (node: CanvasNode) => ReactNode;
  };

export function CardFields(props: Props) {
  const { session, canvas, selection, node, combination, cardWords, filter, onFilter } = props;
  const { t } = useWords();
  const patch: Patch = (fields) => void report(session.execute({ type: 'updateNode', node: node.id, patch: fields }));
  const ofCard = { node, patch };
  const onBoard = { session, canvas, node };
  return (
    <div className="inspector stack">
      <p className="row">
        <KindMark kind={node.kind} size={18} /> <strong>{t(`kind.${node.kind}`)}</strong>
      </p>
      <CardAuthors session={session} node={node.id} />
      <ExampleNotice {...ofCard} />
      {node.kind === 'combination' ? (
        combination(node)
      ) : (
        <>
          <Said {...ofCard} />
          {PART_KINDS.includes(node.kind) && node.kind !== 'funding' ? cardWords(node) : null}
          <Kind session={session} {...ofCard} />
          <Standing {...ofCard} />
        </>
      )}
      <FromCatalogue node={node} />
      {node.kind === 'combination' ? null : <Address {...ofCard} />}
      <ColourSwatches current={node.colour} onChoose={(colour) => patch({ colour })} />
      {node.image ? (
        <Button small onPress={() => patch({ image: undefined })}>
          {t('card.removeImage')}
        </Button>
      ) : null}
      <Links session={session} node={node} selection={selection} />
      <Frame {...onBoard} />
      <label className="checkbox">
        <input
          type="checkbox"
          checked={node.pinned === true}
          onChange={() => patch({ pinned: node.pinned ? undefined : true })}
        />
        {t('card.pinned')}
      </label>
      <MoveButtons session={session} canvas={canvas} nodes={[node.id]} />
      <Acts {...onBoard} filter={filter} onFilter={onFilter} />
    </div>
  );
}

function ExampleNotice({ node, patch }: OfCard) {
  const { t } = useWords();
  if (!node.example) return null;
  return (
    <p className="notice">
      <span className="grow">{t('card.example')}</span>
      <Button small onPress={() => patch({ example: undefined })}>
        {t('card.takeExample')}
      </Button>
    </p>
  );
}

/** Its title and its note. */
function Said({ node, patch }: OfCard) {
  const { t } = useWords();
  return (
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
    </>
  );
}

/** Its kind, or the section of the plan that a frame stands for. */
function Kind({ session, node, patch }: OfCard & { readonly session: PlanSession }) {
  const { t, text } = useWords();
  return node.kind === 'frame' ? (
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
  );
}

/** Its evidence status, and who may see it. */
function Standing({ node, patch }: OfCard) {
  const { t } = useWords();
  return (
    <>
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
      <LayerSelect value={node.layer} onChange={(layer) => patch({ layer })} />
    </>
  );
}

function FromCatalogue({ node }: { readonly node: CanvasNode }) {
  const { t, text } = useWords();
  if (!node.entry) return null;
  return (
    <section className="card-source-box">
      <h2 className="section-title">{t('card.fromCatalogue')}</h2>
      <p className="small">{text(node.entry.summary)}</p>
      <p className="field-hint">{entrySourceLine(node.entry, { t, text })}</p>
    </section>
  );
}

function Address({ node, patch }: OfCard) {
  const { t } = useWords();
  const { host } = useApp();
  return (
    <div className="row wrap">
      <CommitField
        at={`${node.id}:url`}
        label={t('card.url')}
        value={node.url ?? ''}
        maxLength={2_000}
        onCommit={(url) => patch({ url: url || undefined })}
      />
      {node.url ? (
        <Button small onPress={() => !openLink(host, node.url ?? '') && announce(t('link.badUrl'), { kind: 'error' })}>
          {t('card.openUrl')}
        </Button>
      ) : null}
    </div>
  );
}

function Links({ session, selection, node }: InPlan & { readonly selection: SelectionModel }) {
  const { t } = useWords();
  const links = linksOf(session.store, node.id);
  if (links.length === 0) return null;
  return (
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
  );
}

/** The frame that contains it. */
function Frame({ session, canvas, node }: OnBoard) {
  const { t } = useWords();
  const placed = placedCards(session.store, canvas);
  const frames = placed.filter((c) => c.node.kind === 'frame' && c.node.id !== node.id);
  const parent = placed.find((c) => c.node.id === node.id)?.parent ?? '';
  if (frames.length === 0 || node.kind === 'frame') return null;
  return (
    <Select
      label={t('card.frame')}
      value={parent}
      onChange={(p) => report(session.execute({ type: 'setParent', canvas, nodes: [node.id], parent: p || null }))}
      options={[
        { id: '', label: t('card.noFrame') },
        ...frames.map((f) => ({ id: f.node.id, label: f.node.title || t('card.untitledFrame') })),
      ]}
    />
  );
}

function Acts({ session, canvas, node, filter, onFilter }: OnBoard & Filtered) {
  const { t } = useWords();
  return (
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
      <AlsoOn session={session} canvas={canvas} node={node} />
      <Button small onPress={() => report(session.execute({ type: 'removeFromCanvas', canvas, nodes: [node.id] }))}>
        {t('card.takeOff')}
      </Button>
      <Button small look="danger" onPress={() => runAction('board.delete')}>
        {t('card.delete')}
      </Button>
    </div>
  );
}

/** Puts it on another board too. */
function AlsoOn({ session, canvas, node }: OnBoard) {
  const { t } = useWords();
  const elsewhere = [...session.store.entities('canvases').values()].filter((c) => c.id !== canvas);
  if (elsewhere.length === 0) return null;
  return (
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
  );
}
