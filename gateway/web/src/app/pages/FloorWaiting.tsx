import { WaitingLines } from '@shared/ui/Notices';
import { useSlashBefore } from '../search/slash-before';

/** While a floor is on its way. */
export function FloorWaiting() {
  useSlashBefore();
  return (
    <div className="page-waiting">
      <WaitingLines lines={8} />
    </div>
  );
}
