/** The layer of a funding row in words; empty if it is public. */
import type { PlanReader } from '../../shared/doc/planStore.ts';
import { OPEN_LAYER, readLayer } from '../../shared/domain/layers/layers.ts';
import { useWords } from '../ui/i18n.tsx';

type Held = 'nodes' | 'capEvents' | 'uses' | 'salesLines' | 'costLines' | 'staffLines';

export function useLayerWords(store: Pick<PlanReader, 'entity'>): (collection: Held, id: string) => string {
  const { t } = useWords();
  return (collection, id) => {
    const row: object | undefined = store.entity(collection, id);
    const layer = readLayer(row && 'layer' in row ? row.layer : undefined);
    return layer !== OPEN_LAYER ? t('layer.item', { layer: t(`layer.${layer}`) }) : '';
  };
}
