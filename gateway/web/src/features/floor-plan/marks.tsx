/** Small drawn things, in metres round their own middle. */

/** An empty chair; its back is at +y. */
export function Chair() {
  return (
    <g className="chair">
      <rect x={-0.25} y={-0.23} width={0.5} height={0.46} rx={0.15} />
      <path d="M-.27 .12Q-.25 .36 0 .36Q.25 .36 .27 .12" />
    </g>
  );
}

type AvatarProps = { kind: 'me' | 'mate' | 'colleague'; initials: string | undefined; upright: number };

/** Somebody on the chair. */
export function Avatar({ kind, initials, upright }: AvatarProps) {
  return (
    <g className={`sitter sitter-${kind}`}>
      <path d="M-.376 .33A.5 .5 0 0 0 .376 .33" />
      <circle r={0.4} />
      {initials && <text transform={`rotate(${upright})`}>{initials}</text>}
    </g>
  );
}

/** Somebody whose name is not shared. */
export function Silhouette({ upright }: { upright: number }) {
  return (
    <g className="sitter sitter-unknown">
      <path d="M-.376 .33A.5 .5 0 0 0 .376 .33" />
      <circle r={0.4} />
      <g className="sitter-shape" transform={`rotate(${upright})`}>
        <circle cx={0} cy={-0.1} r={0.1} />
        <path d="M-.18 .2V.17A.1 .1 0 0 1 -.08 .08H.08A.1 .1 0 0 1 .18 .17V.2" />
      </g>
    </g>
  );
}

const WRENCH =
  'M14.7 6.3a1 1 0 0 0 0 1.4l1.6 1.6a1 1 0 0 0 1.4 0l3.106-3.105c.32-.322.863-.22.983.218a6 6 0 0 1-8.259 7.057' +
  'l-7.91 7.91a1 1 0 0 1-2.999-3l7.91-7.91a6 6 0 0 1 7.057-8.259c.438.12.54.662.219.984z';

/** Closed: out of use. The wrench is Lucide's. */
export function Tool({ size }: { size: number }) {
  const scale = size / 24;
  return (
    <g className="wp-tool">
      <circle r={size * 0.65} />
      <path transform={`scale(${scale}) translate(-12 -12)`} d={WRENCH} />
    </g>
  );
}
