import { checkTables } from '../check-numbers.ts'
import { checkFiles } from '../check-schemas.ts'
import type { Problem, ProblemCode } from '../problem.ts'
import type { KnowledgeFile } from '../read-tree.ts'
import { fieldsOf } from '../walk.ts'
import { checkReferenceOrder } from './check-reference-order.ts'
import type {
  IronSource,
  LifeStagesSource,
  ReferenceSource,
  UsualIntakeSource
} from './intake-source.ts'
import { INTAKE_FOLDER, INTAKE_TABLES, type IntakeTree } from './read-intake.ts'

/** Everything that is wrong with the reference intakes. Beyond the schema only where the schema holds. */
export function checkIntake(tree: IntakeTree): readonly Problem[] {
  const outer = [...tree.problems, ...checkFilled(tree), ...checkShapes(tree)]
  if (outer.length > 0) return outer
  const files = filesOf(tree)
  return [
    ...files.flatMap((file) => [...checkTables(file), ...checkSources(file, tree.sources)]),
    ...tree.nutrients.flatMap((file) => [
      ...checkName(file),
      ...checkLifeStages(file, tree),
      ...checkReferenceOrder(file),
      ...checkRequirement(file)
    ]),
    ...checkIron(tree),
    ...checkVariation(tree)
  ]
}

function filesOf({ nutrients, tables }: IntakeTree): readonly KnowledgeFile[] {
  return [...nutrients, ...Object.values(tables)]
}

function problemIn(file: KnowledgeFile, code: ProblemCode, fault: string): Problem {
  return { code, file: file.path, sentence: `${file.path}: ${fault}.` }
}

function checkFilled({ nutrients, tables }: IntakeTree): Problem[] {
  const missing = INTAKE_TABLES.filter((table) => tables[table] === undefined).map(
    (table) => `${table}.yaml`
  )
  if (nutrients.length === 0) missing.push('any nutrient')
  return missing.map((name) => ({
    code: 'tree.empty',
    file: INTAKE_FOLDER,
    sentence: `${INTAKE_FOLDER} is without ${name}.`
  }))
}

function checkShapes({ nutrients, tables }: IntakeTree): Problem[] {
  return checkFiles([
    ...nutrients.map((file) => ({ schema: 'reference-intake', file })),
    ...Object.entries(tables).map(([schema, file]) => ({ schema, file }))
  ])
}

function checkSources(file: KnowledgeFile, known: ReadonlySet<string>): Problem[] {
  const named = [...fieldsOf(file.data)].filter(({ key }) => key === 'sources')
  return named.flatMap(({ path, value }) =>
    (value as readonly string[])
      .filter((source) => !known.has(source))
      .map((source) => problemIn(file, 'id.dangling', `${path} names ${source}, no known source`))
  )
}

function checkName(file: KnowledgeFile): Problem[] {
  const { id } = file.data as ReferenceSource
  return id === file.name ? [] : [problemIn(file, 'id.file-name', `it holds the id ${id}`)]
}

function stagesOf({ tables }: IntakeTree): readonly string[] {
  const source = tables['life-stages']?.data as LifeStagesSource | undefined
  return source?.lifeStages.map(({ id }) => id) ?? []
}

function checkLifeStages(file: KnowledgeFile, tree: IntakeTree): Problem[] {
  const stages = stagesOf(tree)
  const given = Object.keys((file.data as ReferenceSource).values)
  const missing = stages.filter((stage) => !given.includes(stage))
  const unknown = given.filter((stage) => !stages.includes(stage))
  return [
    ...missing.map((stage) => problemIn(file, 'id.dangling', `the life stage ${stage} is missing`)),
    ...unknown.map((stage) => problemIn(file, 'id.dangling', `${stage} is no life stage`))
  ]
}

/** A spread belongs to an EAR, and an EAR to a spread. */
function checkRequirement(file: KnowledgeFile): Problem[] {
  const { requirement, values } = file.data as ReferenceSource
  const hasEar = Object.values(values).some(({ ear }) => typeof ear?.value === 'number')
  if (hasEar !== (requirement !== undefined)) {
    return [problemIn(file, 'number.range', 'an EAR and its spread go together')]
  }
  const needsCv = requirement !== undefined && requirement.distribution !== 'table'
  return needsCv && requirement.cv === undefined
    ? [problemIn(file, 'number.range', 'its requirement has no spread')]
    : []
}

function checkIron(tree: IntakeTree): Problem[] {
  const file = tree.tables['iron-requirement']
  if (file === undefined) return []
  const { tables, risk, choices } = file.data as IronSource
  const stages = stagesOf(tree)
  const faults = Object.entries(tables)
    .filter(([, { mg }]) => !isRising(mg) || mg.length + 1 !== risk.byClass.length)
    .map(([name]) => `${name} does not rise, or has not one class fewer than there are risks`)
  for (const { table, lifeStages } of choices) {
    if (!Object.hasOwn(tables, table)) faults.push(`${table} is no table`)
    faults.push(
      ...lifeStages.filter((s) => !stages.includes(s)).map((s) => `${s} is no life stage`)
    )
  }
  return faults.map((fault) => problemIn(file, 'number.range', fault))
}

function isRising(amounts: readonly number[]): boolean {
  return amounts.every((amount, index) => index === 0 || amount > (amounts[index - 1] ?? 0))
}

/** Every group of every nutrient, in the unit of its reference intake. */
function checkVariation(tree: IntakeTree): Problem[] {
  const file = tree.tables['usual-intake']
  if (file === undefined) return []
  const { groups, nutrients } = file.data as UsualIntakeSource
  const references = tree.nutrients.map(({ data }) => data as ReferenceSource)
  const units = new Map(references.map(({ id, unit }) => [id, unit]))
  const expected = groups.map(({ id }) => id).toSorted()
  return Object.entries(nutrients).flatMap(([nutrient, { unit, groups: given }]) => {
    const faults: string[] = []
    const wanted = units.get(nutrient) ?? unit
    if (unit !== wanted) faults.push(`${nutrient} is in ${unit}, its reference intake in ${wanted}`)
    if (Object.keys(given).toSorted().join() !== expected.join()) {
      faults.push(`${nutrient} does not have the groups ${expected.join(', ')}`)
    }
    return faults.map((fault) => problemIn(file, 'number.range', fault))
  })
}
