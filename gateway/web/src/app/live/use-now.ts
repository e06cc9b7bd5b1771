import { useEffect, useState } from 'react';

/** The present moment, renewed at every full minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const plan = () => {
      timer = setTimeout(
        () => {
          setNow(Date.now());
          plan();
        },
        60_000 - (Date.now() % 60_000) + 50,
      );
    };
    plan();
    return () => clearTimeout(timer);
  }, []);
  return now;
}
