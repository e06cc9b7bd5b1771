import type { Me, Sharing } from '@shared/api/contract';
import { call, people, read } from '@shared/api/http';
import { asked, HOUR } from './asked';

export const meKey = () => ['me'] as const;
export const mePath = people('/people/me');

export const ofMe = () => asked({ queryKey: meKey(), staleTime: HOUR, queryFn: ({ signal }) => read<Me>(mePath, signal) });

/** With whom one shares where one is. */
export const chooseSharing = async (sharing: Sharing): Promise<Me> =>
  (await call<Me>(people('/people/me/sharing'), { method: 'PUT', body: { sharing } })).body;
