import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { LocalDate } from '@shared/api/contract';
import { mondayOf } from '@shared/time/site-time';

type Place = { atStart: boolean; atEnd: boolean; firstSeen: LocalDate };

const dateOf = (day: Element) => (day as HTMLElement).dataset.date ?? '';

/** Where the run of days stands: its ends, and the first day that is seen. Today sticks to the edge and takes its width. */
export function useStripScroll(at: LocalDate, date: LocalDate) {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ atStart: true, atEnd: true, firstSeen: at });
  const look = useCallback(() => {
    const room = list.current;
    if (!room) return;
    const { scrollLeft, clientWidth, scrollWidth } = room;
    const edge = room.getBoundingClientRect().left;
    const seen = [...room.children].find((day) => !day.matches('.day-today') && day.getBoundingClientRect().left >= edge - 4);
    const next = { atStart: scrollLeft <= 1, atEnd: scrollLeft + clientWidth >= scrollWidth - 1, firstSeen: seen ? dateOf(seen) : at };
    setPlace((now) => (now.atStart === next.atStart && now.atEnd === next.atEnd && now.firstSeen === next.firstSeen ? now : next));
  }, [at]);
  useLayoutEffect(() => {
    const room = list.current;
    if (!room) return;
    if (at === date) showWeekOf(room, date);
    else room.scrollLeft = at < dateOf(room.children[Math.floor(room.children.length / 2)]!) ? 0 : room.scrollWidth;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(room);
    return () => observer.disconnect();
  }, [at, date, look]);
  /** By as many days as are seen. */
  const turn = (step: 1 | -1) => {
    const room = list.current;
    const day = room?.querySelector<HTMLElement>('.day:not(.day-today)');
    if (!room || !day) return;
    const pitch = day.offsetWidth + 2;
    room.scrollLeft += step * Math.max(pitch, Math.floor((room.clientWidth - pitch) / pitch) * pitch);
  };
  return { list, place, look, turn };
}

/** Nothing moves while the chosen day is in sight; else its week begins at the edge. */
function showWeekOf(room: HTMLElement, date: LocalDate) {
  const chosen = room.querySelector<HTMLElement>('[aria-current="date"]');
  if (!chosen) return;
  const [outer, inner] = [room.getBoundingClientRect(), chosen.getBoundingClientRect()];
  const stuck = chosen.matches('.day-today') ? 0 : (room.querySelector<HTMLElement>('.day-today')?.offsetWidth ?? 0);
  if (inner.left >= outer.left + (room.scrollLeft > 0 ? stuck : 0) && inner.right <= outer.right) return;
  const monday = [...room.children].find((day) => dateOf(day) >= mondayOf(date) && !day.matches('.day-today')) as HTMLElement | undefined;
  room.scrollLeft = (monday ?? chosen).offsetLeft - stuck - 2;
}
