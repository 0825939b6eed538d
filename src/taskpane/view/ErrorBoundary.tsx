import { Component, type ErrorInfo, type ReactNode } from 'react';
import i18next from 'i18next';

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
}

/**
 * The last net: whatever breaks while drawing leaves a sentence and a way on, never a blank page.
 * It leans on nothing that may have broken: no Fluent, only the system's own colours. (React has error boundaries as classes only.)
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error('章法:', error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div role="alert" data-testid="crash" style={{ padding: 16, font: '14px/20px "Microsoft YaHei UI", sans-serif', color: 'CanvasText', background: 'Canvas', height: '100%', boxSizing: 'border-box' }}>
        <p style={{ margin: '0 0 12px' }}>{i18next.t('trouble.crash')}</p>
        <button type="button" style={{ minHeight: 32, padding: '0 12px', font: 'inherit' }} onClick={() => window.location.reload()}>
          {i18next.t('trouble.reopen')}
        </button>
        <details style={{ marginTop: 12 }}>
          <summary style={{ lineHeight: '32px' }}>{i18next.t('trouble.details')}</summary>
          <pre style={{ margin: 0, fontSize: 12, whiteSpace: 'pre-wrap', wordBreak: 'break-word' }}>{error.stack ?? error.message}</pre>
        </details>
      </div>
    );
  }
}
