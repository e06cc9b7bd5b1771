import { useLocation } from 'wouter';
import { BookingPanel } from '@features/booking/BookingPanel';
import { FloorNow } from '@features/booking/FloorNow';
import { neighboursOf, noFilter, type Mark } from '@features/floor-plan/floor-plan.model';
import { spokenState } from '@features/floor-plan/spoken-mark';
import type { Alternative, Id } from '@shared/api/contract';
import { kindWord } from '@shared/api/kinds';
import { useSpeech } from '@shared/i18n/i18n';
import { useMayBookFor } from '@shared/people/use-may-book-for';
import { whenOf } from '@shared/time/interval';
import { spokenDate } from '@shared/time/spoken';
import { lookAt, writeAddress } from './floor-address';
import { floorNow } from './floor-facts';
import { useFloorShown } from './floor-shown';

/** What the panel says: of the chosen place, or of the floor. */
export function FloorPanel({ compact }: { compact: boolean }) {
  const {
    site,
    floor,
    date,
    today,
    now,
    day,
    time,
    filtered,
    marks,
    chosen,
    booked,
    moving,
    booking,
    forWhom,
    me,
    address,
    onAddress,
    choose,
    ...shown
  } = useFloorShown();
  const speech = useSpeech();
  const { say } = speech;
  const [, navigate] = useLocation();
  const mine = booked.filter((one) => one.occupant === me.id);
  const occupant = moving ? (moving.occupant === me.id ? null : (moving.occupant ?? null)) : (forWhom.occupant?.id ?? null);
  const mayBookFor = useMayBookFor(occupant);
  const arranged = booked.filter(
    (one) =>
      one.workplace === chosen?.workplace.id &&
      one.occupant !== me.id &&
      (one.occupant !== occupant || mayBookFor === 'no') &&
      one.id !== moving?.id,
  );
  const zoneName = (id: Id | undefined) => speech.of(floor.zones.find((zone) => zone.id === id)?.name);
  if (!chosen) {
    const facts = floorNow({ floor, marks, isPresenceKnown: shown.presence !== undefined, mine, date, time, filtered, speech, zoneName });
    return <FloorNow {...facts} title={date === today ? say('now.today') : spokenDate(speech, date)} onChoose={choose} />;
  }
  const { workplace } = chosen;
  const look = (way: Alternative) => {
    booking.forget();
    const to = lookAt(way, floor.timeZone);
    if (way.floor === floor.id) onAddress(to);
    else navigate(`/sites/${way.site}/floors/${way.floor}${writeAddress({ ...address, ...to, filter: noFilter })}`);
  };
  const answer = answerOf(chosen, time.isWhole, address.when.part, speech, floor.timeZone);
  const where = [say(`kind.${kindWord(workplace)}`), zoneName(workplace.zone) && say('panel.inZone', { zone: zoneName(workplace.zone) })]
    .filter(Boolean)
    .join(' ');
  return (
    <BookingPanel
      asked={{
        workplace,
        answer: chosen.answer,
        longestMinutes: site.houseRules.longestMinutes[workplace.kind],
        taken: day.workplaces.find((one) => one.workplace === workplace.id)?.taken ?? [],
        day,
        when: address.when,
        now,
        occupant,
        mayBookFor,
        held: booked.filter((one) => one.occupant === (occupant ?? me.id)),
        moving,
        changing: null,
      }}
      workplace={workplace}
      answer={answer}
      zone={[where, workplace.kind === 'room' && say('room.persons', { count: workplace.capacity }), compact && site.name]
        .filter(Boolean)
        .join(', ')}
      neighbours={neighboursOf(chosen, marks)}
      site={site}
      sitter={forWhom.occupant?.id ?? me.id}
      today={today}
      online={shown.online}
      sharing={workplace.kind === 'desk' ? say(`sharing.${me.sharing}`) : null}
      forWhom={forWhom.forWhom}
      occupant={moving ? null : forWhom.occupant}
      arranged={arranged}
      placeOf={booking.placeOf}
      booking={booking}
      focusOnOpen={shown.byHand}
      compact={compact}
      onWhen={(when) => onAddress({ when }, 'replace')}
      onDate={(next) => onAddress({ date: next })}
      onLook={look}
      onOccupant={forWhom.choose}
      onCancel={booking.cancel}
      onMove={(one) => onAddress({ moving: one.id, workplace: null, when: whenOf(one) }, 'replace')}
      onClose={() => choose(null)}
      onSharing={() => navigate('/more#sharing')}
    />
  );
}

function answerOf(mark: Mark, isWhole: boolean, part: string, speech: ReturnType<typeof useSpeech>, timeZone: string): string {
  const { say } = speech;
  if (mark.state === 'free' && part !== 'hours') return say(isWhole ? 'answer.free' : 'answer.freeRest', { part });
  return spokenState(speech, mark, timeZone);
}
