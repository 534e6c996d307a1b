/** Keeps a broken screen from taking down the app. Edits are kept in the session, outside React. */
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  return (
    <main className="screen centred">
      <h1>{t('broken.title')}</h1>
      <p>{t('broken.help')}</p>
      <div className="row">
        <Button look="primary" onPress={onRetry}>
          {t('broken.retry')}
        </Button>
        <Button onPress={() => location.reload()}>{t('broken.reload')}</Button>
      </div>
    </main>
  );
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override render(): ReactNode {
    return this.state.failed ? <Broken onRetry={() => this.setState({ failed: false })} /> : this.props.children;
  }
}
