import { Component, type ReactNode } from 'react';
import { useApp } from './app.ts';
import { ReloadNotice } from './ReloadNotice.tsx';

/** Contains an error in one part of the page, so that the rest goes on working. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { t } = useApp();
  return <ReloadNotice sentence={t.partFailed} />;
}
