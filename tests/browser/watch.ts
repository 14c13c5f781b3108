/** What no page of ours may do, collected while a test runs: break its policy, throw, complain, or talk to another host. */
import type { BrowserContext } from '@playwright/test';

export interface Watch {
  /** watches every page of a context */
  over(context: BrowserContext): Promise<void>;
  /** declares errors in the console that the test itself brings about */
  expectComplaint(pattern: RegExp): void;
  /** what was found and not declared */
  found(): readonly string[];
}

export function createWatch(origin: string): Watch {
  const findings: string[] = [];
  const expected: RegExp[] = [];
  return {
    over: async (context) => {
      await context.addInitScript(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, blockedURI, sourceFile }) => {
            console.error(
              `policy violated: ${effectiveDirective} by ${blockedURI || 'inline'} in ${sourceFile}`,
            );
          },
        );
        window.addEventListener('unhandledrejection', ({ reason }) =>
          console.error(`unhandled rejection: ${reason}`),
        );
      });
      context.on('weberror', (error) =>
        findings.push(`page error: ${error.error().stack ?? error.error().message}`),
      );
      context.on('console', (message) => {
        if (message.type() === 'error')
          findings.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol !== 'data:' && url.origin !== origin)
          findings.push(`request to another host: ${url.href}`);
      });
    },
    expectComplaint: (pattern) => {
      expected.push(pattern);
    },
    found: () => findings.filter((finding) => !expected.some((pattern) => pattern.test(finding))),
  };
}
