/** The layer of something. Read-only for people who may not write. */
import { LAYERS, type Layer, OPEN_LAYER } from '../../shared/domain/layers/layers.ts';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function LayerSelect({
  value,
  onChange,
}: {
  readonly value: Layer | undefined;
  /** Called with `undefined` if it becomes public. */
  readonly onChange: (layer: Layer | undefined) => void;
}) {
  const { t } = useWords();
  return (
    <Select<Layer>
      label={t('layer.label')}
      value={value ?? OPEN_LAYER}
      onChange={(layer) => onChange(layer === OPEN_LAYER ? undefined : layer)}
      options={[...LAYERS].reverse().map((id) => ({ id, label: t(`layer.${id}`) }))}
    />
  );
}
