/** Components that load when they are first rendered. Shows a loading or failure message, with a retry button. */
import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { parts } from './appParts.ts';
import { type Part, PartError, type PartFailure, type PartOptions } from './parts.ts';

/** Where it is rendered: determines how the loading message looks. */
type Place = 'screen' | 'dialog' | 'inline' | 'word';

/** `load` imports the module and returns the component. A part used as a dialog has an `onClose` prop. */
export function lazyPart<P extends object>(
  id: string,
  place: Place,
  load: () => Promise<ComponentType<P>>,
  options?: PartOptions,
): (props: P) => ReactNode {
  const part = parts.declare(id, load, options);
  return (props) => <PartView part={part} place={place} props={props} />;
}

function PartView<P extends object>({
  part,
  place,
  props,
}: {
  readonly part: Part<ComponentType<P>>;
  readonly place: Place;
  readonly props: P;
}) {
  const { failure, retry } = useLoaded(part);
  const Loaded = part.value;
  if (Loaded) return <Loaded {...props} />;
  const onClose = 'onClose' in props && typeof props.onClose === 'function' ? (props.onClose as () => void) : undefined;
  return failure ? (
    <Failed place={place} failure={failure} onRetry={retry} onClose={onClose} />
  ) : (
    <Loading place={place} />
  );
}

/** Loads the part and rerenders when it is available. If the network was down, its return triggers a retry. */
function useLoaded(part: Part<unknown>): { readonly failure: PartFailure | undefined; readonly retry: () => void } {
  const [failure, setFailure] = useState<PartFailure>();
  const [attempt, setAttempt] = useState(0);
  const [, setLoaded] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt loads again
  useEffect(() => {
    if (part.value !== undefined) return;
    let current = true;
    setFailure(undefined);
    part.load().then(
      () => current && setLoaded(true),
      (error: unknown) => current && setFailure(error instanceof PartError ? error.code : 'broken'),
    );
    return () => {
      current = false;
    };
  }, [part, attempt]);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  useEffect(() => {
    if (failure !== 'unreachable') return;
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [failure, retry]);
  return { failure, retry };
}

function Loading({ place }: { readonly place: Place }) {
  const { t } = useWords();
  // Only phrasing content is allowed inside a sentence, and there is no room for a message.
  if (place === 'word') return <span className="part-loading" aria-hidden="true" />;
  const words = (
    <span className={`part-loading ${place === 'dialog' ? 'floating' : ''}`} role="status">
      {t('part.loading')}
    </span>
  );
  return place === 'screen' ? <main className="screen centred">{words}</main> : words;
}

type FailedProps = {
  readonly place: Place;
  readonly failure: PartFailure;
  readonly onRetry: () => void;
  readonly onClose: (() => void) | undefined;
};

function Failed({ place, failure, onRetry, onClose }: FailedProps) {
  const { t } = useWords();
  const button =
    failure === 'unreachable' ? (
      <Button look="primary" onPress={onRetry}>
        {t('part.retry')}
      </Button>
    ) : (
      // The browser remembers the failed import for as long as the page is open.
      <Button look="primary" onPress={() => location.reload()}>
        {t('broken.reload')}
      </Button>
    );
  if (place === 'word')
    return (
      <button type="button" className="link-button" title={t(`part.${failure}`)} onClick={onRetry}>
        {t('part.retry')}
      </button>
    );
  if (place === 'dialog')
    return (
      <Dialog title={t('part.failed')} isOpen onClose={() => onClose?.()} size="narrow" role="alertdialog">
        <p>{t(`part.${failure}`)}</p>
        <div className="dialog-actions">
          <Button onPress={() => onClose?.()}>{t('common.close')}</Button>
          {button}
        </div>
      </Dialog>
    );
  const content = (
    <>
      <p role="alert">
        <b>{t('part.failed')}</b>
        <br />
        {t(`part.${failure}`)}
      </p>
      <div className="row">{button}</div>
    </>
  );
  return place === 'screen' ? (
    <main className="screen centred">{content}</main>
  ) : (
    <div className="part-failed stack pad">{content}</div>
  );
}
