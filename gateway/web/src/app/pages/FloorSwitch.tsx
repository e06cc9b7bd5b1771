import type { Floor, Id, Site } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { Segments } from '@shared/ui/Segments';
import { mainFloor } from '../first/home-floor';

type To = { site: Id; floor: Id };
type SwitchProps = { sites: Site[]; site: Site; floor: Floor; onFloor: (to: To) => void; compact?: boolean };

const byOrdinal = (site: Site) => [...site.floors].sort((a, b) => a.ordinal - b.ordinal);

/** More floors than these do not stand side by side in the header. */
export const MOST_SIDE_BY_SIDE = 6;

/** The floors of this building; where there is no room one list of all buildings and floors, that is also the title. */
export function FloorSwitch({ sites, site, floor, onFloor, compact = false }: SwitchProps) {
  const speech = useSpeech();
  if (!compact) {
    if (site.floors.length < 2) return null;
    return (
      <Segments
        name={speech.say('floor.switch')}
        value={floor.id}
        onChange={(id) => onFloor({ site: site.id, floor: id })}
        options={byOrdinal(site).map((one) => ({ value: one.id, label: <span title={speech.of(one.name)}>{one.label}</span> }))}
      />
    );
  }
  return (
    <h1 className="floor-title">
      <span className="floor-site" aria-hidden="true">
        {site.name}
      </span>
      <span className="floor-name" aria-hidden="true">
        {speech.of(floor.name)}
      </span>
      <select
        aria-label={speech.say('floor.switch')}
        value={floor.id}
        onChange={(event) => {
          const to = sites.find((one) => one.floors.some((each) => each.id === event.target.value));
          if (to) onFloor({ site: to.id, floor: event.target.value });
        }}
      >
        {sites.map((one) => (
          <optgroup key={one.id} label={one.name}>
            {byOrdinal(one).map((each) => (
              <option key={each.id} value={each.id}>
                {speech.of(each.name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </h1>
  );
}

export function SiteChoice({ sites, site, onFloor }: { sites: Site[]; site: Site; onFloor: (to: To) => void }) {
  const { say } = useSpeech();
  const open = sites.filter((one) => one.floors.length > 0);
  if (open.length < 2) return <span className="floor-site">{site.name}</span>;
  return (
    <select
      className="floor-site"
      aria-label={say('floor.site')}
      value={site.id}
      onChange={(event) => {
        const to = sites.find((one) => one.id === event.target.value);
        const first = to && mainFloor(to);
        if (to && first) onFloor({ site: to.id, floor: first.id });
      }}
    >
      {open.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  );
}
