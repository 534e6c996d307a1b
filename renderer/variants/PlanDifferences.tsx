/** The differences between another variant and the open plan, by meaning; selected parts are applied in one undo step. */
import { useMemo, useRef, useState } from 'react';
import { carryPublications, takeParts } from '../../shared/app/variants/takeParts.ts';
import {
  missingPublications,
  PART_PLACES,
  partsBetween,
  type VariantPart,
  withNeeds,
} from '../../shared/doc/variants/parts.ts';
import { announce } from '../shell/announce.tsx';
import { openDialog } from '../shell/dialogs.tsx';
import { focusAround } from '../shell/focusAround.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { ChangeList } from '../versions/ChangeList.tsx';
import { type Family, useDocVersion } from './useFamily.ts';
import { useUndoKey } from './useUndoKey.ts';

type Props = { readonly family: Family; readonly names: ReadonlyMap<string, string> };

export function PlanDifferences({ family, names }: Props) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const [chosenPlan, setPlan] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  /** Each taking over in this dialog, the last at the end. The message with its undo button is behind the dialog. */
  const [undos, setUndos] = useState<readonly (() => void)[]>([]);
  const section = useRef<HTMLElement>(null);
  const undoLast = () => {
    undos.at(-1)?.();
    setUndos(undos.slice(0, -1));
    focusAround(section.current);
  };
  useUndoKey(undos.length > 0 ? undoLast : undefined);
  const others = family.relatives.all;
  const other = others.find((r) => r.id === chosenPlan) ?? others[0];
  const version = useDocVersion(session.planDoc);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the versions stand for what is in the two documents
  const parts = useMemo(
    () => (other ? partsBetween(session.planDoc, other.doc) : []),
    [session, other, version, family.relatives.version],
  );
  if (!other)
    return (
      <Nothing
        says={<p role="status">{t('variant.noOther')}</p>}
        ways={[{ label: t('variant.makeAnother'), run: () => openDialog({ kind: 'branch', combination: undefined }) }]}
      />
    );
  const name = names.get(other.id) ?? other.store.meta.title;
  const taken = withNeeds(parts, chosen);
  const missing = missingPublications(session.planDoc, other.doc).size;
  const take = async () => {
    session.settleFields();
    const done = report(await takeParts(session, other.doc, chosen, t('variant.beforeTaking', { name })));
    if (done === undefined) return;
    setChosen(new Set());
    setUndos([...undos, done.undo]);
    const action = { label: t('common.undo'), run: done.undo };
    announce(
      done.lost > 0
        ? t('variant.takenSome', { n: done.count, lost: done.lost })
        : t('variant.taken', { n: done.count }),
      { action },
    );
  };
  const carry = () => {
    const count = report(carryPublications(session, other.doc));
    if (typeof count === 'number') announce(t('variant.carried', { n: count }));
  };
  const canTake = session.planReadOnly === undefined;
  return (
    <section ref={section} className="stack variant-differences" aria-label={t('variant.view.differences')}>
      <Select
        label={t('variant.compareWith')}
        value={other.id}
        options={others.map((r) => ({ id: r.id, label: names.get(r.id) ?? r.store.meta.title }))}
        onChange={(id) => {
          setPlan(id);
          setChosen(new Set());
        }}
      />
      <p className="muted small">{t('variant.differencesAbout', { name })}</p>
      {missing > 0 ? (
        <div className="row wrap notice">
          <span className="grow">{t('variant.publicationsThere', { name, n: missing })}</span>
          <Button small isDisabled={!canTake} onPress={carry}>
            {t('variant.carry')}
          </Button>
        </div>
      ) : null}
      {undos.length > 0 ? (
        <div className="row">
          <Button key={undos.length} small autoFocus onPress={undoLast}>
            {t('variant.undoTaking')}
          </Button>
        </div>
      ) : null}
      {parts.length === 0 ? <p role="status">{t('variant.same')}</p> : null}
      {PART_PLACES.map((place) => (
        <Place
          key={place}
          title={t(`variant.place.${place}`)}
          parts={parts.filter((p) => p.place === place)}
          chosen={chosen}
          needed={new Set(taken.map((p) => p.key))}
          onChoose={canTake ? setChosen : undefined}
        />
      ))}
      {parts.length > 0 ? (
        <div className="dialog-actions">
          <Button isDisabled={!canTake} onPress={() => setChosen(new Set(parts.map((p) => p.key)))}>
            {t('variant.chooseAll')}
          </Button>
          <Button look="primary" isDisabled={!canTake || taken.length === 0} onPress={() => void take()}>
            {t('variant.take', { n: taken.length })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

type PlaceProps = {
  readonly title: string;
  readonly parts: readonly VariantPart[];
  readonly chosen: ReadonlySet<string>;
  /** Parts that are included because selected ones need them. */
  readonly needed: ReadonlySet<string>;
  readonly onChoose: ((chosen: ReadonlySet<string>) => void) | undefined;
};

function Place({ title, parts, chosen, needed, onChoose }: PlaceProps) {
  const { t } = useWords();
  if (parts.length === 0) return null;
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose?.(next);
  };
  return (
    <section>
      <h3 className="section-title">{title}</h3>
      <ul className="variant-parts">
        {parts.map((part) => {
          const comesAlong = needed.has(part.key) && !chosen.has(part.key);
          return (
            <li key={part.key}>
              <label className="checkbox">
                <input
                  type="checkbox"
                  checked={needed.has(part.key)}
                  disabled={!onChoose || comesAlong}
                  onChange={() => toggle(part.key)}
                />
                <span className="grow">
                  {part.place === 'text' && part.section ? (
                    <span className="visually-hidden">{part.section}</span>
                  ) : null}
                  <ChangeList changes={part.changes} />
                  {comesAlong ? <span className="muted small">{t('variant.comesAlong')}</span> : null}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
