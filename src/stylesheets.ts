/**
 * Every stylesheet that all pages share, in the order of the cascade. The first names the cascade layers in their
 * order; each of the others is part of one. What only a later page needs comes with that page.
 */
import 'virtual:layout.css';
import './layout/tokens.css';
import 'virtual:fonts.css';
import './layout/reset.css';
import './layout/grid.css';
import './pages/panel.css';
import './ui/controls.css';
import './quote/quote.css';
import './pages/explore/explore.css';
import './pages/place/place.css';
import './pages/claims/claims.css';
import './layout/sheet.css';
import './pages/explore/filter.css';
import './search/search.css';
import './pages/source/source.css';
import './pages/source/finder.css';
import './timeline/strip.css';
import './prerender/missing.css';
import './layout/media.css';
import './ground/locator/locator.css';
import './ground/pins/pins.css';
import './ground/stage.css';
import './layout/whole.css';
