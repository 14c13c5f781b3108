declare module 'mammoth/mammoth.browser.js' {
  const mammoth: { extractRawText(given: { arrayBuffer: ArrayBuffer }): Promise<{ value: string }> };
  export default mammoth;
}
