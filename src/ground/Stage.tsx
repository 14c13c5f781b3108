import { useMemo } from 'react';
import { useAfterPanel } from '../ui/AfterPanel.tsx';
import { type App, AppContext } from '../ui/app.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { useWindowClass } from '../ui/window.ts';
import { useSignal } from '../view/signal.ts';
import { type Seen, SeenStage, type SeenStageProps } from './SeenStage.tsx';

/**
 * The map side of the page: the ground (still map or MapLibre), the pins over it, and the furniture at its
 * edges. They are rendered after the panel is painted.
 */
export function Stage({ app, ...props }: Omit<SeenStageProps, 'seen'> & { app: App }) {
  const { camera } = props;
  const cls = useWindowClass();
  const hover = useSignal(app.hovered);
  const asked = useSignal(camera.asked);
  const frame = useSignal(camera.rest);
  const around = useSignal(camera.around);
  const now = useMemo<Seen>(
    () => ({ app, cls, hover, asked, frame, around }),
    [app, cls, hover, asked, frame, around],
  );
  const later = useAfterPanel(now);
  // without a frame there is nothing that could wait
  const seen = later.asked ? later : now;
  return (
    <AppContext value={seen.app}>
      <Boundary>
        <SeenStage {...props} seen={seen} />
      </Boundary>
    </AppContext>
  );
}
