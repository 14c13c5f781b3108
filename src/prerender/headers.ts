/**
 * What every response of the site carries. A host that can set headers sends these; pages repeat the policy
 * in a meta tag.
 */
import { EMBED } from '../share/embed/code.ts';
import { INLINE } from './inline.ts';

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  // the share dialog shows the embedded page
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
} as const;
/** the policy, and the two parts that stand in the page for addresses that do not exist */
const WITH_INLINE = {
  ...POLICY,
  'script-src': `${POLICY['script-src']} ${INLINE['script-src']}`,
  'style-src': `${POLICY['style-src']} ${INLINE['style-src']}`,
};
const join = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * For the meta tag: frame-ancestors is only honoured in a header.
 * @param inline for the page for addresses that do not exist
 */
export const metaPolicy = (inline = false): string => join(inline ? WITH_INLINE : POLICY);

/**
 * For an edition that is one file: nothing but what stands in it, and no address at all.
 * @param script hash of its script, as a policy names it; @param style that of its stylesheet
 */
export const filePolicy = (script: string, style: string): string => {
  const { 'manifest-src': _, ...policy } = POLICY;
  return join({
    ...policy,
    'script-src': script,
    'style-src': style,
    'img-src': 'data: blob:',
    'connect-src': "'none'",
    'worker-src': 'blob:',
    'font-src': 'data:',
    'frame-src': "'none'",
  });
};

/** What depends on whether another site's page may frame a response. */
const framing = (ancestors: string, resource: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': join({ ...WITH_INLINE, 'frame-ancestors': ancestors }),
  'Cross-Origin-Resource-Policy': resource,
});
const UNFRAMED = framing("'none'", 'same-origin');
const FRAMED = framing('*', 'cross-origin');

/** what every response carries, whoever frames it */
const COMMON: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** of all but the pages that other sites may frame */
export const HEADERS: Readonly<Record<string, string>> = { ...UNFRAMED, ...COMMON };

/** @param path of a response, from the site's root, with a slash at its beginning */
export const headersOf = (path: string): Readonly<Record<string, string>> =>
  path.startsWith(`/${EMBED}`) ? { ...FRAMED, ...COMMON } : HEADERS;

/**
 * Files with a hash in their name never change. Everything else may be kept, but is asked for again before it
 * is used.
 */
export const cacheControl = (path: string): string =>
  /^\/assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * It promises https for a year, so only _headers has it, for hosts that serve https. `vite preview` does not send it;
 * browsers would ignore it over http.
 */
const HTTPS_ONLY = 'max-age=31536000';

/**
 * What a host sends with an address that no rule below names, such as one that does not exist. It says nothing of framing
 * in the policy: hosts that join the values of all rules would hold an embedded page to it. A policy that names the
 * ancestors overrides the older header.
 */
const UNNAMED = { ...COMMON, 'Content-Security-Policy': join(WITH_INLINE), 'X-Frame-Options': 'DENY' };

/**
 * The same headers in the _headers format that Netlify, Cloudflare Pages and others read. Some join the values of all rules
 * that match a path and others take the most specific one, so a rule repeats the whole policy, and only one of the rules
 * for a path may say how long it is kept.
 * @param files paths of all pages, from the root
 */
export function headersFile(files: readonly string[]): string {
  const folders = new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''));
  // the page of downloads stands in the folder of data, and the workbench is no page of the map
  const all = new Set([...folders, 'data', 'basemap', 'assets', 'icons', 'make']);
  const rules = [
    '/',
    '/404.html',
    '/sw.js',
    '/manifest.webmanifest',
    ...[...all].map((name) => `/${name}/*`),
    `/${EMBED}*`,
  ];
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const rule = (path: string) => [
    path,
    ...lines({
      ...(path === `/${EMBED}*` ? FRAMED : UNFRAMED),
      'Cache-Control': cacheControl(path),
    }),
  ];
  return [
    '/*',
    ...lines({ ...UNNAMED, 'Strict-Transport-Security': HTTPS_ONLY }),
    ...rules.flatMap(rule),
    '',
  ].join('\n');
}
