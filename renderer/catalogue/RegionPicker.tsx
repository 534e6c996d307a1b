/** Choosing a prefecture or municipality by name or reading, without a map. */
import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Prefecture } from '../../shared/data/regions/schema.ts';
import { baseOf } from '../../shared/kernel/languages.ts';
import { fold } from '../../shared/text/fold.ts';
import { placeIn } from '../../shared/text/placeName.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { useWords } from '../ui/i18n.tsx';

export type RegionChoice = { readonly prefecture: string; readonly municipalityCode: string };
type Item = {
  readonly id: string;
  readonly label: string;
  readonly reading: string;
  readonly prefecture: string;
  readonly municipalityCode: string;
  readonly folded: string;
};

const SHOWN = 60;

export function RegionPicker({
  regions,
  value,
  onChange,
  label,
}: {
  readonly regions: readonly Prefecture[];
  readonly value: RegionChoice;
  readonly onChange: (choice: RegionChoice) => void;
  readonly label: string;
}) {
  const { t, language } = useWords();
  const [typed, setTyped] = useState<string>();
  const items = useMemo<Item[]>(
    () =>
      regions.flatMap((p) => [
        {
          id: p.code,
          label: placeIn(language, p.name),
          reading: p.reading,
          prefecture: p.name,
          municipalityCode: '',
          folded: fold(`${p.name} ${p.reading} ${placeIn('en', p.name)}`),
        },
        ...p.municipalities.map((m) => ({
          id: m.code,
          label: baseOf(language) === 'ja' ? `${p.name} ${m.name}` : placeIn(language, p.name, m),
          reading: m.reading,
          prefecture: p.name,
          municipalityCode: m.code,
          folded: fold(`${p.name}${m.name} ${m.name} ${m.reading} ${placeIn('en', p.name, m)}`),
        })),
      ]),
    [regions, language],
  );
  const selected = items.find(
    (i) => i.prefecture === value.prefecture && i.municipalityCode === value.municipalityCode,
  );
  const text = typed ?? selected?.label ?? '';
  const query = fold(typed ?? '').replaceAll(' ', '');
  const matching = useMemo(() => {
    const starts = (i: Item) => i.folded.split(' ').some((w) => w.startsWith(query));
    const found = items.filter((i) => i.folded.includes(query));
    return [...found.filter(starts), ...found.filter((i) => !starts(i))].slice(0, SHOWN);
  }, [items, query]);
  const isUnknown = query !== '' && matching.length === 0;
  // Where nothing has the name, the prefectures are one press away.
  const shown = query === '' || isUnknown ? items.filter((i) => i.municipalityCode === '') : matching;
  return (
    <ComboBox
      className="field"
      items={shown}
      inputValue={text}
      onInputChange={(v) => {
        setTyped(v);
        if (v === '') onChange({ prefecture: '', municipalityCode: '' });
      }}
      selectedKey={selected?.id ?? null}
      onSelectionChange={(key) => {
        const item = items.find((i) => i.id === key);
        setTyped(undefined);
        if (item) onChange({ prefecture: item.prefecture, municipalityCode: item.municipalityCode });
      }}
      onBlur={() => setTyped(undefined)}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className="field-label">{label}</Label>
      <Input className="input" placeholder={t('region.placeholder')} />
      <Popover className="popover region-popover">
        {isUnknown ? (
          <p className="muted small pad" role="status">
            {t('region.none', { words: quotable(typed ?? '') })}
          </p>
        ) : null}
        <ListBox className="menu">
          {(item: Item) => (
            <ListBoxItem id={item.id} textValue={item.label} className="menu-item">
              <span>{item.label}</span>
              <span className="kbd">{item.reading}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
