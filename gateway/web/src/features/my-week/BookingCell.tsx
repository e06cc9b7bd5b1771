import { Building2, CarFront, DoorOpen, Headphones, type LucideIcon } from 'lucide-react';
import type { Booking, Floor, Kind, Site } from '@shared/api/contract';
import { useSpeech, type Speech } from '@shared/i18n/i18n';
import { floorOn } from '@shared/resources/floors';
import { hasBegun, isOver } from '@shared/time/interval';
import { clockAt } from '@shared/time/spoken';

const icons: Record<Kind, LucideIcon> = { desk: Building2, room: DoorOpen, booth: Headphones, parking: CarFront };

type CellProps = {
  booking: Booking;
  now: number;
  sites: Site[];
  floors: Floor[];
  home: Site | undefined;
  online: boolean;
  onOpen: (booking: Booking) => void;
  onMove: (booking: Booking) => void;
  onCancel: (booking: Booking) => void;
};

/** `hele dag`, `ochtend`, `9.00 tot 11.00 uur`, `8.30 tot 14.07 uur, eerder weggegaan` */
export function spokenPart(speech: Speech, { dayPart, from, until, timeZone, state, endedAt }: Booking): string {
  if (state === 'released' && endedAt) return speech.say('week.left', { from: clockAt(from, timeZone), until: clockAt(endedAt, timeZone) });
  if (dayPart !== 'hours') return speech.say(`part.${dayPart}`);
  return speech.say('panel.times', { from: clockAt(from, timeZone), until: clockAt(until, timeZone) });
}

/** Where: the zone when its floor is known, else floor and building. */
export function spokenWhere(speech: Speech, booking: Booking, sites: Site[], floors: Floor[], home?: string): string {
  const zone = floorOn(floors, booking.floor, booking.date)?.zones.find((one) => one.id === booking.zone);
  const site = sites.find((one) => one.id === booking.site);
  const floor = site?.floors.find((one) => one.id === booking.floor);
  return [zone ? speech.of(zone.name) : floor ? speech.of(floor.name) : '', site && site.id !== home ? site.name : '']
    .filter(Boolean)
    .join(', ');
}

export function BookingCell({ booking, now, sites, floors, home, online, onOpen, onMove, onCancel }: CellProps) {
  const speech = useSpeech();
  const { say } = speech;
  const Icon = icons[booking.kind];
  const words = `${say(`kind.${booking.kind}`)} ${booking.label}`;
  return (
    <div className="week-row">
      <button type="button" className="week-cell week-placed" onClick={() => onOpen(booking)}>
        <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
        <span>
          <b>{booking.label}</b>{' '}
          <span>{[spokenWhere(speech, booking, sites, floors, home?.id), spokenPart(speech, booking)].filter(Boolean).join(', ')}</span>
        </span>
      </button>
      {booking.state === 'placed' && !isOver(booking, now) && (
        <span className="week-actions">
          <button type="button" className="text-button" aria-disabled={!online} onClick={() => online && onMove(booking)}>
            {say('week.move')}
            <span className="visually-hidden"> {words}</span>
          </button>
          <button type="button" className="text-button" aria-disabled={!online} onClick={() => online && onCancel(booking)}>
            {say(hasBegun(booking, now) ? 'week.leave' : 'week.cancel')}
            <span className="visually-hidden"> {words}</span>
          </button>
        </span>
      )}
    </div>
  );
}
