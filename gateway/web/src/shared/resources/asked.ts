import type { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

/* Of the library only the types: what is asked ahead of the app may need nothing that is still on its way. */
export const asked = ((options: unknown) => options) as typeof queryOptions;
export const askedByPages = ((options: unknown) => options) as typeof infiniteQueryOptions;

export const HOUR = 3_600_000;
