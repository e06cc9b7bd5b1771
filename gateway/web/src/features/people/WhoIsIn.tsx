import { useQuery } from '@tanstack/react-query';
import type { Floor, Presence, PresenceEntry, TeamPresence } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { spokenPart } from '@shared/people/spoken-part';
import { ofSites } from '@shared/resources/sites';
import { clockAt } from '@shared/time/spoken';
import { Avatar } from '@shared/ui/Avatar';
import { comingTeams, labelOf, peopleOf, withoutMe, type Somebody } from './people.model';
import './people.css';

type WhoProps = { presence: Presence; floors: Floor[]; team: string; onOpen: (entry: PresenceEntry) => void };

/** Who is expected at a site on a day, team by team: names as far as they are shared, counts for the rest. */
export function WhoIsIn({ presence, floors, team, onOpen }: WhoProps) {
  const { say } = useSpeech();
  const shown = comingTeams(presence).filter((one) => team === '' || one.team.id === team);
  if (shown.length === 0) return <p className="who-none">{say('who.nobody')}</p>;
  return (
    <div className="who">
      {shown.map((one) => (
        <Team key={one.team.id} team={one} floors={floors} onOpen={onOpen} />
      ))}
    </div>
  );
}

/** Nothing of nobody: of the own team only those are counted whom one may see. */
function countWords(say: ReturnType<typeof useSpeech>['say'], team: TeamPresence): string {
  if (team.count === null) return say('who.withheld');
  const { morning, afternoon, total } = withoutMe(team.count, team.people);
  if (total === 0) return '';
  return morning === afternoon ? say('who.count', { total }) : say('who.counts', { total, morning, afternoon });
}

function Team({ team, floors, onOpen }: { team: TeamPresence; floors: Floor[]; onOpen: (entry: PresenceEntry) => void }) {
  const { say } = useSpeech();
  const people = peopleOf(team.people);
  const id = `team-${team.team.id}`;
  return (
    <section className="who-team" aria-labelledby={id}>
      <h2 id={id}>
        {team.team.name}
        {team.mine && <span className="who-own">{say('who.own')}</span>}
        <span className="who-count">{countWords(say, team)}</span>
      </h2>
      {people.length > 0 && (
        <ul>
          {people.map((one) => (
            <Person key={one.id} one={one} floors={floors} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {team.mine && people.every((one) => one.me) && <p className="hint">{say('week.noMates')}</p>}
    </section>
  );
}

function Person({ one, floors, onOpen }: { one: Somebody; floors: Floor[]; onOpen: (entry: PresenceEntry) => void }) {
  const { say } = useSpeech();
  return (
    <li className="who-person">
      <Avatar initials={one.initials} kind={one.me ? 'me' : one.mate ? 'mate' : 'colleague'} />
      <span className="who-name">
        {one.name}
        {one.me && <span> {say('who.you')}</span>}
      </span>
      <span className="who-places">
        {one.at.map((entry) => (
          <Place key={entry.booking} entry={entry} floors={floors} name={one.name} onOpen={onOpen} />
        ))}
      </span>
    </li>
  );
}

type PlaceProps = { entry: PresenceEntry; floors: Floor[]; name: string; onOpen: (entry: PresenceEntry) => void };

/** Where somebody sits and when; it opens the plan there. */
export function Place({ entry, floors, name, onOpen }: PlaceProps) {
  const speech = useSpeech();
  const { say } = speech;
  const floor = floors.find((one) => one.id === entry.floor);
  const zone = speech.of(floor?.zones.find((one) => one.id === entry.zone)?.name);
  const site = useQuery(ofSites()).data?.find((one) => one.id === entry.site);
  const timeZone = site?.timeZone ?? floor?.timeZone;
  const hasLeft = entry.stage === 'left' && entry.leftAt !== undefined && timeZone !== undefined;
  const part = hasLeft ? say('who.left', { time: clockAt(entry.leftAt!, timeZone) }) : spokenPart(speech, entry, site);
  const times = timeZone ? say('panel.times', { from: clockAt(entry.from, timeZone), until: clockAt(entry.until, timeZone) }) : undefined;
  return (
    <button
      type="button"
      className="who-place"
      title={times}
      aria-label={say('who.place', { name, label: labelOf(floors, entry), where: zone || speech.of(floor?.name), part })}
      onClick={() => onOpen(entry)}
    >
      <b>{labelOf(floors, entry)}</b> <span>{[zone || speech.of(floor?.name), part].filter(Boolean).join(', ')}</span>
    </button>
  );
}
