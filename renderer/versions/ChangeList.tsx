/** Changes between two states of a plan: the subject, the old value and the new value of each. */
import type { Change } from '../../shared/doc/fields/change.ts';
import { type ChangeWords, inWords, titleOf } from '../../shared/doc/fields/inWords.ts';
import type { Said } from '../../shared/doc/fields/said.ts';
import { diffSaid } from '../../shared/doc/fields/saidDiff.ts';
import { shortened } from '../../shared/text/diff/shortened.ts';
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
  return (
    <li>
      <span className="small muted">{title}</span>
      {isTold(change, words) ? null : <Difference before={change.before} after={change.after} words={words} />}
    </li>
  );
}

/** Whether a row was added or removed with only a name, which the title already shows. */
function isTold(change: Change, words: ChangeWords): boolean {
  return (
    change.kind === 'exists' &&
    inWords(change.subject.name, words) === inWords(change.came ? change.after : change.before, words)
  );
}

function Difference({
  before,
  after,
  words,
}: {
  readonly before: Said;
  readonly after: Said;
  readonly words: ChangeWords;
}) {
  const diff = diffSaid(before, after, words);
  if (diff.kind === 'whole')
    return (
      <p>
        <del>{diff.before || words.t('change.nothing')}</del> → <ins>{diff.after || words.t('change.nothing')}</ins>
      </p>
    );
  return (
    <p className="change-words">
      {shortened(diff.parts).map(({ kind, text }, i) => {
        // A list made once and never reordered: the place is the identity.
        const key = `${i}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const shown = withLineEnds(text);
        return kind === 'added' ? <ins key={key}>{shown}</ins> : <del key={key}>{shown}</del>;
      })}
    </p>
  );
}

/** For a split or joined paragraph the only change is a line break. */
const withLineEnds = (text: string): string => text.replaceAll('\n', '⏎\n');
