import { Bike } from 'lucide-react';
import type { Floor, Id } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { kindWord } from '@shared/api/kinds';
import { takenParts } from '@shared/availability/workplace-answer';
import { AmenityLine } from '@shared/ui/Amenities';
import { isFiltering, lookOf, type Filter, type Mark } from './floor-plan.model';
import { spokenState } from './spoken-mark';
import { Swatch } from './Swatch';
import './workplace-list.css';

type ListProps = {
  floor: Floor;
  marks: Mark[];
  filter: Filter;
  nothing: string | null;
  chosen: Id | null;
  onChoose: (workplace: Id) => void;
};

/** The twin of the plan: the same marks, the same order of zones, the same powers. */
export function WorkplaceList({ floor, marks, filter, nothing, chosen, onChoose }: ListProps) {
  const speech = useSpeech();
  const inside = marks.filter((mark) => !mark.outside);
  const groups = floor.zones
    .map((zone) => ({ key: zone.id, name: speech.of(zone.name), marks: inside.filter((mark) => mark.workplace.zone === zone.id) }))
    .concat({
      key: '',
      name: speech.say('list.noZone'),
      marks: inside.filter((mark) => !floor.zones.some((zone) => zone.id === mark.workplace.zone)),
    })
    .filter((group) => group.marks.length > 0);
  const outside = marks.filter((mark) => mark.outside);
  const row = (mark: Mark) => (
    <WorkplaceRow key={mark.workplace.id} mark={mark} timeZone={floor.timeZone} chosen={mark.workplace.id === chosen} onChoose={onChoose} />
  );
  return (
    <div className="workplaces">
      {nothing && <p className="workplaces-none">{nothing}</p>}
      {groups.map((group) => (
        <section key={group.key} aria-labelledby={`zone-${group.key}`}>
          <h2 id={`zone-${group.key}`}>
            {group.name}
            {group.marks.some((mark) => mark.state !== 'unknown') && (
              <span>{speech.say('zone.free', { count: group.marks.filter((mark) => mark.state === 'free').length })}</span>
            )}
          </h2>
          <ul>{group.marks.map(row)}</ul>
        </section>
      ))}
      {isFiltering(filter) && outside.length > 0 && (
        <details>
          <summary>{speech.say('filter.outside', { count: outside.length })}</summary>
          <ul>{outside.map(row)}</ul>
        </details>
      )}
    </div>
  );
}

type RowProps = { mark: Mark; timeZone: string; chosen: boolean; onChoose: (workplace: Id) => void };

function WorkplaceRow({ mark, timeZone, chosen, onChoose }: RowProps) {
  const speech = useSpeech();
  const { workplace } = mark;
  const look = mark.outside ? 'outside' : lookOf(mark);
  return (
    <li>
      <button
        type="button"
        className={`workplace-row row-${look}`}
        aria-pressed={chosen}
        data-row={workplace.id}
        onClick={() => onChoose(workplace.id)}
      >
        <Swatch look={look} parts={takenParts(mark.answer)} />
        <span className="row-label">
          <span className="visually-hidden">{speech.say(`kind.${kindWord(workplace)}`)} </span>
          {workplace.label}
          {kindWord(workplace) === 'bicycle' && <Bike size={16} aria-hidden="true" />}
        </span>
        <span className="row-state">{spokenState(speech, mark, timeZone)}</span>
        <span className="row-amenities">
          <AmenityLine amenities={workplace.amenities} />
        </span>
      </button>
    </li>
  );
}
