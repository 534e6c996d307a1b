/** The sources of an entry with their addresses; general knowledge is marked as having no source. */
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { sourceLine } from '../../shared/data/catalogue/sources.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useWords } from '../ui/i18n.tsx';
import { openLink } from '../ui/openLink.ts';

export function EntrySources({ entry }: { readonly entry: CatalogueEntry }) {
  const { t, text } = useWords();
  const { host } = useApp();
  return (
    <>
      {entry.confidence === 'general' ? <p>{t('entry.generalMeans')}</p> : null}
      <ul>
        {entry.sources.map((source) => (
          <li key={`${source.doc}${source.section}${source.page}${source.url}`}>
            {sourceLine(source, text)}
            {source.asOf ? t('sources.asOf', { day: source.asOf }) : ''}
            {source.readOn ? t('sources.readOn', { day: source.readOn }) : ''}
            {source.url ? (
              <a
                className="block"
                href={source.url}
                onClick={(event) => {
                  event.preventDefault();
                  openLink(host, source.url ?? '');
                }}
              >
                {source.url}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
