/** Chooses one of the staff who are here; `none` names the empty choice. */
import { Select } from '../ui/controls.tsx';
import type { Person } from './PeoplePage.tsx';

type Props = {
  readonly label: string;
  readonly none: string;
  readonly people: readonly Person[];
  readonly value: string;
  readonly onChange: (id: string) => void;
};

export function PersonSelect({ label, none, people, value, onChange }: Props) {
  const here = people.filter((s) => s.leftAt === null);
  return (
    <Select
      label={label}
      value={value}
      onChange={onChange}
      options={[{ id: '', label: none }, ...here.map(({ id, name }) => ({ id, label: name }))]}
    />
  );
}
