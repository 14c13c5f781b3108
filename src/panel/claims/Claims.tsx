import { AllClaims } from './AllClaims.tsx';
import { OneClaim } from './OneClaim.tsx';

/** The questions on which the sources speak: all of them, or one. */
export const Claims = ({ id }: { id: string | null }) => (id === null ? <AllClaims /> : <OneClaim id={id} />);
