/** Puts work off until what the reader waits for is on the screen. */
export interface AfterFrame {
  /** runs `work` once the next frame was painted; asked again before that, it runs once */
  ask(): void;
  dispose(): void;
}

export function afterFrame(work: () => void): AfterFrame {
  let frame = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    frame = 0;
    work();
  };
  return {
    ask: () => {
      // a message sent from a frame's callback arrives when that frame is done
      frame ||= requestAnimationFrame(() => port2.postMessage(null));
    },
    dispose: () => {
      cancelAnimationFrame(frame);
      port1.close();
    },
  };
}
