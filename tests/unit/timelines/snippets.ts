/** Posts as the sites build them, written by hand and cut down to what reading and mounting stand on. */

export interface XPost {
  handle?: string;
  id?: string;
  /** HTML within `tweetText`. */
  text: string;
  /** HTML after the text: show-more, quote, card. */
  after?: string;
}

export const xPost = ({
  handle = 'gridfan',
  id = '1990000000000000000',
  text,
  after = '',
}: XPost) => `
  <div data-testid="cellInnerDiv"><article data-testid="tweet" role="article" tabindex="0">
    <div data-testid="User-Name">
      <a href="/${handle}" role="link"><span>Some Fan</span></a>
      <a href="/${handle}" role="link" tabindex="-1">@${handle}</a>
      <a href="/${handle}/status/${id}" role="link"><time datetime="2026-11-22T20:00:00.000Z">4m</time></a>
    </div>
    <div><div data-testid="tweetText" dir="auto" lang="en">${text}</div>${after}</div>
    <div role="group" aria-label="3 replies"><button>3</button></div>
  </article></div>`;

export const xQuote = (text: string) => `
  <div><div role="link" tabindex="0">
    <div data-testid="User-Name"><div tabindex="-1">@quoted</div><time datetime="2026-01-01T00:00:00.000Z">1d</time></div>
    <div data-testid="tweetText" dir="auto" lang="en">${text}</div>
  </div></div>`;

export interface BlueskyPost {
  handle?: string;
  rkey?: string;
  text: string;
  after?: string;
  /** A thread page names neither post nor text. */
  thread?: boolean;
  before?: string;
}

export const blueskyPost = (post: BlueskyPost) => {
  const { handle = 'fan.example', rkey = '3m6abcdefgh2x', text, after = '', thread = false } = post;
  const name = thread ? `postThreadItem-by-${handle}` : `feedItem-by-${handle}`;
  return `
    <div role="link" tabindex="0" data-testid="${name}">${post.before ?? ''}
      <a href="/profile/${handle}" role="link">Fan</a>
      <a href="/profile/${handle}/post/${rkey}" role="link" aria-label="22 November 2026">4m</a>
      <div><div dir="auto" data-word-wrap="1" ${thread ? '' : 'data-testid="postText"'}>${text}</div></div>${after}
      <button data-testid="likeBtn">1</button>
    </div>`;
};

export const blueskyQuote = (text: string) =>
  `<div role="link" tabindex="0"><a href="/profile/other.example">Other</a><div data-word-wrap="1">${text}</div></div>`;

export interface MastodonPost {
  handle?: string;
  id?: string;
  /** HTML within `.status__content__text`. */
  text: string;
  after?: string;
  warning?: string;
}

export const mastodonPost = (post: MastodonPost) => {
  const { handle = 'fan', id = '115000000000100000', text, after = '', warning } = post;
  const content = `<div class="status__content"><div class="status__content__text translate" lang="en">${text}</div></div>`;
  return `
    <div class="status status-public" data-id="${id}">
      <div class="status__info">
        <a class="status__display-name" href="/@${handle}"><span class="display-name__account">@${handle}</span></a>
        <a class="status__relative-time" href="/@${handle}/${id}"><time datetime="2026-11-22T20:00:00.000Z">4m</time></a>
      </div>
      ${warning === undefined ? '' : `<div class="content-warning"><p><span>${warning}</span></p><button>Show more</button></div>`}
      ${text === '' ? '' : content}${after}
      <div class="status__action-bar"><button>1</button></div>
    </div>`;
};

/** What Mastodon leaves of a post that is out of view: its HTML, as text. */
export const mastodonGhost = (html: string) => {
  const ghost = document.createElement('article');
  ghost.dataset['id'] = '115000000000000001';
  ghost.innerHTML = '<div class="status__wrapper"><span>Fan</span><span></span></div>';
  const raw = ghost.querySelector('span + span');
  if (raw !== null) raw.textContent = html;
  return ghost;
};
