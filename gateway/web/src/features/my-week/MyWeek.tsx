import { Heading } from '@nl-design-system-candidate/heading-react';
import { Building2, ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Booking, Floor, LocalDate, Presence, Site } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { dateRange, dayNumber, fullDate, shortDay, spokenDate } from '@shared/time/spoken';
import { answeredDays } from '@shared/availability/answered-days';
import { openingDays } from '@shared/availability/opening-days';
import { mondayOf, plusDays } from '@shared/time/site-time';
import { AvatarStack } from '@shared/ui/Avatar';
import { BookingCell } from './BookingCell';
import { matesIn, officeDays, weekOf, type WeekDay } from './my-week.model';
import './my-week.css';

type WeekProps = {
  date: LocalDate;
  today: LocalDate;
  now: number;
  /** Nothing while they are not known. */
  bookings: Booking[] | undefined;
  /** What stands in the place of the days while they are not known. */
  instead?: ReactNode;
  sites: Site[];
  floors: Floor[];
  home: Site | undefined;
  presence: (date: LocalDate) => Presence | undefined;
  online: boolean;
  onWeek: (date: LocalDate) => void;
  onFind: (date: LocalDate) => void;
  onOpen: (booking: Booking) => void;
  onMove: (booking: Booking) => void;
  onCancel: (booking: Booking) => void;
};

/** A week of one's own: where you sit, who is in, and a step to a place on the days without one. */
export function MyWeek(props: WeekProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { date, today, bookings, home, onWeek } = props;
  const days = bookings && weekOf({ date, today, now: props.now, bookings, site: home });
  const shown = days?.map((day) => day.date) ?? (home ? openingDays(home, date) : []);
  const monday = mondayOf(date);
  const { first, last } = answeredDays(today);
  const [isFirst, isLast] = [monday <= first, plusDays(monday, 7) > last];
  const earlier = plusDays(monday, -7) < first ? first : plusDays(monday, -7);
  return (
    <section className="week" aria-labelledby="week-title">
      <header className="week-head">
        <Heading level={1} id="week-title">
          {say('week.title')}
        </Heading>
        <div className="week-step" role="group" aria-label={say('week.choose')}>
          <button
            type="button"
            className="icon-button"
            aria-label={say('week.earlier')}
            aria-disabled={isFirst}
            onClick={() => isFirst || onWeek(earlier)}
          >
            <ChevronLeft size={20} />
          </button>
          <span aria-live="polite">{shown.length > 0 && dateRange(speech, shown[0]!, shown.at(-1)!)}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={say('week.later')}
            aria-disabled={isLast}
            onClick={() => isLast || onWeek(plusDays(monday, 7))}
          >
            <ChevronRight size={20} />
          </button>
        </div>
        {days && (
          <p className="week-count">
            <Building2 size={20} strokeWidth={1.75} aria-hidden="true" />
            <span>{speech.rich('week.office', { count: officeDays(days), b: (parts) => <b key="b">{parts}</b> })}</span>
          </p>
        )}
      </header>
      {!days && props.instead}
      {days && (
        <ol className="week-days">
          {days.map((day) => (
            <Day key={day.date} day={day} {...props} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Day({ day, ...props }: { day: WeekDay } & WeekProps) {
  const speech = useSpeech();
  const { say } = speech;
  const presence = props.presence(day.date);
  const mates = matesIn(presence);
  const names = mates.slice(0, 4).map((mate) => mate.name);
  const more = mates.length - names.length;
  return (
    <li className={`week-day ${day.isToday ? 'week-today' : ''} ${day.isPast ? 'week-past' : ''}`}>
      <h2 className="week-date" aria-label={fullDate(speech, day.date)}>
        <span>{shortDay(speech, day.date)}</span>
        <b>{dayNumber(day.date)}</b>
      </h2>
      <div className="week-cells">
        {day.bookings.map((booking) => (
          <BookingCell key={booking.id} booking={booking} {...props} />
        ))}
        {day.bookings.length === 0 && day.closed && (
          <p className="week-cell week-closed">
            <span>{say('strip.closed')}</span>
          </p>
        )}
        {day.bookings.length === 0 &&
          !day.closed &&
          (day.isOver ? (
            <p className="week-cell week-none">{say('week.nothing')}</p>
          ) : day.opensOn ? (
            <p className="week-cell week-none">{say('state.beyond', { day: spokenDate(speech, day.opensOn) })}</p>
          ) : (
            <div className="week-row">
              <p className="week-cell week-open">
                <Building2 size={20} strokeWidth={1.75} aria-hidden="true" />
                <b>{say('week.noPlace')}</b>
              </p>
              <button type="button" className="week-find" onClick={() => props.onFind(day.date)}>
                {say('week.find')}
                <span className="visually-hidden">, {fullDate(speech, day.date)}</span>
              </button>
            </div>
          ))}
        {!presence && !props.online && <p className="week-mates">{say('week.matesUnknown')}</p>}
        {(presence || props.online) && (!day.closed || mates.length > 0) && (
          // There from the start: what stands below it must not move when the names come.
          <p className="week-mates">
            <AvatarStack people={mates} />
            {presence && (
              <span>
                {mates.length === 0
                  ? say('week.noMates')
                  : more > 0
                    ? say('week.matesMore', { names: names.join(', '), more })
                    : speech.list(names)}
              </span>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
