/** Anonymising an entry: what was searched for and found, what is unreadable, words hidden by hand, and the sign-off. */
import { type ReactNode, useEffect, useState } from 'react';
import type { EntryClues } from '../../shared/app/contest/contestModel.ts';
import { unreadFiles } from '../../shared/app/contest/judgeFiles.ts';
import { hiddenWords, LONGEST_WORD, placesOf, stays } from '../../shared/doc/contest/blindReview.ts';
import type { Entry } from '../../shared/doc/contest/contestSchema.ts';
import { lookedFor } from '../../shared/domain/contest/clues/lookedFor.ts';
import { foldedLetters } from '../../shared/domain/contest/clues/view.ts';
import type { Leak, Passage } from '../../shared/domain/contest/leaks.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { MediaImage } from '../ui/MediaImage.tsx';
import { useMask } from './attachments/CopyReport.tsx';
import { useContest } from './contestContext.ts';

export function BlindReview({ entry }: { readonly entry: Entry }) {
  const { t } = useWords();
  const model = useContest();
  const [found, setFound] = useState<EntryClues | null>();
  const [unread, setUnread] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    void model.clues(entry).then(
      (c) => current && setFound(c ?? null),
      () => current && setFound(null),
    );
    return () => {
      current = false;
    };
  }, [model, entry]);
  const mask = useMask();
  useEffect(() => {
    let current = true;
    void unreadFiles(model, entry, mask).then(
      (names) => current && setUnread(names),
      () => current && announce(t('error.storage'), { kind: 'error' }),
    );
    return () => {
      current = false;
    };
  }, [model, entry, mask, t]);
  if (found === undefined) return null;
  if (found === null) return <p className="bad">{t('clues.noFile')}</p>;
  const leaks = model.cluesIn(entry, found.passages);
  return (
    <section className="stack">
      <h3 className="section-title">{t('blind.title')}</h3>
      <LookedFor entry={entry} passages={found.passages.length} />
      <Unread pictures={found.images.length} files={unread} />
      <Finds entry={entry} leaks={leaks} />
      <ByHand entry={entry} passages={found.passages} leaks={leaks} />
      <Pictures entry={entry} images={found.images} />
      <SignOff entry={entry} />
    </section>
  );
}

function LookedFor({ entry, passages }: { readonly entry: Entry; readonly passages: number }) {
  const { t } = useWords();
  const facts = lookedFor(useContest().identity(entry));
  return (
    <details>
      <summary>{t('blind.lookedFor', { facts: facts.length, n: passages })}</summary>
      <dl className="facts">
        {facts.map(({ kind, fact, writings }) => (
          <div key={`${kind}${fact}`}>
            <dt>{t(`leak.${kind}`)}</dt>
            <dd>{[...new Set([fact, ...writings])].join('、')}</dd>
          </div>
        ))}
      </dl>
      <p className="field-hint">{t('blind.alwaysLookedFor')}</p>
    </details>
  );
}

function Unread({ pictures, files }: { readonly pictures: number; readonly files: readonly string[] }) {
  const { t } = useWords();
  if (pictures + files.length === 0) return <p className="field-hint">{t('blind.allRead')}</p>;
  return (
    <div className="notice amber stack">
      <p>{t('blind.unread')}</p>
      <ul className="rule-notes">
        {pictures > 0 ? <li>{t('blind.unreadPictures', { n: pictures })}</li> : null}
        {files.map((name) => (
          <li key={name}>{t('blind.unreadFile', { name })}</li>
        ))}
      </ul>
    </div>
  );
}

const AROUND = 12;
const InContext = ({
  leak,
  className,
}: {
  readonly leak: Leak;
  readonly className?: string | undefined;
}): ReactNode => (
  <span>
    {leak.text.slice(Math.max(0, leak.start - AROUND), leak.start)}
    <mark className={className}>{leak.found}</mark>
    {leak.text.slice(leak.end, leak.end + AROUND)}
  </span>
);

/** One decision per word, for all of its occurrences. */
function Finds({ entry, leaks }: { readonly entry: Entry; readonly leaks: readonly Leak[] }) {
  const { t } = useWords();
  const model = useContest();
  const words = Map.groupBy(
    leaks.filter((leak) => leak.kind !== 'word'),
    (leak) => foldedLetters(leak.found),
  );
  return (
    <>
      <h4 className="section-title">{t('clues.title', { n: words.size })}</h4>
      <p className="field-hint">{t(words.size === 0 ? 'clues.none' : 'clues.about')}</p>
      <ul className="rule-notes">
        {[...words].map(([key, all]) => {
          const leak = all[0];
          if (!leak) return null;
          const isKept = stays(model.store, entry, leak.found);
          return (
            <li key={key}>
              <span className="chip">{t(`leak.${leak.kind}`)}</span>{' '}
              <InContext leak={leak} className={isKept ? undefined : 'put-out'} />{' '}
              {all.length > 1 ? <span className="muted">{t('blind.times', { n: all.length })}</span> : null}{' '}
              <Button small look="quiet" onPress={() => report(model.keepFind(entry, leak.found, !isKept))}>
                {t(isKept ? 'clues.hide' : 'clues.keep')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const MOST_SHOWN = 8;
/** Hides any word, typed or selected, in the entire entry; with a preview, and undone with one click. */
function ByHand({
  entry,
  passages,
  leaks,
}: {
  readonly entry: Entry;
  readonly passages: readonly Passage[];
  readonly leaks: readonly Leak[];
}) {
  const { t } = useWords();
  const { moment } = useWhen();
  const model = useContest();
  const [word, setWord] = useState('');
  const places = placesOf(passages, word);
  const hidden = hiddenWords(model.store, entry);
  const takeSelection = () => {
    const selected = window.getSelection()?.toString().trim() ?? '';
    if (selected !== '' && !selected.includes('\n')) setWord(selected.slice(0, LONGEST_WORD));
  };
  const hide = () => {
    if (!report(model.hideWord(entry, word))) return;
    announce(t('blind.hidden', { word: word.trim(), n: places.length }));
    setWord('');
  };
  return (
    <>
      <h4 className="section-title">{t('blind.byHand')}</h4>
      <label className="field">
        <span className="field-label">{t('blind.word')}</span>
        <input
          className="input"
          value={word}
          maxLength={LONGEST_WORD}
          autoComplete="off"
          onChange={(e) => setWord(e.target.value)}
        />
        <span className="field-hint">{t('blind.wordHint')}</span>
      </label>
      {word.trim() === '' ? null : (
        <div className="stack" role="status">
          <p>{t('blind.preview', { word: word.trim(), n: places.length })}</p>
          <ul className="rule-notes">
            {places.slice(0, MOST_SHOWN).map((leak) => (
              <li key={`${leak.where}${leak.start}`}>
                <InContext leak={leak} className="put-out" />
              </li>
            ))}
          </ul>
          {places.length > MOST_SHOWN ? (
            <p className="muted">{t('attachment.more', { n: places.length - MOST_SHOWN })}</p>
          ) : null}
        </div>
      )}
      <div>
        <Button isDisabled={word.trim() === ''} onPress={hide}>
          {t('blind.hide')}
        </Button>
      </div>
      {hidden.length > 0 ? (
        <ul className="rule-notes">
          {hidden.map((h) => (
            <li key={h.key}>
              <mark className="put-out">{h.word}</mark>{' '}
              {t('blind.hiddenBy', { n: placesOf(passages, h.word).length, by: h.by, at: moment(h.at) })}{' '}
              <Button small look="quiet" onPress={() => report(model.showWord(entry, h))}>
                {t('blind.takeBack')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <details>
        <summary>{t('blind.readAll')}</summary>
        {/* Text is selected here with the mouse; the field above does the same by keyboard. It also scrolls by keyboard. */}
        {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: see above */}
        {/* biome-ignore-start lint/a11y/noNoninteractiveElementInteractions: see above */}
        <section
          className="blind-text"
          aria-label={t('blind.readAll')}
          tabIndex={0}
          onMouseUp={takeSelection}
          onKeyUp={takeSelection}
        >
          {passages.map((p) => (
            <Marked key={p.where + p.text} passage={p} leaks={leaks} isKept={(f) => stays(model.store, entry, f)} />
          ))}
        </section>
        {/* biome-ignore-end lint/a11y/noNoninteractiveElementInteractions: see above */}
        {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above */}
      </details>
    </>
  );
}
function Marked({
  passage: { where, text },
  leaks,
  isKept,
}: {
  readonly passage: Passage;
  readonly leaks: readonly Leak[];
  readonly isKept: (found: string) => boolean;
}) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const leak of leaks.filter((l) => l.where === where && l.text === text && !isKept(l.found))) {
    parts.push(text.slice(from, leak.start));
    parts.push(
      <mark key={leak.start} className="put-out">
        {leak.found}
      </mark>,
    );
    from = leak.end;
  }
  return (
    <p className="pre-line">
      {parts}
      {text.slice(from)}
    </p>
  );
}

function Pictures({ entry, images }: { readonly entry: Entry; readonly images: readonly string[] }) {
  const { t } = useWords();
  const { host } = useApp();
  const model = useContest();
  if (images.length === 0) return null;
  return (
    <>
      <h4 className="section-title">{t('clues.images')}</h4>
      <p className="field-hint">{t('clues.imagesAbout')}</p>
      <div className="row wrap">
        {images.map((hash) => {
          const on = model.isPictureKept(entry, hash);
          return (
            <label key={hash} className="clue-image">
              <MediaImage host={host} hash={hash} alt={t('clues.image')} />
              <span className="checkbox">
                <input type="checkbox" checked={on} onChange={() => report(model.keepPicture(entry, hash, !on))} />{' '}
                {t('clues.showImage')}
              </span>
            </label>
          );
        })}
      </div>
    </>
  );
}

/** Valid until anything changes that the person reviewed. */
function SignOff({ entry }: { readonly entry: Entry }) {
  const { t } = useWords();
  const { moment } = useWhen();
  const { settings } = useApp();
  const model = useContest();
  const signed = model.signOff(entry);
  const hasName = settings.name.trim() !== '';
  return (
    <>
      <h4 className="section-title">{t('blind.signOff')}</h4>
      {signed ? (
        <p className={signed.isCurrent ? 'good-text' : 'notice amber'}>
          {t(signed.isCurrent ? 'blind.signed' : 'blind.signedBefore', { by: signed.by, at: moment(signed.at) })}
        </p>
      ) : (
        <p className="field-hint">{t('blind.notSigned')}</p>
      )}
      {signed?.isCurrent ? null : (
        <div>
          <Button look="primary" isDisabled={!hasName} onPress={() => report(model.sign(entry))}>
            {t('blind.sign', { name: settings.name })}
          </Button>
          {hasName ? null : <p className="field-error">{t('blind.noName')}</p>}
        </div>
      )}
    </>
  );
}
