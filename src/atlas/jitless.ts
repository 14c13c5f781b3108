import * as z from 'zod/mini';

// zod tries whether `new Function` works, and browsers report that as a violation of the page's policy.
// This must run before the first schema is made.
z.config({ jitless: true });
