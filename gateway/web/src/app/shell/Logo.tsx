/** A room with an open door; inside it one place taken and one free. */
export function Logo() {
  return (
    <svg className="logo" width="34" height="34" viewBox="0 0 34 34" fill="none" aria-hidden="true">
      <path className="logo-wall" d="M21 4.5H4.500V29.500H29.500V13" />
      <path className="logo-door" d="M21 4.500A8.500 8.500 0 0 1 29.500 13" />
      <circle className="logo-taken" cx="12.500" cy="17" r="4.300" />
      <circle className="logo-free" cx="21.500" cy="20.500" r="3.600" />
    </svg>
  );
}
