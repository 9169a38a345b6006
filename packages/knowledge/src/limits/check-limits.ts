import type { LimitRule, Supplement } from '@charley/engine'
import { checkTables } from '../check-numbers.ts'
import { checkFiles } from '../check-schemas.ts'
import type { Problem, ProblemCode } from '../problem.ts'
import { listOf, singleOf } from '../read-as.ts'
import type { KnowledgeFile, KnowledgeTree } from '../read-tree.ts'
import { readingGrade } from '../reading-level.ts'
import { thingIds } from '../thing-ids.ts'
import { fieldsOf } from '../walk.ts'
import { elementalShareOf } from './compile-limits.ts'
import type { AdviceSource } from './limits-source.ts'
import {
  LIMITS_FOLDER,
  LIMITS_TABLES,
  type LimitsTable,
  type LimitsTree,
  limitsSource
} from './read-limits.ts'

/** Grade 9 at most, as everywhere a patient reads. */
const HARDEST_GRADE = 9
const READ_BY_PATIENTS = ['text', 'closedText', 'message', 'note']
/** Items that the engine makes from the list of medicines. */
const TAKES = 'takes:'

/** Everything that is wrong with the limits. Beyond the schemas only where they hold. */
export function checkLimits(tree: LimitsTree, knowledge: KnowledgeTree): readonly Problem[] {
  const outer = [...tree.problems, ...checkFilled(tree), ...checkShapes(tree)]
  if (outer.length > 0) return outer
  const files = filesOf(tree)
  return [
    ...files.flatMap(checkTables),
    ...files.flatMap((file) => checkReferences(file, tree, knowledge)),
    ...files.flatMap((file) => checkReading(file, knowledge)),
    ...tree.rules.flatMap(checkRules),
    ...tree.supplements.flatMap((file) => checkForms(file, knowledge)),
    ...checkDuplicates(tree)
  ]
}

function filesOf({ rules, supplements, tables }: LimitsTree): readonly KnowledgeFile[] {
  return [...rules, ...supplements, ...Object.values(tables)]
}

function checkFilled({ rules, supplements, tables }: LimitsTree): Problem[] {
  const missing: string[] = Object.keys(LIMITS_TABLES).filter(
    (name) => tables[name as LimitsTable] === undefined
  )
  if (rules.length === 0) missing.push('any limit')
  if (supplements.length === 0) missing.push('any supplement')
  return missing.map((name) => ({
    code: 'tree.empty',
    file: LIMITS_FOLDER,
    sentence: `${LIMITS_FOLDER} is without ${name}.`
  }))
}

function checkShapes({ rules, supplements, tables }: LimitsTree): Problem[] {
  return checkFiles([
    ...rules.map((file) => ({ schema: 'limit-rules', file })),
    ...supplements.map((file) => ({ schema: 'supplement-advice', file })),
    ...Object.values(tables).map((file) => ({
      schema: LIMITS_TABLES[file.name as LimitsTable] ?? file.name,
      file
    }))
  ])
}

function problemIn(file: KnowledgeFile, code: ProblemCode, fault: string): Problem {
  return { code, file: file.path, sentence: `${file.path}: ${fault}.` }
}

/** Everything named is there: sources, items, groups of medicines, medicines, analytes, definitions, supplements. */
function checkReferences(
  file: KnowledgeFile,
  tree: LimitsTree,
  knowledge: KnowledgeTree
): Problem[] {
  const { medicineGroups, definitions } = limitsSource(tree)
  const ids = thingIds(knowledge)
  const groups = Object.keys(medicineGroups)
  const items = [...ids.items, ...groups.map((group) => TAKES + group), `${TAKES}count`]
  const subjects = [...items, ...ids.analytes, 'medicines']
  const targets: Readonly<Record<string, readonly string[]>> = {
    sources: ids.sources,
    item: items,
    lab: ids.analytes,
    labWord: ids.analytes,
    analytes: ids.analytes,
    group: groups,
    medicine: ids.medicines,
    ref: Object.keys(definitions),
    supplement: [...ids.supplements, 'any'],
    missing: [...subjects, 'profile.ageYears', 'profile.sex', 'profile.pregnancy']
  }
  return [...fieldsOf(file.data)].flatMap(({ path, key, value }) => {
    const known = Object.hasOwn(targets, key) ? targets[key] : undefined
    const named = [value].flat().filter((entry) => typeof entry === 'string')
    return named
      .filter((entry) => known !== undefined && !known.includes(entry))
      .map((entry) => problemIn(file, 'id.dangling', `${path} names ${entry}, which is nowhere`))
  })
}

function checkReading(file: KnowledgeFile, knowledge: KnowledgeTree): Problem[] {
  const terms = singleOf<readonly string[]>(knowledge, 'allowed-terms', [])
  return [...fieldsOf(file.data)].flatMap(({ path, key, value }) => {
    if (typeof value !== 'string' || !READ_BY_PATIENTS.includes(key)) return []
    const grade = readingGrade(value, terms)
    if (grade <= HARDEST_GRADE) return []
    return [
      problemIn(file, 'text.too-hard', `${path} reads at grade ${grade.toFixed(1)}: ${value}`)
    ]
  })
}

/** A gate says what closes it, or why nothing has to be known; whoever it holds for. */
function checkRules(file: KnowledgeFile): Problem[] {
  return (file.data as readonly LimitRule[]).flatMap((rule) => {
    const { id, everybody, when, closedWhen, missing, closedText, noDataNeeded } = rule
    const faults: string[] = []
    if ((when === undefined) !== (everybody === true)) faults.push('is for nobody, or twice')
    const doors = [closedWhen, noDataNeeded, everybody].filter((door) => door !== undefined)
    if (doors.length !== 1) faults.push('says neither what closes it nor why nothing can')
    const says = [closedWhen, missing, closedText].map((part) => part !== undefined)
    if (new Set(says).size > 1) faults.push('closes without saying so, or says so in vain')
    return faults.map((fault) => problemIn(file, 'expression.option', `${id} ${fault}`))
  })
}

/** Each form of the advice is a salt of the supplement, which says how much of it is the element. */
function checkForms(file: KnowledgeFile, knowledge: KnowledgeTree): Problem[] {
  const { id, forms } = file.data as AdviceSource
  const supplements = listOf<Supplement>(knowledge, 'supplements')
  return forms
    .filter((form) => elementalShareOf(supplements, id, form.id) === undefined)
    .map((form) => problemIn(file, 'id.dangling', `names the form ${form.id}, which has no share`))
}

function checkDuplicates(tree: LimitsTree): Problem[] {
  return tree.rules.flatMap((file) => {
    const all = limitsSource(tree).rules.map(({ id }) => id)
    return (file.data as readonly LimitRule[])
      .filter(({ id }) => all.indexOf(id) !== all.lastIndexOf(id))
      .map(({ id }) => problemIn(file, 'id.duplicate', `${id} occurs twice`))
  })
}
