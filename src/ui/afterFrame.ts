/** Puts work off until the next frame is on the screen. */
export interface AfterFrame {
  /** runs the work after the next frame was painted; asked again before that, it still runs once */
  ask(): void;
  /** cancels what was asked; nothing runs afterwards */
  dispose(): void;
}

/** @param work runs outside any frame; `ask` says when */
export function afterFrame(work: () => void): AfterFrame {
  let frame = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    frame = 0;
    work();
  };
  return {
    ask: () => {
      // A message that is posted from a frame's callback arrives after that frame.
      frame ||= requestAnimationFrame(() => port2.postMessage(null));
    },
    dispose: () => {
      cancelAnimationFrame(frame);
      port1.close();
    },
  };
}
