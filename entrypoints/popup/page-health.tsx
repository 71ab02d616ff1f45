import { popup as words, siteHealth } from '../../locales/en.ts';
import { siteNameOf } from '../../utils/timelines/index.ts';
import { generic } from '../../utils/timelines/sites/generic.ts';
import { page } from './state.ts';

/** What there is to say about how this page's posts are found; nothing where all is well. */
export function PageHealth() {
  const { value } = page;
  if (value?.fellBack) return <p class="notice">{siteHealth.fellBack(siteNameOf(value.url))}</p>;
  if (value?.site === generic.id && value.posts === 0) return <p class="notice">{words.noPosts}</p>;
  return null;
}
