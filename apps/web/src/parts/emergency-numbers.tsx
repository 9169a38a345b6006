import './emergency-numbers.css'
import { words } from '../words/words.ts'

/** All three numbers, because a page that works offline cannot know where the person is. */
export function EmergencyNumbers() {
  return (
    <ul className="emergency-numbers" aria-label={words.phones.label}>
      {words.phones.regions.map(({ number, region }) => (
        <li key={number}>
          <a href={`tel:${number}`}>
            <strong>{words.phones.call(number)}</strong>
            <span>{region}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
