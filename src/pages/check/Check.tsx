import { useApp } from '../../ui/app.ts';
import { CheckDraft } from '../../verify/CheckDraft.tsx';
import { Verify } from '../../verify/Verify.tsx';
import { Tabs } from '../Tabs.tsx';
import '../../verify/verify.css';
import '../../verify/draft.css';

/** A reader's own texts, held against the sources: the quotations of a draft, and a source's own text. */
export function Check() {
  const { atlas, view, t } = useApp();
  return (
    <>
      <div className="title">
        <h1 id="check" tabIndex={-1}>
          {t.check.title}
        </h1>
        <p className="subtitle">{atlas.edition.title[view.lang]}</p>
      </div>
      <Tabs />
      <div className="prose">
        <CheckDraft />
        <Verify />
      </div>
    </>
  );
}
