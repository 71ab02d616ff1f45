// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { siteFor } from '../../../../utils/timelines/index.ts';
import { misskey } from '../../../../utils/timelines/sites/misskey.ts';
import { stampedTime } from '../../../../utils/timelines/written.ts';
import { readPage, textsOf, without } from './reading.ts';

/** An id as the servers make them since 2023, of that moment. */
const idOf = (time: number) =>
  `${(time - Date.UTC(2000, 0)).toString(36).padStart(8, '0')}0001abcd`;
const ID = idOf(Date.UTC(2026, 10, 22, 20));

const header = (id: string, by: string, sign = '') => `
  <header><a href="/@${by}"><span>Name</span></a><div><span>@${by}</span></div>
    <div><a href="/notes/${id}"><time title="11/22/2026, 8:00:00 PM">1h</time></a>${sign}</div></header>`;

const words = (html: string) =>
  `<span style="white-space: pre-wrap;" class="_selectable">${html}</span>`;

interface Note {
  id?: string;
  text: string;
  after?: string;
  /** HTML of a content warning. */
  warning?: string;
  sign?: string;
}

const note = ({ id = ID, text, after = '', warning = '', sign }: Note) => `
  <div tabindex="0"><article><a href="/@amy"></a><div>
    ${header(id, 'amy', sign)}
    <div id="spot" style="container-type: inline-size;">${warning}
      <div><div>${words(text)}</div>${after}</div>
    </div>
    <footer><button><i class="ti ti-repeat"></i><p>3</p></button></footer>
  </div></article></div>`;

describe('misskey', () => {
  test('a note, where it is from, and where its chip goes', () => {
    const html = note({ text: 'Chiefs<br>tonight <img class="mk-emoji" alt="🏈" src="data:,">' });
    expect(readPage(misskey, html)).toEqual([
      {
        post: {
          key: `${location.origin}/notes/${ID}`,
          text: 'Chiefs\ntonight 🏈',
          around: '',
          author: 'amy',
          time: Date.UTC(2026, 10, 22, 20),
          permalink: `${location.origin}/notes/${ID}`,
        },
        chipAfter: 'spot',
      },
    ]);
  });

  test('a link card is around the text', () => {
    const card = '<a href="https://n.example"><article><h1>Preview</h1></article></a>';
    expect(readPage(misskey, note({ text: 'This', after: card }))).toMatchObject([
      { post: { text: 'This', around: 'Preview', author: 'amy' } },
    ]);
  });

  test('a warning is read as shown: before the words', () => {
    const warning = `<p><span style="white-space: pre-wrap;">Spoilers</span><button>Show</button></p>`;
    expect(textsOf(misskey, note({ text: 'They won', warning }))).toEqual(['Spoilers\nThey won']);
  });

  test('a private note and what is being written are none, the note beside them is', () => {
    const html =
      note({ text: 'Secret', sign: '<span><i class="ti ti-mail"></i></span>' }) +
      `<form>${note({ text: 'Draft' })}</form>` +
      note({ text: 'Open' });
    expect(textsOf(misskey, html)).toEqual(['Open']);
  });

  test.each(['tabindex', 'class', 'style', 'title'])('built without %s', (attribute) => {
    const html = ['One<br>1', 'Two<br>2', 'Three<br>3'].map((text) => note({ text })).join('');
    expect(textsOf(misskey, without(html, attribute))).toEqual(['One\n1', 'Two\n2', 'Three\n3']);
  });

  test('an id counts milliseconds since 2000; other kinds of id say nothing', () => {
    const time = Date.UTC(2026, 10, 22, 20, 0, 0, 123);
    expect(stampedTime(`https://a.example/notes/${idOf(time)}`, misskey.stamp)).toBe(time);
    expect(stampedTime(`https://a.example/notes/${idOf(time).slice(0, 10)}`, misskey.stamp)).toBe(
      time,
    );
    expect(
      stampedTime('https://a.example/notes/01jd3k5x7m9pqrstvwxyz01234', misskey.stamp),
    ).toBeNaN();
    expect(stampedTime('https://a.example/notes', misskey.stamp)).toBeNaN();
  });

  test('an instance is told by the mark of its pages', () => {
    const url = new URL('https://notes.example/');
    document.head.innerHTML = '<meta name="application-name" content="Misskey">';
    expect(siteFor(url, document)).toBe(misskey);
    document.head.innerHTML = '<meta name="application-name" content="Other">';
    document.body.innerHTML = '';
    expect(siteFor(url, document)).toBeUndefined();
  });
});
