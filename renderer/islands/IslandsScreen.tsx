/** The islands of a board: cards to gather on one side, islands, their relations and the text of them on the other. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { islandsOf, joinIsland, leaveIsland, makeIsland, nameIsland } from '../../shared/app/islands/islands.ts';
import { islandsText, writeIslands } from '../../shared/app/islands/islandsText.ts';
import type { Island, IslandCard } from '../../shared/domain/islands/compose.ts';
import { useDerived, useRoom } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { useCardWays } from '../shell/cardWays.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { ToolHead, ToolUndo } from '../shell/toolFrame.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, IconButton, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { IslandRelations } from './IslandRelations.tsx';
import { useSuggestions } from './useIslandSuggestions.ts';

type Chosen = { readonly ids: ReadonlySet<string>; readonly toggle: (id: string) => void; readonly clear: () => void };

function useChosen(): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    setIds(next);
  };
  return { ids, toggle, clear: () => setIds(new Set()) };
}

const WRITTEN = ['nodes', 'positions', 'sizes', 'parents', 'links'] as const;

export function IslandsScreen() {
  const { t } = useWords();
  const { canvas, canvases, setCanvas } = usePlanWindow();
  const room = useRoom();
  return (
    <main className="islands-screen" aria-label={t('view.islands')}>
      <ToolUndo of={WRITTEN} />
      <ToolHead tool="islands" about={t('islands.about')}>
        {canvas !== undefined && canvases.length > 1 ? (
          <Select
            label={t('islands.board')}
            hideLabel
            value={canvas}
            options={canvases.map(({ id, title }) => ({ id, label: title }))}
            onChange={setCanvas}
          />
        ) : null}
        {room ? (
          <Button small onPress={() => room.show(true)}>
            {t('islands.collect')}
          </Button>
        ) : null}
      </ToolHead>
      {canvas === undefined ? <NoCards /> : <Board key={canvas} canvas={canvas} />}
    </main>
  );
}

function Board({ canvas }: { readonly canvas: string }) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const { islands, ties, loose } = useDerived(session, islandsOf, canvas);
  const chosen = useChosen();
  const canEdit = session.readOnly === undefined;
  if (islands.length === 0 && loose.length === 0) return <NoCards />;
  return (
    <div className="islands-work">
      <section className="stack" aria-labelledby="islands-loose">
        <h3 id="islands-loose">{t('islands.loose')}</h3>
        {loose.length === 0 ? <p className="muted small">{t('islands.looseNone')}</p> : null}
        <Cards cards={loose} chosen={canEdit ? chosen : undefined} />
        {canEdit ? <MakeIsland canvas={canvas} chosen={chosen} /> : null}
        {canEdit ? <Suggested canvas={canvas} loose={loose} /> : null}
      </section>
      <section className="stack" aria-labelledby="islands-list">
        <h3 id="islands-list">{t('islands.list')}</h3>
        {islands.length === 0 ? <p className="muted small">{t('islands.none')}</p> : null}
        {islands.map((island) => (
          <IslandPart key={island.id} canvas={canvas} island={island} chosen={canEdit ? chosen : undefined} />
        ))}
        <IslandRelations canvas={canvas} islands={islands} ties={ties} />
        {canEdit ? <TextPart canvas={canvas} /> : null}
      </section>
    </div>
  );
}

function NoCards() {
  const { t } = useWords();
  const room = useRoom();
  const collect = room ? { label: t('islands.collect'), run: () => room.show(true) } : undefined;
  return (
    <div className="pad">
      <Nothing says={<p>{t('islands.noCards')}</p>} ways={[...useCardWays(), collect]} />
    </div>
  );
}

/** With a box to choose each, where the plan may be changed. */
function Cards({
  cards,
  chosen,
  onLeave,
}: {
  readonly cards: readonly IslandCard[];
  readonly chosen: Chosen | undefined;
  readonly onLeave?: (id: string) => void;
}) {
  const { t } = useWords();
  return (
    <ul className="island-cards">
      {cards.map(({ id, title }) => {
        const words = title || t('plan.untitled');
        return (
          <li key={id} className="row">
            {chosen ? (
              <label className="checkbox grow">
                <input type="checkbox" checked={chosen.ids.has(id)} onChange={() => chosen.toggle(id)} />
                <span>{words}</span>
              </label>
            ) : (
              <span className="grow">{words}</span>
            )}
            {chosen && onLeave ? (
              <IconButton
                small
                label={t('islands.leave', { title: words })}
                icon={<X size={14} aria-hidden="true" />}
                onPress={() => onLeave(id)}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function MakeIsland({ canvas, chosen }: { readonly canvas: string; readonly chosen: Chosen }) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const [title, setTitle] = useState('');
  const ids = [...chosen.ids];
  return (
    <form
      className="row wrap island-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ids.length === 0 || report(makeIsland(session, canvas, ids, title)) === undefined) return;
        chosen.clear();
        setTitle('');
      }}
    >
      <span className="small island-count" role="status">
        {t('islands.chosen', { n: ids.length })}
      </span>
      <label className="field grow">
        <span className="field-label">{t('islands.name')}</span>
        <input
          className="input"
          value={title}
          maxLength={400}
          placeholder={t('islands.nameHint')}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <Button look="primary" type="submit" isDisabled={ids.length === 0}>
        {t('islands.make')}
      </Button>
    </form>
  );
}

function Suggested({ canvas, loose }: { readonly canvas: string; readonly loose: readonly IslandCard[] }) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const suggestions = useSuggestions(loose);
  const titles = new Map(loose.map(({ id, title }) => [id, title]));
  if (suggestions.length === 0) return null;
  return (
    <section className="stack" aria-label={t('islands.suggested')}>
      <h4>{t('islands.suggested')}</h4>
      {suggestions.map(({ cards, shared }) => (
        <article key={cards.join()} className="island suggested">
          <p className="muted small">{t('islands.shared', { concepts: shared.slice(0, 3).join('・') })}</p>
          <p>{cards.map((id) => titles.get(id)).join('、')}</p>
          <Button
            small
            onPress={() => {
              if (report(makeIsland(session, canvas, cards, '')) !== undefined) announce(t('islands.made'));
            }}
          >
            {t('islands.take', { n: cards.length })}
          </Button>
        </article>
      ))}
    </section>
  );
}

function IslandPart({
  canvas,
  island,
  chosen,
}: {
  readonly canvas: string;
  readonly island: Island;
  readonly chosen: Chosen | undefined;
}) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const title = island.title || t('islands.untitled');
  const others = [...(chosen?.ids ?? [])].filter((id) => !island.cards.some((card) => card.id === id));
  return (
    <article className="island" aria-label={title}>
      {chosen ? (
        <CommitField
          label={t('islands.name')}
          hideLabel
          value={island.title}
          maxLength={400}
          placeholder={t('islands.nameHint')}
          at={`${island.id}:title`}
          onCommit={(name) => report(nameIsland(session, island.id, name))}
        />
      ) : (
        <h4>{title}</h4>
      )}
      <Cards cards={island.cards} chosen={chosen} onLeave={(id) => report(leaveIsland(session, canvas, id))} />
      {chosen && others.length > 0 ? (
        <Button
          small
          onPress={() => {
            if (report(joinIsland(session, canvas, island.id, others))) chosen.clear();
          }}
        >
          {t('islands.join', { title })}
        </Button>
      ) : null}
    </article>
  );
}

function TextPart({ canvas }: { readonly canvas: string }) {
  const words = useWords();
  const { t } = words;
  const { session, go } = usePlanWindow();
  const write = () => {
    if (islandsText(session, canvas, words).edits.length === 0) {
      go('text');
      return;
    }
    const undo = report(writeIslands(session, canvas, words));
    if (undo === undefined) return;
    announce(t('islands.written'), { action: { label: t('common.undo'), run: undo } });
    go('text');
  };
  const { islands } = useDerived(session, islandsOf, canvas);
  const isEmpty = islands.every(({ cards }) => cards.length === 0);
  return (
    <div className="stack">
      {isEmpty ? <p className="muted small">{t('islands.textNone')}</p> : null}
      <div className="row">
        <Button look="primary" isDisabled={isEmpty} onPress={write}>
          {t('islands.text')}
        </Button>
      </div>
    </div>
  );
}
