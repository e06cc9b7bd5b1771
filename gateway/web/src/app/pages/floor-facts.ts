import type { FloorCount, MateHere, RoomFree } from '@features/booking/FloorNow';
import { countByKind, isUnknown, type Counts } from '@features/floor-plan/counts';
import type { Mark } from '@features/floor-plan/floor-plan.model';
import { placesOf } from '@features/floor-plan/spoken-counts';
import { spokenState } from '@features/floor-plan/spoken-mark';
import type { Booking, Floor, Id, LocalDate } from '@shared/api/contract';
import { spokenNoTime } from '@shared/availability/spoken-no';
import type { TimeAnswer } from '@shared/availability/time-answer';
import type { Speech } from '@shared/i18n/i18n';

/** More than so many times are no answer at a glance; panel and list tell them all. */
const MOST_TIMES = 2;

const countWords = (speech: Speech, { kind, all, free, partly }: Counts): FloorCount => ({
  kind,
  free,
  words: speech.say('now.free', { free, places: placesOf(speech, kind, all) }),
  partly: partly > 0 ? speech.say('now.partly', { count: partly }) : '',
});

type Facts = {
  floor: Floor;
  marks: Mark[];
  isPresenceKnown: boolean;
  mine: Booking[];
  date: LocalDate;
  time: TimeAnswer;
  filtered: string | null;
  speech: Speech;
  zoneName: (id: Id | undefined) => string;
};

export function floorNow({ floor, marks, isPresenceKnown, mine, date, time, filtered, speech, zoneName }: Facts) {
  const seat = mine.find((one) => one.floor === floor.id && one.state === 'placed');
  const mates: MateHere[] = marks.flatMap((mark) =>
    mark.occupants
      .filter((one) => one.relation === 'mate' && mark.workplace.kind === 'desk')
      .map((one) => ({
        person: one.person,
        name: one.fullName,
        initials: one.initials,
        label: mark.workplace.label,
        workplace: mark.workplace.id,
      })),
  );
  const rooms: RoomFree[] = [...marks]
    .filter((mark) => mark.workplace.kind === 'room' && (mark.state === 'free' || mark.state === 'partly'))
    .sort((a, b) => Number(b.state === 'free') - Number(a.state === 'free'))
    .map((mark) => ({
      workplace: mark.workplace.id,
      label: mark.workplace.label,
      capacity: mark.workplace.capacity,
      answer: mark.answer.free.length > MOST_TIMES ? speech.say('room.partly') : spokenState(speech, mark, floor.timeZone),
    }));
  return {
    counts:
      time.no || filtered
        ? []
        : countByKind(marks)
            .filter((counts) => !isUnknown(counts))
            .map((counts) => countWords(speech, counts)),
    sentence: time.no ? spokenNoTime(speech, time.no, date) : filtered,
    mine: seat ? { label: seat.label, where: zoneName(seat.zone), workplace: seat.workplace } : null,
    mates: isPresenceKnown ? mates : null,
    rooms,
  };
}
