#!/bin/sh
# Run once, when the database is made. Charley is no superuser: a superuser passes every row level policy.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$CHARLEY_DB_PASSWORD" --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
create role charley login password :'password';
create database charley owner charley;
SQL
