import { Component, type ReactNode } from 'react';
import { FaultNotice } from '@shared/ui/Notices';

/** A fault in a page leaves the frame standing: one sentence, one button. */
export class FaultBoundary extends Component<{ children: ReactNode }, { fault: unknown }> {
  override state = { fault: null as unknown };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    return (
      <div className="page-notice">
        <FaultNotice error={this.state.fault} onRetry={() => this.setState({ fault: null })} />
      </div>
    );
  }
}
