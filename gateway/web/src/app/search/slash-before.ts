import { useSlash } from '@features/search/use-slash';

let wasPressed = false;

/** For a page on which the search has not come yet: the slash is heard, and the search has the focus once it is there. */
export const useSlashBefore = () => useSlash(() => void (wasPressed = true));

/** Whether it was pressed since it was last asked. */
export function slashBefore(): boolean {
  const was = wasPressed;
  wasPressed = false;
  return was;
}
