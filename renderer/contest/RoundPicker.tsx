/** The round that a panel shows: the first open one, unless somebody chooses. */
import { useState } from 'react';
import type { ContestModel } from '../../shared/app/contest/contestModel.ts';
import type { Round } from '../../shared/doc/contest/contestSchema.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function useRound(model: ContestModel): [Round | undefined, (id: string) => void] {
  const [chosen, setChosen] = useState<string>();
  const rounds = model.store.list('rounds');
  return [rounds.find((r) => r.id === chosen) ?? rounds.find((r) => r.state === 'open') ?? rounds[0], setChosen];
}

export function RoundPicker({
  model,
  round,
  onChange,
}: {
  readonly model: ContestModel;
  readonly round: Round;
  readonly onChange: (id: string) => void;
}) {
  const { t } = useWords();
  const rounds = model.store.list('rounds');
  return (
    <div className="row wrap">
      {rounds.map((r) => (
        <Button
          key={r.id}
          small
          pressed={r.id === round.id}
          look={r.id === round.id ? 'primary' : 'plain'}
          onPress={() => onChange(r.id)}
        >
          {r.title || t(`roundKind.${r.kind}`)}
        </Button>
      ))}
      <span className="chip">{t(`roundState.${round.state}`)}</span>
    </div>
  );
}
