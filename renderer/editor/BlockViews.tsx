/** The generated list of sources, and images. */

import { entrySourceLine } from '../../shared/app/catalogue/sourceWords.ts';
import { useEntity, useSession } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { useWords } from '../ui/i18n.tsx';
import { MediaImage } from '../ui/MediaImage.tsx';
import { useCitedSources } from './citations.ts';
import { IslandBox } from './IslandBox.tsx';

export function SourceListView() {
  const { t } = useWords();
  const cited = useCitedSources();
  return (
    <IslandBox className="embed source-list">
      <p className="small muted">{t('sources.title')}</p>
      {cited.length === 0 ? <p className="small">{t('sources.none')}</p> : null}
      <ol>
        {cited.map(({ kind, target }) =>
          kind === 'citation' ? <CitedSource key={target} id={target} /> : <CitedCard key={target} id={target} />,
        )}
      </ol>
    </IslandBox>
  );
}

function CitedSource({ id }: { readonly id: string }) {
  const { t } = useWords();
  const citation = useEntity(useSession(), 'citations', id);
  if (!citation) return <li>{t('sources.gone')}</li>;
  const { publisher, title, locator, url, asOf } = citation;
  const parts = [publisher, title && `「${title}」`, locator, url, asOf && t('sources.asOf', { day: asOf })];
  return <li>{parts.filter(Boolean).join(' ')}</li>;
}

/** The source behind a catalogue card, or the card itself if a person wrote it. */
function CitedCard({ id }: { readonly id: string }) {
  const { t, text } = useWords();
  const node = useEntity(useSession(), 'nodes', id);
  const entry = node?.entry;
  if (!entry) return <li>{t('sources.own', { title: node?.title ?? '' })}</li>;
  return <li>{`${text(entry.title)}: ${entrySourceLine(entry, { t, text })}`}</li>;
}

export function ImageView({
  media,
  alt,
  onAlt,
}: {
  readonly media: string;
  readonly alt: string;
  readonly onAlt: (alt: string) => void;
}) {
  const { t } = useWords();
  const { host } = useApp();
  const { readOnly } = useSession();
  return (
    <IslandBox className="embed image-embed">
      <MediaImage host={host} hash={media} alt={alt} />
      <CommitField
        label={t('image.alt')}
        value={alt}
        maxLength={400}
        disabled={readOnly !== undefined}
        onCommit={onAlt}
      />
    </IslandBox>
  );
}
