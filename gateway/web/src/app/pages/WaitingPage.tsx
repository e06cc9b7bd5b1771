import { NoAnswerError } from '@shared/api/http';
import { useOnline } from '@shared/api/use-online';
import { FaultNotice, WaitingLines } from '@shared/ui/Notices';

/** While a page is on its way; without a connection it says that it comes by itself. */
export function WaitingPage() {
  const online = useOnline();
  if (!online)
    return (
      <div className="page-notice">
        <FaultNotice error={new NoAnswerError(null)} />
      </div>
    );
  return (
    <div className="page-waiting">
      <WaitingLines lines={6} />
    </div>
  );
}
