import { readAhead } from './api/read-ahead.js';
import { preferences } from './i18n/preferences.js';
import { fetchNeeded } from './i18n/words.js';
import './layout/styles/index.css';
import { pageAt, signInPage } from './page-sources.js';

// The first module of a visit, kept small: it sets everything that this address needs on its way at once
// (who is signed in, what the page shows, the page, its words, the frame), instead of one after the other.
const { pathname, search } = window.location;
const place = pageAt(pathname);
if (place !== null) {
  const plan = `/plans/${place.plan}`;
  const reads = place.source.reads(new URLSearchParams(search));
  readAhead(['/session', plan, ...reads.map((path) => `${plan}${path}`)]);
} else readAhead(['/session']);

// Whoever needs what does not come says so; here it is only begun.
const begin = (work: Promise<unknown>): void => {
  work.catch(() => undefined);
};
begin(fetchNeeded(preferences.language()));
if (place !== null) begin(place.source.load());
else if (pathname === '/sign-in') begin(signInPage.load());
void import('./main.js');
