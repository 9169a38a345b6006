import type {
  AssessmentSettings,
  EnergyKnowledge,
  IntakeKnowledge,
  ReferenceNutrient,
  ReferenceValues,
  RequirementTables,
  UsualIntakeKnowledge
} from '@charley/engine'
import { pick } from '../pick.ts'
import type {
  AssessmentSource,
  EnergySource,
  IronSource,
  LifeStagesSource,
  ReferenceSource,
  SourcedValues,
  UsualIntakeSource
} from './intake-source.ts'
import type { IntakeTable, IntakeTree } from './read-intake.ts'

/** What the engine reads: the numbers without their sources and notes. Types hold once `checkIntake` found nothing. */
export function compileIntake(tree: IntakeTree): IntakeKnowledge {
  return {
    lifeStages: tableOf<LifeStagesSource>(tree, 'life-stages').lifeStages,
    nutrients: tree.nutrients.map(({ data }) => compileNutrient(data as ReferenceSource)),
    energy: compileEnergy(tableOf(tree, 'energy')),
    iron: compileIron(tableOf(tree, 'iron-requirement')),
    usualIntake: compileUsualIntake(tableOf(tree, 'usual-intake')),
    assessment: compileAssessment(tableOf(tree, 'intake-assessment'))
  }
}

function tableOf<T>({ tables }: IntakeTree, name: IntakeTable): T {
  return tables[name]?.data as T
}

function compileNutrient(source: ReferenceSource): ReferenceNutrient {
  const { requirement, upperLimit, adjustments = [], values } = source
  return {
    ...pick(source, ['id', 'name', 'unit', 'perKilogram']),
    upperLimit: pick(upperLimit, ['counts', 'unit', 'foodColumn']),
    ...(requirement && { requirement: pick(requirement, ['distribution', 'cv', 'otherCv']) }),
    adjustments: adjustments.map((entry) => pick(entry, ['when', 'multiply', 'add', 'to'])),
    values: mapValues(values, bareValues)
  }
}

/** Null stays null and absent stays absent. */
function bareValues(sourced: SourcedValues): ReferenceValues {
  return mapValues(sourced, ({ value }) => value)
}

function compileEnergy(source: EnergySource): EnergyKnowledge {
  return {
    ...pick(source, ['equations', 'growth', 'pregnancy', 'lactation']),
    standardError: source.standardError.kcal
  }
}

function compileIron({ tables, risk, choices }: IronSource): RequirementTables {
  return { riskByClass: risk.byClass, tables: mapValues(tables, ({ mg }) => mg), choices }
}

function compileUsualIntake(source: UsualIntakeSource): UsualIntakeKnowledge {
  const { groups, nutrients, diets, logScaleAboveCv, logOffsetShare } = source
  return {
    logScaleAboveCv: logScaleAboveCv.value,
    logOffsetShare: logOffsetShare.value,
    groups,
    nutrients: mapValues(nutrients, ({ unit, groups: byGroup }) => ({
      unit,
      groups: mapValues(byGroup, (variation) =>
        pick(variation, ['mean', 'sdWithin', 'sdBetween', 'logSdWithin', 'logSdBetween'])
      )
    })),
    diets: diets.map(({ diet, nutrient, meanTimes, spreadTimes }) => ({
      ...{ diet, nutrient },
      meanTimes: meanTimes.value,
      spreadTimes: spreadTimes.value
    }))
  }
}

function compileAssessment(source: AssessmentSource): AssessmentSettings {
  return {
    probablyTooLittleFrom: source.probablyTooLittleFrom.value,
    probablyEnoughBelow: source.probablyEnoughBelow.value,
    incompleteBelow: source.incompleteBelow.value,
    highAmongSimilar: source.highAmongSimilar.value,
    fewestSimilarFoods: source.fewestSimilarFoods.value,
    daysAtLeast: source.daysAtLeast.value,
    littleDayBelow: source.littleDayBelow.value,
    requirementWhereUnknown: source.requirementWhereUnknown.value,
    unmeasuredShareAtMost: source.unmeasuredShareAtMost.value
  }
}

function mapValues<T, U>(table: Readonly<Record<string, T>>, change: (value: T) => U) {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]))
}
