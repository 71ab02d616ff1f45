/** What builders of sites change, done to a saved page in the browser: one after the other, each on top of those before. */

/** All elements of a page, those in open shadow roots too. */
const EVERYTHING = `const everything = [];
  const trees = [document];
  for (const tree of trees)
    for (const element of tree.querySelectorAll('*')) {
      everything.push(element);
      if (element.shadowRoot !== null) trees.push(element.shadowRoot);
    }`;

const forEach = (change: string): string =>
  `(() => { ${EVERYTHING}; for (const element of everything) { ${change} } })()`;

const without = (name: string): string => forEach(`element.removeAttribute('${name}');`);

export interface Mutilation {
  name: string;
  /** A script to run in the page. */
  script: string;
}

export const MUTILATIONS: readonly Mutilation[] = [
  { name: 'test ids gone', script: without('data-testid') },
  {
    name: 'class names hashed',
    script: forEach(`if (element.hasAttribute('class'))
      element.setAttribute('class', [...element.classList].map((name) => 'h' + name.length).join(' '));`),
  },
  { name: 'ids gone', script: without('id') },
  {
    name: 'labels in another language',
    script: forEach(`for (const name of ['aria-label', 'aria-roledescription', 'alt'])
      if (element.hasAttribute(name) && element.localName !== 'img') element.setAttribute(name, 'ラベル');`),
  },
  {
    name: 'a box in every box',
    script: forEach(`if (element.localName === 'div' && element.firstChild !== null) {
      const box = document.createElement('div');
      box.append(...element.childNodes);
      element.append(box);
    }`),
  },
  {
    name: 'a box around every box',
    script:
      forEach(`if (['div', 'article', 'li'].includes(element.localName) && element.parentElement !== null && element.closest('p') === null) {
      const box = document.createElement('div');
      if (element.slot !== '') box.slot = element.slot;
      element.replaceWith(box);
      box.append(element);
    }`),
  },
];
