import { createContext, useContext } from 'react';
import type { Me } from '@shared/api/contract';

type SignedIn = { me: Me; signOut: string };

export const SessionContext = createContext<SignedIn | null>(null);

export function useSession(): SignedIn {
  const session = useContext(SessionContext);
  if (!session) throw new Error('only for who is signed in');
  return session;
}
