/** Changes between two states of a plan: what each is about, what it was, what it is. */
import { diffArrays } from 'diff';
import type { Change } from '../../shared/doc/fields/change.ts';
import { type ChangeWords, inWords, titleOf } from '../../shared/doc/fields/inWords.ts';
import type { Said } from '../../shared/doc/fields/said.ts';
import { useChangeWords } from '../shell/useChangeWords.ts';

export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const words = useChangeWords();
  return (
    <ul className="change-list">
      {changes.map((c, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list made once, never reordered
        <ChangeRow key={i} change={c} words={words} />
      ))}
    </ul>
  );
}

function ChangeRow({ change, words }: { readonly change: Change; readonly words: ChangeWords }) {
  const title = titleOf(change, words);
  if (change.kind === 'layout') return <li className="small">{title}</li>;
  const isLook = change.kind === 'text' && change.look;
  return (
    <li>
      <span className="small muted">{title}</span>
      {isLook ? <p>{inWords(change.after, words)}</p> : null}
      {!isLook && !isTold(change, words) ? (
        <Difference before={change.before} after={change.after} words={words} />
      ) : null}
    </li>
  );
}

/** A row that came or went with nothing to say but its name, which the title has said. */
function isTold(change: Change, words: ChangeWords): boolean {
  return (
    change.kind === 'exists' &&
    inWords(change.subject.name, words) === inWords(change.came ? change.after : change.before, words)
  );
}

/** Above this the comparison word by word costs more than it tells. */
const FINE = 4_000;
const isProse = (said: Said): boolean => said.say === 'words' || said.say === 'passage';

/** Sentences are compared word by word; a choice, an amount or a name is replaced as a whole, so that two never run into one. */
function Difference({
  before,
  after,
  words,
}: {
  readonly before: Said;
  readonly after: Said;
  readonly words: ChangeWords;
}) {
  const [old, now] = [inWords(before, words), inWords(after, words)];
  const isFine = isProse(before) && isProse(after) && old.length + now.length <= FINE;
  if (!isFine)
    return (
      <p>
        <del>{old || words.t('change.nothing')}</del> → <ins>{now || words.t('change.nothing')}</ins>
      </p>
    );
  return (
    <p>
      {diffArrays([...tokens(before, words)], [...tokens(after, words)]).map((part, i) => {
        // A list made once and never reordered: the place is the identity.
        const key = `${i}`;
        const text = part.value.join('');
        return part.added ? (
          <ins key={key}>{text}</ins>
        ) : part.removed ? (
          <del key={key}>{text}</del>
        ) : (
          <span key={key}>{text}</span>
        );
      })}
    </p>
  );
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
/** Words of a sentence; what a chip shows is one of them. */
function* tokens(said: Said, words: ChangeWords): Iterable<string> {
  if (said.say === 'passage') for (const part of said.parts) yield* tokens(part, words);
  else if (said.say === 'words') for (const { segment } of segmenter.segment(said.text)) yield segment;
  else yield inWords(said, words);
}
