/** What every response of the site carries. A host that can set headers sends these; pages repeat the policy in a meta tag. */
const POLICY: Readonly<Record<string, string>> = {
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
};
const join = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** for the meta tag: frame-ancestors is only honoured in a header */
export const metaPolicy = (): string => join(POLICY);

export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': join({ ...POLICY, 'frame-ancestors': "'none'" }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** hashed files never change; everything else is asked for again */
export const cacheControl = (path: string): string =>
  /^\/assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** the same headers in the _headers format that Netlify, Cloudflare Pages and others read */
export const headersFile = (): string =>
  [
    '/*',
    ...Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`),
    '/assets/*',
    `  Cache-Control: ${cacheControl('/assets/')}`,
    '',
  ].join('\n');
