/** The first source of an entry by name, as a link if it has an address. */
import { sourceName } from '../../shared/data/catalogue/sources.ts';
import type { CatalogueEntryView } from '../../shared/domain/catalogue/entry.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useWords } from '../ui/i18n.tsx';
import { openLink } from '../ui/openLink.ts';
import { useTabIndex } from './oneTabStop.ts';

export function EntryLink({ entry: { id } }: { readonly entry: Pick<CatalogueEntryView, 'id'> }) {
  const { t, text } = useWords();
  const { catalogue, host } = useApp();
  const tabIndex = useTabIndex();
  const entry = catalogue.entry(id);
  if (!entry) return null;
  const [source] = entry.sources;
  if (!source) return <span className="rests">{t('entry.general')}</span>;
  const where = [sourceName(source, text), source.page === null ? '' : `p.${source.page}`, source.asOf ?? entry.asOf]
    .filter(Boolean)
    .join(' ');
  const { url } = source;
  if (!url) return <span className="rests">{where}</span>;
  return (
    <a
      className="rests"
      href={url}
      tabIndex={tabIndex}
      onClick={(event) => {
        event.preventDefault();
        openLink(host, url);
      }}
    >
      {where}
    </a>
  );
}
