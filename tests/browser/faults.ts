/** Ways in which a host can fail to give a file. */
import type { Page, Route } from '@playwright/test';

export type Fault = '404' | 'html' | 'truncated' | 'flipped' | 'stale' | 'stalled';

async function answer(route: Route, fault: Fault): Promise<void> {
  if (fault === 'stalled') return;
  if (fault === '404') return route.fulfill({ status: 404, contentType: 'text/plain', body: 'not found' });
  if (fault === 'html')
    return route.fulfill({
      status: 200,
      contentType: 'text/html',
      body: '<!doctype html><title>Welcome</title><p>Please sign in.',
    });
  const response = await route.fetch();
  const body = await response.body();
  if (fault === 'truncated')
    return route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  if (fault === 'flipped') {
    // one letter or byte in the middle, which leaves JSON well formed
    const middle = body.findIndex((byte, i) => i > body.length / 2 && byte >= 0x61 && byte < 0x7a);
    body[middle] = body[middle]! ^ 1;
    return route.fulfill({ response, body });
  }
  // of another edition: its stamp says so, or where a file carries none, one feature fewer
  const text = body.toString('utf8');
  const restamped = text.replace(/"stamp":"[^"]*"/, '"stamp":"000000000000"');
  const shorter = (): string => {
    const collection = JSON.parse(text) as { features: unknown[] };
    return JSON.stringify({ ...collection, features: collection.features.slice(1) });
  };
  return route.fulfill({ response, body: restamped === text ? shorter() : restamped });
}

/** makes every request for `url` fail in one way, until the function it returns is called */
export async function breakFile(page: Page, url: RegExp, fault: Fault): Promise<() => Promise<void>> {
  await page.route(url, (route) => answer(route, fault).catch(() => undefined));
  return () => page.unroute(url);
}
