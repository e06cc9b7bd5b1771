import type { ReactNode } from 'react';

export function Blank({ children }: { children?: ReactNode }) {
  return <main className="plain-page">{children}</main>;
}
