import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { CalendarDays, Ellipsis, Map, Users, type LucideIcon } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useSpeech, type MessageKey } from '@shared/i18n/i18n';
import { usePhone } from '@shared/ui/use-media';
import { PageSearch } from '../search/AppSearch';
import { Logo } from './Logo';
import { Statements } from './Statements';

const entries: { to: string; word: MessageKey; icon: LucideIcon; is: (path: string) => boolean }[] = [
  { to: '/', word: 'nav.floor', icon: Map, is: (path) => path === '/' || path.startsWith('/sites/') },
  { to: '/my-week', word: 'nav.week', icon: CalendarDays, is: (path) => path === '/my-week' },
  { to: '/team', word: 'nav.team', icon: Users, is: (path) => path === '/team' },
  { to: '/more', word: 'nav.more', icon: Ellipsis, is: (path) => path === '/more' },
];

/** Rail or bottom bar, the page, and where focus goes when the page changes. */
export function Shell({ children }: { children: ReactNode }) {
  const { say } = useSpeech();
  const phone = usePhone();
  const [path] = useLocation();
  const page = path.startsWith('/sites/') || path === '/' ? '/' : path;
  const main = useRef<HTMLElement>(null);
  const first = useRef(page);
  useEffect(() => {
    if (first.current === page) return;
    first.current = page;
    main.current?.focus({ preventScroll: true });
  }, [page]);
  return (
    <div className="app">
      <SkipLink href="#content">{say('nav.skip')}</SkipLink>
      <div className="rail">
        <nav className="nav" aria-label={say('nav.name')}>
          <Logo />
          {entries.map(({ to, word, icon: Icon, is }) => (
            <Link key={to} href={to} aria-current={is(path) ? 'page' : undefined}>
              <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
              <span>{say(word)}</span>
            </Link>
          ))}
        </nav>
        {!phone && <Statements place="rail" />}
      </div>
      <main ref={main} id="content" className={page === '/' ? 'main main-floor' : 'main'} tabIndex={-1}>
        {page !== '/' && <PageSearch />}
        {children}
        {phone && <Statements place="foot" />}
      </main>
    </div>
  );
}
