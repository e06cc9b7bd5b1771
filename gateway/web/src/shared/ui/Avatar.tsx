type AvatarProps = { initials: string; kind?: 'me' | 'mate' | 'colleague'; size?: 'small' | 'large' };

export function Avatar({ initials, kind = 'colleague', size }: AvatarProps) {
  return (
    <span className={`avatar avatar-${kind} ${size ? `avatar-${size}` : ''}`} aria-hidden="true">
      {initials}
    </span>
  );
}

export function AvatarStack({
  people,
  most = 4,
}: {
  people: { id: string; initials: string; kind?: 'mate' | 'colleague' }[];
  most?: number;
}) {
  const more = people.length - most;
  return (
    <span className="avatar-stack" aria-hidden="true">
      {people.slice(0, most).map((one) => (
        <Avatar key={one.id} initials={one.initials} kind={one.kind ?? 'mate'} />
      ))}
      {more > 0 && <Avatar initials={`+${more}`} kind="mate" />}
    </span>
  );
}
