#!/bin/bash
# Runs once, when the database is made: the owner migrates, the application works with rows and nothing else.
set -euo pipefail
owner=$(< /run/secrets/database_owner_password)
app=$(< /run/secrets/database_app_password)
case "$owner$app" in *[!A-Za-z0-9_-]*) echo "passwords: letters, digits, - and _ only" >&2; exit 1 ;; esac
mariadb --user=root --password="$(< /run/secrets/database_root_password)" <<SQL
CREATE DATABASE IF NOT EXISTS trinhky CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER IF NOT EXISTS trinhky_owner@'%' IDENTIFIED BY '$owner';
GRANT ALL PRIVILEGES ON trinhky.* TO trinhky_owner@'%' WITH GRANT OPTION;
CREATE USER IF NOT EXISTS trinhky_app@'%' IDENTIFIED BY '$app';
SQL
