import { List, Map } from 'lucide-react';
import { useSpeech } from '@shared/i18n/i18n';
import { Segments } from '@shared/ui/Segments';

type View = 'plan' | 'list';

export function ViewSwitch({ view, onView }: { view: View; onView: (view: View) => void }) {
  const { say } = useSpeech();
  return (
    <Segments
      name={say('view.name')}
      value={view}
      onChange={onView}
      options={[
        {
          value: 'plan',
          label: (
            <>
              <Map size={16} aria-hidden="true" />
              {say('view.plan')}
            </>
          ),
        },
        {
          value: 'list',
          label: (
            <>
              <List size={16} aria-hidden="true" />
              {say('view.list')}
            </>
          ),
        },
      ]}
    />
  );
}
