import * as z from 'zod/mini';

// zod's probe for `new Function` would be reported as a violation of the page's policy; this must run before the first schema
z.config({ jitless: true });
