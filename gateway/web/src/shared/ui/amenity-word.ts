import { useSpeech } from '@shared/i18n/i18n';

/** The word for an amenity; one that a site made up itself is shown as it is written. */
export function useAmenityWord(): (amenity: string) => string {
  const speech = useSpeech();
  return (amenity) => {
    const key = `amenity.${amenity}`;
    return speech.has(key) ? speech.say(key) : amenity.replaceAll('-', ' ');
  };
}
