import { createElement } from 'react';
import { Accessibility, ArrowDownUp, AudioLines, EvCharger, Monitor, PenLine, Plug, Sun, Video, type LucideIcon } from 'lucide-react';
import { useSpeech } from '@shared/i18n/i18n';

const icons: Record<string, LucideIcon> = {
  'height-adjustable': ArrowDownUp,
  'two-screens': Monitor,
  screen: Monitor,
  dock: Plug,
  'wheelchair-accessible': Accessibility,
  'by-window': Sun,
  whiteboard: PenLine,
  'video-conferencing': Video,
  quiet: AudioLines,
  'charging-point': EvCharger,
};

export const knownAmenities = Object.keys(icons);
/** Nothing for an amenity that has no picture. */
export function AmenityIcon({ amenity }: { amenity: string }) {
  return amenity in icons ? createElement(icons[amenity]!, { size: 16, 'aria-hidden': true }) : null;
}

/** The word for an amenity; one that a site made up itself is shown as it is written. */
export function useAmenityWord(): (amenity: string) => string {
  const speech = useSpeech();
  return (amenity) => {
    const key = `amenity.${amenity}`;
    return speech.has(key) ? speech.say(key) : amenity.replaceAll('-', ' ');
  };
}

export function AmenityIcons({ amenities }: { amenities: string[] }) {
  const word = useAmenityWord();
  return amenities.map((amenity) => (
    <span key={amenity} title={word(amenity)}>
      <AmenityIcon amenity={amenity} />
      <span className="visually-hidden">{word(amenity)} </span>
    </span>
  ));
}

/** Amenities in words, each with its icon. */
export function AmenityWords({ amenities }: { amenities: string[] }) {
  const word = useAmenityWord();
  return (
    <ul className="amenities">
      {amenities.map((amenity) => (
        <li key={amenity}>
          <AmenityIcon amenity={amenity} />
          {word(amenity)}
        </li>
      ))}
    </ul>
  );
}
