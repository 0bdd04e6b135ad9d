import type { ReactNode } from 'react';
import { Loading } from './states.js';

/** The frame before it is known whose it is; index.html shows the same until the page itself has come. */
export function BareFrame(): ReactNode {
  return (
    <div className="shell">
      <div className="top">
        <span className="brand">
          <img src="/gangmu.svg" alt="" width="26" height="26" />
        </span>
      </div>
      <div className="shell-body">
        <div className="side" />
        <main className="content">
          <Loading />
        </main>
      </div>
    </div>
  );
}
