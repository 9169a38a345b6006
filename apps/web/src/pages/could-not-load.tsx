import { PageTitle } from '../parts/page-title.tsx'
import { words } from '../words/words.ts'

/** In place of a page whose parts did not arrive. A reload also helps where a newer version has replaced them. */
export function CouldNotLoad() {
  return (
    <div className="flow" role="alert">
      <PageTitle title={words.couldNotLoad.title}>{words.couldNotLoad.title}</PageTitle>
      <p>{words.couldNotLoad.text}</p>
      <button type="button" className="button fit main" onClick={() => window.location.reload()}>
        {words.couldNotLoad.again}
      </button>
    </div>
  )
}
