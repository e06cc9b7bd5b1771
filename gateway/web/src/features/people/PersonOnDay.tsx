import type { Id, LocalDate, PersonSummary, PresenceEntry } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { useWhereabouts } from '@shared/people/use-whereabouts';
import { Avatar } from '@shared/ui/Avatar';
import { Place } from './WhoIsIn';

type PersonProps = { person: PersonSummary; date: LocalDate; me: Id; onOpen: (entry: PresenceEntry) => void; onBack: () => void };

/** One colleague who was searched for: where they are that day, as far as it is shared. */
export function PersonOnDay({ person, date, me, onOpen, onBack }: PersonProps) {
  const { say } = useSpeech();
  const { of, floors } = useWhereabouts([person.id], date);
  const seen = of(person.id);
  const entries = typeof seen === 'string' ? [] : seen;
  const kind = person.id === me ? 'me' : entries[0]?.person.mate ? 'mate' : 'colleague';
  return (
    <section className="who-searched" aria-labelledby="who-searched">
      <h2 id="who-searched" className="visually-hidden">
        {say('who.searched')}
      </h2>
      <div className="who-person" role="status">
        <Avatar initials={person.initials} kind={kind} />
        <span className="who-name">
          {person.displayName}
          <span> {person.team?.name}</span>
        </span>
        <span className="who-places">
          {seen === 'hidden' && <span className="hint">{say('who.unseen')}</span>}
          {typeof seen !== 'string' && entries.length === 0 && <span className="hint">{say('search.noSeat')}</span>}
          {entries.map((entry) => (
            <Place key={entry.booking} entry={entry} floors={floors} name={person.displayName} onOpen={onOpen} />
          ))}
        </span>
      </div>
      <button type="button" className="text-button" onClick={onBack}>
        {say('who.back')}
      </button>
    </section>
  );
}
