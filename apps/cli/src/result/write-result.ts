import { fillIn } from '@charley/engine'
import { issueSentence } from '../issue-sentence.ts'
import { wrapText } from '../layout.ts'
import { words } from '../words/en.ts'
import { pageOf, type ResultPage, type ResultSource } from './result-page.ts'
import { URGENT } from './urgent-levels.ts'
import { writeAdvice } from './write-advice.ts'
import { writeLevel } from './write-level.ts'
import { writeRanking } from './write-ranking.ts'

/** The assessment as a page of text: what to do first, then why, then everything else. */
export function writeResult(source: ResultSource): string {
  const page = pageOf(source)
  const sections =
    page.assessment.triage.level === 'emergency'
      ? [writeLevel(page)]
      : [writeLevel(page), ...writeRanking(page), writeFoodLog(page), ...writeAdvice(page)]
  return [...sections, writeIssues(page), writeFoot(page)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** The level of care and its action alone, for the middle of an interview. */
export function writeAlarm(source: ResultSource): string {
  return writeLevel(pageOf(source)).join('\n')
}

function writeFoodLog({ assessment: { foodLog, triage }, layout }: ResultPage): string[] {
  const isBeside = URGENT.includes(triage.level) || triage.openRedFlags.length > 0
  if (foodLog === undefined || isBeside) return []
  const statements = foodLog.overLimit.map(({ statement }) => statement)
  return [foodLog.text, ...statements].flatMap((text) => wrapText(text, layout.width))
}

function writeIssues({ assessment, knowledge, layout }: ResultPage): string[] {
  if (assessment.issues.length === 0) return []
  const lines = assessment.issues.flatMap((issue) =>
    wrapText(issueSentence(issue, knowledge), layout.width, { first: '- ', rest: '  ' })
  )
  return [layout.paint('bold', words.headings.issues), ...lines]
}

function writeFoot({ assessment, layout }: ResultPage): string[] {
  const { engine, knowledge, at } = assessment.madeWith
  const made = fillIn(words.madeWith, { engine, knowledge: knowledge.slice(0, 19), at })
  return [words.purpose, made]
    .flatMap((text) => wrapText(text, layout.width))
    .map((line) => layout.paint('dim', line))
}
