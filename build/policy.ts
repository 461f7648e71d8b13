import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * What the page may load and run; docs/hosting.md says what each line is for. The scripts and styles
 * that stand in index.html itself are allowed by their hashes.
 */
const POLICY: readonly (readonly [directive: string, ...sources: string[]])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'", "'wasm-unsafe-eval'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'lowland-skies'],
];

const INLINE = {
  'script-src': /<script>(.*?)<\/script>/gs,
  'style-src': /<style>(.*?)<\/style>/gs,
};

const hashesIn = (html: string, inline: RegExp): string[] =>
  [...html.matchAll(inline)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );

/** The policy of a page, as the content of a `meta` element or of a header. */
export const policyOf = (html: string): string =>
  POLICY.map(([directive, ...sources]) => {
    const inline = INLINE[directive as keyof typeof INLINE];
    return [directive, ...sources, ...(inline ? hashesIn(html, inline) : [])].join(' ');
  }).join('; ');

const CHARSET = /<meta charset="utf-8" \/>/;
const LOADED = /\s*<link rel="stylesheet"[^>]*>|\s*<script type="module"[^>]*><\/script>/g;
const COMMENT = /^ *\/\/.*\n/gm;
const INDENT = /^ +/gm;

/**
 * Gives the built page its policy, and moves its scripts and style sheets behind the words that it
 * starts with: a sheet in the head would keep the whole page blank for as long as it takes.
 */
export const pagePolicy: Plugin = {
  name: 'page-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const loaded = (html.match(LOADED) ?? []).map((element) => `${element.trim()}\n`);
      const moved = html
        .replace(LOADED, '')
        .replace(/<\/body>|$/, (end) => `${loaded.join('')}${end}`)
        .replace(COMMENT, '')
        .replace(INDENT, '');
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(moved)}" />`;
      return moved.replace(CHARSET, (charset) => `${charset}\n${meta}`);
    },
  },
};
