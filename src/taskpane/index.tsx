import { createRoot } from 'react-dom/client';
import { openDocument } from '../word/open-document';
import { surroundings } from '../word/surroundings';
import { servicesFor } from './compose';
import { languageOf, startLanguage } from './locales/i18n';
import { openingOf } from './model/places';
import { shelfOf } from './model/shelf';
import { Start } from './view/Start';

const page = document.documentElement;
const root = document.getElementById('root');

// Where page/boot.js has already said why the pane cannot run, its sentence stays.
if (root !== null && page.dataset['told'] === undefined) void start(root);

const openServices = () => servicesFor(openDocument(), shelfOf(window));

async function start(element: HTMLElement): Promise<void> {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  // Asked before anything is awaited: office.js gives up on a page that is slow to show interest.
  const where = surroundings(dark);
  const opening = openingOf(window.location.search, window.location.hash);
  await startLanguage(languageOf(navigator.language));
  page.dataset['started'] = 'yes';
  element.className = '';
  createRoot(element).render(<Start surroundings={where} services={openServices} opening={opening} dark={dark} />);
}
