import './library.css'
import { Link } from '@tanstack/react-router'
import { PageTitle } from '../parts/page-title.tsx'
import { words } from '../words/words.ts'

const GRADES = ['A', 'B', 'C', 'D'] as const

export function AboutTheModelPage() {
  return (
    <article className="reading">
      <div>
        <p className="breadcrumb small">
          <Link to="/library">{words.library.title}</Link>
        </p>
        <PageTitle title={words.about.title}>{words.about.title}</PageTitle>
      </div>
      <p className="lead">{words.about.lead}</p>
      {words.about.sections.map(({ heading, paragraphs }) => (
        <section key={heading} className="flow">
          <h2>{heading}</h2>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <section className="flow">
        <h2>{words.about.gradesHeading}</h2>
        <p>{words.about.gradesLead}</p>
        <ul className="plain-list">
          {GRADES.map((grade) => (
            <li key={grade}>
              <strong>{grade}</strong>: {words.result.grade[grade]}
            </li>
          ))}
          {Object.values(words.library.basis).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </article>
  )
}
