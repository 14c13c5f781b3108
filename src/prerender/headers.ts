/**
 * What every response of the site carries. A host that can set headers sends these; pages repeat the policy
 * in a meta tag.
 */
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

export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': join({ ...WITH_INLINE, 'frame-ancestors': "'none'" }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

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
 * The same headers in the _headers format that Netlify, Cloudflare Pages and others read. They join the values of all
 * rules that match a path, so only one of the rules for a path may say how long it is kept.
 * @param files paths of all pages, from the root
 */
export function headersFile(files: readonly string[]): string {
  const folders = new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''));
  // the page of downloads stands in the folder of data
  const all = new Set([...folders, 'data', 'basemap', 'assets']);
  const kept = ['/', ...[...all].map((name) => `/${name}/*`)];
  return [
    '/*',
    ...Object.entries({ ...HEADERS, 'Strict-Transport-Security': HTTPS_ONLY }).map(
      ([name, value]) => `  ${name}: ${value}`,
    ),
    ...kept.flatMap((path) => [path, `  Cache-Control: ${cacheControl(path)}`]),
    '',
  ].join('\n');
}
