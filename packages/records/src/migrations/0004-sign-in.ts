import { type Kysely, sql } from 'kysely'
import type { DatabaseKind } from '../tables.ts'

/**
 * How people get in. The `auth_` tables have the columns that the library of accounts wants, and their rows go with the
 * account. They cannot be under row level security: who somebody is, is not known before they are read.
 */
export async function signIn(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const types = {
    date: kind === 'postgres' ? sql`timestamptz` : sql`text`,
    flag: kind === 'postgres' ? sql`boolean` : sql`integer`
  }
  await createUsers(db, types)
  await createSessions(db, types)
  await createCredentials(db, types)
  await createPasskeys(db, types)
  await createVerifications(db, types)
  await createFailures(db)
  await createTokens(db, kind)
}

interface Types {
  readonly date: ReturnType<typeof sql>
  readonly flag: ReturnType<typeof sql>
}

async function createUsers(db: Kysely<unknown>, { date, flag }: Types): Promise<void> {
  await db.schema
    .createTable('auth_user')
    .addColumn('id', 'text', (column) =>
      column.primaryKey().references('account.id').onDelete('cascade')
    )
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('emailVerified', flag, (column) => column.notNull())
    .addColumn('image', 'text')
    .addColumn('createdAt', date, (column) => column.notNull())
    .addColumn('updatedAt', date, (column) => column.notNull())
    .execute()
}

function ofUser(db: Kysely<unknown>, table: string) {
  return db.schema
    .createTable(table)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account', 'text', (column) =>
      column.notNull().references('auth_user.id').onDelete('cascade')
    )
}

async function indexByAccount(db: Kysely<unknown>, table: string): Promise<void> {
  await db.schema.createIndex(`${table}_by_account`).on(table).column('account').execute()
}

async function createSessions(db: Kysely<unknown>, { date }: Types): Promise<void> {
  await ofUser(db, 'auth_session')
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('expiresAt', date, (column) => column.notNull())
    .addColumn('ipAddress', 'text')
    .addColumn('userAgent', 'text')
    .addColumn('createdAt', date, (column) => column.notNull())
    .addColumn('updatedAt', date, (column) => column.notNull())
    .execute()
  await indexByAccount(db, 'auth_session')
}

async function createCredentials(db: Kysely<unknown>, { date }: Types): Promise<void> {
  await ofUser(db, 'auth_credential')
    .addColumn('accountId', 'text', (column) => column.notNull())
    .addColumn('providerId', 'text', (column) => column.notNull())
    .addColumn('password', 'text')
    .addColumn('accessToken', 'text')
    .addColumn('refreshToken', 'text')
    .addColumn('idToken', 'text')
    .addColumn('accessTokenExpiresAt', date)
    .addColumn('refreshTokenExpiresAt', date)
    .addColumn('scope', 'text')
    .addColumn('createdAt', date, (column) => column.notNull())
    .addColumn('updatedAt', date, (column) => column.notNull())
    .execute()
  await indexByAccount(db, 'auth_credential')
}

async function createPasskeys(db: Kysely<unknown>, { date, flag }: Types): Promise<void> {
  await ofUser(db, 'auth_passkey')
    .addColumn('name', 'text')
    .addColumn('publicKey', 'text', (column) => column.notNull())
    .addColumn('credentialID', 'text', (column) => column.notNull().unique())
    .addColumn('counter', 'integer', (column) => column.notNull())
    .addColumn('deviceType', 'text', (column) => column.notNull())
    .addColumn('backedUp', flag, (column) => column.notNull())
    .addColumn('transports', 'text')
    .addColumn('aaguid', 'text')
    .addColumn('createdAt', date)
    .execute()
  await indexByAccount(db, 'auth_passkey')
}

/** Links to set a new password, and challenges of passkeys: each lives for minutes. */
async function createVerifications(db: Kysely<unknown>, { date }: Types): Promise<void> {
  await db.schema
    .createTable('auth_verification')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('expiresAt', date, (column) => column.notNull())
    .addColumn('createdAt', date, (column) => column.notNull())
    .addColumn('updatedAt', date, (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('auth_verification_by_identifier')
    .on('auth_verification')
    .column('identifier')
    .execute()
}

async function createFailures(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sign_in_attempt')
    .addColumn('who', 'text', (column) => column.primaryKey())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .execute()
}

async function createTokens(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  await db.schema
    .createTable('api_token')
    .addColumn('account', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade')
    )
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('api_token_key', ['account', 'id'])
    .execute()
  if (kind !== 'postgres') return
  await sql`alter table api_token enable row level security`.execute(db)
  await sql`alter table api_token force row level security`.execute(db)
  await sql`create policy own_account on api_token using (account = current_setting('charley.account', true))`.execute(
    db
  )
}
