import { Button } from '@nl-design-system-candidate/button-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

type ActionProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  look?: 'primary' | 'secondary' | 'subtle';
  /** Busy or waiting: the button stays where the focus is, and says so. */
  waits?: boolean;
  wide?: boolean;
  children: ReactNode;
};

export function Action({ look = 'primary', waits = false, wide = false, onClick, className = '', children, ...rest }: ActionProps) {
  return (
    <Button
      {...rest}
      purpose={look}
      disabled={waits}
      className={`${className} ${wide ? 'action-wide' : ''}`}
      onClick={(event) => (waits ? event.preventDefault() : onClick?.(event))}
    >
      {children}
    </Button>
  );
}
