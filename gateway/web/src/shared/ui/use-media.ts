import { useCallback, useSyncExternalStore } from 'react';

export function useMedia(media: string): boolean {
  const subscribe = useCallback(
    (tell: () => void) => {
      const list = matchMedia(media);
      list.addEventListener('change', tell);
      return () => list.removeEventListener('change', tell);
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(media).matches);
}

export const usePhone = () => useMedia('(max-width: 767px)');
export const useDesktop = () => useMedia('(min-width: 1280px)');
