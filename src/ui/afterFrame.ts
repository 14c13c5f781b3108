/** Puts work off until the next frame is on the screen. */
export interface AfterFrame {
  /** runs the work after the next frame was painted; asked again before that, it still runs once */
  ask(): void;
  /** cancels what was asked; nothing runs afterwards */
  dispose(): void;
}

/** what waits for a frame, and what waits for the frame that is being drawn to be on the screen */
const asked = new Set<() => void>();
const drawn = new Set<() => void>();
let channel: MessageChannel | null = null;

/** Does all that was asked for in one go, so that React renders it once. */
function work(): void {
  const works = [...drawn];
  drawn.clear();
  for (const one of works)
    try {
      one();
    } catch (error) {
      reportError(error);
    }
}
function draw(): void {
  for (const one of asked) drawn.add(one);
  asked.clear();
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = work;
  }
  // A message that is posted from a frame's callback arrives after that frame.
  channel.port2.postMessage(null);
}

/** @param run runs outside any frame; `ask` says when */
export function afterFrame(run: () => void): AfterFrame {
  const once = () => run();
  return {
    ask: () => {
      if (asked.size === 0) requestAnimationFrame(draw);
      asked.add(once);
    },
    dispose: () => {
      asked.delete(once);
      drawn.delete(once);
    },
  };
}
