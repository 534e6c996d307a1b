/** The generated list of sources, and images. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, type NodeKey } from 'lexical';
import { useApp } from '../app/AppContext.tsx';
import { useWords } from '../app/i18n.tsx';
import { usePlanVersion, useSession } from '../session/useStore.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { MediaImage } from '../ui/MediaImage.tsx';
import { useCitedSources } from './citations.ts';
import { IslandBox } from './IslandBox.tsx';
import { ImageNode } from './nodes/BlockNodes.tsx';

export function SourceListView() {
  const { t, text } = useWords();
  const session = useSession();
  const { catalogue } = useApp();
  usePlanVersion(session, 'citations', 'nodes');
  const cited = useCitedSources();
  return (
    <IslandBox className="embed source-list">
      <p className="small muted">{t('sources.title')}</p>
      {cited.length === 0 ? <p className="small">{t('sources.none')}</p> : null}
      <ol>
        {cited.map(({ kind, target }) => {
          if (kind === 'citation') {
            const c = session.store.entities('citations').get(target);
            return (
              <li key={target}>
                {c
                  ? [
                      c.publisher,
                      c.title && `「${c.title}」`,
                      c.locator,
                      c.url,
                      c.asOf && t('sources.asOf', { day: c.asOf }),
                    ]
                      .filter(Boolean)
                      .join(' ')
                  : t('sources.gone')}
              </li>
            );
          }
          const entry = session.store.entities('nodes').get(target)?.entry;
          const source = entry?.sources[0];
          const document = source && catalogue.sourceTitle(source.doc);
          return (
            <li key={target}>
              {entry
                ? `${text(entry.title)}: ${document ? `${text(document.publisher)}「${text(document.title)}」` : (source?.doc ?? '')} ${source?.section ?? ''} ${source?.page ? `p.${source.page}` : ''} ${t('sources.asOf', { day: entry.asOf })}`
                : t('sources.own', { title: session.store.entities('nodes').get(target)?.title ?? '' })}
            </li>
          );
        })}
      </ol>
    </IslandBox>
  );
}

export function ImageView({
  media,
  alt,
  nodeKey,
}: {
  readonly media: string;
  readonly alt: string;
  readonly nodeKey: NodeKey;
}) {
  const { t } = useWords();
  const { host } = useApp();
  const [editor] = useLexicalComposerContext();
  return (
    <IslandBox className="embed image-embed">
      <MediaImage host={host} hash={media} alt={alt} />
      <CommitField
        label={t('image.alt')}
        value={alt}
        maxLength={400}
        onCommit={(value) =>
          editor.update(() => {
            const node = $getNodeByKey(nodeKey);
            if (node instanceof ImageNode) node.setAlt(value);
          })
        }
      />
    </IslandBox>
  );
}
