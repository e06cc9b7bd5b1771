import { Check, SlidersHorizontal, Users } from 'lucide-react';
import type { Floor } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { Action } from '@shared/ui/Action';
import { AmenityIcon, knownAmenities } from '@shared/ui/Amenities';
import { useAmenityWord } from '@shared/ui/amenity-word';
import { useDesktop, useMedia } from '@shared/ui/use-media';
import { Popover } from '@shared/ui/Popover';
import { noFilter, isFiltering, type Filter } from './floor-plan.model';
import './floor-filters.css';

type FiltersProps = { floor: Floor; filter: Filter; onFilter: (filter: Filter) => void; compact?: boolean };

/** As many as there is room for; the rest stands under “more”. */
const inBar = ['height-adjustable', 'two-screens', 'wheelchair-accessible'];

/** Filters fade what falls outside; they never remove it from the plan. */
export function FloorFilters({ floor, filter, onFilter, compact = false }: FiltersProps) {
  const { say } = useSpeech();
  const there = knownAmenities.filter((amenity) => floor.workplaces.some((one) => one.amenities.includes(amenity)));
  const wide = useMedia('(min-width: 1440px)');
  const desktop = useDesktop();
  const room = compact ? 0 : wide ? 3 : desktop ? 2 : 1;
  const first = inBar.slice(0, room).filter((amenity) => there.includes(amenity));
  const others = there.filter((amenity) => !first.includes(amenity));
  const active = filter.amenities.filter((amenity) => others.includes(amenity)).length + (filter.zone ? 1 : 0);
  const chips = (
    <>
      <Chip pressed={filter.onlyFree} onPress={() => onFilter({ ...filter, onlyFree: !filter.onlyFree })}>
        {say('filter.onlyFree')}
      </Chip>
      <Chip pressed={filter.nearTeam} onPress={() => onFilter({ ...filter, nearTeam: !filter.nearTeam })} icon={<Users size={16} />}>
        {say('filter.nearTeam')}
      </Chip>
    </>
  );
  const label = compact ? say('filter.name') : say('filter.more');
  const shown = compact ? (isFiltering(filter) ? active + Number(filter.onlyFree) + Number(filter.nearTeam) : 0) : active;
  return (
    <div className={compact ? 'filters filters-compact' : 'filters'} role="group" aria-label={say('filter.name')}>
      {first.map((amenity) => (
        <AmenityChip key={amenity} amenity={amenity} filter={filter} onFilter={onFilter} />
      ))}
      {!compact && chips}
      <Popover
        className="filters-more"
        label={
          <>
            <SlidersHorizontal size={compact ? 20 : 16} />
            <span className={compact ? 'visually-hidden' : undefined}>{label}</span>
            {shown > 0 && <b className="filters-count">{shown}</b>}
          </>
        }
      >
        {(close) => (
          <div className="filters-panel">
            {compact && <div className="filters-chips">{chips}</div>}
            {others.length > 0 && <p className="filters-title">{say('filter.amenities')}</p>}
            <div className="filters-chips">
              {others.map((amenity) => (
                <AmenityChip key={amenity} amenity={amenity} filter={filter} onFilter={onFilter} />
              ))}
            </div>
            <ZoneChoice floor={floor} filter={filter} onFilter={onFilter} />
            <div className="filters-end">
              <Action look="secondary" onClick={close}>
                {say('filter.show')}
              </Action>
              {isFiltering(filter) && (
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    onFilter(noFilter);
                    close();
                  }}
                >
                  {say('filter.clear')}
                </button>
              )}
            </div>
          </div>
        )}
      </Popover>
    </div>
  );
}

function ZoneChoice({ floor, filter, onFilter }: FiltersProps) {
  const speech = useSpeech();
  if (floor.zones.length < 2) return null;
  return (
    <label className="filters-zone">
      <span>{speech.say('filter.zone')}</span>
      <select value={filter.zone ?? ''} onChange={(event) => onFilter({ ...filter, zone: event.target.value || null })}>
        <option value="">{speech.say('filter.allZones')}</option>
        {floor.zones.map((zone) => (
          <option key={zone.id} value={zone.id}>
            {speech.of(zone.name)}
          </option>
        ))}
      </select>
    </label>
  );
}

function AmenityChip({ amenity, filter, onFilter }: { amenity: string; filter: Filter; onFilter: (filter: Filter) => void }) {
  const word = useAmenityWord();
  const pressed = filter.amenities.includes(amenity);
  const amenities = pressed ? filter.amenities.filter((one) => one !== amenity) : [...filter.amenities, amenity];
  return (
    <Chip pressed={pressed} icon={<AmenityIcon amenity={amenity} />} onPress={() => onFilter({ ...filter, amenities })}>
      {word(amenity)}
    </Chip>
  );
}

type ChipProps = { pressed: boolean; onPress: () => void; icon?: React.ReactNode; children: React.ReactNode };

function Chip({ pressed, onPress, icon, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} onClick={onPress}>
      {pressed ? <Check size={16} /> : icon}
      {children}
    </button>
  );
}
