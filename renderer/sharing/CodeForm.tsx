/** A screen that asks for a code that was told or handed over. */
import { type ComponentProps, type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../ui/controls.tsx';

type Props = {
  readonly title: string;
  readonly about: string;
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  readonly problem: ReactNode;
  readonly isBusy?: boolean;
  /** Attributes of the text field that depend on the kind of code. */
  readonly field: Pick<
    ComponentProps<'input'>,
    'className' | 'inputMode' | 'autoCapitalize' | 'spellCheck' | 'maxLength'
  >;
  /** Called with the text as typed. */
  readonly enter: (text: string) => void;
};

export function CodeForm({ title, about, label, hint, action, problem, isBusy = false, field, enter }: Props) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter(text);
  };
  return (
    <main className="screen centred">
      <h1>{title}</h1>
      <p>{about}</p>
      <form className="stack code-form" onSubmit={submit} noValidate>
        <label className="field">
          <span className="field-label">{label}</span>
          <input
            {...field}
            className={`input ${field.className ?? ''}`}
            autoComplete="one-time-code"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <span className="field-hint">{hint}</span>
        </label>
        {problem ? (
          <p className="notice bad" role="alert">
            {problem}
          </p>
        ) : null}
        <Button type="submit" look="primary" isDisabled={isBusy}>
          {action}
        </Button>
      </form>
    </main>
  );
}
