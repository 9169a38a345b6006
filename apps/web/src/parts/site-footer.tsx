import { Link } from '@tanstack/react-router'
import { words } from '../words/words.ts'
import { EraseButton } from './erase-button.tsx'

/** `brief`: while answering, only the purpose is said, so that nothing leads away from the question. */
export function SiteFooter({ brief }: { readonly brief: boolean }) {
  return (
    <footer className="site-footer small print-hidden">
      <p>{brief ? words.shell.purposeInBrief : words.shell.purpose}</p>
      {!brief && (
        <ul className="footer-links">
          <li>
            <Link to="/library/about-the-model">{words.shell.aboutTheModel}</Link>
          </li>
          <li>
            <Link to="/library/sources">{words.shell.sources}</Link>
          </li>
          <li>
            <EraseButton />
          </li>
        </ul>
      )}
    </footer>
  )
}
