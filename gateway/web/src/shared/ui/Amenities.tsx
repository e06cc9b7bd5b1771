import { createElement } from 'react';
import {
  Accessibility,
  ArrowDownUp,
  createLucideIcon,
  EvCharger,
  Monitor,
  PenLine,
  Plug,
  Sun,
  Video,
  VolumeX,
  type LucideIcon,
} from 'lucide-react';
import { useAmenityWord } from './amenity-word';

const TwoScreens = createLucideIcon('two-screens', [
  ['rect', { x: '1', y: '5', width: '10', height: '9', rx: '1.5', key: 'left' }],
  ['rect', { x: '13', y: '5', width: '10', height: '9', rx: '1.5', key: 'right' }],
  ['path', { d: 'M6 14v4M18 14v4M3.5 18h5M15.5 18h5', key: 'feet' }],
]);

/** In the order in which they are always told. */
const icons: Record<string, LucideIcon> = {
  'height-adjustable': ArrowDownUp,
  'two-screens': TwoScreens,
  screen: Monitor,
  dock: Plug,
  'wheelchair-accessible': Accessibility,
  'by-window': Sun,
  whiteboard: PenLine,
  'video-conferencing': Video,
  quiet: VolumeX,
  'charging-point': EvCharger,
};

export const knownAmenities = Object.keys(icons);

const place = (amenity: string) => (amenity in icons ? knownAmenities.indexOf(amenity) : knownAmenities.length);
/** Those that a site made up itself come last, by their letters. */
export const inOrder = (amenities: string[]): string[] => [...amenities].sort((a, b) => place(a) - place(b) || a.localeCompare(b));

/** Nothing for an amenity that has no picture. */
export function AmenityIcon({ amenity }: { amenity: string }) {
  return amenity in icons ? createElement(icons[amenity]!, { size: 16, 'aria-hidden': true }) : null;
}

/** Amenities in words, each with its icon, always in the same order. */
export function AmenityWords({ amenities }: { amenities: string[] }) {
  const word = useAmenityWord();
  return (
    <ul className="amenities">
      {inOrder(amenities).map((amenity) => (
        <li key={amenity}>
          <AmenityIcon amenity={amenity} />
          {word(amenity)}
        </li>
      ))}
    </ul>
  );
}

/** The same in a line, where there is no room for icons. */
export function AmenityLine({ amenities }: { amenities: string[] }) {
  const word = useAmenityWord();
  return inOrder(amenities).map(word).join(', ');
}
