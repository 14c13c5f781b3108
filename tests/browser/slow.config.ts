import config from './playwright.config.ts';
export default { ...config, timeout: 240_000, expect: { ...config.expect, timeout: 90_000 }, workers: 1 };
