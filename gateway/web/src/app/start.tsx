import { firstFloor } from './first/first';
import '@fontsource-variable/ibm-plex-sans/standard.css';
import '@nl-design-system-candidate/button-css/button.css';
import '@nl-design-system-candidate/heading-css/heading.css';
import '@nl-design-system-candidate/link-css/link.css';
import '@nl-design-system-candidate/paragraph-css/paragraph.css';
import '@nl-design-system-candidate/skip-link-css/skip-link.css';
import '@shared/tokens.css';
import '@shared/theme.css';
import '@shared/base.css';
import '@shared/ui/ui.css';
import './shell/shell.css';
import printStyle from './print.css?url';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { beforehand } from './beforehand';
import { client } from './client';
import { applyTheme } from './preferences/theme';
import { startLanguage } from './preferences/language';
import { registerOffline } from './offline/offline';
import { askForFloorParts } from './pages/floor-parts';

applyTheme();
const root = document.getElementById('app');
if (!root) throw new Error('the entry page has no #app');
document.fonts.load('1em "IBM Plex Sans Variable"').catch(() => undefined);
void Promise.all([startLanguage(), beforehand(client, firstFloor)]).then(([spoken]) => createRoot(root).render(<App spoken={spoken} />));
askForFloorParts();
registerOffline(client);
onPaper();

/** What only a printer needs comes after all else. */
function onPaper() {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', media: 'print', href: printStyle });
  document.head.append(link);
}
