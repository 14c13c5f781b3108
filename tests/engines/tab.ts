/** One tab of a browser, whatever its engine and whoever drives it: no more than what every driver can do. */
export interface Tab {
  goto(address: string): Promise<void>;
  /**
   * runs a function in the page, or in its first frame; it may name nothing outside itself, and what it takes and returns is
   * JSON
   */
  run<T, A = null>(script: (given: A) => T | Promise<T>, given?: A, where?: 'page' | 'frame'): Promise<T>;
  /** a press of the first pointer at a spot of the window, in CSS px */
  pressAt(x: number, y: number): Promise<void>;
  /** `Escape`, `Tab`, `Enter`, or one letter with the Control key */
  key(name: Key): Promise<void>;
  type(text: string): Promise<void>;
  back(): Promise<void>;
  /** size of the page's window, in CSS px */
  resize(width: number, height: number): Promise<void>;
  /** the window as PNG, one pixel for each CSS px */
  picture(): Promise<Buffer>;
  /** the page as it is printed; null where the driver cannot print */
  pdf(): Promise<Buffer | null>;
  close(): Promise<void>;
}
export type Key = 'Escape' | 'Tab' | 'Enter' | 'Control+v';
