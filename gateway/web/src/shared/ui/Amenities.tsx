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
export const amenityIcon = (amenity: string): LucideIcon | undefined => icons[amenity];

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
  return amenities.map((amenity) => {
    const Icon = icons[amenity];
    return Icon ? <span key={amenity} title={word(amenity)}><Icon size={16} aria-hidden="true" /><span className="visually-hidden">{word(amenity)} </span></span> : null;
  });
}

/** Amenities in words, each with its icon. */
export function AmenityWords({ amenities }: { amenities: string[] }) {
  const word = useAmenityWord();
  return (
    <ul className="amenities">
      {amenities.map((amenity) => {
        const Icon = icons[amenity];
        return <li key={amenity}>{Icon && <Icon size={16} aria-hidden="true" />}{word(amenity)}</li>;
      })}
    </ul>
  );
}
