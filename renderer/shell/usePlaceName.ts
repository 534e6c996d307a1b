/** Where something is, in the language of the screen. */
import { placeIn } from '../../shared/text/placeName.ts';
import { useWords } from '../ui/i18n.tsx';
import { useApp } from './AppContext.tsx';

type InPlace = { readonly prefecture: string | null; readonly municipality?: string | null };

/** 秋田県男鹿市, or Oga, Akita; `undefined` if no place is set. A municipality without a known reading keeps its Japanese name. */
export function usePlaceName(): (place: InPlace) => string | undefined {
  const { language } = useWords();
  const { catalogue } = useApp();
  return ({ prefecture, municipality }) => {
    if (!prefecture) return undefined;
    if (!municipality) return placeIn(language, prefecture);
    const known = catalogue.regions
      .find((p) => p.name === prefecture)
      ?.municipalities.find((m) => m.name === municipality);
    return placeIn(language, prefecture, known ?? { name: municipality, reading: '' });
  };
}
