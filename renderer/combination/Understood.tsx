/** What was understood of a card's words, as chips: wrong ones can be removed and right ones added. */
import { Plus, Undo2, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { addSense, ownWordsOf, removeSense, restoreSense, sensesOf } from '../../shared/app/proposals/ownWords.ts';
import { soughtCard } from '../../shared/app/proposals/question.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import type { Understood as Reading, UnderstoodConcept } from '../../shared/domain/combination/understood.ts';
import type { FoundConcept } from '../../shared/domain/lexicon/find.ts';
import { baseOf } from '../../shared/kernel/languages.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { AskAboutWord } from './AskAboutWord.tsx';

export function Understood({ node }: { readonly node: CanvasNode }) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const reading = useReading(node);
  const [isAdding, setAdding] = useState(false);
  if (!reading || node.title.trim() === '') return null;
  const { not } = sensesOf(session.store, node.id);
  return (
    <section className="stack understood" aria-label={t('understood.title')}>
      <h2 className="section-title">{t('understood.title')}</h2>
      <ul className="chips">
        {reading.concepts.map((concept) => (
          <li key={concept.label}>
            <Chip concept={concept} onRemove={() => report(removeSense(session, node, concept.label))} />
          </li>
        ))}
        {not.map((label) => (
          <li key={label}>
            <button
              type="button"
              className="sense-chip taken-off"
              aria-label={t('understood.restore', { concept: label })}
              onClick={() => report(restoreSense(session, node, label))}
            >
              <s>{label}</s> <Undo2 size={12} aria-hidden="true" />
            </button>
          </li>
        ))}
        <li>
          <Button small look="quiet" onPress={() => setAdding(!isAdding)}>
            <Plus size={14} aria-hidden="true" /> {t('understood.add')}
          </Button>
        </li>
      </ul>
      {isAdding ? (
        <FindConcept
          onPick={(concept) => {
            if (report(addSense(session, node, concept))) setAdding(false);
          }}
        />
      ) : null}
      {node.entry ? null : <Unread reading={reading} title={node.title.trim()} />}
    </section>
  );
}

/** A completely unknown word is asked about at once; a partly known one on request. */
function Unread({ reading, title }: { readonly reading: Reading; readonly title: string }) {
  const { t } = useWords();
  if (reading.isUnknown) return <AskAboutWord key={title} word={title} isKnownInPart={false} />;
  const [part] = reading.unread;
  if (part === undefined) return null;
  return (
    <details key={part}>
      <summary>{t('ownWord.partUnknown', { word: part })}</summary>
      <AskAboutWord word={part} isKnownInPart />
    </details>
  );
}

/** `undefined` until the worker has answered. */
function useReading(node: CanvasNode): Reading | undefined {
  const { catalogue } = useApp();
  const { session } = usePlanWindow();
  const version = usePlanVersion(session, 'nodes', 'senses', 'ownWords');
  const [reading, setReading] = useState<Reading>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the card and what was corrected
  useEffect(() => {
    let current = true;
    const { store } = session;
    void catalogue
      .understand([soughtCard(store, node)], ownWordsOf(store))
      .then(([read]) => current && setReading(read));
    return () => {
      current = false;
    };
  }, [catalogue, session, node.id, version]);
  return reading;
}

function Chip({ concept, onRemove }: { readonly concept: UnderstoodConcept; readonly onRemove: () => void }) {
  const { t, language } = useWords();
  const { label, en, isGuess, from, mark } = concept;
  const said = baseOf(language) === 'en' ? (en ?? label) : label;
  return (
    <button
      type="button"
      className={`sense-chip ${isGuess ? 'guess' : ''} ${from === 'given' ? 'given' : ''}`}
      aria-label={t(isGuess ? 'understood.removeGuess' : 'understood.remove', { concept: said })}
      title={isGuess ? t('understood.guess') : mark === 'dictionary' ? t('understood.dictionary') : undefined}
      onClick={onRemove}
    >
      {said}
      {isGuess ? t('understood.guessMark') : ''} <X size={12} aria-hidden="true" />
    </button>
  );
}

const OFFERED = 8;

/** A small search over the lexicon. */
function FindConcept({ onPick }: { readonly onPick: (label: string) => void }) {
  const { t, language } = useWords();
  const { catalogue } = useApp();
  const { session } = usePlanWindow();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly FoundConcept[]>([]);
  useEffect(() => {
    let current = true;
    void catalogue
      .concepts(typed, ownWordsOf(session.store), OFFERED)
      .then((concepts) => current && setFound(concepts));
    return () => {
      current = false;
    };
  }, [catalogue, session, typed]);
  return (
    <div className="stack">
      <input
        className="input"
        type="search"
        aria-label={t('understood.search')}
        placeholder={t('understood.search')}
        maxLength={80}
        value={typed}
        onChange={(e) => setTyped(e.target.value)}
      />
      <ul className="chips" aria-label={t('understood.found')}>
        {found.map(({ label, en }) => (
          <li key={label}>
            <Button small onPress={() => onPick(label)}>
              {baseOf(language) === 'en' ? (en ?? label) : label}
            </Button>
          </li>
        ))}
      </ul>
      {typed.trim() !== '' && found.length === 0 ? (
        <p className="small muted" role="status">
          {t('understood.noneFound')}
        </p>
      ) : null}
    </div>
  );
}
