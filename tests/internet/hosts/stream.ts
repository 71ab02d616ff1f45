import { text, type Host } from '../host.ts';

/** Names that are no stream site and so stay without an answer: browsers call home at start. */
const NO_STREAM =
  /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|googleusercontent)\.(com|net|org)$/;

const escaped = (raw: string): string =>
  raw.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Every other https site is a stream site: a calm page that says which one was opened. */
export const streamHost: Host = {
  serves: (name) => !NO_STREAM.test(name),
  answer: ({ host, path, query }) =>
    path === '/favicon.ico'
      ? text(404, '')
      : text(200, page(escaped(`${host}${path}${query}`)), 'text/html'),
};

const page = (where: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Simulated stream: ${where}</title>
    <style>
      body { margin: 0; display: grid; place-content: center; min-height: 100vh; gap: 12px;
        background: #101418; color: #e8ecef; font: 16px/1.5 system-ui, sans-serif; text-align: center; }
      i { width: 72px; height: 72px; margin: auto; border-radius: 50%; border: 2px solid #5b6770;
        clip-path: circle(50%); position: relative; }
      i::after { content: ''; position: absolute; inset: 22px 18px 22px 28px; background: #e8ecef;
        clip-path: polygon(0 0, 100% 50%, 0 100%); }
      code { color: #9fb0bb; overflow-wrap: anywhere; }
    </style>
  </head>
  <body><i></i><strong>Simulated stream</strong><code>${where}</code></body>
</html>
`;
