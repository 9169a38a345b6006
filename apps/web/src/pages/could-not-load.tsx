import { useRouter } from '@tanstack/react-router'
import { PageTitle } from '../parts/page-title.tsx'
import { words } from '../words/words.ts'

export function CouldNotLoad() {
  const router = useRouter()
  return (
    <div className="flow" role="alert">
      <PageTitle title={words.couldNotLoad.title}>{words.couldNotLoad.title}</PageTitle>
      <p>{words.couldNotLoad.text}</p>
      <button type="button" className="button fit main" onClick={() => router.invalidate()}>
        {words.couldNotLoad.again}
      </button>
    </div>
  )
}
